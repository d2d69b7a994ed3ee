import assert from 'node:assert/strict';

import { lastWrittenLine, lineEnd, lineStart, nextLine } from '../../../../src/core/markdown/edits/lines';

describe('the lines around an offset', () => {
  it('begin and end before their line breaks', () => {
    for (const text of ['one\ntwo\n', 'one\r\ntwo\r\n']) {
      const two = text.indexOf('two');
      assert.deepEqual([lineStart(text, 0), lineStart(text, two + 1), lineStart(text, two)], [0, two, two]);
      assert.deepEqual([lineEnd(text, 0), lineEnd(text, two)], [3, two + 3]);
      assert.deepEqual([nextLine(text, 1), nextLine(text, two)], [two, text.length]);
    }
  });

  it('may be empty, and the last may have no line break', () => {
    assert.deepEqual([lineEnd('\nb', 0), nextLine('\nb', 0)], [0, 1]);
    assert.deepEqual([lineEnd('\r\nb', 0), nextLine('\r\nb', 0)], [0, 2]);
    assert.deepEqual([lineEnd('a\nb', 2), nextLine('a\nb', 2)], [3, 3]);
    assert.deepEqual([lineStart('', 0), lineEnd('', 0), nextLine('', 0)], [0, 0, 0]);
  });

  it('never end before the offset, not even within CRLF', () => {
    assert.equal(lineEnd('a\r\nb', 2), 2);
  });

  it('have a last one that is not blank, or none', () => {
    assert.equal(lastWrittenLine('a b\n \t\n\r\n', 8), 3);
    assert.equal(lastWrittenLine('a b\r\n\r\nc', 7), 3);
    assert.equal(lastWrittenLine('abc', 2), 2);
    assert.equal(lastWrittenLine('  abc', 2), 0);
    assert.equal(lastWrittenLine('', 0), 0);
  });
});
