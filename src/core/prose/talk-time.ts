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
  SETTLED,
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

/** A time with its day and hour, and the sentence without what takes place at other times. */
interface Offer {
  readonly open: Sentence;
  readonly found: Found | undefined;
}

/** The one time that a letter offers with its day and hour; undefined where it offers several, or leaves a choice. */
export function onlyTimeOffered({ sentences }: LetterProse): Found | undefined {
  const offers = sentences
    .filter((sentence) => says(sentence, ONE_DAY) && says(sentence, ONE_HOUR))
    .map((sentence) => without(sentence, NO_FIXED_TIME))
    .map((open) => ({ open, found: dayAndHour(open) }))
    .filter(({ found }) => found !== undefined);
  const [only] = offers.length > 0 ? offers : settledAfterwards(sentences);
  if (only === undefined || offers.length > 1 || says(only.open, TWO_TIMES)) return undefined;
  return sentences.some((sentence) => says(sentence, CHOICE_OF_TIME)) ? undefined : only.found;
}

/** An hour that its writer states, in the sentence behind one that names the day. */
function settledAfterwards(sentences: readonly Sentence[]): readonly Offer[] {
  return sentences.flatMap((sentence, nth) => {
    const before = sentences[nth - 1];
    if (before === undefined || !says(sentence, ONE_HOUR) || says(sentence, ONE_DAY)) return [];
    if (!says(without(before, NO_FIXED_TIME), ONE_DAY)) return [];
    const open = without(sentence, NO_FIXED_TIME);
    return [{ open, found: findInOrder(open, SETTLED, ONE_HOUR) }].filter(({ found }) => found !== undefined);
  });
}

function dayAndHour(sentence: Sentence): Found | undefined {
  return findInOrder(sentence, ONE_DAY, ONE_HOUR) ?? findInOrder(sentence, ONE_HOUR, ONE_DAY);
}
