import fc from 'fast-check';

const WORDS = [
  ...[
    'Maya',
    'asked for *twenty* minutes',
    'call her',
    '2026-11-24',
    'שלום עולם',
    '山田',
    'a & b < c',
    'due: 2026-12-01',
  ],
  ...[
    '\\*',
    'https://a.example/b?c=d#e',
    'me@a.example',
    '1. one',
    '- no item',
    '*',
    '_x',
    '{{name}}',
    '&amp;',
    '📅 2026-12-01',
  ],
] as const;

/** Text within a line, as deep as it may nest. */
export const { inline } = fc.letrec<{ inline: string; words: string }>((tie) => {
  const around = (before: string, after: string) => tie('inline').map((inside) => before + inside + after);
  return {
    words: fc.constantFrom(...WORDS),
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('words'),
      fc.tuple(tie('inline'), tie('inline')).map((parts) => parts.join(' ')),
      ...[around('**', '**'), around('_', '_'), around('`', '`'), around('``', '` ``'), around('~~', '~~')],
      ...[
        around('[', '](contacts/maya.md)'),
        around('[[', ']]'),
        around('[[maya|', ']]'),
        around('![', '](x.png "t")'),
      ],
      ...[
        around('<b title="`">', '</b>'),
        around('<!-- ', ' -->'),
        around('<!--', ''),
        around('(', ')'),
        around('[^', ']'),
      ],
    ),
  };
});

/** Lines with one beginning for the first, and another for those below it. */
export const further = (lines: readonly string[], first: string, rest: string) =>
  lines.map((line, index) => (index === 0 ? first : rest) + line);

/** Lines of a body: blocks in blocks in blocks. */
export const { blocks } = fc.letrec<{ block: string[]; blocks: string[] }>((tie) => ({
  blocks: fc
    .array(fc.tuple(tie('block'), fc.constantFrom([], [''], ['', ''])), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat(2)),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((words) => [words]),
    fc.tuple(inline, inline).map(([one, other]) => [one, other]),
    fc.tuple(fc.constantFrom('# ', '## ', '### ', '#', '  ## '), inline).map((parts) => [parts.join('')]),
    fc.tuple(inline, fc.constantFrom('===', '---', '-', '=')).map(([words, line]) => [words, line]),
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '1. ', '2) ', '-   ', '- [ ] ', '- [x] ', '-\t'),
        tie('blocks'),
        fc.nat(5),
      )
      .map(([mark, inside, indent]) => further(inside, mark, ' '.repeat(indent))),
    fc
      .tuple(fc.constantFrom('> ', '>', ''), tie('blocks'))
      .map(([lazy, inside]) => further(inside, '> ', lazy)),
    fc
      .tuple(fc.constantFrom('```', '~~~', '````', '``` js'), tie('blocks'), fc.boolean())
      .map(([fence, inside, isClosed]) => [fence, ...inside, ...(isClosed ? [fence.slice(0, 3)] : [])]),
    tie('blocks').map((inside) => further(inside, '    ', '    ')),
    tie('blocks').map((inside) => ['<div>', ...inside, '</div>']),
    tie('blocks').map((inside) => ['<!--', ...inside, '-->']),
    fc.tuple(inline, inline).map(([one, other]) => [`| ${one} | ${other} |`, '|---|---|', `| ${other} |`]),
    fc.constantFrom(
      ...[['***'], ['---'], ['[a]: b'], ['<?x'], ['<<<<<<< a', 'b', '=======', 'c', '>>>>>>> d']],
      ...[
        ['<!-- job-search-disable-next-line link-broken, __proto__ -- why -->'],
        ['<!-- job-search-disable -->'],
      ],
    ),
  ),
}));
