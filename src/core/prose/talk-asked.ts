import { findInOrder } from './in-order';
import type { LetterProse } from './letter-prose';
import { without } from './lookalikes';
import type { Sentence } from './sentences';
import { findIn, says, type Found } from './wording';
import {
  ASKED_OF_TIME,
  ASKS_FOR_INTRODUCTION,
  ASKS_OUTRIGHT,
  HELD_OUT,
  NO_TALK,
  REQUEST,
  TALK,
  TIME_HELD_OUT,
  WOULD_DO,
} from './wordings/meeting';

/** What several rules ask of a letter's prose, which never changes. */
const asked = new WeakMap<LetterProse, { readonly found: Found | undefined }>();

/** The first words of a letter that ask its reader to meet or to talk. */
export function talkAsked(prose: LetterProse): Found | undefined {
  let answer = asked.get(prose);
  if (answer === undefined) asked.set(prose, (answer = { found: firstAsk(prose) }));
  return answer.found;
}

function firstAsk({ sentences }: LetterProse): Found | undefined {
  for (const sentence of sentences) {
    const found = talkAskedIn(sentence);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words of a sentence that ask its reader to meet or to talk. */
export function talkAskedIn(sentence: Sentence): Found | undefined {
  if (askIn(sentence) === undefined) return undefined;
  return askIn(without(sentence, NO_TALK));
}

function askIn(plain: Sentence): Found | undefined {
  return (
    findIn(plain, ASKS_OUTRIGHT) ??
    findInOrder(plain, REQUEST, TALK) ??
    findInOrder(plain, TIME_HELD_OUT, { ...WOULD_DO, ...ASKED_OF_TIME }) ??
    findInOrder(plain, HELD_OUT, WOULD_DO)
  );
}

/** Whether a letter asks its reader to introduce its writer to somebody. */
export function introductionAsked({ sentences }: LetterProse): boolean {
  return sentences.some((sentence) => says(sentence, ASKS_FOR_INTRODUCTION));
}
