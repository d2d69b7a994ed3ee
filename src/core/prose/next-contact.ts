import type { Letter } from '../model/note';
import { findInOrder } from './in-order';
import { proseOf } from './letter-prose';
import { without } from './lookalikes';
import type { Sentence } from './sentences';
import { says } from './wording';
import { AT_THAT_TIME, NEXT_STEP, NO_NEXT_CONTACT, TOUCH, WHEN } from './wordings/next-contact';

/** The most words of a sentence that only adds the time to the one before. */
const LONGEST_AFTERTHOUGHT = 8;

/** Whether a letter says, in words that may name no day of the calendar, when its writer will be in touch again. */
export function saysWhenNext(letter: Letter): boolean {
  const { sentences } = proseOf(letter);
  return sentences.some((sentence, nth) => {
    const before = sentences[nth - 1];
    const after = sentences[nth + 1];
    const isTimed = says(sentence, WHEN);
    const isTimedAround =
      (before !== undefined && says(sentence, AT_THAT_TIME) && says(before, WHEN)) ||
      (after !== undefined && isAfterthought(after) && says(after, WHEN));
    if (!isTimed && !isTimedAround) return false;
    const open = without(sentence, NO_NEXT_CONTACT);
    return (isTimedAround || says(open, WHEN)) && findInOrder(open, NEXT_STEP, TOUCH) !== undefined;
  });
}

/** Whether a sentence is a few words that state, as "Monday, probably." does. */
function isAfterthought({ plain }: Sentence): boolean {
  return !plain.endsWith('?') && plain.split(' ', LONGEST_AFTERTHOUGHT + 1).length <= LONGEST_AFTERTHOUGHT;
}
