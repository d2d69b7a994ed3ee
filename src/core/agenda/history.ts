import type { Lookup } from '../index/lookup';
import { addDays, type Day } from '../model/day';

const HISTORY_DAYS = 90;

/** Whether a day is so long past that nobody is reminded of, or warned about, what fell due on it. */
export function isHistory(lookup: Lookup, day: Day, today: Day): boolean {
  if (lookup.unsilenced !== undefined) return false;
  return day < addDays(today, -(lookup.profile()?.fields.history_days?.value ?? HISTORY_DAYS));
}
