import * as fc from 'fast-check';

import { anyText, oddNote } from '../../core/markdown/edits/any-note';
import { EVERYDAY, FILES } from '../any-search';
import { ACTS, type ActName, type Answers } from './acts';

/** One thing that happens in a session; numbers choose among what is there at the time, and go round. */
export type Step =
  /** Another program writes a file, removes one or a folder, or gives one another name. */
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'remove'; readonly path: string }
  | { readonly do: 'carry'; readonly which: number; readonly to: string }
  /** Somebody types, saves, or takes what is on disk again. */
  | {
      readonly do: 'type';
      readonly which: number;
      readonly at: number;
      readonly over: number;
      readonly words: string;
    }
  | { readonly do: 'save' | 'revert'; readonly which: number }
  /** The two sides of a merge stand in a note, and one of them is taken. */
  | {
      readonly do: 'conflict';
      readonly which: number;
      readonly at: number;
      readonly over: number;
      readonly words: string;
    }
  | { readonly do: 'merge'; readonly which: number; readonly isOurs: boolean }
  /** A note, or a folder, gets another place in the editor, and links follow. */
  | { readonly do: 'move'; readonly which: number; readonly to: string }
  | ({ readonly do: 'act'; readonly act: ActName } & Answers)
  | { readonly do: 'undo' | 'redo' }
  | { readonly do: 'wait'; readonly days: number };

/** Places for notes, each of which folds to another. */
const PLACES = [
  ...['contacts/maya-okafor.md', 'contacts/old/dan.md', 'contacts/Łukasz Żółć.md', 'people/Maya.md', 'x.md'],
  ...['companies/50% (x).md', 'letters/2026/l.md', 'templates/t.md', 'ada/contacts/mo.md', 'notes/山田.md'],
];
const NAMES = [
  ...[
    'Maya',
    'Maya Okafor',
    'Dan',
    'Dan Reyes',
    'Northwind',
    'Li Wei',
    'maya',
    'Łukasz Żółć',
    '山田 太郎',
    'N',
  ],
  ...[
    'x\nstatus: offer\n---',
    '../../x',
    'CON',
    'x'.repeat(300),
    '🦊 Fox',
    '\u202eמאיה\u202c',
    '[[Maya]]',
    '# h',
  ],
  ...['<!-- x', '```', '- [ ] x', 'a: b', 'C# #1', 'a|b', "O'Neill", '"q"', 'yes', '2026-11-24', '', '50%'],
];
const BITS = [
  ...[
    '',
    '',
    ' ',
    '\n',
    '\r\n',
    '---\n',
    '\n---\n',
    '[[',
    ']]',
    '[[Maya]]',
    '[[dan|',
    '](',
    '#',
    '\n## Log\n',
    '```\n',
  ],
  ...[
    '<!--',
    '-->',
    'name: Dan\n',
    'aliases: [Maya, N]\n',
    'type: letter\n',
    '\n- [ ] x 📅 2026-11-20\n',
    '"',
    "'",
    ':',
  ],
  ...[
    '\n\ncontact: Dan\n',
    '{',
    '[',
    '\t',
    '\ud83d',
    '\u0000',
    '<<<<<<< x\n',
    '📅',
    '2026-11-17',
    '  ',
    '- ',
  ],
];

const which = fc.nat(30);
const days = fc.integer({ min: -9, max: 30 });
const place = fc.constantFrom(...PLACES, ...Object.keys(FILES).filter((path) => path.endsWith('.md')));
const hostileBit = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...BITS) },
  { weight: 1, arbitrary: anyText },
);
const hostileWords = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: anyText },
);
const everydayWords = fc.constantFrom(
  'sent the article',
  'Ask Dan about [[Northwind]]',
  'Call',
  'work, and life',
);

const MOVING: readonly ActName[] = ['rename', 'rename heading'];
const FIXING: readonly ActName[] = ['fix', 'fix all'];
const ADDING: readonly ActName[] = ['new person', 'agreed', 'write up'];
const DAILY = (Object.keys(ACTS) as ActName[]).filter(
  (act) => ![...MOVING, ...FIXING, ...ADDING].includes(act),
);

/** How a session is: what is typed and answered in it, which files are written, and how often what costs much. */
interface Manner {
  readonly bit: fc.Arbitrary<string>;
  readonly words: fc.Arbitrary<string>;
  readonly names: readonly string[];
  readonly files: fc.Arbitrary<readonly [path: string, text: string]>;
  readonly seldom: number;
  /** The acts that cost much. */
  readonly acts: readonly ActName[];
  /** Where is typed, counted from the end of a note. */
  readonly at: fc.Arbitrary<number>;
}

function step({ bit, words, names, files, seldom, at, acts }: Manner): fc.Arbitrary<Step> {
  const make = <D extends Step['do']>(act: D) => fc.constant(act);
  const typing = { which, at, over: fc.nat(12), words: bit };
  const answers = { which, days, words, name: fc.constantFrom(...names), isSo: fc.boolean() };
  const to = fc.oneof(place, fc.constantFrom('contacts/past', 'people/ü (1)'));
  const away = fc.oneof(place, fc.constantFrom('contacts', 'ada', 'letters', 'cv.pdf'));
  const often = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight: weight * seldom, arbitrary });
  return fc.oneof(
    often(24, fc.record({ do: make('type'), ...typing })),
    often(16, fc.record({ do: make('act'), act: fc.constantFrom(...DAILY), ...answers })),
    often(
      12,
      files.map(([path, text]) => ({ do: 'write', path, text })),
    ),
    often(14, fc.record({ do: fc.constantFrom('undo', 'undo', 'redo') })),
    often(10, fc.record({ do: fc.constantFrom('save', 'revert'), which })),
    often(2, fc.record({ do: make('wait'), days: fc.constantFrom(-3, 1, 7, 30) })),
    often(2, fc.record({ do: make('conflict'), ...typing })),
    often(8, fc.record({ do: make('merge'), which, isOurs: fc.boolean() })),
    { weight: 4, arbitrary: fc.record({ do: make('act'), act: fc.constantFrom(...acts), ...answers }) },
    { weight: 3, arbitrary: fc.record({ do: make('carry'), which, to: place }) },
    { weight: 2, arbitrary: fc.record({ do: make('move'), which, to }) },
    { weight: 3, arbitrary: fc.record({ do: make('remove'), path: away }) },
  );
}

const filesOf = (files: Readonly<Record<string, fc.Arbitrary<string>>>) =>
  fc.oneof(...Object.entries(files).map(([path, text]) => fc.tuple(fc.constant(path), text)));

/** What happens in a search of everyday notes: half-typed words and hostile names are there, and seldom. */
export const everydayStep = step({
  bit: fc.constantFrom(
    ...'abc de.',
    'Maya',
    '[[Maya]]',
    '[[dan]]',
    '\n',
    '\n- x',
    '',
    '',
    '## Log\n',
    '📅',
    '[[',
  ),
  words: everydayWords,
  names: NAMES.slice(0, 10),
  files: filesOf(EVERYDAY),
  seldom: 8,
  acts: MOVING,
  // Below the frontmatter, but for once in a while.
  at: fc.oneof({ weight: 15, arbitrary: fc.nat(40) }, fc.nat(300)),
});

/** What happens in a search where anything stands in the notes. */
export const hostileStep = step({
  bit: hostileBit,
  words: hostileWords,
  names: NAMES,
  files: fc.oneof({ weight: 2, arbitrary: filesOf(FILES) }, fc.tuple(place, oddNote)),
  seldom: 1,
  acts: [...MOVING, ...FIXING, ...ADDING],
  at: fc.nat(400),
});

/** A text with the two sides of a merge in the place of some of its lines. */
export function inConflict(text: string, at: number, over: number, words: string): string {
  const lines = text.split('\n');
  const from = at % lines.length;
  const ours = lines.slice(from, from + 1 + (over % 3));
  const rest = lines.slice(from + ours.length);
  const both = ['<<<<<<< HEAD', ...ours, '=======', words, '>>>>>>> theirs'];
  return [...lines.slice(0, from), ...both, ...rest].join('\n');
}

/** A text with one side of the first merge in it. */
export function merged(text: string, isOurs: boolean): string {
  return text.replace(
    /^<<<<<<< [^\n]*\n([^]*?)^=======\n([^]*?)^>>>>>>> [^\n]*\n?/m,
    (_, ours: string, theirs: string) => (isOurs ? ours : theirs),
  );
}
