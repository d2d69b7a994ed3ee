import { slugOf } from '../drafts/slug';
import { emailsIn, pagesIn, phonesIn } from '../index/addresses';
import type { Lookup } from '../index/lookup';
import { identitiesOf } from '../index/marks';
import { foldedText, spelledIn, wordsSpelled, type Folded } from '../index/spelled';
import type { Contact, Note } from '../model/note';
import { overlapsAny, type Range } from '../text/range';

/** What tells a person from all others of a search, in words. */
export interface Identity {
  /** Their name and aliases, also as files are called after them. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly pages: readonly string[];
  /** Names that may mean somebody else too, and single words of theirs. */
  readonly doubtful: readonly string[];
  /** Longer names of others that theirs is a part of. */
  readonly others: readonly string[];
}

/** A place where a text speaks of a person. */
export interface Mention extends Range {
  /** How it is written: as words, as the name of a file, or with words which may mean somebody else. */
  readonly kind: 'words' | 'slug' | 'perhaps';
  /** Emphasis that begins in it and ends after it, and that ends in it and has begun before it. */
  readonly opens?: string;
  readonly closes?: string;
}

/** Who is to be forgotten, and how, as each note is looked through for it. */
export interface Redaction {
  readonly identity: Identity;
  /** The URIs of the notes that go. */
  readonly gone: ReadonlySet<string>;
  /** The last parts of the names by which links may mean these notes. */
  readonly goneNames: ReadonlySet<string>;
  /** The URIs of the notes that get another name, which links to them follow later. */
  readonly moving: ReadonlySet<string>;
  readonly wording: string;
}

/** What tells a contact from everybody else in the search; what others have as well tells nobody from them. */
export function identityOf(lookup: Lookup, contact: Contact): Identity {
  return lookup.kept(contact, 'identity', () => identityAmong(lookup, contact));
}

function identityAmong(lookup: Lookup, contact: Contact): Identity {
  const { fields } = contact;
  const called = [contact.name, ...(fields.aliases?.value ?? [])].filter(
    (one) => wordsSpelled(one).length > 0,
  );
  const others = [...lookup.all('contact'), ...lookup.all('company'), ...ownNotes(lookup)]
    .filter(({ uri }) => uri !== contact.uri)
    .flatMap(({ name, fields: theirs }) => [
      name,
      ...('aliases' in theirs ? (theirs.aliases?.value ?? []) : []),
    ]);
  const words = new Set(others.flatMap(wordsSpelled));
  const taken = new Set(others.map((one) => wordsSpelled(one).join(' ')));
  const isTelling = (name: string) => {
    const own = wordsSpelled(name);
    return !taken.has(own.join(' ')) && (own.length > 1 || !words.has(own[0] ?? ''));
  };
  const isAlone = (identity: string) => lookup.sameIdentity(identity).every(({ uri }) => uri === contact.uri);
  const own = new Set(identitiesOf(contact).filter(isAlone));
  const isOwn = (kind: string) => [...own].some((identity) => identity.startsWith(kind));
  const phones = [fields.phone?.value].filter((one) => one !== undefined);
  const sites = [fields.website?.value].filter((one) => one !== undefined);
  const telling = called.filter(isTelling);
  const single = called.flatMap((name) => (wordsSpelled(name).length > 1 ? name.split(/[\s_]+/) : []));
  return {
    names: [...new Set([...telling, ...telling.flatMap(slugWords)])],
    emails: (fields.email?.value ?? []).filter((one) => own.has(`email:${one.trim().toLowerCase()}`)),
    phones: phones.filter((one) => !isShared(lookup, contact, one)),
    pages: [
      ...(isOwn('linkedin:') ? [fields.linkedin?.value ?? ''] : []),
      ...sites.filter((one) => !isSiteOfOthers(lookup, contact, one)),
    ],
    doubtful: [...new Set([...called.filter((name) => !isTelling(name)), ...single.filter(isNameWord)])],
    others: others.filter((other) => telling.some((name) => isPartOf(name, other))),
  };
}

/** Whether a single word of a name may stand for somebody: not `van`, and not `Dr.`. */
function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lo}][^.]+$/u.test(word);
}

/** The words of a file that is called after somebody, where they are others than those of the name: `O’Neill` becomes `oneill`. */
function slugWords(name: string): readonly string[] {
  const words = slugOf(name).replaceAll('-', ' ');
  return wordsSpelled(name).length > 1 && wordsSpelled(words).length > 1 ? [words] : [];
}

/** Whoever writes the notes may have the name of somebody in them. */
function ownNotes(lookup: Lookup) {
  const profile = lookup.profile();
  return profile === undefined ? [] : [profile];
}

function isShared(lookup: Lookup, contact: Contact, phone: string): boolean {
  const numbers = lookup.all('contact').filter(({ uri }) => uri !== contact.uri);
  return numbers.some(({ fields }) => [...phonesIn(fields.phone?.value ?? '', phone)].length > 0);
}

/** Whether others have a page there, or their addresses: the site of a company is nobody’s own. */
function isSiteOfOthers(lookup: Lookup, contact: Contact, site: string): boolean {
  const people = lookup.all('contact').filter(({ uri }) => uri !== contact.uri);
  const theirs = [
    ...lookup.all('company').map(({ fields }) => fields.website?.value),
    ...people.flatMap(({ fields }) => [
      fields.website?.value,
      fields.linkedin?.value,
      ...(fields.email?.value ?? []).map((one) => one.split('@').at(-1)),
    ]),
  ];
  return theirs.some((one) => one !== undefined && !pagesIn(one, site).next().done);
}

function isPartOf(name: string, other: string): boolean {
  const [own, all] = [wordsSpelled(name), wordsSpelled(other)];
  return own.length < all.length && ` ${all.join(' ')} `.includes(` ${own.join(' ')} `);
}

const found = new WeakMap<Identity, WeakMap<Note, readonly Mention[]>>();

/** Where a note speaks of a person, as `mentionsIn` finds it; looked for once. */
export function mentionsOf(note: Note, identity: Identity): readonly Mention[] {
  const known = found.get(identity) ?? new WeakMap<Note, readonly Mention[]>();
  found.set(identity, known);
  const mentions = known.get(note) ?? mentionsIn(note.text, identity);
  known.set(note, mentions);
  return mentions;
}

/** Where a text speaks of a person, in order and without overlaps. */
export function mentionsIn(text: string, identity: Identity): readonly Mention[] {
  const folded = foldedText(text);
  const known = [
    ...identity.emails.flatMap((one) => [...emailsIn(text, one)]),
    ...identity.pages.flatMap((one) => [...pagesIn(text, one)]),
    ...identity.phones.flatMap((one) => [...phonesIn(text, one)]),
  ];
  const sure: Mention[] = known.map((range) => ({ ...range, kind: 'words' }));
  const others = apart(
    identity.others.flatMap((name) => wholeIn(folded, name)),
    () => false,
  );
  for (const name of identity.names)
    for (const { isSlug, isWhole, ...place } of spelledIn(folded, name)) {
      const isSure = isWhole && !overlapsAny(place, others);
      sure.push({ ...place, kind: isSure ? (isSlug ? 'slug' : 'words') : 'perhaps' });
    }
  const doubtful = identity.doubtful.flatMap((name) =>
    wholeIn(folded, name).map(({ start, end }) => ({ start, end, kind: 'perhaps' as const })),
  );
  return apart([...sure, ...doubtful.filter((range) => !overlapsAny(range, others))], isSurerMention);
}

function wholeIn(folded: Folded, name: string): readonly Range[] {
  return [...spelledIn(folded, name)]
    .filter(({ isWhole }) => isWhole)
    .map(({ start, end }) => ({ start, end }));
}

/** In order, and of those that overlap the surer one, else the longer. */
function apart<T extends Range>(ranges: readonly T[], isSurer: (one: T, other: T) => boolean): readonly T[] {
  const kept: T[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= range.start) kept.push(range);
    else if (isSurer(range, last)) kept[kept.length - 1] = range;
  }
  return kept;
}

function isSurerMention(one: Mention, other: Mention): boolean {
  if ((one.kind === 'perhaps') !== (other.kind === 'perhaps')) return other.kind === 'perhaps';
  return one.end - one.start > other.end - other.start;
}
