import assert from 'node:assert/strict';

import { sentencesIn } from '../../src/core/prose/sentences';
import type { Wordings } from '../../src/core/prose/wording';

/** Sentences that a pattern finds words in, and near ones that it leaves alone. */
export interface Proof {
  readonly says: readonly string[];
  readonly quiet?: readonly string[];
}

/**
 * Proves each pattern of a list by its own sentences; the type sees to it that none is left out. Where the patterns read
 * something else than plain words, `read` makes it of them.
 */
export function proveWordings<W extends Wordings>(
  wordings: W,
  proofs: Readonly<Record<keyof W, Proof>>,
  read = (plain: string) => plain,
): void {
  for (const [name, pattern] of Object.entries(wordings)) {
    const { says, quiet = [] } = proofs[name as keyof W];
    const isFound = (text: string) => sentencesIn(text).some(({ plain }) => pattern.test(read(plain)));
    it(`${name} is found and nothing else`, () => {
      assert.notEqual(says.length, 0);
      assert.deepEqual([...says, ...quiet].filter(isFound), says);
    });
  }
}
