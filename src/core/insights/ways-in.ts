import * as l10n from '@vscode/l10n';

import { referralsOf } from '../guidance/referrals';
import { foldName } from '../index/names';
import type { Lookup } from '../index/lookup';
import {
  companyBehind,
  companyOf,
  contactsOf,
  follow,
  hasMet,
  insidersOf,
  interviewsWith,
  lettersTo,
  type Employer,
} from '../index/relations';
import type { Contact } from '../model/note';
import { isKnownWell, isSilent, letterStatus, stageOf } from '../model/status';

/** How well one knows somebody, the warmest first; `silent` are those who want no word. */
export const WARMTHS = ['met', 'contacted', 'identified', 'silent'] as const;
export type Warmth = (typeof WARMTHS)[number];

/** Why somebody is thought to know somebody else. */
export type Tie =
  /** The first led one to the second. */
  | { readonly kind: 'referred'; readonly who: Contact; readonly whom: Contact }
  /** The first named the second in a talk. */
  | { readonly kind: 'named'; readonly who: Contact; readonly whom: Contact }
  | { readonly kind: 'colleagues'; readonly who: Contact; readonly whom: Contact; readonly at: string };

/** How one comes to somebody at a company. */
export interface Way {
  /** From whom one knows oneself to whoever is there, or used to be: one person, or some who each know the next. */
  readonly people: readonly [Contact, ...Contact[]];
  /** What ties each of them to the next. */
  readonly ties: readonly Tie[];
  readonly isFormer: boolean;
  /** How well one knows the first of them. */
  readonly warmth: Warmth;
}

/** A friend of a friend of a friend is asked by nobody. */
const MOST_PEOPLE = 3;

/**
 * The ways to the people of a company, the shortest and warmest first. Whom one has met is reached directly; to the others
 * leads whoever one has met and they know, where there is somebody, and a letter out of the blue comes last.
 */
export function waysInto(lookup: Lookup, employer: Employer): readonly Way[] {
  const insiders = insidersOf(lookup, employer);
  const wanted = new Set(insiders.map(({ contact }) => contact.uri));
  const paths = pathsTo(lookup, wanted);
  const ways = insiders.flatMap(({ contact, isFormer }): readonly Way[] => {
    const warmth = warmthOf(lookup, contact);
    const direct: Way = { people: [contact], ties: [], isFormer, warmth };
    const path = warmth === 'met' || warmth === 'silent' ? undefined : paths.get(contact.uri);
    if (path === undefined) return [direct];
    const led: Way = { ...path, isFormer, warmth: 'met' };
    return warmth === 'identified' ? [led] : [direct, led];
  });
  return ways.sort(inOrder);
}

/** A way as one says it: `you → Dan Reyes → Maya Okafor`. */
export function waySaid({ people }: Way): string {
  return [l10n.t('you'), ...people.map(({ name }) => name)].join(' → ');
}

/** What ties two people, in a few words. */
export function tieSaid(tie: Tie): string {
  const { who, whom } = tie;
  if (tie.kind === 'referred') return l10n.t('{0} referred you to {1}', who.name, whom.name);
  if (tie.kind === 'named') return l10n.t('{0} named {1} to you', who.name, whom.name);
  return l10n.t('{0} and {1} have both been at {2}', who.name, whom.name, tie.at);
}

/** Every company that the notes of a search know of, by note or by bare name, with how many people are or were there. */
export function employersIn(
  lookup: Lookup,
): readonly (Employer & { readonly present: number; readonly former: number })[] {
  const found = new Map<string, Employer & { present: number; former: number }>();
  const at = (employer: Employer) => {
    const key = employer.note?.uri ?? foldName(employer.name);
    const known = found.get(key) ?? { ...employer, present: 0, former: 0 };
    found.set(key, known);
    return known;
  };
  for (const note of lookup.all('company')) at({ name: note.name, note });
  for (const contact of lookup.all('contact')) {
    const [own, ...former] = employersOf(lookup, contact);
    if (own !== undefined) at(own).present += 1;
    for (const one of former) if (one !== undefined) at(one).former += 1;
  }
  for (const type of ['opportunity', 'interview'] as const)
    for (const note of lookup.all(type)) {
      const company = companyOf(lookup, note);
      if (company !== undefined) at(company);
    }
  found.delete('');
  return [...found.values()].sort(
    (a, b) => b.present + b.former - a.present - a.former || a.name.localeCompare(b.name),
  );
}

/** How well one knows somebody. */
function warmthOf(lookup: Lookup, contact: Contact): Warmth {
  if (isSilent(contact)) return 'silent';
  if (isKnownWell(contact) || hasMet(lookup, contact)) return 'met';
  const stage = stageOf(contact);
  const isWritten =
    (stage !== 'identified' && stage !== 'researched') ||
    lettersTo(lookup, contact).some((letter) => letterStatus(letter) === 'sent');
  return isWritten ? 'contacted' : 'identified';
}

type Path = Pick<Way, 'people' | 'ties'>;

/** The shortest paths from those whom one has met to those who are wanted, breadth first: each is led to once, by the first who can. */
function pathsTo(lookup: Lookup, wanted: ReadonlySet<string>): ReadonlyMap<string, Path> {
  const starts = lookup
    .all('contact')
    .filter((contact) => mayIntroduce(lookup, contact))
    .sort((a, b) => warmestFirst(a, b));
  const seen = new Set(starts.map(({ uri }) => uri));
  const companies = new Set<string>();
  const paths = new Map<string, Path>();
  let missing = [...wanted].filter((uri) => !seen.has(uri)).length;
  let reached: readonly Path[] = starts.map((contact) => ({ people: [contact], ties: [] }));
  for (let length = 2; length <= MOST_PEOPLE && missing > 0; length += 1) {
    const next: Path[] = [];
    for (const { people, ties } of reached) {
      const last = people.at(-1) ?? people[0];
      for (const { tie, to } of acquaintancesOf(lookup, last, companies)) {
        if (seen.has(to.uri)) continue;
        seen.add(to.uri);
        const path: Path = { people: [...people, to], ties: [...ties, tie] };
        next.push(path);
        if (!wanted.has(to.uri)) continue;
        paths.set(to.uri, path);
        missing -= 1;
      }
    }
    reached = next;
  }
  return paths;
}

function mayIntroduce(lookup: Lookup, contact: Contact): boolean {
  return stageOf(contact) !== 'paused' && warmthOf(lookup, contact) === 'met';
}

interface Acquaintance {
  readonly to: Contact;
  readonly tie: Tie;
}

/** Whom somebody knows, the surest first. `companies` are those whose people have been named already. */
function* acquaintancesOf(lookup: Lookup, who: Contact, companies: Set<string>): Generator<Acquaintance> {
  for (const note of lookup.backlinks(who))
    if (
      note.type === 'contact' &&
      follow(lookup, note.fields.referred_by?.value, note, 'contact')?.uri === who.uri
    )
      yield { to: note, tie: { kind: 'referred', who, whom: note } };
  const referrer = follow(lookup, who.fields.referred_by?.value, who, 'contact');
  if (referrer !== undefined) yield { to: referrer, tie: { kind: 'referred', who: referrer, whom: who } };
  for (const interview of interviewsWith(lookup, who))
    for (const { contact } of referralsOf(lookup, interview))
      if (contact !== undefined) yield { to: contact, tie: { kind: 'named', who, whom: contact } };
  for (const note of lookup.backlinks(who)) {
    if (
      note.type !== 'interview' ||
      !referralsOf(lookup, note).some(({ contact }) => contact?.uri === who.uri)
    )
      continue;
    for (const to of contactsOf(lookup, note)) yield { to, tie: { kind: 'named', who: to, whom: who } };
  }
  for (const employer of employersOf(lookup, who)) {
    const key = employer && (employer.note?.uri ?? foldName(employer.name));
    if (employer === undefined || key === undefined || companies.has(key)) continue;
    companies.add(key);
    for (const { contact: whom } of insidersOf(lookup, employer))
      yield { to: whom, tie: { kind: 'colleagues', who, whom, at: employer.name } };
  }
}

/** Where somebody works, undefined where that is not known, and then where they used to. */
function employersOf(lookup: Lookup, contact: Contact): readonly (Employer | undefined)[] {
  const former = contact.fields.former_companies?.value ?? [];
  return [companyOf(lookup, contact), ...former.map((link) => companyBehind(lookup, link, contact))];
}

/** How soon a way is tried: whom one has met, whom one has written to, whom somebody leads to, whom nobody leads to. */
function rankOf({ people, warmth }: Way): number {
  if (people.length > 1) return people.length;
  return { met: 0, contacted: 1, identified: MOST_PEOPLE + 1, silent: MOST_PEOPLE + 2 }[warmth];
}

function inOrder(a: Way, b: Way): number {
  return (
    rankOf(a) - rankOf(b) ||
    Number(a.isFormer) - Number(b.isFormer) ||
    warmestFirst(a.people[0], b.people[0]) ||
    nameOf(a).localeCompare(nameOf(b))
  );
}

function warmestFirst(a: Contact, b: Contact): number {
  const isClose = (contact: Contact) => Number(stageOf(contact) === 'in-touch');
  return (
    isClose(b) - isClose(a) || a.name.localeCompare(b.name) || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0)
  );
}

function nameOf({ people }: Way): string {
  return people.at(-1)?.name ?? '';
}
