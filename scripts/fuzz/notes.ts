import fc from 'fast-check';

import { blocks, further, inline } from './bodies';
import { damaged } from './damage';

const SCALARS = [
  ...[
    'contact',
    'Maya Okafor',
    '"[[Maya]]"',
    "'it''s'",
    '"a\\nb\\u00e9"',
    '[[Maya]]',
    '2026-11-24 10:30',
    '+49 30',
    '01067',
  ],
  ...[
    'yes',
    'null',
    '~',
    '',
    'a # b',
    'a: b',
    '"open',
    "'open",
    '@x',
    '`x`',
    '%x',
    '|',
    '>-',
    '*x',
    '&x a',
    '!!str 1',
    '- a',
  ],
  ...[
    '<<',
    '? a',
    '{{name}}',
    'שלום: עולם',
    '🙂',
    '\u00a0',
    'met',
    'off',
    'informational',
    '"x\\nstatus: offer\\n---"',
  ],
] as const;
const KEYS = [
  ...[
    'type',
    'name',
    'aliases',
    'company',
    'stage',
    'tags',
    'start',
    'to',
    'kind',
    'sent',
    'rules',
    'views',
    'ignore',
  ],
  ...['email', '"quoted"', "'q'", '__proto__', 'constructor', 'a b', 'ключ', '1', '? x', '<<', '&a k', ''],
] as const;

/** Lines of YAML: what follows a key, and all that may stand below it. */
const { map } = fc.letrec<{ value: string[]; flow: string; map: string[] }>((tie) => ({
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...SCALARS),
    fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(tie('flow'), { maxLength: 2 })
      .map((items) => `{${items.map((item) => `k: ${item}`).join(', ')}}`),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('flow').map((words) => [` ${words}`]),
    fc
      .tuple(fc.constantFrom('', '  ', '    '), fc.array(tie('value'), { minLength: 1, maxLength: 3 }))
      .map(([indent, items]) => [
        '',
        ...items.flatMap((lines) => further(lines, `${indent}-`, `${indent}  `)),
      ]),
    tie('map').map((lines) => ['', ...further(lines, '  ', '  ')]),
    fc
      .tuple(fc.constantFrom(' |', ' >', ' |-', ' >+'), blocks)
      .map(([sign, lines]) => [sign, ...further(lines, '  ', '  ')]),
  ),
  map: fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...KEYS), tie('value')) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(['# note', ['']], ['', ['']]),
        },
      ),
      { maxLength: 6 },
    )
    .map((entries) =>
      entries.flatMap(([key, value]) => {
        const isKey = key !== '' && !key.startsWith('#');
        return further(value, isKey ? `${key}:` : key, '');
      }),
    ),
}));

/** A note by the grammar of notes, whole or damaged. */
export const anyNote = damaged(
  fc
    .record({
      head: fc.option(map, { freq: 8 }),
      body: blocks,
      lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
      mark: fc.constantFrom('', '', '', '\ufeff'),
    })
    .map(({ head, body, lineBreak, mark }) => {
      const lines = head === null ? body : ['---', ...head, '---', ...body];
      return mark + lines.join(lineBreak);
    }),
);

/** A template: a letter with tags and parts, whole or damaged. */
export const anyTemplate = damaged(
  fc
    .record({
      head: map,
      body: fc.array(
        fc.oneof(
          inline,
          fc.constantFrom(
            '{{to.name}}',
            '{{topic}}',
            '{{me.name}}',
            '{{{topic}}}',
            '{{&topic}}',
            '{{ask: why}}',
            '{{nothing}}',
          ),
          fc.constantFrom(
            '{{#topic}}',
            '{{/topic}}',
            '{{^focus}}',
            '{{/focus}}',
            '{{! note }}',
            '{{=<% %>=}}',
            '{{> other}}',
          ),
          inline.map((words) => `{{#topic}}${words}{{topic}}{{/topic}}`),
        ),
        { maxLength: 6 },
      ),
    })
    .map(({ head, body }) => ['---', 'kind: request', ...head, '---', ...body].join('\n')),
);
