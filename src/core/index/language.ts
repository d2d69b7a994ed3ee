import type { Letter } from '../model/note';
import type { Lookup } from './lookup';
import { recipientOf } from './relations';

/** Whether a letter may be read as English: its own language decides, else its recipient's, else the profile's. */
export function isInEnglish(lookup: Lookup, letter: Letter): boolean {
  const language =
    letter.fields.language ??
    recipientOf(lookup, letter)?.fields.language ??
    lookup.profile()?.fields.language;
  return language === undefined || /^en(?:g|glish)?(?:$|[-_])/i.test(language.value.trim());
}
