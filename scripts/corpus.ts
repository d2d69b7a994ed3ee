/**
 * Prints how well the rules that read prose do on the labelled texts of test/corpus: precision and recall for each rule,
 * on the half that its lists are tuned on and on the half that counts. `npm run corpus -- RULE… [--misses tune|report]`
 */
import { parseArgs } from 'node:util';

import { HALVES, promiseScore, rulesWithCorpus, scoreOf } from '../test/support/corpus';
import { rules } from '../src/core/guidance/rules';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' } },
});

const wanted = (id: string) => positionals.length === 0 || positionals.includes(id);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const known = new Set(rules.map(({ id }) => id));

console.log(
  `${'rule'.padEnd(26)}${'half'.padEnd(8)}${'texts'.padStart(6)}${'precision'.padStart(11)}${'recall'.padStart(10)}`,
);
for (const id of rulesWithCorpus().filter((one) => wanted(one) && known.has(one))) {
  for (const half of HALVES) {
    const { cases, precision, recall, misses } = scoreOf(id, half);
    console.log(
      `${id.padEnd(26)}${half.padEnd(8)}${String(cases).padStart(6)}   ${percent(precision)}  ${percent(recall)}`,
    );
    if (values.misses === half)
      console.log(misses.map((miss) => `    ${miss.replaceAll('\n', ' ⏎ ')}`).join('\n'));
  }
}
if (wanted('promises')) {
  for (const half of HALVES) {
    const { cases, right, misses } = promiseScore(half);
    console.log(
      `${'promises dated right'.padEnd(26)}${half.padEnd(8)}${String(cases).padStart(6)}   ${percent(right / cases)}`,
    );
    if (values.misses === half) console.log(misses.map((miss) => `    ${miss}`).join('\n'));
  }
}
