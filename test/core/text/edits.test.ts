import assert from 'node:assert/strict';

import { applyEdits, lineBreakOf } from '../../../src/core/text/edits';
import { at } from '../../../src/core/text/range';

describe('text edits', () => {
  it('are applied in the order of the text, whatever order they come in', () => {
    const edits = [
      { range: { start: 4, end: 5 }, text: 'E' },
      { range: at(0), text: '>' },
      { range: { start: 1, end: 3 }, text: '' },
    ];
    assert.equal(applyEdits('abcdef', edits), '>adEf');
  });

  it('insert before what is replaced at the same place, and keep their order', () => {
    const edits = [
      { range: { start: 1, end: 2 }, text: 'B' },
      { range: at(1), text: '1' },
      { range: at(1), text: '2' },
    ];
    assert.equal(applyEdits('abc', edits), 'a12Bc');
  });

  it('may touch, and may stand at the end of the text', () => {
    const edits = [
      { range: { start: 0, end: 1 }, text: 'A' },
      { range: { start: 1, end: 2 }, text: 'B' },
      { range: at(2), text: '\r\n' },
    ];
    assert.equal(applyEdits('ab', edits), 'AB\r\n');
  });

  it('leave the text alone where there are none', () => {
    assert.equal(applyEdits('\ufeffa\r\n', []), '\ufeffa\r\n');
  });

  it('must not overlap', () => {
    const edits = [
      { range: { start: 0, end: 2 }, text: '' },
      { range: { start: 1, end: 3 }, text: '' },
    ];
    assert.throws(() => applyEdits('abc', edits), new RangeError('edits overlap'));
  });
});

describe('the line break of a text', () => {
  it('is that of its first line', () => {
    assert.equal(lineBreakOf('a\r\nb\n'), '\r\n');
    assert.equal(lineBreakOf('a\nb\r\n'), '\n');
    assert.equal(lineBreakOf('\na'), '\n');
    assert.equal(lineBreakOf('a'), '\n');
  });
});
