import assert from 'node:assert/strict';

import fc from 'fast-check';

import { linkText, readLinks } from '../../../src/core/markdown/links';
import { anyBody, anyText } from './any-markdown';

/** The links of a text, one string for each: target, heading and label, then what stands at its ranges. */
function shown(text: string, bodyStart = 0): string[] {
  return readLinks(text, bodyStart, []).map(({ style, target, heading, label, range, targetRange }) => {
    const parts = [target, heading && `#${heading}`, label && `|${label}`].filter(Boolean).join('');
    const written = text.slice(targetRange.start, targetRange.end);
    return `${style} ${parts} <${written}> in ${text.slice(range.start, range.end)}`;
  });
}

describe('the links of a body', () => {
  const cases: readonly [what: string, text: string, ...expected: string[]][] = [
    ['finds the link of a note', 'See [[Maya Okafor]].', 'wiki Maya Okafor <Maya Okafor> in [[Maya Okafor]]'],
    [
      'finds its heading and its label',
      '[[maya#Log|Maya]]',
      'wiki maya#Log|Maya <maya> in [[maya#Log|Maya]]',
    ],
    ['leaves blanks out of its target', '[[ maya  | Maya ]]', 'wiki maya|Maya <maya> in [[ maya  | Maya ]]'],
    [
      'finds a path',
      '[[contacts/łukasz.md]]',
      'wiki contacts/łukasz.md <contacts/łukasz.md> in [[contacts/łukasz.md]]',
    ],
    ['finds a heading of the same note', '[[#Log]]', 'wiki #Log <> in [[#Log]]'],
    [
      'finds a label in a table',
      '| [[maya\\|Maya]] | [[dan#log\\|Dan]] |',
      'wiki maya|Maya <maya> in [[maya\\|Maya]]',
      'wiki dan#log|Dan <dan> in [[dan#log\\|Dan]]',
    ],
    [
      'finds several on one line',
      '[[a]][[b]] [[[c]]]',
      'wiki a <a> in [[a]]',
      'wiki b <b> in [[b]]',
      'wiki c <c> in [[c]]',
    ],
    [
      'leaves blanks out of its heading and its label',
      '[[ maya # Log | Maya ]]',
      'wiki maya#Log|Maya <maya> in [[ maya # Log | Maya ]]',
    ],
    ['finds a link whose label is still empty', '[[maya|]]', 'wiki maya <maya> in [[maya|]]'],
    ['finds none without a target', '[[]] [[ ]] [[|x]]'],
    ['finds none that is escaped, open, or over two lines', '\\[[a]] [[b] [[c\nd]] [[e'],
    [
      'finds the address of a file',
      '[Maya](contacts/maya.md)',
      'file contacts/maya.md <contacts/maya.md> in [Maya](contacts/maya.md)',
    ],
    ['finds a picture', '![face](maya.png "Maya")', 'file maya.png <maya.png> in [face](maya.png "Maya")'],
    [
      'decodes an address',
      "[a](my%20note.md#Log 'x')",
      "file my note.md#Log <my%20note.md> in [a](my%20note.md#Log 'x')",
    ],
    ['keeps an address that cannot be decoded', '[a](50%.md)', 'file 50%.md <50%.md> in [a](50%.md)'],
    [
      'finds an address in angle brackets',
      '[a](<my note.md>)',
      'file my note.md <my note.md> in [a](<my note.md>)',
    ],
    ['finds an address with parentheses', '[a](b(c).md)', 'file b(c).md <b(c).md> in [a](b(c).md)'],
    ['finds an address like its brackets', '[a](])', 'file ] <]> in [a](])'],
    ['leaves the query of an address out', '[a](b.md?x=1#c)', 'file b.md#c <b.md> in [a](b.md?x=1#c)'],
    ['finds an address with blanks around', '[a]( b.md\t)', 'file b.md <b.md> in [a]( b.md\t)'],
    ['finds a heading with a sign in it', '[a](b.md#c#d)', 'file b.md#c#d <b.md> in [a](b.md#c#d)'],
    ['finds a heading with blanks around', '[a](<b.md# c >)', 'file b.md#c <b.md> in [a](<b.md# c >)'],
    ['finds no address that is all query', '[a](?b)'],
    ['finds no words that end before', '[a]b](c.md)'],
    ['finds words over lines that are not blank', '[a\n\tb](c.md)', 'file c.md <c.md> in [a\n\tb](c.md)'],
    ['finds words over three lines', '[a \nb\nc](d.md)', 'file d.md <d.md> in [a \nb\nc](d.md)'],
    ['finds words with brackets and breaks', '[a [b]\nc](d.md)', 'file d.md <d.md> in [a [b]\nc](d.md)'],
    [
      'finds no address elsewhere',
      '[a](https://x.example) [b](mailto:a@b.example) [c](//x.example) [d](#log) [e]()',
    ],
    ['finds no address without words before it', ']( a.md) [a\n\nb](c.md) [d\r\n \t\r\ne](f.md) \\[g](h.md)'],
    [
      'finds both kinds in order',
      '[a](b.md) [[c]] [d](e.md)',
      'file b.md <b.md> in [a](b.md)',
      'wiki c <c> in [[c]]',
      'file e.md <e.md> in [d](e.md)',
    ],
    [
      'finds text from right to left',
      '[[שלום עולם|שלום]]',
      'wiki שלום עולם|שלום <שלום עולם> in [[שלום עולם|שלום]]',
    ],
  ];
  for (const [what, text, ...expected] of cases) {
    it(what, () => {
      assert.deepEqual(shown(text), expected);
    });
  }

  it('have the range of their target, not of what looks like it', () => {
    assert.deepEqual(readLinks('[a](])', 0, [])[0]?.targetRange, { start: 4, end: 5 });
  });

  it('have words of a thousand characters, and no more', () => {
    const before = (length: number) => shown(`[${'a'.repeat(length)}](b.md)`).length;
    assert.deepEqual([before(999), before(1000)], [1, 0]);
  });

  it('begin in the body', () => {
    const text = 'a: "[[x]]"\n[b](c.md)';
    assert.deepEqual(shown(text, 11), ['file c.md <c.md> in [b](c.md)']);
    assert.deepEqual(shown('[[[a]]', 1), ['wiki a <a> in [[a]]']);
    assert.deepEqual(shown('[a](b.md)', 1), []);
  });

  it('are passed over where they begin or lead in what is silent', () => {
    const text = '`[[a]]` [[`b`]] [[c|`d`]] [`e`](f.md) [g](`h`) `[i](j.md`) `k [l`](m.md)';
    const silent = [...text.matchAll(/`[^`]*`/g)].map(({ 0: code, index }) => ({
      start: index,
      end: index + code.length,
    }));
    assert.deepEqual(
      readLinks(text, 0, silent).map(({ target }) => target),
      ['c', 'f.md'],
    );
  });

  it('are not found in what only looks like them', () => {
    for (const piece of ['[[', '[[a', '[[a|', '](', '](a', '](x(y)', '[a](b(c', '](<', '[a](b "']) {
      assert.deepEqual(readLinks(piece.repeat(20_000), 0, []), [], piece);
    }
  });

  it('never throw, and lie in the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyBody, anyText), (text) => {
        let before = 0;
        for (const { range, targetRange } of readLinks(text, 0, [])) {
          assert.ok(before <= range.start && range.start <= targetRange.start);
          assert.ok(
            targetRange.start <= targetRange.end && targetRange.end <= range.end && range.end <= text.length,
          );
          before = range.start;
        }
      }),
    );
  });
});

describe('the link of a value', () => {
  it('is read with brackets or without', () => {
    assert.deepEqual(linkText(' [[contacts/maya#Log|Maya]] '), {
      target: 'contacts/maya',
      heading: 'Log',
      label: 'Maya',
      style: 'wiki',
    });
    assert.deepEqual(linkText('[[#Log]]'), { target: '', heading: 'Log', style: 'wiki' });
    assert.deepEqual(linkText('[[ Maya ]]'), { target: 'Maya', style: 'wiki' });
    assert.deepEqual(linkText('[[Maya Okafor]]'), { target: 'Maya Okafor', style: 'wiki' });
    assert.deepEqual(linkText(' Maya Okafor '), { target: 'Maya Okafor', style: 'bare' });
  });

  it('is a bare name where more stands than one link', () => {
    for (const written of ['[[a]] [[b]]', 'Dr. [[a]]', '[[a]', '[[a', '']) {
      assert.deepEqual(linkText(written), { target: written, style: 'bare' });
    }
  });
});
