import { shared } from './jest.config.js';

/** `npm run mutation`: breaks the rules of `src/policy` one by one and sees whether a test notices. */
export default {
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: {
      ...shared,
      testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
      testMatch: ['<rootDir>/test/policy/**/*.test.ts'],
      // These read the tree as text and cannot tell a broken rule.
      testPathIgnorePatterns: ['/node_modules/', '/clauses/clauses.test.ts$'],
    },
    enableFindRelatedTests: true,
  },
  // Letters and tables of words are data: `lintTemplate` and the tests of the pack read every line of them.
  mutate: ['src/policy/**/*.ts', '!src/policy/pack/**'],
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
