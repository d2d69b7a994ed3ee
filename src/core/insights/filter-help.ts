import * as l10n from '@vscode/l10n';

import { foldName } from '../index/names';
import { PRESENCES, readFilter, TERMS, type Filter, type Term, type TermKey } from '../model/filter';
import { writtenTerms, type WrittenTerm } from '../model/filter-terms';
import { factsIn, fitsTerm, type Facts } from './filter';
import type { Survey } from './survey';

/** A way to go on with a filter while it is typed. */
export interface Suggestion {
  /** The term that it adds or completes, such as `stage:met`. */
  readonly term: string;
  /** The whole filter with it. */
  readonly text: string;
  /** How many contacts fit the whole filter then; undefined where a value is still to come. */
  readonly count?: number;
  /** What the term asks for, in a few words. */
  readonly about: string;
}

/** What helps to write a filter: how many contacts fit what is typed, and how it can go on. */
export interface FilterHelp {
  readonly filter: Filter;
  readonly count: number;
  readonly suggestions: readonly Suggestion[];
}

/** No list is read to its end. */
const MOST_SUGGESTIONS = 30;
/** From so many letters on, a word is looked for among the values of all keys. */
const FEWEST_LETTERS = 2;

/** Helps to write filters of searches as they are now: what is known of a contact is looked up once, however much is typed. */
export function filterHelp(surveys: readonly Survey[]): (text: string) => FilterHelp {
  const people = surveys.flatMap((survey) => {
    const know = factsIn(survey);
    const contacts = survey.search?.lookup().all('contact') ?? [];
    return contacts.map((contact) => ({ facts: know(contact), today: survey.today }));
  });
  const count = (terms: readonly Term[], among = people) =>
    among.filter(({ facts, today }) => terms.every((term) => fitsTerm(term, facts, today)));
  return (text) => {
    const filter = readFilter(text);
    const { before, typed } = lastTerm(text);
    const left = count(readFilter(before).terms);
    const suggestions = waysOn(
      typed,
      left.map(({ facts }) => facts),
    )
      .filter(({ term }) => `${before}${term}` !== text.trim())
      .slice(0, MOST_SUGGESTIONS)
      .map(({ term, about, isOpen }): Suggestion => {
        const whole = `${before}${term}`;
        if (isOpen) return { term, text: whole, about };
        return { term, text: `${whole} `, about, count: count(readFilter(term).terms, left).length };
      });
    return { filter, count: count(filter.terms).length, suggestions };
  };
}

/** The term that is being typed, and all that stands before it; none after a blank. */
function lastTerm(text: string): { readonly before: string; readonly typed: WrittenTerm | undefined } {
  const last = writtenTerms(text).at(-1);
  if (last === undefined || last.range.end < text.length) return { before: text, typed: undefined };
  return { before: text.slice(0, last.range.start), typed: last };
}

interface WayOn {
  readonly term: string;
  readonly about: string;
  /** Whether a value is still to be chosen. */
  readonly isOpen?: boolean;
}

function waysOn(typed: WrittenTerm | undefined, people: readonly Facts[]): readonly WayOn[] {
  const sign = typed?.isNot === true ? '-' : '';
  const word = foldName(typed?.values.at(-1)?.text ?? '');
  if (typed?.key !== undefined) {
    const key = typed.key.text.toLowerCase() as TermKey;
    return Object.hasOwn(TERMS, key) ? valuesFor(key, typed, sign, people) : [];
  }
  const keys = (Object.keys(TERMS) as TermKey[])
    .filter((key) => key.startsWith(word))
    .map((key) => ({ term: `${sign}${key}:`, about: meaningOf(key), isOpen: true }));
  const overdue = 'overdue'.startsWith(word)
    ? [{ term: `${sign}overdue`, about: l10n.t('something is overdue with them') }]
    : [];
  const inside = (['stage', 'company', 'tag', 'former'] as const).flatMap((key) =>
    word.length < FEWEST_LETTERS ? [] : valuesFor(key, { values: [{ text: word }] }, sign, people),
  );
  return [...inside, ...keys, ...overdue];
}

/** The values that a key can go on with, those that most people have first. */
function valuesFor(
  key: TermKey,
  typed: { readonly values: readonly { readonly text: string }[]; readonly comparison?: string },
  sign: string,
  people: readonly Facts[],
): readonly WayOn[] {
  const isKeyed = typed.comparison !== undefined;
  const said = typed.values.slice(0, -1).map(({ text }) => text);
  const begun = foldName(typed.values.at(-1)?.text ?? '');
  const about = meaningOf(key);
  const written = (value: string) => [...said, value].map(quoted).join(',');
  const isBegun = (value: string) => foldName(value).startsWith(begun);
  const isWanted = (value: string) =>
    !said.includes(value) && (isKeyed ? foldName(value).includes(begun) : isBegun(value));
  const among = (values: readonly string[]) =>
    values
      .filter(isWanted)
      .sort((a, b) => Number(isBegun(b)) - Number(isBegun(a)))
      .map((value) => ({ term: `${sign}${key}:${written(value)}`, about }));
  if (key === 'has' || key === 'no') return among(PRESENCES);
  if (key === 'last' || key === 'next')
    return DAYS[key]
      .map((rest) => `${key}${rest}`)
      .filter((term) => term.startsWith(key + mark(typed.comparison) + begun))
      .map((term) => ({ term: `${sign}${term}`, about }));
  const tally = new Map<string, number>();
  for (const facts of people)
    for (const value of new Set(facts.values(key))) tally.set(value, (tally.get(value) ?? 0) + 1);
  const byCount = [...tally].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([value]) => value);
  const listed: readonly string[] =
    isKeyed && (key === 'stage' || key === 'relationship' || key === 'source') ? TERMS[key].values : [];
  return among([...new Set([...byCount, ...listed])]);
}

/** A comparison as it begins what is typed; a colon may still become one. */
function mark(comparison = ''): string {
  return comparison === '=' ? '' : comparison;
}

const DAYS: Readonly<Record<'last' | 'next', readonly string[]>> = {
  last: ['<-30d', '<-2w', '>=-7d', ':today'],
  next: ['<=+7d', '<=+2w', '>+2w', ':today'],
};

function quoted(value: string): string {
  const plain = value.replaceAll('"', '');
  return /[\s,]/.test(plain) ? `"${plain}"` : plain;
}

/** What a term asks for, in a few words. */
function meaningOf(key: TermKey): string {
  const meanings: Readonly<Record<TermKey, string>> = {
    stage: l10n.t('how far you are with them'),
    relationship: l10n.t('what they are to you'),
    source: l10n.t('how you know of them'),
    company: l10n.t('where they work'),
    former: l10n.t('where they used to work'),
    tag: l10n.t('a tag of theirs'),
    referred: l10n.t('who referred you to them'),
    last: l10n.t('the last touch'),
    next: l10n.t('the next step'),
    has: l10n.t('what their note says'),
    no: l10n.t('what their note does not say'),
  };
  return meanings[key];
}
