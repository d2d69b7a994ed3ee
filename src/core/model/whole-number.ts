import * as z from 'zod';

/** A whole number within its bounds, whether it is written as one or as text. */
export function wholeNumber(least: number, most?: number) {
  const number = z.coerce.number().int().min(least);
  return most === undefined ? number : number.max(most);
}
