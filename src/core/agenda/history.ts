import type { Lookup } from '../index/lookup';
import { addDays, type Day } from '../model/day';

const HISTORY_DAYS = 90;

/** Whether a day is so long past that nobody is reminded of, or warned about, what fell due on it. */
export function isHistory(lookup: Lookup, day: Day, today: Day): boolean {
  if (lookup.unsilenced !== undefined) return false;
  return day < beginning(today, lookup.profile()?.fields.history_days?.value ?? HISTORY_DAYS);
}

let counted: { readonly today: Day; readonly days: number; readonly day: Day } | undefined;

/** The first day that is no history; nearly every rule asks for it, of every note, on one and the same day. */
function beginning(today: Day, days: number): Day {
  if (counted?.today !== today || counted.days !== days)
    counted = { today, days, day: addDays(today, -days) };
  return counted.day;
}
