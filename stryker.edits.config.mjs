import rules from './stryker.config.mjs';

// The same properties are tried with every mutant and in every run, so that the score says something about the tests.
process.env.PROPERTY_SEED ??= '7';

// The second part of `npm run mutation`: how notes are read and edited, and how days are counted.
export default {
  ...rules,
  mutate: [
    'src/core/markdown/**/*.ts',
    'src/core/text/**/*.ts',
    'src/core/model/{date-phrases,day,day-words,duration,log,moment,spoken-date,week}.ts',
  ],
  buildCommand: 'node esbuild.js tests mutation-edits',
  mochaOptions: { spec: ['.build/test/mutation-edits.js'] },
  htmlReporter: { fileName: '.build/mutation-edits-report.html' },
  jsonReporter: { fileName: '.build/mutation-edits-report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
};
