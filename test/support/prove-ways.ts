import assert from 'node:assert/strict';

import { sentencesIn } from '../../src/core/prose/sentences';
import { saysIn, type Ways } from '../../src/core/prose/ways';
import type { Proof } from './prove-wordings';

/** Proves each way by its own sentences; the type sees to it that none is left out. */
export function proveWays<W extends Ways>(ways: W, proofs: Readonly<Record<keyof W, Proof>>): void {
  for (const [name, one] of Object.entries(ways)) {
    const { says, quiet = [] } = proofs[name as keyof W];
    const isFound = (text: string) => sentencesIn(text).some((sentence) => saysIn(sentence, { [name]: one }));
    it(`${name} is found and nothing else`, () => {
      assert.notEqual(says.length, 0);
      assert.deepEqual([...says, ...quiet].filter(isFound), says);
    });
  }
}
