import assert from 'node:assert/strict';

import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { linesIn, plain, wordsOf } from '../../../src/core/insights/plain';
import { readBody } from '../../../src/core/markdown/body';

const HOSTILE = [
  '[here](command:workbench.action.quit)',
  '![x](https://example.org/pixel.png)',
  '<img src=x onerror=alert(1)> & &amp; &#60;',
  'https://example.org/a_b_c?x=1 www.example.org me@example.org ftp://x.org',
  '[[Maya Okafor]] **bold** _slanted_ `code` ~~gone~~',
  '# heading',
  '1. one',
  '- [ ] task',
  '> quoted',
  '| a | b |',
  '$x^2$ \\[ \\]',
  '---',
  'line\n\n## heading\r\n<script>\u2028- item',
  '    indented',
  '```\ncode\n```',
  '[x]: https://example.org "t"',
  'back\\slash\\',
];

/** The types of all nodes of a Markdown text. */
function typesIn(markdown: string): readonly string[] {
  const types: string[] = [];
  const visit = (node: { type: string; children?: readonly object[] }): void => {
    types.push(node.type);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(unified().use(remarkParse).parse(markdown));
  return types;
}

describe('plain', () => {
  it('makes words of whatever looks like Markdown', () => {
    for (const text of HOSTILE) {
      assert.deepEqual(typesIn(plain(text)), ['root', 'paragraph', 'text'], text);
      assert.deepEqual(typesIn(`- ${plain(text)}`), ['root', 'list', 'listItem', 'paragraph', 'text'], text);
      assert.deepEqual(typesIn(`[${plain(text)}](/a.md)`), ['root', 'paragraph', 'link', 'text'], text);
    }
  });

  it('leaves nothing that a preview takes for an address', () => {
    for (const text of HOSTILE) assert.doesNotMatch(plain(text), /(?<!\\)[:@.]|:\/|www\./, text);
  });

  it('is read as it was written, on one line', () => {
    const root = unified().use(remarkParse).parse(plain('It is 50% off, “a_b” & 1.5 * 2;\n see C#'));
    const [paragraph] = root.children;
    assert.deepEqual(
      paragraph?.type === 'paragraph' && paragraph.children.map((one) => 'value' in one && one.value),
      ['It is 50% off, “a_b” & 1.5 * 2; see C#'],
    );
  });
});

describe('wordsOf', () => {
  it('says links by what they are called, and leaves emphasis away', () => {
    assert.equal(
      wordsOf('ask [[dan-reyes|Dan]] or [[Li Wei]] about *that* **one**, 2 * 3 * 4'),
      'ask Dan or Li Wei about that one, 2 * 3 * 4',
    );
  });

  it('is cut where it is very long, and never within a character', () => {
    const cut = wordsOf('🙂'.repeat(500));
    assert.equal([...cut].length, 400);
    assert.match(cut, /^🙂+…$/u);
  });
});

describe('linesIn', () => {
  const lines = (text: string) => linesIn(text, readBody(text, 0), { start: 0, end: text.length });

  it('are the items and paragraphs that hold words', () => {
    assert.deepEqual(
      lines(
        '## Research\n\nOne paragraph\nover two lines.\n\n<!-- What else? -->\n- \n- an item\n  with more\n  1. nested\n- [x] done\n- {{gap}}\n\n---\n\n> a quotation\n### Deeper\nAnother<!-- aside --> one\r\n',
      ),
      ['One paragraph over two lines.', 'an item with more', 'nested', 'done', 'a quotation', 'Another one'],
    );
  });

  it('are none where nothing is', () => {
    assert.deepEqual(lines(''), []);
    assert.deepEqual(lines('## Research\n\n<!-- What? -->\n- \n\n<!-- never closed'), []);
  });
});
