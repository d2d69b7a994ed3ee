import type { Interview, Letter } from '../model/note';
import { isPlainlyForeign } from '../prose/language';
import { ownWords } from '../prose/own-words';
import type { Lookup } from './lookup';
import { contactsOf, recipientOf } from './relations';

const foreign = new WeakMap<object, boolean>();

/**
 * Whether a note may be read as English: its own language decides, else that of whom it is for, else the profile's; and a
 * text that plainly is in another language is not, whatever they say.
 */
export function isInEnglish(lookup: Lookup, note: Letter | Interview): boolean {
  const language = note.type === 'letter' ? languageOf(lookup, note) : languageOfTalk(lookup, note);
  if (language !== undefined && !isEnglish(language)) return false;
  const known = foreign.get(note);
  if (known !== undefined) return !known;
  const isForeign = isPlainlyForeign(ownWords(note));
  foreign.set(note, isForeign);
  return !isForeign;
}

/** Whether a language is English, by its tag or its name. */
export function isEnglish(language: string): boolean {
  return /^en(?:g|glish)?(?:$|[-_])/i.test(language.trim());
}

function languageOf(lookup: Lookup, letter: Letter): string | undefined {
  const language = letter.fields.language ?? recipientOf(lookup, letter)?.fields.language;
  return (language ?? lookup.profile()?.fields.language)?.value;
}

function languageOfTalk(lookup: Lookup, interview: Interview): string | undefined {
  const language = contactsOf(lookup, interview)[0]?.fields.language;
  return (language ?? lookup.profile()?.fields.language)?.value;
}
