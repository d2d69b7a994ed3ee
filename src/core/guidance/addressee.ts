import type { Lookup } from '../index/lookup';
import { wordsOfName } from '../index/names';
import { companyOf } from '../index/relations';
import type { Contact } from '../model/note';
import { isGivenName, otherFormsOf } from '../prose/short-names';
import { isHonorific, isParticle, isRole } from '../prose/titles';

/** Somebody that a salutation greets. */
interface Greeted {
  /** The folded words of the name. */
  readonly words: readonly string[];
  readonly hasTitle: boolean;
  /** Whether it can only be a name: every word of it has a capital letter. */
  readonly isPlain: boolean;
}

/** Whom a salutation means: its reader, whoever reads it, another contact, or nobody in the notes. */
export type Fit = 'theirs' | 'anybody' | 'nobody' | { readonly other: Contact };

/** Whom a letter goes to, as far as a salutation can tell. */
export interface Addressee {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Their note, where they have one. */
  readonly contact?: Contact | undefined;
}

const AND = /\s{0,9}[&+/]\s{0,9}|\s(?:and|und|et|y|e|og|och|en|és|și|ja|i|и|та|και|ve)\s/u;
const ASIDE = /\([^()]{0,60}\)|"[^"]{0,60}"/g;
const MOST_WORDS = 8;
const SHORTEST_PREFIX = 3;

/** Holds the name in a salutation against the one to whom the letter goes. */
export function fitOf(ask: Lookup, greeted: string, reader: Addressee, isEnglish: boolean): Fit {
  const fits = greeted
    .replace(ASIDE, ' ')
    .split(AND)
    .map((one) => fitOfOne(ask, greetedBy(one.trim()), reader, isEnglish));
  if (fits.includes('theirs')) return 'theirs';
  return fits.find((fit) => typeof fit === 'object') ?? (fits.includes('anybody') ? 'anybody' : 'nobody');
}

function fitOfOne(ask: Lookup, one: Greeted, reader: Addressee, isEnglish: boolean): Fit {
  const { words } = one;
  if (words.length === 0 || words.length > MOST_WORDS || words.some(isRole)) return 'anybody';
  const own = [reader.name, ...reader.aliases].flatMap(wordsOfName);
  if (words.every((word) => isSurely(word, own))) return 'theirs';
  const other = otherCalled(ask, one, own);
  if (other !== undefined) return { other };
  return isOfReader(ask, one, own, reader, isEnglish) ? 'theirs' : 'nobody';
}

/** The parts of what a salutation says in place of a name: its titles are left out, and what goes on in lower case. */
function greetedBy(said: string): Greeted {
  const parts = said.split(/\s+/);
  const names: string[] = [];
  let hasTitle = false;
  let isPlain = true;
  for (const part of parts) {
    const [first, ...more] = wordsOfName(part);
    if (first === undefined) continue;
    if (isHonorific(first) && more.every(isHonorific)) {
      hasTitle = true;
      continue;
    }
    if (/^\p{Ll}/u.test(part) && !isParticle(first)) {
      isPlain = false;
      // In "Hi Maya just a line" the name is over.
      if (names.length > 0) break;
    }
    names.push(...[first, ...more].filter((word) => !isHonorific(word)));
  }
  const isLong = !isPlain && parts.length > 3;
  const words = names.filter((word) => !isParticle(word) && (word.length > 1 || names.length === 1));
  return { words: isLong && /^\p{Ll}/u.test(said) ? [] : words, hasTitle, isPlain };
}

/** Another contact whom the words mean: by name, or by a usual form of their given name. */
function otherCalled(ask: Lookup, { words, isPlain }: Greeted, own: readonly string[]): Contact | undefined {
  const [first = '', ...rest] = words;
  if (!isPlain && words.length > 1) return undefined;
  const isMeant = ({ name, fields }: Contact) => {
    const theirs = [name, ...(fields.aliases?.value ?? [])].flatMap(wordsOfName);
    return rest.every((word) => theirs.includes(word));
  };
  const byName = ask.called(first).find(isMeant);
  if (byName !== undefined) {
    const isWhole = wordsOfName(byName.name).every((word) => words.includes(word));
    return isWhole || !words.some((word) => isSurely(word, own)) ? byName : undefined;
  }
  if (words.some((word) => isNearly(word, own))) return undefined;
  return [...otherFormsOf(first)]
    .flatMap((form) => ask.called(form).filter(({ name }) => wordsOfName(name)[0] === form))
    .find(isMeant);
}

function isOfReader(
  ask: Lookup,
  { words, hasTitle, isPlain }: Greeted,
  own: readonly string[],
  reader: Addressee,
  isEnglish: boolean,
): boolean {
  const fits = (word: string) =>
    isSurely(word, own) || isNearly(word, own) || (!isEnglish && own.some((one) => sharesStem(word, one)));
  const [first = '', ...rest] = words;
  const last = rest.at(-1) ?? first;
  if (own.some(isRole) || isOfWork(ask, words, reader)) return true;
  if (!words.some((word) => own.some((one) => isOneScript(word, one)))) return true;
  if (!isPlain && !(words.length === 1 && isGivenName(first))) return true;
  if (!words.some(fits)) return hasTitle && own.length === 1;
  if (!isEnglish || own.length === 1) return true;
  return fits(last) && (fits(first) || !isGivenName(first));
}

/** Whether the words are not a name but the reader's role or company: "Dear Northwind Telecom". */
function isOfWork(ask: Lookup, words: readonly string[], { contact }: Addressee): boolean {
  if (contact === undefined) return false;
  const company = companyOf(ask, contact)?.name ?? '';
  const ofWork = wordsOfName(`${contact.fields.role?.value ?? ''} ${company}`);
  return words.some((word) => ofWork.includes(word));
}

/** Whether a word is one of a name, in any usual form and spelling. */
function isSurely(word: string, own: readonly string[]): boolean {
  const forms = otherFormsOf(word);
  const respelled = spelledAlike(word);
  return own.some((one) => spelledAlike(one) === respelled || forms.has(one));
}

/** Whether a word may well stand for one of a name: its beginning, its initials, or the name written together. */
function isNearly(word: string, own: readonly string[]): boolean {
  // Of two names that are known, the table says whether they are one.
  const isBeginning = (short: string, long: string) =>
    short.length >= SHORTEST_PREFIX && long.startsWith(short) && !(isGivenName(short) && isGivenName(long));
  const initials = own.map((one) => one.charAt(0)).join('');
  return (
    own.some(
      (one) => isBeginning(word, one) || isBeginning(one, word) || (one.length === 1 && word.startsWith(one)),
    ) ||
    (word.length <= SHORTEST_PREFIX && initials.includes(word)) ||
    own.some(
      (_, nth) => word === own.slice(nth, nth + 2).join('') || word === own.slice(nth, nth + 3).join(''),
    )
  );
}

/** Whether two words differ in their endings alone, as a name does from case to case. */
function sharesStem(one: string, other: string): boolean {
  const least = Math.max(SHORTEST_PREFIX, Math.min(one.length, other.length) - 2);
  return one.slice(0, least) === other.slice(0, least);
}

function isOneScript(one: string, other: string): boolean {
  return /^[\p{Script=Latin}\p{M}]/u.test(one) === /^[\p{Script=Latin}\p{M}]/u.test(other);
}

/** `mueller` and `müller`, which is folded as `muller`, are one name. */
function spelledAlike(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}

/** Whether any of a reader's names stands in some words. */
export function namesReader(words: string, { name, aliases }: Addressee): boolean {
  const said = new Set(wordsOfName(words));
  return [name, ...aliases].flatMap(wordsOfName).some((word) => word.length > 1 && said.has(word));
}
