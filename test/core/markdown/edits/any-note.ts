import fc from 'fast-check';

/** Texts of every sort, among them all that YAML or Markdown could take for something else. */
export const anyText = fc.oneof(
  fc.constantFrom(
    ...[
      'done',
      '2026-12-01',
      '+49 30 1234',
      '01067',
      'yes',
      'null',
      '~',
      'a: b',
      'x # y',
      '- z',
      '[[Acme]]',
      "it's",
    ],
    ...[
      '"q"',
      '',
      ' lead',
      'trail ',
      'two\nlines',
      'a\r\nb',
      '#tag',
      '@me',
      '`x`',
      '{a',
      'a, b',
      '&a',
      '*a',
      '!t',
    ],
    ...[
      '|',
      '>',
      '---',
      '...',
      'key:',
      '\ttab',
      '\u0085\u2028',
      '\u0000',
      '\ufeffx',
      '\ud83d',
      '% x',
      '? y',
      '<<',
    ],
    ...['é😀👨‍👩‍👧', 'שלום: עולם', '‮اسم‬', '__proto__', 'constructor', 'long '.repeat(60).trim()],
  ),
  fc.string({ maxLength: 300, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  fc.string({
    unit: fc.constantFrom(...'a  \n\n#:-\t"\'\\,[]{}&*!|>%@`~é😀ש\r\u0085\u2028'),
    maxLength: 300,
    size: 'max',
  }),
);

/** Texts with words, on one line. */
export const anyLine = anyText
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim())
  .filter((text) => text !== '');

const KEYS = [
  'type',
  'status',
  'tags',
  'email',
  'x.y',
  'a b',
  'ключ',
  'اسم',
  '😀',
  '__proto__',
  'constructor',
  '1',
];

/** Keys that a note may have, and one that none has. */
export const anyKey = fc.constantFrom(...KEYS, 'new_key');

const written = fc.constantFrom(
  ...['contact', '2026-11-24 10:30', '+49 30 1234', '01067', 'https://a.b/c#d', 'Łukasz Żółć', 'שלום', '😀'],
  ...['"Maya"', '"dq \\u00e9 # no"', "'it''s'", "'[[Acme]]'", '"[[Maya Okafor]]"', '""', 'null', '~'],
);
const trail = fc.constantFrom('', '', '  # note', ' # שלום 😀', '   ');
const indent = fc.constantFrom('', '  ', '    ');

const scalar = fc.tuple(fc.constantFrom(' ', '   '), written, trail).map((parts) => parts.join(''));
const blank = trail;
const wikilink = trail.map((after) => ' [[Acme]]' + after);
const flowList = fc
  .tuple(
    fc.array(written, { maxLength: 4 }),
    fc.constantFrom(', ', ',', ' , '),
    fc.constantFrom('', ' '),
    trail,
  )
  .map(([items, comma, pad, after]) => ` [${pad}${items.join(comma)}${pad}]${after}`);
const blockList = fc
  .tuple(
    trail,
    indent,
    fc.constantFrom('- ', '-   '),
    fc.array(fc.tuple(written, trail), { minLength: 1, maxLength: 4 }),
  )
  .map(([after, lead, dash, items]) =>
    [after, ...items.map((item) => lead + dash + item.join(''))].join('\n'),
  );
const block = fc
  .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '| # note'), fc.constantFrom('', '\n', '\n\n'))
  .map(([sign, blanks]) => ` ${sign}\n  one: 1\n\n    # two\n  three 😀${blanks}`);
const several = fc.constantFrom(' one\n  two # x', ' "one\n  two"', '\n  below', ' # note\n  below');
const map = fc.constantFrom(
  '\n  a: 1\n  # note\n  b: {c: d}',
  ' {a: off, b: "x"}',
  '\n  - a: 1\n    b: 2\n  - c: 3',
);

const ordinary = fc.oneof(
  { arbitrary: scalar, weight: 4 },
  blank,
  wikilink,
  flowList,
  blockList,
  block,
  several,
  map,
);
const odd = fc.constantFrom(
  ...[
    ' &x foo',
    ' !!str 1',
    ' *x',
    ' &y [a]',
    ' &z\n  - a',
    ' @bad',
    ' a: b',
    ' "open',
    ' [a',
    ' \tx',
    ' | x',
  ],
  ...[
    '\n  - a\n  # c\n\n  - b',
    '\n  -\n  - b',
    ' [a, # c\n  b]',
    ' |2\n    x',
    '\n\t- a',
    ' ""x',
    ' - a',
    ' [~, a]',
    '\n  # in\n\n',
    '\n     \n',
    '\n- a\n-',
  ],
);

const between = fc.constantFrom('', '', '', '# note\n', '\n', '  \n');

function frontmatterOf(value: fc.Arbitrary<string>, keys: fc.Arbitrary<readonly string[]>) {
  return keys
    .chain((names) => fc.tuple(...names.map((name) => fc.tuple(between, fc.constant(name), value))))
    .chain((entries) => fc.tuple(fc.constant(entries), between))
    .map(([entries, last]) => entries.map(([gap, key, what]) => `${gap}${key}:${what}\n`).join('') + last);
}

const ownKeys = fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 6 });
const anyKeys = fc.array(fc.constantFrom(...KEYS, '"q k"', "'s k'", '? x', '- y', '{a', '!t z', '&n n'), {
  maxLength: 6,
});

const lines = fc.constantFrom(
  ...[
    '- [ ] call Maya 📅 2026-12-01',
    '- [x] write due: 2026-12-01',
    '- [ ] meet [due:: 2026-12-01]',
    '- [ ] ask @2026-12-01',
  ],
  ...[
    '- [ ] no date',
    '- [X] done',
    '- 2026-11-03 email: [[Maya|her]]',
    '  - [ ] nested שלום 😀',
    '1. What do you like?',
    '2) Why?',
  ],
  ...[
    '* star',
    'Words [a](contacts/a.md) `code 2026-01-01`',
    '> quoted',
    '<!-- job-search-disable x -->',
    '---',
    'Łukasz',
  ],
);
const headings = fc.constantFrom(
  '## Log',
  '## Research',
  '### There',
  '# Maya',
  '## Follow-up',
  '## Log  ##',
);
const bodyLines = fc.array(
  fc.oneof({ arbitrary: lines, weight: 4 }, headings, fc.constantFrom('', '', '  ')),
  {
    maxLength: 12,
  },
);
const oddLines = fc.array(
  fc.oneof(
    lines,
    headings,
    fc.constantFrom(
      '',
      '```',
      '~~~',
      '<!--',
      '-->',
      '<div>',
      '    code',
      '\t- [ ] tab',
      '- - [ ] x',
      '> - [ ] q',
      '===',
      '[x]: y',
    ),
    anyText,
  ),
  { maxLength: 12 },
);

function noteOf(frontmatter: fc.Arbitrary<string>, body: fc.Arbitrary<readonly string[]>) {
  return fc
    .record({
      frontmatter: fc.option(frontmatter, { freq: 8 }),
      body,
      fence: fc.constantFrom('---', '---', '---  '),
      mark: fc.constantFrom('', '', '\ufeff'),
      last: fc.constantFrom('', '\n', '\n', '\n\n'),
      breaks: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ frontmatter, body, fence, mark, last, breaks }) => {
      const head = frontmatter === null ? '' : `---\n${frontmatter}${fence}\n`;
      return mark + (head + body.join('\n') + last).replace(/\r?\n/g, breaks);
    });
}

/** Notes as people write them, in which every change that makes sense can be made. */
export const ordinaryNote = noteOf(frontmatterOf(ordinary, ownKeys), bodyLines.filter(beginsWithWords));

/** Notes with everything that can be in the way of a change, mixed line breaks among it. */
export const oddNote = fc.oneof(
  noteOf(frontmatterOf(fc.oneof(ordinary, odd), anyKeys), oddLines),
  fc.tuple(noteOf(frontmatterOf(ordinary, ownKeys), bodyLines), fc.nat()).map(([note, n]) => {
    const at = note.indexOf('\n', n % (note.length + 1));
    return at < 0 ? note : note.slice(0, at).replace(/\r$/, '') + '\r\n' + note.slice(at + 1);
  }),
  noteOf(frontmatterOf(ordinary, ownKeys), oddLines).chain((note) =>
    fc.nat(note.length).map((end) => note.slice(0, end)),
  ),
  anyText,
);

function beginsWithWords(body: readonly string[]): boolean {
  return !body[0]?.startsWith('---');
}
