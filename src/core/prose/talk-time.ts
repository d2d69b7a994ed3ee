import type { LetterProse } from './letter-prose';
import { without } from './lookalikes';
import { talkAskedIn } from './talk-asked';
import type { Sentence } from './sentences';
import { says, type Found } from './wording';
import { findInOrder } from './in-order';
import {
  CHOICE_OF_TIME,
  NO_FIXED_TIME,
  NO_TALK_TIME,
  OF_A_TALK,
  ONE_DAY,
  ONE_HOUR,
  TALK_DAYS,
  TAKES,
  TALK_LENGTH,
  THOSE_DAYS,
  TWO_TIMES,
} from './wordings/talk-time';

/** Whether a letter that asks for a talk says how long it would take, or on which days it could be. */
export function namesTalkTime({ sentences }: LetterProse): boolean {
  const timed = sentences.filter((sentence) => says(sentence, TALK_LENGTH) || says(sentence, TALK_DAYS));
  if (timed.length === 0) return false;
  const takesUpDays = sentences.some(
    (sentence) => says(sentence, THOSE_DAYS) && talkAskedIn(sentence) !== undefined,
  );
  return timed.some((sentence) => {
    const open = without(sentence, NO_TALK_TIME);
    const isAsked = talkAskedIn(sentence) !== undefined;
    return (
      (says(open, TALK_LENGTH) && (isAsked || says(sentence, TAKES))) ||
      (says(open, TALK_DAYS) && (isAsked || takesUpDays || says(sentence, OF_A_TALK)))
    );
  });
}

/** The one time that a letter offers with its day and hour; undefined where it offers several, or leaves a choice. */
export function onlyTimeOffered({ sentences }: LetterProse): Found | undefined {
  const offers = sentences
    .filter((sentence) => says(sentence, ONE_DAY) && says(sentence, ONE_HOUR))
    .map((sentence) => without(sentence, NO_FIXED_TIME))
    .map((open) => ({ open, found: dayAndHour(open) }))
    .filter(({ found }) => found !== undefined);
  const [only] = offers;
  if (only === undefined || offers.length > 1 || says(only.open, TWO_TIMES)) return undefined;
  return sentences.some((sentence) => says(sentence, CHOICE_OF_TIME)) ? undefined : only.found;
}

function dayAndHour(sentence: Sentence): Found | undefined {
  return findInOrder(sentence, ONE_DAY, ONE_HOUR) ?? findInOrder(sentence, ONE_HOUR, ONE_DAY);
}
