import type { Lookup } from '../index/lookup';
import { follow, nameBehind } from '../index/relations';
import type { Contact, Letter } from '../model/note';
import { saidIn } from '../prose/letter-says';
import { shortName } from '../drafts/prose';

/** Whoever sent the person to a contact, as the notes name them. */
export interface Referrer {
  readonly name: string;
  /** What else they are called in a letter. */
  readonly names: readonly string[];
}

/** Who gave the person a contact's name; undefined where the contact's note does not say. */
export function referrerOf(ask: Lookup, contact: Contact): Referrer | undefined {
  const link = contact.fields.referred_by?.value;
  if (link === undefined) return undefined;
  const note = follow(ask, link, contact, 'contact');
  const name = nameBehind(ask, link, contact);
  if (name.trim() === '') return undefined;
  const aliases = note?.fields.aliases?.value ?? [];
  const last = name.split(/\s+/).at(-1) ?? name;
  return { name, names: [name, shortName(name, aliases), last, ...aliases].map(folded) };
}

/** Whether a letter names somebody: by the whole name, the given or the family name, or an alias. */
export function isNamedIn(letter: Letter, { names }: Referrer): boolean {
  return saidIn(letter).some(({ plain }) => {
    const words = ` ${folded(plain)} `;
    return names.some((name) => name !== '' && words.includes(` ${name} `));
  });
}

/** Words without case, accents and punctuation. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
