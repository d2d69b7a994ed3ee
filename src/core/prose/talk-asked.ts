import { remembered } from '../text/remembered';
import { saidInOrder } from './in-order';
import type { LetterProse } from './letter-prose';
import { without } from './lookalikes';
import type { Sentence } from './sentences';
import { firstSaid, foundIn, says, type Found } from './wording';
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
  if (askIn(sentence.plain) === undefined) return undefined;
  const open = without(sentence, NO_TALK);
  return foundIn(open, askIn(open.plain));
}

const askIn = remembered(
  (plain) =>
    firstSaid(plain, ASKS_OUTRIGHT) ??
    saidInOrder(plain, REQUEST, TALK) ??
    saidInOrder(plain, TIME_HELD_OUT, { ...WOULD_DO, ...ASKED_OF_TIME }) ??
    saidInOrder(plain, HELD_OUT, WOULD_DO),
);

/** Whether a letter asks its reader to introduce its writer to somebody. */
export function introductionAsked({ sentences }: LetterProse): boolean {
  return sentences.some((sentence) => says(sentence, ASKS_FOR_INTRODUCTION));
}
