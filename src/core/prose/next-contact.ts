import type { Letter } from '../model/note';
import { findInOrder } from './in-order';
import { proseOf } from './letter-prose';
import { without } from './lookalikes';
import { says } from './wording';
import { NEXT_STEP, NO_NEXT_CONTACT, TOUCH, WHEN } from './wordings/next-contact';

/** Whether a letter says, in words that may name no day of the calendar, when its writer will be in touch again. */
export function saysWhenNext(letter: Letter): boolean {
  return proseOf(letter)
    .sentences.map((sentence) => without(sentence, NO_NEXT_CONTACT))
    .some((sentence) => says(sentence, WHEN) && findInOrder(sentence, NEXT_STEP, TOUCH) !== undefined);
}
