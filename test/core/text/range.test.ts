import assert from 'node:assert/strict';

import fc from 'fast-check';

import { at, overlap, overlapsAny, shift, touches, trimmed, type Range } from '../../../src/core/text/range';

describe('ranges', () => {
  it('touch an offset at their ends too', () => {
    const range = { start: 2, end: 4 };
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((offset) => touches(range, offset)),
      [false, true, true, true, false],
    );
    assert.ok(touches(at(3), 3));
  });

  it('overlap only where they share a unit', () => {
    assert.ok(overlap({ start: 0, end: 2 }, { start: 1, end: 3 }));
    assert.ok(!overlap({ start: 0, end: 2 }, { start: 2, end: 3 }));
  });

  it('are moved as a whole', () => {
    assert.deepEqual(shift({ start: 1, end: 2 }, 3), { start: 4, end: 5 });
  });

  it('are trimmed of spaces, tabs and line breaks, and of nothing else', () => {
    const text = ' \t\r\n\u00a0a\u00a0 \n';
    assert.deepEqual(trimmed(text, { start: 0, end: text.length }), { start: 4, end: 7 });
    assert.deepEqual(trimmed('a   b', { start: 1, end: 4 }), { start: 4, end: 4 });
  });

  it('are found among many that lie apart and in order', () => {
    const apart = fc
      .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })), { size: 'max', maxLength: 12 })
      .map((steps) => {
        let end = 0;
        return steps.map(([gap, length]): Range => {
          const start = end + gap;
          end = start + length;
          return { start, end };
        });
      });
    fc.assert(
      fc.property(apart, fc.nat(80), fc.integer({ min: 1, max: 20 }), (sorted, start, length) => {
        const range = { start, end: start + length };
        assert.equal(
          overlapsAny(range, sorted),
          sorted.some((other) => overlap(other, range)),
        );
      }),
    );
  });
});
