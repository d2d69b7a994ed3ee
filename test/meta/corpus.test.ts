import assert from 'node:assert/strict';

import { HALVES, promiseScore, rulesWithCorpus, scoreOf } from '../support/corpus';

/** What a rule that reads prose has to reach on texts that its word lists were not tuned on. */
const BAR = { precision: 0.9, recall: 0.8 };
/** Where a rule has to reach more than the others. */
const HIGHER: Readonly<Record<string, typeof BAR>> = {
  'asks-for-a-job': { precision: 0.95, recall: 0.9 },
};
const PROMISES_DATED_RIGHT = 0.9;
const FEWEST_CASES = 100;

describe('the labelled texts', () => {
  for (const id of rulesWithCorpus()) {
    it(`are read well enough by ${id}, on the half that nobody tunes on`, () => {
      const { precision, recall, misses } = scoreOf(id, 'report');
      const bar = HIGHER[id] ?? BAR;
      const said = `${percent(precision)} right, ${percent(recall)} found\n${misses.join('\n')}`;
      assert.ok(precision >= bar.precision && recall >= bar.recall, said);
    });

    it(`are enough for ${id}, and half of them are near-misses`, () => {
      const halves = HALVES.map((half) => scoreOf(id, half));
      const cases = sum(halves.map((half) => half.cases));
      const positives = sum(halves.map((half) => half.positives));
      assert.ok(cases >= FEWEST_CASES, String(cases));
      assert.ok(positives > cases * 0.35 && positives < cases * 0.65, `${positives} of ${cases}`);
    });
  }

  it('have their promises dated right', () => {
    const { cases, right, misses } = promiseScore('report');
    assert.ok(right / cases >= PROMISES_DATED_RIGHT, misses.join('\n'));
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
