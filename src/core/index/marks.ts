import type { Day } from '../model/day';
import type { Contact, Note } from '../model/note';
import { decoded } from './file-set';
import { foldName, wordsOfName } from './names';

/** What two notes on one person may share, the surest first: e-mail addresses, the LinkedIn address, the name. */
export function identitiesOf(note: Note): readonly string[] {
  if (note.type !== 'contact') return [];
  const { email, linkedin } = (note satisfies Contact).fields;
  const identities = (email?.value ?? []).map((address) => `email:${address.trim().toLowerCase()}`);
  const address = foldAddress(linkedin?.value ?? '');
  // The page of a company belongs to everybody who works there.
  if (address !== '' && !/\/(?:company|school|showcase)\//.test(address))
    identities.push(`linkedin:${address}`);
  identities.push(`name:${foldName(note.name)}`);
  return [...new Set(identities)];
}

/** What a note can be found by, besides its names. */
export function marksOf(note: Note): readonly string[] {
  const start = note.type === 'interview' ? note.fields.start?.value : undefined;
  if (note.type === 'contact') return [...identitiesOf(note), ...wordsCalled(note).map(calledMark)];
  return start === undefined ? [] : [dayMark(start.day)];
}

/** The words by which somebody may be called. */
function wordsCalled({ name, fields }: Contact): readonly string[] {
  return [...new Set([name, ...(fields.aliases?.value ?? [])].flatMap(wordsOfName))];
}

/** The mark of the contacts with a word in their names. */
export function calledMark(word: string): string {
  return `called:${word}`;
}

/** The mark of the interviews of a day. */
export function dayMark(day: Day): string {
  return `day:${day}`;
}

function foldAddress(address: string): string {
  return decoded(address)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|[a-z]{2})\./, '')
    .replace(/[?#].*/, '')
    .replace(/\/{1,9}$/, '');
}
