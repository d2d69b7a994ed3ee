import assert from 'node:assert/strict';

import fc from 'fast-check';

import { readBlocks } from '../../../src/core/markdown/blocks';
import type { Blocks } from '../../../src/core/markdown/block';
import { quickBlocks } from '../../../src/core/markdown/blocks-quick';
import { treeBlocks } from '../../../src/core/markdown/blocks-tree';
import { splitNote } from '../../../src/core/markdown/split';
import type { Range } from '../../../src/core/text/range';
import { anyBody, anyText } from './any-markdown';
import { modelNotes } from './model-notes';
import { runs } from '../../support/runs';

/** The blocks of a text, one string for each, with what stands at its ranges. */
function shown(text: string, { headings, items, code, comments }: Blocks): string[] {
  const at = ({ start, end }: Range) => JSON.stringify(text.slice(start, end));
  return [
    ...headings.map(({ level, range, textRange }) => `h${level} ${at(textRange)} in ${at(range)}`),
    ...items.map(({ ordered, depth, range, textRange, mark }) => {
      const kind = `${ordered ? 'number' : 'item'}${mark === undefined ? '' : ` [${text[mark.start] ?? ''}]`}`;
      return `${'  '.repeat(depth)}${kind} ${at(textRange)} in ${at(range)}`;
    }),
    ...code.map((range) => `code ${at(range)}`),
    ...comments.map((range) => `comment ${at(range)}`),
  ];
}

describe('the blocks of a body', () => {
  const plain: readonly [what: string, text: string, ...expected: string[]][] = [
    [
      'finds headings of every level',
      '# One\n###### Six\n####### no\n#no',
      'h1 "One" in "# One"',
      'h6 "Six" in "###### Six"',
    ],
    [
      'leaves the closing signs of a heading out of its words',
      '## Log ##  \n# a#\n# a #b\n#\n## #',
      'h2 "Log" in "## Log ##"',
      'h1 "a#" in "# a#"',
      'h1 "a #b" in "# a #b"',
      'h1 "" in "#"',
      'h2 "" in "## #"',
    ],
    [
      'finds items and tasks',
      '- one\n- [ ] two\n- [x] three\n+ [X] four\n* [-] five',
      'item "one" in "- one"',
      'item [ ] "two" in "- [ ] two"',
      'item [x] "three" in "- [x] three"',
      'item [X] "four" in "+ [X] four"',
      'item "[-] five" in "* [-] five"',
    ],
    [
      'finds numbered items',
      '1. one\n2) two\n\n10. ten',
      'number "one" in "1. one"',
      'number "two" in "2) two"',
      'number "ten" in "10. ten"',
    ],
    [
      'finds items that are still empty',
      '- \n- [ ]\n1.\n\n-',
      'item "" in "-"',
      'item [ ] "" in "- [ ]"',
      'number "" in "1."',
      'item "" in "-"',
    ],
    [
      'counts how deep an item lies',
      '- a\n  - b\n    1. c\n  - d\n- e\n    - f',
      'item "a" in "- a"',
      '  item "b" in "- b"',
      '    number "c" in "1. c"',
      '  item "d" in "- d"',
      'item "e" in "- e"',
      '  item "f" in "- f"',
    ],
    [
      'gives an item its own words only',
      '- one\n  goes on\nand on\n  - inner\n\n  later words\n- two',
      'item "one\\n  goes on\\nand on" in "- one\\n  goes on\\nand on"',
      '  item "inner" in "- inner"',
      'item "two" in "- two"',
    ],
    [
      'takes no number for an item in the middle of a paragraph',
      'It was in\n2026. Then\n1. item\n2. next',
      'number "item" in "1. item"',
      'number "next" in "2. next"',
    ],
    [
      'finds fenced code',
      'a\n```js\n# no\n- no\n```\n~~~~\n~~~\n~~~~',
      'code "```js\\n# no\\n- no\\n```"',
      'code "~~~~\\n~~~\\n~~~~"',
    ],
    ['takes code that is not closed to the end', '```\n- no\n', 'code "```\\n- no\\n"'],
    [
      'finds inline code',
      'a `b` ``c ` d`` `e\n- `f\ng` h',
      'item "`f\\ng` h" in "- `f\\ng` h"',
      'code "`b`"',
      'code "``c ` d``"',
      'code "`f\\ng`"',
    ],
    [
      'finds comments wherever they stand',
      '<!-- a\n\n# b -->\nc <!-- d --> e\n- f <!-- g -->\n# h <!-- i -->\n<!-- j --> <!-- k -->',
      'h1 "h <!-- i -->" in "# h <!-- i -->"',
      'item "f <!-- g -->" in "- f <!-- g -->"',
      'comment "<!-- a\\n\\n# b -->"',
      'comment "<!-- d -->"',
      'comment "<!-- g -->"',
      'comment "<!-- i -->"',
      'comment "<!-- j -->"',
      'comment "<!-- k -->"',
    ],
    [
      'knows code in a comment from a comment in code',
      '`<!-- a -->` <!-- `b` -->',
      'code "`<!-- a -->`"',
      'comment "<!-- `b` -->"',
    ],
    [
      'ends a comment without words where it ends',
      '<!--> a -->\n\n<!---> b -->',
      'comment "<!-->"',
      'comment "<!--->"',
    ],
    [
      'knows a quotation, and who goes on in it',
      '> a `b\n> c` d\nlazy `e`\n- item',
      'item "item" in "- item"',
      'code "`b\\n> c`"',
      'code "`e`"',
    ],
    ['knows a rule from an item', '---\n* * *\n- - -\n***'],
    [
      'knows other scripts',
      '# שלום\n- [ ] 👋🏽 привет\n\n-\u00a0no\n\u2003# no',
      'h1 "שלום" in "# שלום"',
      'item [ ] "👋🏽 привет" in "- [ ] 👋🏽 привет"',
    ],
  ];
  for (const [what, text, ...expected] of plain) {
    it(what, () => {
      const quick = quickBlocks(text, 0);
      assert.ok(quick, 'the quick reader answers');
      assert.deepEqual(shown(text, quick), expected);
      assert.deepEqual(quick, treeBlocks(text, 0));
    });
  }

  const odd: readonly [what: string, text: string, ...expected: string[]][] = [
    [
      'finds headings with a line below',
      'Log\n===\nMore\nwords\n---',
      'h1 "Log" in "Log\\n==="',
      'h2 "More\\nwords" in "More\\nwords\\n---"',
    ],
    [
      'finds indented code',
      'a\n\n    # no\n\n- b\n\n      c',
      'item "b" in "- b"',
      'code "    # no"',
      'code "    c"',
    ],
    ['finds items in tabs', '-\ta\n\t- b', 'item "a" in "-\\ta"', '  item "b" in "- b"'],
    ['finds items in quotations', '> - [ ] a\n> - b', 'item [ ] "a" in "- [ ] a"', 'item "b" in "- b"'],
    ['finds comments in HTML', '<div>\n<!-- a -->\n- no\n</div>', 'comment "<!-- a -->"'],
    ['takes a comment that is not closed to the end', 'a\n<!-- b\n\n- c', 'comment "<!-- b\\n\\n- c"'],
    ['knows a definition from words', '[a`b]: c`d'],
    [
      'takes an item whose words begin on the next line',
      '-\n  a\n-\n\n  b',
      'item "a" in "-\\n  a"',
      'item "" in "-"',
    ],
    [
      'takes an item that holds no words of its own',
      '- # a\n- ```\n  b\n  ```',
      'h1 "a" in "# a"',
      'item "" in "-"',
      'item "" in "-"',
      'code "```\\n  b\\n  ```"',
    ],
    [
      'takes a lone CR for the end of a line',
      '# a\r- b\r- c',
      'h1 "a" in "# a"',
      'item "b" in "- b"',
      'item "c" in "- c"',
    ],
    ['passes over a byte order mark', '\ufeff# a\n\ufeff# b', 'h1 "a" in "# a"'],
  ];
  for (const [what, text, ...expected] of odd) {
    it(what, () => {
      assert.equal(quickBlocks(text, 0), undefined);
      assert.deepEqual(shown(text, readBlocks(text, 0)), expected);
    });
  }

  it('are the same with CRLF', () => {
    for (const [what, text] of [...plain, ...odd]) {
      if (text.includes('\r')) continue;
      const crlf = text.replace(/\n/g, '\r\n');
      const before = shown(text, readBlocks(text, 0));
      const after = shown(crlf, readBlocks(crlf, 0)).map((line) => line.replaceAll('\\r\\n', '\\n'));
      assert.deepEqual(after, before, what);
    }
  });

  it('begin where the body begins', () => {
    const text = '\ufeff---\na: 1\n---\n# Log\n\n- [ ] `x` <!-- y -->\n';
    const { bodyStart } = splitNote(text);
    const expected = [
      'h1 "Log" in "# Log"',
      'item [ ] "`x` <!-- y -->" in "- [ ] `x` <!-- y -->"',
      'code "`x`"',
      'comment "<!-- y -->"',
    ];
    assert.deepEqual(shown(text, readBlocks(text, bodyStart)), expected);
    assert.deepEqual(treeBlocks(text, bodyStart), quickBlocks(text, bodyStart));
  });
});

describe('the quick reader of blocks', () => {
  it('says what the tree says, or nothing', () => {
    fc.assert(
      fc.property(anyBody, fc.constantFrom('', '\ufeff', '---\na: 1\n---\n'), (body, before) => {
        const quick = quickBlocks(before + body, before.length);
        if (quick !== undefined) assert.deepEqual(quick, treeBlocks(before + body, before.length));
      }),
      runs(60),
    );
  });

  // Each of these was, or would be, read wrongly by a reader that knows one thing less.
  const traps = [
    ...['-\n\n  - a', '-\n  a', '-\n  - a', '- a\n  -\n\n    b', '-\n- a', '- a\n\n\n      b'],
    ...[
      '> a\n2. b',
      '> a\n-',
      '> a\n===',
      '> a\n---',
      '> a\n> ---',
      '> a\nb\n> c',
      '>\n> a',
      '>     a',
      '>  # a',
      '- a\n  > b\n> c\n   3. d',
      '- a\n  > b\n- c',
    ],
    ...[
      '- a\n  > b `c\n  > d`\n  - e',
      '> [a]: `b`',
      '> a\n> [b]: `c`',
      '>\ta',
      '> - a',
      '> a\n>\n    b',
      '> a\n    b',
    ],
    ...[
      '```\n    ```\n`a`\n```',
      '```\n\t```\n`a`\n```',
      '```\n``\n````\n`a`',
      '~~~\n```\n~~~ a\n~~~',
      '- a\n  ```\n- b',
      ' ```\n a',
    ],
    ...[
      '- ---',
      '* ---',
      '1. ***',
      '- * * *',
      '- # a',
      '- > a',
      '- - a',
      '- ```\n- a',
      '- <!-- a -->',
      '- <br>',
      '-     a',
      '-      a',
      '- \ta',
      '1)',
    ],
    ...[
      '- [a]: `b`',
      '- [ ] [a]: `b`',
      '- [x]: `b`',
      '[a]: `b`',
      '[a\n]: `b`',
      '[a\\]b]: `c`',
      '[a\\',
      '[a]\n: `b`',
      '[[a]]: `b`',
    ],
    ...[
      'a\n+\n1. b',
      'a\n2. b',
      'a\n1. b\n2. c',
      'a\n-',
      'a\n- b',
      '- a\n2. b',
      '- a\n  2. b',
      '1. a\n\n   - b',
      '- a\n+ b\n  - c',
    ],
    ...[
      '- a\n===',
      '- a\n---',
      '- a\n  ---',
      'a\n    ---',
      'a\n  ===',
      '- a\n\n===',
      'a\n\n---',
      'a\n--',
      '- a\n--',
      '* * *\n***\n_ _ _',
    ],
    ...['    a', 'a\n    b', '- a\n\n      b', '- a\n      b', '\ta', 'a\n\tb', '- a\n\t- b', '\t', ' \t- a'],
    ...[
      '- a\n  <!-- b\n- c\n-->',
      '<!-- a\n- b',
      ' <!-- a\n- b -->',
      '- a\n<!-- b\n- c -->\n  - d',
      'a\n<!-- b -->\n`c`',
      '<!-->\n- a',
    ],
    ...[
      'a <b c="`"> d `e`',
      'a <b\nc="`"> `d`',
      'a <`b`@c> d',
      '[a](`b) `c`',
      '[a](<`> `b)',
      '[a](b "`") `c`',
      '![a](`b) `c`',
      '[a]`(`b) `c`',
    ],
    ...[
      'a \\``b` c',
      'a \\`b` c`',
      'a \\<!-- `b` -->',
      '`a\\` b`',
      'a < `b` > c',
      '<? `a` ?>',
      'a <? `b` ?>',
      'a <!B `c`> d',
      '`<!-- a` -->',
      '<!-- ` --> `a`',
    ],
    ...[
      'a <!-- b',
      'a <!--> b -->',
      'a <!---> b -->',
      'a <!-- b\n- c -->',
      '``a`b``',
      '`a``b`',
      '```a` `b```',
      'a ``` `b`',
      '`a\n\nb`',
    ],
    ...[
      '# a `b\n# c` d',
      '# a #\\',
      '#\ta\t#',
      '# #',
      '## a ##b',
      '    # a',
      '- a\n  # b\n  - c',
      '- a\n# b\n  - c',
      'a\n# b',
    ],
    ...[
      'a\r- b',
      '- a\r\n  - b',
      '\ufeff# a',
      'a\n\ufeff- b',
      '-\u00a0a',
      '- a\u2028- b',
      '\u000b- a',
      '- a\u0085',
      '- [ ]\u00a0a',
      '- [ ]  a',
    ],
  ];
  it('falls into no trap', () => {
    for (const text of [
      ...traps,
      ...traps.map((text) => `- x\n  - y\n${text}\n  - z\n`),
      ...traps.map((text) => `x\n${text}`),
    ]) {
      const quick = quickBlocks(text, 0);
      if (quick !== undefined) assert.deepEqual(quick, treeBlocks(text, 0), JSON.stringify(text));
    }
  });

  it('answers for plain notes', () => {
    const bodies = [...modelNotes.values()].map((text) => text.slice(splitNote(text).bodyStart));
    const answered = bodies.filter((body) => quickBlocks(body, 0) !== undefined);
    assert.ok(answered.length >= 0.9 * bodies.length, `${answered.length} of ${bodies.length}`);
    for (const body of answered.filter((_, i) => i % 3 === 0)) {
      assert.deepEqual(quickBlocks(body, 0), treeBlocks(body, 0));
    }
  });

  it('guesses what it would have said, where it was sure', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const quick = quickBlocks(body, 0);
        if (quick !== undefined) assert.deepEqual(quickBlocks(body, 0, { guess: true }), quick);
      }),
    );
  });
});

describe('bodies that no person writes', () => {
  const times = (text: string, count = 8000) => text.repeat(count);
  const lines = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n');
  const hostile: readonly [what: string, body: string][] = [
    ['quotations in quotations', times('>')],
    ['lists in lists on one line', times('- ')],
    ['lists and quotations in turn', times('- > ', 40)],
    ['numbers in numbers', times('1. ', 40)],
    ['lists below lists', lines(400, (i) => `${'  '.repeat(i)}- a`)],
    ['words below many lists', lines(31, (i) => `${'  '.repeat(i)}- a`) + times('\nb', 5000)],
    ['words below many quotations', times('> ', 31) + times('a\n', 5000)],
    ['many lists in lists', lines(500, () => `${times('- ', 31)}a`)],
    ['open brackets', times('[')],
    ['open links', times('[a](')],
    ['open images', times('![')],
    ['open links of notes', times('[[a')],
    ['open addresses', times('<a:b')],
    ['rows below a head', `|a|b|\n|-|-|\n${times('|a|b|\n')}`],
    ['an open image in an open link', times('[![', 5000)],
    ['characters by their names, half written', times('&am')],
    ['emphasis', times('*a **a ')],
    ['emphasis that crosses', times('*a _b ')],
    ['backticks of every length', lines(120, (i) => '`'.repeat(i))],
    ['backticks', times('` ')],
    ['rows of tables', times('| a |\n')],
    ['footnotes', times('[^a]')],
    ['definitions', lines(8000, (i) => `[${i}]: b`)],
    ['entities', times('&amp;')],
    ['tags', times('<b>')],
    ['open comments', times('<!--')],
    ['strikes', times('~a~ ')],
    ['escapes', times('\\*')],
    ['lone CRs', times('a\r')],
    ['lists far in', lines(80, (i) => `${'  '.repeat(i)}- a`)],
    ['many lists below lists', lines(1500, (i) => `${'  '.repeat(i % 31)}- a`)],
    ['a long line', times('words ', 12_000)],
    ['a long file', times('words and more words\n\n')],
  ];
  for (const [what, body] of hostile) {
    it(`never reach the tree: ${what}`, () => {
      assert.equal(treeBlocks(body, 0), undefined);
      const blocks = readBlocks(body, 0);
      assert.deepEqual(blocks, quickBlocks(body, 0, { guess: true }));
      assertInside(body, 0, blocks);
    });
  }

  it('still give what is plain in them', () => {
    const text = `# Log\n\n- [ ] call\n\n${times('[')}\n\n<!-- x -->\n- later \`y\``;
    assert.deepEqual(shown(text, readBlocks(text, 0)), [
      'h1 "Log" in "# Log"',
      'item [ ] "call" in "- [ ] call"',
      'item "later `y`" in "- later `y`"',
      'code "`y`"',
      'comment "<!-- x -->"',
    ]);
  });

  it('are told from long notes', () => {
    const long = lines(
      100,
      (i) => `- 2026-11-03 email to [[Maya ${i}]]: asked for *twenty* minutes\n\t- [ ] call`,
    );
    const ruled = `a\n${'-'.repeat(80)}\n\n${'* '.repeat(20)}\n`;
    for (const body of [long, ruled]) assert.notEqual(treeBlocks(body, 0), undefined);
  });
});

describe('reading blocks', () => {
  it('never throws, and keeps order and ranges within the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyBody, anyText), fc.nat(3), (text, from) => {
        const bodyStart = Math.min(from, text.length);
        assertInside(text, bodyStart, readBlocks(text, bodyStart));
        assertInside(text, bodyStart, quickBlocks(text, bodyStart, { guess: true }));
      }),
      runs(60),
    );
  });

  it('survives lines as long as a file may be', () => {
    for (const piece of ['-', '* ', '#', '`', '[', '](', ' ', '<a ']) {
      const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
      assertInside(line, 0, readBlocks(line, 0));
    }
  });

  it('reads every beginning of a note', () => {
    const text =
      '# A\n\n- [ ] b `c`\n  - d <!-- e\n  f -->\n\n> g\n\n```\nh\n```\n\ni\n===\n\n[j]: k\n\n    l\n';
    for (let end = 0; end <= text.length; end++) {
      const part = text.slice(0, end);
      assertInside(part, 0, readBlocks(part, 0));
    }
  });
});

function assertInside(text: string, bodyStart: number, { headings, items, code, comments }: Blocks): void {
  const silent = [...code, ...comments].sort((a, b) => a.start - b.start);
  for (const list of [
    headings.map(({ range }) => range),
    items.map(({ range }) => range),
    code,
    comments,
    silent,
  ]) {
    let before = bodyStart;
    for (const { start, end } of list) {
      assert.ok(before <= start && start <= end && end <= text.length);
      before = start;
    }
  }
  for (const { range, textRange } of [...headings, ...items]) {
    assert.ok(
      range.start <= textRange.start && textRange.start <= textRange.end && textRange.end <= range.end,
    );
  }
  for (const { mark } of items)
    assert.ok(mark === undefined || ' xX'.includes(text.slice(mark.start, mark.end)));
  for (let i = 1; i < silent.length; i++) assert.ok((silent[i - 1]?.end ?? 0) <= (silent[i]?.start ?? 0));
}
