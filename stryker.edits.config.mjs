import rules from './stryker.config.mjs';

// Every mutant meets the same few properties, where the clocks change: otherwise the score would be luck, and take hours.
process.env.PROPERTY_SEED ??= '7';
process.env.PROPERTY_RUNS ??= '0.2';
process.env.TZ ??= 'America/Sao_Paulo';

// The second part of `npm run mutation`: how notes are read and edited, and how days are counted.
export default {
  ...rules,
  mutate: [
    'src/core/markdown/**/*.ts',
    '!src/core/markdown/edits/refusal.ts', // sentences only
    'src/core/text/**/*.ts',
    'src/core/model/{date-phrases,day,day-words,duration,log,moment,spoken-date,week}.ts',
  ],
  buildCommand: 'node esbuild.js tests mutation-edits',
  mochaOptions: { spec: ['.build/test/mutation-edits.js'] },
  htmlReporter: { fileName: '.build/mutation-edits-report.html' },
  jsonReporter: { fileName: '.build/mutation-edits-report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
};
