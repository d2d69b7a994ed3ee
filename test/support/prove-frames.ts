import assert from 'node:assert/strict';

import { FrameReader, type Frames } from '../../src/core/prose/frames';
import type { Proof } from './prove-wordings';

const SIGNS = ['BREAK', 'STOP', 'NOT', 'TURN', 'START', 'HARMLESS'];

/**
 * Proves each frame by its own sentences, the type seeing to it that none is left out, and that the words it is read with
 * name and use the same classes. `written` is how the reader has words written out.
 */
export function proveFrames<F extends Frames>(
  words: ConstructorParameters<typeof FrameReader>[0],
  frames: F,
  proofs: Readonly<Record<keyof F, Proof>>,
  written?: (word: string) => string,
): void {
  const reader = new FrameReader(words, frames, written);
  const named = [
    ...Object.values(frames).flatMap((frame) => frame.match(/[A-Z_]+/g) ?? []),
    ...Object.values(words).flatMap((entries) => entries.match(/(?<=\{)[A-Z_]+(?=\})/g) ?? []),
  ];

  for (const name of Object.keys(frames)) {
    const { says, quiet = [] } = proofs[name as keyof F];
    const isSaid = (text: string) => reader.read(text).includes(name);
    it(`${name} is found and nothing else`, () => {
      assert.notEqual(says.length, 0);
      assert.deepEqual([...says, ...quiet].filter(isSaid), says);
    });
  }

  it('names only classes that have words, and uses all of them', () => {
    assert.deepEqual(new Set([...named, ...SIGNS]), new Set(Object.keys(words)));
  });

  it('names no entry of a class twice', () => {
    for (const [name, entries] of Object.entries(words)) {
      const each = entries.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
      const twice = each.filter((entry, nth) => entry === '' || each.indexOf(entry) !== nth);
      assert.deepEqual(twice, [], name);
    }
  });
}
