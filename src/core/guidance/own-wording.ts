import { isInEnglish } from '../index/language';
import type { Lookup } from '../index/lookup';
import { sectionsOf } from '../markdown/body';
import type { Day } from '../model/day';
import type { Interview, Letter } from '../model/note';
import { ownWords } from '../prose/own-words';
import { sentencesIn, type Sentence } from '../prose/sentences';
import { wordsToMend } from './asking-letter';
import { isUpcoming } from './before-meeting';

/** The sections of an interview that say what one will say oneself. */
const SAID = ['Opening', 'Answers'] as const;

/**
 * What the person is about to say, in English, one text after the other: a letter that has not gone out, or Opening and
 * Answers of an interview that is still to come.
 */
export function textsToMend(
  ask: Lookup,
  note: Letter | Interview,
  today: () => Day,
): readonly (readonly Sentence[])[] {
  if (note.type === 'letter') {
    const prose = wordsToMend(ask, note);
    return prose === undefined ? [] : [prose.sentences];
  }
  if (!isUpcoming(ask, note, today()) || !isInEnglish(ask, note)) return [];
  return SAID.flatMap((title) => sectionsOf(note.body, title)).map(({ content }) =>
    sentencesIn(ownWords(note, content), content.start),
  );
}
