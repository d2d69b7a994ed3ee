import type { Day, Weekday } from '../model/day';
import type { Letter } from '../model/note';
import { saysWhenNext } from '../prose/next-contact';
import { promiseIn } from './promises';

/** Whether a letter says when its writer will be in touch: as a promise that has a date, or in words that have none. */
export function saysWhenInTouch(letter: Letter, today: Day, workingDays?: readonly Weekday[]): boolean {
  return promiseIn(letter, today, workingDays) !== undefined || saysWhenNext(letter);
}
