import * as z from 'zod/mini';

import type { UserSettings } from '../index/control';
import { settingOf } from '../index/control';
import type { Lookup } from '../index/lookup';
import { readOptions } from '../index/options';
import { LONGEST_INVITATION } from '../model/invitation';
import type { Letter } from '../model/note';
import { wholeNumber } from '../model/option-kinds';
import { charactersOf } from '../prose/characters';
import { ownWords } from '../prose/own-words';

/** The options of `letter-too-long`. */
export const LENGTH_OPTIONS = z.object({
  words: wholeNumber({ least: 20, usual: 200 }, 'How many words a letter that asks for a talk may have.'),
  characters: wholeNumber(
    { least: 50, usual: LONGEST_INVITATION },
    'How many characters LinkedIn takes with an invitation: 200, or 300 where one pays.',
  ),
});

/** How much of a note to LinkedIn is used up, in characters as a person counts them. */
export interface Room {
  readonly used: number;
  readonly limit: number;
}

/** The room that a letter has; undefined where it goes a way that sets no limit, or is sent. */
export function roomOf(lookup: Lookup, letter: Letter, user: UserSettings): Room | undefined {
  const { kind, status } = letter.fields;
  if (kind?.value !== 'linkedin-invite' || status?.value === 'sent') return undefined;
  return { used: charactersIn(letter), limit: longestInvitation(lookup, user) };
}

/** How many characters an invitation to LinkedIn may have in a search. */
export function longestInvitation(lookup: Lookup, user: UserSettings): number {
  return readOptions(LENGTH_OPTIONS, settingOf(lookup, 'letter-too-long', user).options).characters;
}

/** What of a letter is sent: without its comments. */
export function wordsToSend(letter: Letter): string {
  return ownWords(letter, letter.body.range, { quotations: true }).trim();
}

/** The length of a letter as a person counts it. */
export function charactersIn(letter: Letter): number {
  return charactersOf(wordsToSend(letter));
}
