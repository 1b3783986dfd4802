/** `npm run mutation`: breaks the rules of `src/policy` one by one and sees whether a test notices. */
export default {
  testRunner: 'policyTests',
  plugins: ['./stryker.runner.js'],
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
