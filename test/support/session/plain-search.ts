import { inspect } from 'node:util';

import { foldPlace, decoded } from '../../../src/core/index/file-set';
import { LINK_KEYS, linksOf } from '../../../src/core/index/links';
import { calledMark, dayMark, identitiesOf, marksOf } from '../../../src/core/index/marks';
import type { Lookup } from '../../../src/core/index/lookup';
import { namesMeantBy, namesOf, TIERS, writtenNames, type Tier } from '../../../src/core/index/names';
import { basesOf, type Search } from '../../../src/core/index/search';
import type { LinkText } from '../../../src/core/markdown/links';
import type { Note } from '../../../src/core/model/note';
import { NOTE_TYPES, type ReadType } from '../../../src/core/model/schema';

const TYPES: readonly ReadType[] = [...NOTE_TYPES, 'ordinary', 'template'];

/** What there is besides the notes: the places of all files, folded. */
export type Places = ReadonlySet<string>;

/** What of a note never changes, worked out once. */
interface Known {
  readonly names: ReturnType<typeof namesOf>;
  readonly marks: ReadonlySet<string>;
  readonly identities: readonly string[];
  readonly called: readonly string[];
}

const known = new WeakMap<Note, Known>();

function knownOf(note: Note): Known {
  let of = known.get(note);
  if (of === undefined) {
    const marks = marksOf(note);
    const called = marks.filter((mark) => mark.startsWith(calledMark('')));
    of = {
      names: namesOf(note),
      marks: new Set(marks),
      identities: identitiesOf(note),
      called: called.map((mark) => mark.slice(calledMark('').length)),
    };
    known.set(note, of);
  }
  return of;
}

/**
 * Holds what a search answers to what one finds who goes through all its notes each time. What notes share is asked for
 * those of `asking` alone.
 */
export function assertAnswersPlainly(
  search: Search,
  notes: readonly Note[],
  files: Places,
  asking: readonly Note[],
): void {
  const lookup = search.lookup();
  const bearers = bearersOf(notes);
  const backlinks = new Map(notes.map((note) => [note, new Set<Note>()]));
  for (const from of notes) {
    for (const { link, key } of linksOf(from)) {
      const type = key === undefined ? undefined : LINK_KEYS[key];
      const wanted = meant(bearers, search, files, from, link, type);
      const found = lookup.resolve(link, from, type);
      const isSame =
        found.kind === 'note' || found.kind === 'several'
          ? sameNotes(found.kind === 'note' ? [found.note] : found.notes, wanted)
          : found.kind === wanted;
      if (!isSame) fail(`Where ${link.target} leads from ${from.path}`, found, wanted);
      const [only, ...others] = typeof wanted === 'string' ? [] : wanted;
      if (only !== undefined && only !== from && others.length === 0) backlinks.get(only)?.add(from);
    }
  }
  for (const [note, linking] of backlinks)
    same(lookup.backlinks(note), [...linking], `Backlinks of`, note.path);
  for (const type of TYPES) {
    const ofType = notes.filter((note) => note.type === type);
    same(lookup.all(type), ofType, 'All of type', type);
    const names = lookup.names(type).join('\n');
    const wanted = ofType.toSorted(byUri).flatMap(writtenNames).join('\n');
    if (names !== wanted) fail(`Names of type ${type}`, names, wanted);
  }
  for (const note of asking) assertSharedPlainly(lookup, notes, note);
  const contacts = notes.filter((note) => note.type === 'contact');
  sameCounts(
    lookup.sources(),
    contacts.map(({ fields }) => fields.source?.value),
  );
  const talks = notes.filter(
    (note) => note.type === 'interview' && note.fields.status?.value !== 'cancelled',
  );
  sameCounts(
    lookup.kinds(),
    talks.map((note) => (note.type === 'interview' ? note.fields.kind?.value : undefined)),
  );
}

function assertSharedPlainly(lookup: Lookup, notes: readonly Note[], note: Note): void {
  const { identities, called } = knownOf(note);
  const marked = (mark: string) => notes.filter((one) => knownOf(one).marks.has(mark));
  for (const one of identities) same(lookup.sameIdentity(one), marked(one), 'Those who share', one);
  for (const word of called) same(lookup.called(word), marked(calledMark(word)), 'Called', word);
  const day = note.type === 'interview' ? note.fields.start?.value.day : undefined;
  if (day !== undefined) same(lookup.interviewsOn(day), marked(dayMark(day)), 'Interviews on', day);
  for (const { link } of linksOf(note)) {
    const wanted = namesMeantBy(link, note);
    const alike = notes.filter((one) =>
      linksOf(one).some((other) => namesMeantBy(other.link, one).some((name) => wanted.includes(name))),
    );
    same(lookup.linkingAlike(link, note), alike, 'Linking like', link.target);
  }
}

type Bearers = ReadonlyMap<string, readonly { readonly tier: Tier; readonly note: Note }[]>;

function bearersOf(notes: readonly Note[]): Bearers {
  const bearers = new Map<string, { tier: Tier; note: Note }[]>();
  for (const note of notes) {
    for (const { tier, name } of knownOf(note).names) {
      const those = bearers.get(name);
      if (those === undefined) bearers.set(name, [{ tier, note }]);
      else those.push({ tier, note });
    }
  }
  return bearers;
}

/** Where a link leads: to these notes, or what else. */
function meant(
  bearers: Bearers,
  { root }: Search,
  files: Places,
  from: Note,
  link: LinkText,
  type: ReadType | undefined,
): readonly Note[] | 'file' | 'none' {
  if (link.target === '') return [from];
  for (const name of namesMeantBy(link, from)) {
    const fitting = (bearers.get(name) ?? []).filter(({ tier }) => link.style !== 'file' || tier === 'path');
    if (fitting.length === 0) continue;
    const wished = fitting.filter(({ note }) => note.type === type);
    const among = wished.length > 0 ? wished : fitting;
    const best = TIERS.find((tier) => among.some((one) => one.tier === tier));
    return [...new Set(among.filter(({ tier }) => tier === best).map(({ note }) => note))];
  }
  if (link.style === 'bare') return 'none';
  const targets = link.style === 'wiki' ? [link.target, `${link.target}.md`] : [link.target];
  const isThere = targets.some((target) =>
    basesOf(root, from.path, target).some((base) => files.has(foldPlace(`${base}/${target}`))),
  );
  const isNamed = (target: string) => [...files].some((file) => file.endsWith(`/${foldPlace(target)}`));
  const byName = link.style === 'wiki' && !link.target.includes('/') && targets.some(isNamed);
  return isThere || byName ? 'file' : 'none';
}

/** The places of files by their URIs. */
export function placesOf(uris: Iterable<string>): Places {
  const places = new Set<string>();
  for (const uri of uris) {
    const place = folded.get(uri) ?? foldPlace(decoded(uri));
    folded.set(uri, place);
    places.add(place);
  }
  return places;
}

const folded = new Map<string, string>();

function sameNotes(said: readonly Note[], wanted: readonly Note[] | string): boolean {
  return (
    typeof wanted !== 'string' &&
    said.length === wanted.length &&
    wanted.every((note) => said.some((one) => one === note))
  );
}

function same(said: readonly Note[], wanted: readonly Note[], question: string, about: string): void {
  if (!sameNotes(said, wanted)) fail(`${question} ${about}`, said, wanted);
}

function sameCounts<T>(said: ReadonlyMap<T, number>, values: readonly T[]): void {
  const wanted = new Map<T, number>();
  for (const value of values) wanted.set(value, (wanted.get(value) ?? 0) + 1);
  for (const value of new Set([...said.keys(), ...wanted.keys()]))
    if ((said.get(value) ?? 0) !== (wanted.get(value) ?? 0))
      fail(`How many are ${String(value)}`, said, wanted);
}

function byUri(one: Note, other: Note): number {
  return one.uri < other.uri ? -1 : 1;
}

function fail(question: string, said: unknown, wanted: unknown): never {
  const words = (answer: unknown) => inspect(answer, { depth: 2 }).replaceAll(/\s+/g, ' ').slice(0, 500);
  throw new Error(`${question}: it says ${words(said)}, and plainly it is ${words(wanted)}`);
}
