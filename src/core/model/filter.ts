import * as l10n from '@vscode/l10n';

import type { Range } from '../text/range';
import { addDays, addMonths, dayFrom, type Day } from './day';
import { durationFrom } from './duration';
import { writtenTerms, type WrittenTerm } from './filter-terms';
import { foldWord, RELATIONSHIPS, SOURCES, STAGES } from './schema';

/** What a term can ask for: a word of a list, words that are looked for in a name, or a day. */
export type TermKind = 'word' | 'name' | 'day' | 'presence';

/** What can be filtered by. */
export const TERMS = {
  stage: { kind: 'word', values: STAGES },
  relationship: { kind: 'word', values: RELATIONSHIPS },
  source: { kind: 'word', values: SOURCES },
  company: { kind: 'name' },
  former: { kind: 'name' },
  tag: { kind: 'name' },
  referred: { kind: 'name' },
  last: { kind: 'day' },
  next: { kind: 'day' },
  has: { kind: 'presence' },
  no: { kind: 'presence' },
} as const satisfies Readonly<
  Record<string, { readonly kind: TermKind; readonly values?: readonly string[] }>
>;
export type TermKey = keyof typeof TERMS;

/** What a contact may have or lack. */
export const PRESENCES = [
  'email',
  'phone',
  'linkedin',
  'website',
  'role',
  'company',
  'former',
  'tag',
  'relationship',
  'source',
  'referred',
  'last',
  'next',
] as const;
export type Presence = (typeof PRESENCES)[number];

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** A day as a filter says it: one of the calendar, or so many days from today. */
export type FilterDay = { readonly day: Day } | { readonly days: number; readonly months: number };

/** What one term asks for; of several values, one is enough. */
export type Ask =
  | {
      readonly kind: 'word';
      readonly key: 'stage' | 'relationship' | 'source';
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'name';
      readonly key: 'company' | 'former' | 'tag' | 'referred';
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'day';
      readonly key: 'last' | 'next';
      readonly comparison: Comparison;
      readonly days: readonly FilterDay[];
    }
  | { readonly kind: 'has'; readonly values: readonly Presence[] }
  | { readonly kind: 'no'; readonly values: readonly Presence[] }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'words'; readonly values: readonly string[] };

/** A term that was understood. */
export type Term = Ask & { readonly isNot: boolean; readonly range: Range };

/** What was not understood, and the words that are possible there. */
export interface FilterProblem {
  readonly range: Range;
  readonly message: string;
  readonly written: string;
  readonly values: readonly string[];
}

/** A filter as far as it was understood: what fits has to fit all of its terms. */
export interface Filter {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly problems: readonly FilterProblem[];
}

/** Longer ones are written by no person. */
const LONGEST_FILTER = 2000;

/** Reads a filter. Never throws: what is not understood becomes a problem and is left out, and the rest is kept. */
export function readFilter(text: string): Filter {
  const terms: Term[] = [];
  const problems: FilterProblem[] = [];
  const tell = (problem: FilterProblem) => void problems.push(problem);
  for (const written of writtenTerms(text.slice(0, LONGEST_FILTER))) {
    const ask = askOf(written, tell);
    if (ask !== undefined) terms.push({ ...ask, isNot: written.isNot, range: written.range });
  }
  if (text.length > LONGEST_FILTER)
    tell({
      range: { start: LONGEST_FILTER, end: text.length },
      written: '',
      values: [],
      message: l10n.t('A filter has at most {0} characters, so the rest is not read.', LONGEST_FILTER),
    });
  return { text, terms, problems };
}

type Tell = (problem: FilterProblem) => void;

function askOf(written: WrittenTerm, tell: Tell): Ask | undefined {
  const { key, values, range } = written;
  const said = values.filter(({ text }) => text !== '');
  if (key === undefined) {
    if (said.length === 1 && said[0]?.text.toLowerCase() === 'overdue' && values.length === 1)
      return { kind: 'overdue' };
    return said.length === 0 ? undefined : { kind: 'words', values: said.map(({ text }) => text) };
  }
  const name = key.text.toLowerCase();
  if (!isTermKey(name)) {
    const known = [...Object.keys(TERMS), 'overdue'];
    const message = l10n.t('There is nothing called “{0}” to filter by.', shortened(key.text));
    return void tell({ range: key.range, message, written: key.text, values: known });
  }
  if (said.length === 0) {
    const message = l10n.t('After “{0}” something is missing, such as {1}.', name, exampleOf(name));
    return void tell({ range, message, written: '', values: [] });
  }
  if (TERMS[name].kind !== 'day' && written.comparison !== '=') {
    const message = l10n.t(
      'Only “last” and “next” can be compared. Write {0}:{1}.',
      name,
      shortened(said[0]?.text ?? ''),
    );
    return void tell({ range, message, written: '', values: [] });
  }
  return readAsk(name, written.comparison as Comparison, said, tell);
}

function readAsk(
  key: TermKey,
  comparison: Comparison,
  said: WrittenTerm['values'],
  tell: Tell,
): Ask | undefined {
  switch (key) {
    case 'stage':
    case 'relationship':
    case 'source': {
      const values = chosen(key, TERMS[key].values, said, tell);
      return values.length === 0 ? undefined : { kind: 'word', key, values };
    }
    case 'has':
    case 'no': {
      const values = chosen(key, PRESENCES, said, tell);
      return values.length === 0 ? undefined : { kind: key, values };
    }
    case 'last':
    case 'next': {
      const days = said.flatMap((value) => dayIn(key, value, tell));
      return days.length === 0 ? undefined : { kind: 'day', key, comparison, days };
    }
    case 'company':
    case 'former':
    case 'tag':
    case 'referred':
      return { kind: 'name', key, values: said.map(({ text }) => text) };
  }
}

function chosen<V extends string>(
  key: TermKey,
  values: readonly V[],
  said: WrittenTerm['values'],
  tell: Tell,
): readonly V[] {
  return said.flatMap(({ text, range }) => {
    const meant = values.find((value) => foldWord(value) === foldWord(text));
    if (meant !== undefined) return [meant];
    const message = l10n.t(
      '“{0}” is none of what “{1}” can be: {2}.',
      shortened(text),
      key,
      values.join(', '),
    );
    tell({ range, message, written: text, values });
    return [];
  });
}

const WORDS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const MINUTES_PER_DAY = 24 * 60;

function dayIn(
  key: 'last' | 'next',
  { text, range }: WrittenTerm['values'][number],
  tell: Tell,
): readonly FilterDay[] {
  const word = text.toLowerCase();
  if (Object.hasOwn(WORDS, word)) return [{ days: WORDS[word] ?? 0, months: 0 }];
  const day = dayFrom(text);
  if (day !== undefined) return [{ day }];
  // Without its sign, "last<30d" would be more than a month ago to one reader and less than one to the other.
  const [sign, length] = [word[0], /[a-z]$/.test(word) ? durationFrom(word.slice(1)) : undefined];
  const days = length === undefined ? 0 : Math.floor(length.minutes / MINUTES_PER_DAY);
  if ((sign === '-' || sign === '+') && length !== undefined && days + length.months > 0) {
    const way = sign === '-' ? -1 : 1;
    return [{ days: way * days, months: way * length.months }];
  }
  const message =
    key === 'last'
      ? l10n.t('“{0}” is no day. Write -30d, -2w, today, or a date such as 2026-11-24.', shortened(text))
      : l10n.t('“{0}” is no day. Write +3d, +2w, today, or a date such as 2026-11-24.', shortened(text));
  tell({ range, message, written: text, values: [] });
  return [];
}

/** The day that a filter means, seen from today. */
export function dayMeant(day: FilterDay, today: Day): Day {
  return 'day' in day ? day.day : addDays(addMonths(today, day.months), day.days);
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text;
}

const LONGEST_QUOTED = 60;

function exampleOf(key: TermKey): string {
  const examples: Readonly<Record<TermKey, string>> = {
    stage: 'stage:met',
    relationship: 'relationship:alumni',
    source: 'source:referral',
    company: 'company:northwind',
    former: 'former:acme',
    tag: 'tag:security',
    referred: 'referred:dan',
    last: 'last<-30d',
    next: 'next<+1w',
    has: 'has:email',
    no: 'no:linkedin',
  };
  return examples[key];
}

function isTermKey(key: string): key is TermKey {
  return Object.hasOwn(TERMS, key);
}
