import type { Letter } from '../model/note';
import { proseOf } from './letter-prose';
import { saysBeside } from './lookalikes';
import { sentencesIn, type Sentence } from './sentences';
import type { Wordings } from './wording';

/** Whether a letter says something anywhere, in words that are no part of what only sounds like it. */
export function letterSays(letter: Letter, wordings: Wordings, lookalikes: Wordings = {}): boolean {
  return saidIn(letter).some((sentence) => saysBeside(sentence, wordings, lookalikes));
}

/** All that a letter says: its subject, its sentences and its closing formula. */
export function saidIn(letter: Letter): readonly Sentence[] {
  const { sentences, closing } = proseOf(letter);
  const { subject } = letter.fields;
  return [
    ...(subject === undefined ? [] : sentencesIn(subject.value, subject.range.start)),
    ...sentences,
    ...(closing === undefined
      ? []
      : sentencesIn(letter.text.slice(closing.start, closing.end), closing.start)),
  ];
}
