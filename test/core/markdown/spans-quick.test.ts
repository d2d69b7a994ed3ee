import assert from 'node:assert/strict';

import { quickSpans } from '../../../src/core/markdown/spans-quick';

/** What of some words is code and what a comment, or that the quick reader is not sure. */
function spans(words: string, guess = false): readonly string[] | undefined {
  const text = `before ${words} after`;
  const found = quickSpans(text, { start: 7, end: 7 + words.length }, guess);
  return found && [...found.code, ...found.comments].map(({ start, end }) => text.slice(start, end));
}

describe('the quick reader of words', () => {
  it('finds code and comments', () => {
    assert.deepEqual(spans('a `b` c ``d ` e`` f'), ['`b`', '``d ` e``']);
    assert.deepEqual(spans('a <!-- b --> c <!-- d -->'), ['<!-- b -->', '<!-- d -->']);
    assert.deepEqual(spans('`a <!-- b` c -->'), ['`a <!-- b`']);
    assert.deepEqual(spans('<!-- a `b --> c`'), ['<!-- a `b -->']);
    assert.deepEqual(spans('a `b'), []);
    assert.deepEqual(spans('a <b [c](d "e'), []);
  });

  it('is sure beside tags, addresses and escapes that hide nothing', () => {
    for (const other of [
      '<br>',
      '<maya@northwind.example>',
      '[x](https://northwind.example)',
      '\\*',
      '\\\\',
      'a < b',
      '<a <br>',
    ])
      assert.deepEqual(spans(`${other} \`code\``), ['`code`'], other);
    for (const last of ['<a', '[x](y', 'a <a b'])
      assert.deepEqual(spans(`\`code\` ${last}`), ['`code`'], last);
  });

  it('is not sure where one might hide a sign, unless it is to guess', () => {
    for (const other of [
      '<a title="`">',
      "<a title='x'>",
      '<a `',
      '<a\nb>',
      '<a \\>',
      '[x](y "z")',
      "[x](y 'z')",
      '[x](y`z)',
      '[x](y\nz)',
      '[x](y (z))',
      '[x](<y>)',
      '\\`',
    ]) {
      assert.equal(spans(`${other} \`code\` \`more\``), undefined, other);
      assert.ok(spans(`${other} \`code\` \`more\``, true), other);
    }
    assert.equal(spans('a <!-- b'), undefined);
    assert.deepEqual(spans('a <!-- b', true), ['<!-- b']);
  });
});
