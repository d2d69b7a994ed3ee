import assert from 'node:assert/strict';

import fc from 'fast-check';

import { entryOf, readFrontmatter } from '../../../src/core/markdown/frontmatter';
import type { Entry, Value } from '../../../src/core/markdown/yaml-value';
import { quickFrontmatter } from '../../../src/core/markdown/frontmatter-quick';
import { yamlFrontmatter } from '../../../src/core/markdown/frontmatter-yaml';
import type { Range } from '../../../src/core/text/range';
import { anyNote, anyText, anyYaml } from './any-markdown';
import { modelNotes } from './model-notes';
import { runs } from '../../support/runs';

/** What was understood: one string for each entry and each problem, with what stands at its range. */
function shown(text: string): string[] {
  const { entries, problems } = readFrontmatter(text);
  return [
    ...entries.map((entry) => shownEntry(entry, text)),
    ...problems.map(({ kind, code, detail, range }) => {
      const reason = code ?? detail;
      return `${kind}${reason === undefined ? '' : ` ${reason}`} at ${JSON.stringify(at(range, text))}`;
    }),
  ];
}

function shownEntry({ key, keyRange, value }: Entry, text: string): string {
  const written = at(keyRange, text);
  const name = written === key ? key : `${key} written ${written}`;
  return value === undefined ? name : `${name}: ${shownValue(value, text)}`;
}

function shownValue(value: Value, text: string): string {
  const written = at(value.range, text);
  if (value.kind === 'list')
    return `${value.items.map((item) => shownValue(item, text)).join(' + ')} in ${JSON.stringify(written)}`;
  if (value.kind === 'map') return `{ ${value.entries.map((entry) => shownEntry(entry, text)).join(', ')} }`;
  return written === value.text
    ? value.text
    : `${JSON.stringify(value.text)} written ${JSON.stringify(written)}`;
}

function at({ start, end }: Range, text: string): string {
  return text.slice(start, end);
}

const note = (yaml: string) => `---\n${yaml}\n---\n# Body\n`;

describe('frontmatter', () => {
  const cases: readonly [what: string, yaml: string, ...expected: string[]][] = [
    [
      'keeps scalars as the text that stands there',
      'phone: +49301234567\nzip: 01067\nversion: 1.10\nday: 2026-11-21\nhex: 0x1F\nyes: no',
      ...['phone: +49301234567', 'zip: 01067', 'version: 1.10', 'day: 2026-11-21', 'hex: 0x1F', 'yes: no'],
    ],
    [
      'takes a value out of double quotes',
      'a: "x \\"y\\" \\u00e9"',
      String.raw`a: "x \"y\" é" written "\"x \\\"y\\\" \\u00e9\""`,
    ],
    ['takes a value out of single quotes', "a: 'it''s'", `a: "it's" written "'it''s'"`],
    [
      'leaves a comment out of the range',
      'a: one two  # why\nb: "#1" # c',
      'a: one two',
      String.raw`b: "#1" written "\"#1\""`,
    ],
    [
      'takes a key without a value for absent',
      'a:\nb: ~\nc: null\nd: ""\ne: # only words\nf: "null"',
      'a',
      'b',
      'c',
      'd',
      'e',
      String.raw`f: "null" written "\"null\""`,
    ],
    [
      'reads a list in a block',
      'a:\n  - one\n  - two words # c\nb: 1',
      String.raw`a: one + two words in "- one\n  - two words"`,
      'b: 1',
    ],
    [
      'reads a list at the margin',
      'a:\n- one\n\n# why\n- two\n\n',
      String.raw`a: one + two in "- one\n\n# why\n- two"`,
    ],
    [
      'reads a list between brackets',
      'a: [one, "two, three"]\nb: []',
      String.raw`a: one + "two, three" written "\"two, three\"" in "[one, \"two, three\"]"`,
      'b:  in "[]"',
    ],
    [
      'leaves empty items out',
      'a:\n  -\n  - one\n  - ""\n  - ~',
      String.raw`a: one in "-\n  - one\n  - \"\"\n  - ~"`,
    ],
    [
      'reads a map',
      'rules:\n  link-broken: off\n  task-overdue: {severity: hint, days: 3}',
      'rules: { link-broken: off, task-overdue: { severity: hint, days: 3 } }',
    ],
    [
      'reads a block of text',
      'a: |\n  one\n  two\n\nb: >-\n  three\n  four\n',
      String.raw`a: "one\ntwo" written "|\n  one\n  two"`,
      String.raw`b: "three four" written ">-\n  three\n  four"`,
    ],
    [
      'reads a value over several lines',
      'a: one\n  two\nb: 1',
      String.raw`a: "one two" written "one\n  two"`,
      'b: 1',
    ],
    [
      'reads an unquoted link as the link that is meant',
      'a: [[Maya Okafor]]\nb:\n  - [[maya|Maya]]\n  - [[x#y]]\nc: [[[x]], y]',
      'a: [[Maya Okafor]]',
      String.raw`b: [[maya|Maya]] + [[x#y]] in "- [[maya|Maya]]\n  - [[x#y]]"`,
      'c: [[x]] + y in "[[[x]], y]"',
    ],
    [
      'reads an unquoted placeholder as the placeholder that is meant',
      'a: {{name}}\nb: 1',
      'a: {{name}}',
      'b: 1',
    ],
    [
      'keeps keys of any script, and those of objects',
      '"two words": 1\nÄrger: 2\n__proto__: 3\nconstructor: 4',
      'two words written "two words": 1',
      'Ärger: 2',
      '__proto__: 3',
      'constructor: 4',
    ],
    ['keeps text from right to left and emoji', 'a: שלום 👋🏽\nb: 1', 'a: שלום 👋🏽', 'b: 1'],
    [
      'tells that a key stands twice, and keeps the first',
      'a: 1\nb: 2\na: 3',
      'a: 1',
      'b: 2',
      'duplicate-key a at "a"',
    ],
    ['tells it within a map too', 'a:\n  b: 1\n  b: 2', 'a: { b: 1 }', 'duplicate-key b at "b"'],
    ['follows no alias', 'a: &x [one]\nb: *x\nc: 3', 'a: one in "[one]"', 'b', 'c: 3', 'alias x at "*x"'],
    ['tells what is no map', '- one\n- two', String.raw`not-a-map at "- one\n- two"`],
    ['tells an alias once', '*x', 'alias x at "*x"'],
    ['tells what is only a word', 'half', 'not-a-map at "half"'],
    ['finds nothing in blanks and comments', '\n# only this\n'],
  ];
  for (const [what, yaml, ...expected] of cases) {
    it(what, () => {
      assert.deepEqual(shown(note(yaml)), expected);
    });
  }

  it('has the same ranges with CRLF and a byte order mark', () => {
    const text =
      '\ufeff' + note('name: Łukasz\ntags:\n  - one\n  - "two"\nmore: |\n  x\n  y').replace(/\n/g, '\r\n');
    assert.deepEqual(shown(text), [
      'name: Łukasz',
      String.raw`tags: one + "two" written "\"two\"" in "- one\r\n  - \"two\""`,
      String.raw`more: "x\ny" written "|\r\n  x\r\n  y"`,
    ]);
    assert.equal(text.slice(readFrontmatter(text).bodyStart), '# Body\r\n');
  });

  it('finds an entry by its key', () => {
    const frontmatter = readFrontmatter(note('a: 1\nb:'));
    assert.equal(entryOf(frontmatter, 'a')?.value?.kind, 'scalar');
    assert.deepEqual(entryOf(frontmatter, 'b'), { key: 'b', keyRange: { start: 9, end: 10 } });
    assert.equal(entryOf(frontmatter, 'c'), undefined);
    assert.equal(entryOf(frontmatter, 'toString'), undefined);
  });

  it('passes on why a note has none to read', () => {
    assert.deepEqual(shown('---js\n1\n---\n'), ['engine at "---js"']);
    assert.deepEqual(shown('---\na: 1\n'), ['unclosed at "---"']);
    assert.deepEqual(shown('# Body'), []);
    assert.equal(readFrontmatter('# Body').range, undefined);
  });
});

describe('half-typed frontmatter', () => {
  const cases: readonly [what: string, yaml: string, ...expected: string[]][] = [
    [
      'reads a colon in a value as text',
      'title: Senior: Lead\ntype: contact',
      'title: Senior: Lead',
      'type: contact',
      'syntax BLOCK_AS_IMPLICIT_KEY at "S"',
    ],
    [
      'reads what follows an open quotation',
      'a: "one\nb: 2\nc: 3',
      String.raw`a: "one" written "\"one"`,
      'b: 2',
      'c: 3',
      'syntax MISSING_CHAR at ""',
    ],
    [
      'keeps the last letter of an open quotation',
      "b: 2\na: 'Maya O",
      'b: 2',
      `a: "Maya O" written "'Maya O"`,
      'syntax MISSING_CHAR at ""',
    ],
    [
      'reads what follows an open bracket',
      'a: [one, two\nb: 2',
      'a: one + two in "[one, two"',
      'b: 2',
      'syntax BAD_INDENT at ""',
    ],
    ['reads what follows an open brace', 'a: {one\nb: 2', 'a: {one', 'b: 2', 'syntax BAD_INDENT at ""'],
    [
      'reads what follows a dash',
      'a: - one\nb: 2',
      'a: - one',
      'b: 2',
      'syntax UNEXPECTED_TOKEN at "-"',
      'syntax MISSING_CHAR at "one"',
    ],
    [
      'reads a sign that must not begin a value',
      'a: @me\nb: `x`',
      'a: @me',
      'b: `x`',
      'syntax BAD_SCALAR_START at "@"',
      'syntax BAD_SCALAR_START at "`"',
    ],
    [
      'reads what stands before half a key',
      'name: Maya\nsta',
      'name: Maya',
      'sta',
      'syntax MISSING_CHAR at "sta"',
    ],
    [
      'reads what stands behind a tab',
      '\tname: Maya\nb: 2',
      'name: Maya',
      'b: 2',
      String.raw`syntax TAB_AS_INDENT at "\t"`,
    ],
    [
      'reads what stands behind words',
      'half\nname: Maya',
      'name: Maya',
      'syntax MULTILINE_IMPLICIT_KEY at "half\\nname"',
    ],
    [
      'reads what stands behind the end of a document',
      'a: 1\n...\nb: 2',
      'a: 1',
      'b: 2',
      String.raw`syntax MULTIPLE_DOCS at "b: 2"`,
    ],
    [
      'tells a key that stands twice there too',
      'a: 1\nb: c: d\na: 2',
      'a: 1',
      'b: c: d',
      'syntax BLOCK_AS_IMPLICIT_KEY at "c"',
      'duplicate-key a at "a"',
    ],
    [
      'keeps a list below a broken line',
      'a: b: c\nd:\n- one\n- two',
      'a: b: c',
      String.raw`d: one + two in "- one\n- two"`,
      'syntax BLOCK_AS_IMPLICIT_KEY at "b"',
    ],
  ];
  for (const [what, yaml, ...expected] of cases) {
    it(what, () => {
      assert.deepEqual(shown(note(yaml)), expected);
    });
  }

  it('takes no side in a merge, and reads what stands around it', () => {
    const merge = 'name: Maya\n<<<<<<< HEAD\nstage: met\n=======\nstage: paused\n>>>>>>> other\nrole: Lead';
    assert.deepEqual(shown(note(merge)), ['name: Maya', 'role: Lead', 'conflict at "<<<<<<< HEAD"']);
    assert.deepEqual(shown(note(merge).replace(/\n/g, '\r\n')), [
      'name: Maya',
      'role: Lead',
      'conflict at "<<<<<<< HEAD"',
    ]);
    assert.deepEqual(shown(note('name: Maya\n=======\nrole: Lead')), [
      'name: Maya',
      'role: Lead',
      'conflict at "======="',
    ]);
  });

  it('keeps all that it knew before the key that is being typed', () => {
    const before = 'type: contact\nname: Maya\n';
    for (const typed of [
      'r',
      'role',
      'role:',
      'role: ',
      'role: "He',
      'role: Head: ',
      'tags: [',
      'tags:\n  - ',
      'a: &',
      'a: {',
    ]) {
      assert.deepEqual(shown(note(before + typed)).slice(0, 2), ['type: contact', 'name: Maya'], typed);
      const behind = shown(note(`${typed}\n${before}`));
      if (typed.length > 1 && typed !== 'role') assert.ok(behind.includes('name: Maya'), typed);
    }
  });
});

describe('frontmatter that no person writes', () => {
  const hostile: readonly [what: string, yaml: string, expected: string][] = [
    ['lists in lists', `a: ${'['.repeat(20_000)}`, 'too-deep at ""'],
    ['maps in maps', `${'{a: '.repeat(15_000)}`, 'too-deep at ""'],
    ['brackets that only seem to close', `a: ${'["]",'.repeat(10_000)}`, 'too-deep at ""'],
    ['brackets that close in comments', `a:\n ${'[ # ]\n '.repeat(8_000)}`, 'too-deep at ""'],
    ['lists on one line', '- '.repeat(30_000), 'too-deep at ""'],
    ['questions on one line', '? '.repeat(30_000), 'too-deep at ""'],
    [
      'brackets behind others that close nothing',
      `${']\n'.repeat(100)}a: ${'['.repeat(100)}`,
      'too-deep at ""',
    ],
    ['keys on one line', `a${': a'.repeat(20_000)}`, 'too-deep at ""'],
    [
      'maps below maps',
      Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'too-deep at ""',
    ],
    ['keys', Array.from({ length: 1_100 }, (_, i) => `a${i}: 1`).join('\n'), 'too-large at ""'],
    [
      'anchors',
      Array.from({ length: 3_000 }, (_, i) => `- &a${i} x\n- *a${i}`).join('\n'),
      'too-large at ""',
    ],
    ['brackets that close nothing', ']'.repeat(60_000), 'too-large at ""'],
  ];
  for (const [what, yaml, expected] of hostile) {
    it(`is not parsed: ${what}`, () => {
      assert.deepEqual(shown(note(yaml)), [expected]);
    });
  }

  it('may hold as much as a person could mean', () => {
    const deep = `a: ${'['.repeat(32)}x${']'.repeat(32)}`;
    const links = Array.from({ length: 100 }, (_, i) => `- [[note ${i}]]`).join('\n');
    const keys = Array.from({ length: 500 }, (_, i) => `a${i}: "[["`).join('\n');
    const open = Array.from({ length: 40 }, (_, i) => `a${i}: [x`).join('\n');
    assert.ok(readFrontmatter(note(open)).problems.every(({ kind }) => kind === 'syntax'));
    for (const yaml of [deep, `a:\n${links}`, keys])
      assert.deepEqual(readFrontmatter(note(yaml)).problems, []);
  });

  it('expands nothing', () => {
    const bomb = [
      'a: &a [x,x]',
      ...[...'bcdefghi'].map((key, i) => `${key}: &${key} [*${'abcdefgh'[i] ?? ''},*a]`),
    ];
    const { entries, problems } = readFrontmatter(note(bomb.join('\n')));
    assert.equal(entries.length, 9);
    assert.equal(problems.length, 16);
    assert.ok(problems.every(({ kind }) => kind === 'alias'));
  });
});

describe('the edges of frontmatter', () => {
  const read = (yaml: string) => readFrontmatter(note(yaml));
  const first = (yaml: string) => read(yaml).entries[0]?.value;

  it('takes a link or a placeholder without quotes for words', () => {
    for (const written of ['[[Maya]]', '{{name}}']) {
      const value = first(`a: ${written}`);
      assert.deepEqual(value && { ...value, range: undefined }, {
        kind: 'scalar',
        text: written,
        range: undefined,
        quoted: false,
      });
    }
  });

  it('takes what is half typed for words', () => {
    for (const written of ['b: c', '@b'])
      assert.deepEqual(first(`a: ${written}\nd: e`), {
        kind: 'scalar',
        text: written,
        range: { start: 7, end: 7 + written.length },
        quoted: false,
      });
  });

  it('takes what stands behind a tag as it is written, whatever the tag says of it', () => {
    assert.deepEqual(shown(note('a: !!binary aGk=\nb: !!timestamp 2026-11-18\nc: !!set { d: 1 }')), [
      'a: aGk=',
      'b: 2026-11-18',
      'c: { d: 1 }',
    ]);
  });

  it('leaves the line breaks at the end of a block of text out', () => {
    for (const mark of ['|', '|-', '|+', '>', '>-'])
      assert.equal(entryText(first(`a: ${mark}\n  b\n\n\nc: d`)), 'b', mark);
  });

  it('has no key without words, and no item or value of blanks', () => {
    assert.deepEqual(shown(note('"": a\nb: "  "\nc:\n  -\n  - d')), ['b', 'c: d in "-\\n  - d"']);
  });

  it('may hold a thousand keys, and brackets and braces 32 deep', () => {
    const kinds = (yaml: string) => read(yaml).problems.map(({ kind, range }) => [kind, range.start]);
    const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}:`).join('\n');
    assert.deepEqual(kinds(keys(1000)), []);
    assert.deepEqual(kinds(keys(1001))[0]?.[0], 'too-large');
    for (const [open, close] of ['[]', '{}'].map((pair) => [...pair]) as [string, string][]) {
      const nested = (depth: number) => `a: ${open.repeat(depth)}${close.repeat(depth)}`;
      assert.ok(!kinds(nested(32)).some(([kind]) => kind === 'too-deep'), open);
      assert.deepEqual(kinds(nested(33)), [['too-deep', '---\na: '.length + 32]], open);
    }
  });
});

function entryText(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' ? value.text : undefined;
}

describe('the quick reader of frontmatter', () => {
  it('answers for what people write', () => {
    for (const source of [
      '',
      '\na: one two',
      '\r\na: b\r\n\r\nc: d',
      '# a\na: b\n  # c\n\nd:\n',
      'a-b_C9:   d',
      'a: "b # c: d"\ne: \'f "g"\'',
      'a:\n- b\n- "c"\nd:\n    - e\n\n    # f\n    - g',
      'a: [b, c d,e/f.md ]\ng: []\nh: [ ]',
      'a: (b\nc: +1\nd: 2026-11-18\ne: ./f\ng: b:c#d\nh: שלום',
      `a: ${'b'.repeat(2997)}`,
    ]) {
      assert.ok(quickFrontmatter(source, 7), source);
      assert.deepEqual(quickFrontmatter(source, 7), yamlFrontmatter(source, 7), source);
    }
  });

  it('says what the full reader says, or nothing', () => {
    fc.assert(
      fc.property(anyYaml, fc.nat(20), (source, base) => {
        const quick = quickFrontmatter(source, base);
        if (quick !== undefined) assert.deepEqual(quick, yamlFrontmatter(source, base));
      }),
      runs(100),
    );
  });

  it('falls into no trap', () => {
    const traps = [
      ...[
        'a: b\n- c',
        'a:\n  - b\n    - c',
        'a:\n    - b\n  - c',
        'a:\n- b\n  - c',
        'a:\n  # b\n  - c\n# d\n  - e\n  # f',
        'a:\n  -\n',
        'a:\n  - -',
      ],
      ...[
        'a: b\tc',
        'a: b\t',
        'a:\t',
        'a: \u00a0',
        'a: \u00a0b',
        'a: b\u00a0',
        'a: b\rc',
        'a: b\r',
        'a: b\u2028c',
        'a: b\u0085',
        'a: \ufeffb',
        'a: \u0000',
      ],
      ...[
        'a: b: c',
        'a: b:',
        'a: b:c',
        'a: b #c',
        'a: b#c',
        'a: #b',
        'a: b\u00a0#c',
        'a: b:\u00a0c',
        'a: ...',
        '...',
        'a: ---',
        'a: -',
        'a: - b',
        'a: ?',
        'a: .',
      ],
      ...[
        'a: "b" c',
        'a: "b"c"',
        "a: 'b''c'",
        'a: "b\\"',
        'a: "b" # c',
        'a: ""',
        "a: ' '",
        'a: "null"',
        'a: null',
        'a: Null',
        'a: ~',
        'a:\n  - ~\n  - b',
      ],
      ...[
        'a: [b, c]',
        'a: [b,c]',
        'a: [b ]',
        'a: []',
        'a: [ ]',
        'a: [b,]',
        'a: [,b]',
        'a: [b: c]',
        'a: ["b, c"]',
        'a: ["b", c]',
        'a: [null, b]',
        'a: [b] c',
        'a: [-b]',
        'a: [b # c]',
      ],
      ...[
        'a b: c',
        'a:b',
        'a :b',
        'a : b',
        '"a": b',
        '1: a',
        'a: 1\na: 2',
        ' a: b',
        'a: b\n  c',
        'a: b\n\n  c',
        'a:\n  b',
        'a:\n  b: c',
        '__proto__: a',
        '<<: a',
        'a',
      ],
      `a: ${'x'.repeat(3000)}`,
      Array.from({ length: 1100 }, (_, i) => `a${i}:`).join('\n'),
    ];
    for (const source of traps) {
      const quick = quickFrontmatter(source, 0);
      if (quick !== undefined) assert.deepEqual(quick, yamlFrontmatter(source, 0), JSON.stringify(source));
    }
  });

  it('answers for plain notes', () => {
    const sources = [...modelNotes.values()].map((text) => {
      const { range } = readFrontmatter(text);
      return text.slice(range?.start, range?.end);
    });
    const answered = sources.filter((source) => quickFrontmatter(source, 3) !== undefined);
    assert.ok(answered.length >= 0.9 * sources.length, `${answered.length} of ${sources.length}`);
    for (const source of answered) assert.deepEqual(quickFrontmatter(source, 3), yamlFrontmatter(source, 3));
  });

  it('does not answer where it could be wrong', () => {
    for (const odd of [
      'a: b: c',
      'a: "x\\n"',
      'a: [b',
      'a: *x',
      'a: 1\na: 2',
      'a:\n  b: 1',
      'a: |\n  b',
      'a: 1\n  b',
      '- a',
      'a: [[b]]',
      'a: b #c',
      'a: "b\\n"',
      "a: 'b''c'",
      'a: b\n  c',
      'a: ~',
      'a: ""',
      'a: [b, ]',
      'a: [b, [c]]',
      'a: [b: c]',
      'a: {b: c}',
      'a: b\n- c',
      'a:\n- b\n  - c',
      'a:\n-b',
      'a:\n- ~',
      '"a": b',
      'a :b',
      'a: &b c',
      `a: ${'b'.repeat(2998)}`,
    ]) {
      assert.equal(quickFrontmatter(odd, 0), undefined, odd);
    }
  });
});

describe('reading frontmatter', () => {
  it('tells the same faults each time that it reads them', () => {
    for (const text of [
      '---\na: "b\n---\n',
      '---\na: [b\n---\n',
      '---js\n1\n---\n',
      '---\na: 1\n',
      'constructor',
    ]) {
      const first = readFrontmatter(text);
      assert.deepEqual(readFrontmatter(text), first);
      assert.equal(first.problems.length > 0, text !== 'constructor');
    }
  });

  it('never throws, and every range lies in the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyNote, anyText, anyText.map(note)), (text) => {
        const { entries, problems, range, bodyStart } = readFrontmatter(text);
        assert.ok(bodyStart >= 0 && bodyStart <= text.length);
        for (const { start, end } of [
          ...rangesOf(entries),
          ...problems.map((problem) => problem.range),
          ...(range ? [range] : []),
        ]) {
          assert.ok(0 <= start && start <= end && end <= bodyStart);
        }
      }),
      runs(100),
    );
  });

  it('reads every beginning of a note', () => {
    const longest = [...modelNotes.values()].sort((a, b) => b.length - a.length).slice(0, 1);
    const odd = note('a: "x"\nb: [1, {c: d}]\ne: |\n  f\n  g\nh:\n  - &i j\n  - *i\n? k\n: l');
    for (const text of [...longest, odd]) {
      for (let end = 0; end <= Math.min(text.length, 1000); end++) {
        const { bodyStart } = readFrontmatter(text.slice(0, end));
        assert.ok(bodyStart <= end);
      }
    }
  });
});

function rangesOf(entries: readonly Entry[]): Range[] {
  const ofValue = (value: Value): Range[] => {
    if (value.kind === 'list') return [value.range, ...value.items.flatMap(ofValue)];
    return value.kind === 'map' ? [value.range, ...rangesOf(value.entries)] : [value.range];
  };
  return entries.flatMap(({ keyRange, value }) => [keyRange, ...(value ? ofValue(value) : [])]);
}
