import assert from 'node:assert/strict';

import fc from 'fast-check';

import { LineIndex } from '../../../src/core/text/lines';

/** Every line of a text, as the index sees it. */
function linesOf(text: string): string[] {
  const lines = LineIndex.of(text);
  return Array.from({ length: lines.count }, (_, line) => {
    const { start, end } = lines.rangeOf(line);
    return text.slice(start, end);
  });
}

const anyText = fc
  .array(fc.constantFrom('a', '🙂', 'שלום', '\n', '\r\n', '\r', '\u2028', ' '), {
    size: 'max',
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('the line index', () => {
  it('breaks lines at LF, CRLF and CR, and nowhere else', () => {
    assert.deepEqual(linesOf('a\nb\r\nc\rd\u2028e\n'), ['a', 'b', 'c', 'd\u2028e', '']);
    assert.deepEqual(linesOf(''), ['']);
    assert.deepEqual(linesOf('\r\r\n\n'), ['', '', '', '']);
  });

  it('counts a byte order mark to no line', () => {
    const lines = LineIndex.of('\ufeffab\ncd');
    assert.deepEqual(linesOf('\ufeffab\ncd'), ['ab', 'cd']);
    assert.deepEqual(lines.position(0), { line: 0, character: 0 });
    assert.deepEqual(lines.position(1), { line: 0, character: 0 });
    assert.equal(lines.offset({ line: 0, character: 1 }), 2);
    assert.deepEqual(lines.rangeOf(-1), { start: 1, end: 1 });
    assert.deepEqual(linesOf('\ufeff'), ['']);
  });

  it('counts characters in UTF-16 units', () => {
    assert.deepEqual(LineIndex.of('🙂x').position(2), { line: 0, character: 2 });
  });

  it('takes the middle of a CRLF for the end of its line', () => {
    assert.deepEqual(LineIndex.of('a\r\nb').position(2), { line: 0, character: 1 });
  });

  it('brings what lies outside the text to its ends', () => {
    const lines = LineIndex.of('ab\ncd');
    assert.deepEqual(lines.position(-3), { line: 0, character: 0 });
    assert.deepEqual(lines.position(99), { line: 1, character: 2 });
    assert.equal(lines.offset({ line: -1, character: 1 }), 0);
    assert.equal(lines.offset({ line: 0, character: -1 }), 0);
    assert.equal(lines.offset({ line: 0, character: 99 }), 2);
    assert.equal(lines.offset({ line: 7, character: 0 }), 5);
    assert.deepEqual(lines.rangeOf(-1), { start: 0, end: 0 });
    assert.deepEqual(lines.rangeOf(2), { start: 5, end: 5 });
  });

  it('finds each place again, and keeps every character of the text on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = LineIndex.of(text);
        for (let line = 0; line < lines.count; line++) {
          const { start, end } = lines.rangeOf(line);
          for (let offset = start; offset <= end; offset++) {
            assert.deepEqual(lines.position(offset), { line, character: offset - start });
            assert.equal(lines.offset({ line, character: offset - start }), offset);
          }
        }
        assert.equal(linesOf(text).join(''), text.replace(/[\r\n]/g, ''));
      }),
    );
  });
});
