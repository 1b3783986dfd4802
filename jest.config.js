const shared = {
  testEnvironment: 'node',
  transform: {
    '\\.(ts|tsx|m?js)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|idb-keyval|punycode|@sparticuz|selfsigned)/)'],
};

export default {
  maxWorkers: 2,
  // Some tests start a server or a command, and the machine may be busy.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/', '/test/browser/'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'], globalSetup: '<rootDir>/test/browser/startOnce.ts' },
  ],
};
