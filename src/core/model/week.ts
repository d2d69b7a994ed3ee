import { addDays, daysBetween, mondayOf, type Day } from './day';

/** A calendar week as ISO 8601 counts it: from Monday to Sunday, of the year in which its Thursday lies. */
export interface Week {
  readonly year: number;
  /** From 1 to 53. */
  readonly number: number;
  readonly monday: Day;
  readonly sunday: Day;
}

/** The week in which a day lies. */
export function weekOf(day: Day): Week {
  const monday = mondayOf(day);
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return { year: Number(year), number, monday, sunday: addDays(monday, 6) };
}

/** A week as ISO 8601 writes it: `2026-W47`. */
export function weekName({ year, number }: Week): string {
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

/** Whether a day lies in a week. */
export function isIn({ monday, sunday }: Week, day: Day): boolean {
  return monday <= day && day <= sunday;
}
