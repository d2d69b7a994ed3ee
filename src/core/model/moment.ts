import { dayFrom, dayOf, offsetAt, type Day } from './day';

/** A day, and perhaps an hour of it, as written: wall-clock time unless it carries an offset of its own. */
export interface Moment {
  readonly day: Day;
  /** `HH:MM` */
  readonly time?: string;
  /** `Z` or `+05:30` */
  readonly offset?: string;
}

const DATE = String.raw`(\d{4}-\d{2}-\d{2})`;
const TIME = String.raw`(\d{1,2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?`;
const OFFSET = String.raw`(Z|[+-]\d{2}(?::?\d{2})?)`;
const MOMENT = new RegExp(`^${DATE}(?:(?:T| {1,3})${TIME} ?${OFFSET}?)?$`, 'i');

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Reads a date or date-time of the format; `'impossible'` is well formed but has no such day or hour, undefined cannot be read. */
export function momentFrom(text: string): Moment | 'impossible' | undefined {
  const [, date, hour, seconds = '00', zone] = MOMENT.exec(text.trim()) ?? [];
  if (date === undefined) return undefined;
  const day = dayFrom(date);
  if (day === undefined) return 'impossible';
  if (hour === undefined) return { day };
  const time = hour.padStart(5, '0');
  if (time >= '24' || time.slice(3) >= '60' || seconds >= '60') return 'impossible';
  if (zone === undefined) return { day, time };
  const offset = offsetFrom(zone);
  return offset === undefined ? 'impossible' : { day, time, offset };
}

/** A moment as the format writes it. */
export function momentWritten({ day, time, offset = '' }: Moment): string {
  return time === undefined ? day : `${day} ${time}${offset}`;
}

/**
 * The instant in milliseconds since 1970; a date without an hour is the start of its day. The moment's own offset wins, then
 * the time zone given, then the machine's. An hour that the clocks skip is as much later as they jump; of an hour that
 * comes twice, it is the first.
 */
export function instantOf(moment: Moment, timezone?: string): number {
  const wall = Date.parse(`${moment.day}T${moment.time ?? '00:00'}:00Z`);
  if (moment.offset !== undefined) return wall - millisecondsOf(moment.offset);
  const byOffsetBefore = wall - offsetAt(wall - DAY, timezone);
  const byOffsetAfter = wall - offsetAt(wall + DAY, timezone);
  const fits = (instant: number) => instant + offsetAt(instant, timezone) === wall;
  return fits(byOffsetAfter) && !fits(byOffsetBefore) ? byOffsetAfter : byOffsetBefore;
}

/** A moment with an offset as the clock on the wall of a time zone shows it; one without is there already. */
export function wallClock(moment: Moment, timezone?: string): Moment {
  if (moment.offset === undefined) return moment;
  return clockAt(instantOf(moment), timezone);
}

/** What the clock on the wall of a time zone, or else the machine's, shows at an instant. */
export function clockAt(instant: number, timezone?: string): Moment {
  const time = new Date(instant + offsetAt(instant, timezone)).toISOString().slice(11, 16);
  return { day: dayOf(instant, timezone), time };
}

/** `Z`, `+05`, `+0530` and `+05:30` in the one way that a moment carries; undefined where no clock on earth is so far off. */
function offsetFrom(text: string): string | undefined {
  if (/z/i.test(text)) return 'Z';
  const offset = `${text.slice(0, 3)}:${text.slice(3).replace(':', '') || '00'}`;
  return offset.slice(1) <= '15:59' && offset.slice(4) <= '59' ? offset : undefined;
}

function millisecondsOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return (offset.startsWith('-') ? -minutes : minutes) * MINUTE;
}
