import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';

import type { NoteEdit } from '../../src/core/markdown/edits/note-edit';
import { addDays } from '../../src/core/model/day';
import { anyKey, anyText, oddNote, ordinaryNote } from '../../test/core/markdown/edits/any-note';
import * as markdown from '../../test/core/markdown/any-markdown';
import type { ClaimName, InputOf } from './claims';
import { damaged } from './damage';
import { anyNote, anyTemplate } from './notes';

/** Sentences of the corpora, which say what the rules on letters listen for. */
const SENTENCES = readdirSync('test/corpus')
  .filter((file) => file.endsWith('.tune.txt'))
  .flatMap((file) => readFileSync(`test/corpus/${file}`, 'utf8').split('\n'))
  .flatMap((line) => /^[+-] (.{3,200})$/.exec(line)?.[1] ?? []);
const sentence = fc.constantFrom(...SENTENCES);
const clauses = fc
  .tuple(sentence, sentence, fc.nat(200), fc.nat(200))
  .map(([one, other, a, b]) => `${one.slice(0, a % one.length)} ${other.slice(b % other.length)}`);

const letter = damaged(
  fc
    .record({
      kind: fc.constantFrom(
        'request',
        'thank-you',
        'follow-up',
        'cover',
        'check-in',
        'linkedin-invite',
        'nonsense',
      ),
      sent: fc.constantFrom('', 'sent: 2026-11-10\nstatus: sent\n', 'sent: 2026-02-30\n'),
      hello: fc.constantFrom(
        'Dear Maya,',
        'Hi [name],',
        'Dear Ms. Okafor:',
        'Dear Sir or Madam,',
        '',
        'שלום Maya,',
      ),
      said: fc.array(fc.oneof({ weight: 3, arbitrary: sentence }, clauses, markdown.anyBody), {
        maxLength: 5,
      }),
      joint: fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n'),
      bye: fc.constantFrom('Best regards,\nAna Reyes', 'Thanks, Ana', '-- \nAna\n+49 30 1234', ''),
    })
    .map(
      ({ kind, sent, hello, said, joint, bye }) =>
        `---\ntype: letter\nkind: ${kind}\nto: "[[Maya Okafor]]"\n${sent}---\n\n${[hello, ...said, bye].join(joint)}\n`,
    ),
);

const note = fc.oneof(
  { weight: 4, arbitrary: anyNote },
  markdown.anyNote,
  ordinaryNote,
  oddNote,
  markdown.anyText,
);
const heading = fc.oneof(fc.constantFrom('Log', 'Research', 'Maya', 'There'), anyText);
const offset = fc.nat(300);

const anyEdit: fc.Arbitrary<NoteEdit> = fc.oneof(
  fc.record({
    op: fc.constant('set-field' as const),
    key: anyKey,
    value: fc.oneof(anyText, fc.boolean(), fc.array(anyText, { maxLength: 3 })),
  }),
  fc.record({ op: fc.constant('remove-field' as const), key: anyKey }),
  fc.record({ op: fc.constant('rename-field' as const), key: anyKey, to: fc.oneof(anyKey, anyText) }),
  fc.record({ op: fc.constant('append-to-field' as const), key: anyKey, value: anyText }),
  fc.record({ op: fc.constant('set-in-field' as const), key: anyKey, name: anyText, value: anyText }),
  fc.record({
    op: fc.constant('remove-in-field' as const),
    key: anyKey,
    name: fc.constantFrom('a', 'b', 'k'),
  }),
  fc.record({ op: fc.constant('set-task' as const), at: offset, done: fc.boolean() }),
  fc.record({
    op: fc.constant('move-task' as const),
    at: offset,
    due: fc.constantFrom('2026-12-01', '2026-02-30'),
  }),
  fc.record({
    op: fc.constant('add-section' as const),
    heading,
    text: anyText,
    after: fc.array(heading, { maxLength: 2 }),
  }),
  fc.record({ op: fc.constant('append-to-section' as const), heading, text: anyText }),
  fc.record({ op: fc.constant('append-to-list' as const), heading, item: anyText }),
);

const words = fc.array(
  fc.oneof(
    fc.constantFrom(...'next last this in on by until within at or and of the a between'.split(' ')),
    fc.constantFrom(
      ...'Monday Tue week weeks month days year tomorrow today evening noon end mid March Nov 24th'.split(
        ' ',
      ),
    ),
    fc.constantFrom(
      ...'2 30 24.11. 11/12/2026 2026-02-30 3pm 10:30 25:99 two half fortnight İstanbul ﬁrst'.split(' '),
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 9 },
);
const terms = fc.array(
  fc.tuple(
    fc.constantFrom('', '', '-', '--', '"'),
    fc.constantFrom(
      'stage',
      'company',
      'last',
      'next',
      'has',
      'no',
      'tag',
      '__proto__',
      'constructor',
      'STAGE',
      '',
    ),
    fc.constantFrom(':', '<', '<=', '>', '=', '::', ''),
    fc.oneof(
      fc.constantFrom(
        'met',
        'met,replied',
        '"a b"',
        '-30d',
        '+2w',
        'today',
        '2026-11-24',
        'toString',
        ',,',
        '-',
        '-99999999d',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
  ),
  { maxLength: 5 },
);

/** What each claim is tried on. */
export const INPUTS: { readonly [N in ClaimName]: fc.Arbitrary<InputOf<N>> } = {
  reading: note,
  'line breaks': note,
  editing: fc.record({ note, edits: fc.array(anyEdit, { minLength: 1, maxLength: 3 }) }),
  guidance: fc.oneof({ weight: 4, arbitrary: letter }, anyNote),
  language: fc.record({ text: note, at: fc.nat() }),
  templates: fc.record({
    template: anyTemplate,
    value: fc.oneof(anyText, fc.constantFrom('{{me.name}}', '$&', '{{{x', '$1')),
  }),
  filters: damaged(terms.map((list) => list.map((parts) => parts.join('')).join(' '))),
  days: fc.record({
    text: damaged(words.map((list) => list.join(' '))),
    from: fc.integer({ min: 0, max: 80_000 }).map((n) => addDays('1950-01-01', n)),
  }),
};
