import fc from 'fast-check';

/** What is one step away from being read as something else. */
const PIECES = [
  ...['---\n', '\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', '-', '- ', '> ', '# ', '1. ', '```\n', '~~~\n'],
  ...['`', '``', '<!--', '-->', '<b>', '<', '[', ']', '[[', ']]', '](', ')', '|', '\\', '*', '_', '~', '!'],
  ...[':', ': ', '"', "'", '&a ', '*a', '!t ', '{', '}', '[ ] ', '{{', '}}', '{{#topic}}', '{{/topic}}', '#'],
  ...[
    '\u0000',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\ud83d',
    '🙂',
    'İ',
    'ß',
    'ﬁ',
    'e\u0301',
  ],
  ...[
    '__proto__',
    'constructor',
    '2026-02-30',
    '📅 2026-12-01',
    '@2026-12-01',
    'name: x\n',
    'x\nstatus: offer\n---',
  ],
] as const;

/** One blow to a text: something is taken away, said twice, moved or put in. */
interface Blow {
  readonly at: number;
  readonly length: number;
  readonly how: 'remove' | 'repeat' | 'move' | 'insert';
  readonly piece: string;
}

const anyBlow: fc.Arbitrary<Blow> = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 12 }),
  how: fc.constantFrom('remove', 'repeat', 'move', 'insert', 'insert'),
  piece: fc.constantFrom(...PIECES),
});

/** The texts, most of them with a few blows. */
export function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(anyBlow, { maxLength: 4 }))
    .map(([text, blows]) => blows.reduce(struck, text));
}

function struck(text: string, { at, length, how, piece }: Blow): string {
  const start = at % (text.length + 1);
  const [before, taken, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  switch (how) {
    case 'remove':
      return before + after;
    case 'repeat':
      return before + taken.repeat(3) + after;
    case 'move':
      return before + after + taken;
    case 'insert':
      return before + piece + taken + after;
  }
}
