import { isInEnglish } from '../index/language';
import type { Lookup } from '../index/lookup';
import { conversationOf, hasMet, recipientOf } from '../index/relations';
import type { Contact, Letter } from '../model/note';
import type { Approach, InterviewKind, LetterKind } from '../model/schema';
import { letterStatus } from '../model/status';
import { proseOf, type LetterProse } from '../prose/letter-prose';

/** A letter that asks somebody for a first talk, as its rules read it. */
export interface AskingLetter {
  readonly contact?: Contact | undefined;
  readonly conversation: InterviewKind;
  readonly prose: LetterProse;
}

/**
 * A letter of one of these kinds whose wording can still be mended; undefined where it was sent, is empty or in another
 * language, or where the two have met.
 */
export function askingLetter(
  ask: Lookup,
  letter: Letter,
  kinds: readonly LetterKind[],
): AskingLetter | undefined {
  const kind = letter.fields.kind?.value;
  if (kind === undefined || !kinds.includes(kind)) return undefined;
  const prose = wordsToMend(ask, letter);
  const contact = recipientOf(ask, letter);
  if (prose === undefined || (contact !== undefined && hasMet(ask, contact))) return undefined;
  return { contact, conversation: conversationOf(ask, letter), prose };
}

/** What an English letter says that has not gone out; undefined for any other, and where nothing is written yet. */
export function wordsToMend(ask: Lookup, letter: Letter): LetterProse | undefined {
  if (letterStatus(letter) === 'sent') return undefined;
  return englishWords(ask, letter);
}

/** What an English letter says, sent or not; undefined in another language, and where nothing is written yet. */
export function englishWords(ask: Lookup, letter: Letter): LetterProse | undefined {
  const prose = proseOf(letter);
  if (prose.sentences.length === 0 || !isInEnglish(ask, letter)) return undefined;
  return prose;
}

/** Whether a contact has written first. */
export function wroteFirst({ fields }: Contact): boolean {
  return fields.source?.value === 'inbound';
}

/** How a letter comes to its reader: as it says, else as the contact was found. */
export function approachOf(letter: Letter, contact: Contact | undefined): Approach {
  const source = contact?.fields.source?.value;
  return letter.fields.approach?.value ?? (source === 'referral' || source === 'alumni' ? source : 'cold');
}
