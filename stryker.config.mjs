// `npm run mutation`: breaks the rules in many small ways and asks whether their tests notice.
export default {
  mutate: ['src/core/guidance/**/*.ts', '!src/core/guidance/rules/index.ts', '!src/core/guidance/fixable.ts'],
  testRunner: 'mocha',
  buildCommand: 'node esbuild.js tests mutation',
  mochaOptions: { spec: ['.build/test/mutation.js'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['dist', '.build', 'media'],
  inPlace: false,
  tempDirName: '.build/mutation',
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.build/mutation-report.html' },
  jsonReporter: { fileName: '.build/mutation-report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  thresholds: { high: 90, low: 80, break: 80 },
};
