import { Chrono, strict as chrono } from 'chrono-node/en';
import { remembered } from '../text/remembered';
import {
  dateFrom,
  LEADS,
  matcher,
  numberOf,
  PART_OF_DAY,
  PHRASES,
  WEEKDAY,
  weekdayIndex,
  WORD,
  type Heard,
  type Speech,
} from './date-phrases';
import { addDays, mondayOf, MONDAY_TO_FRIDAY, WEEKDAYS, type Day, type Weekday } from './day';
import { momentFrom, type Moment } from './moment';

/** A date in words: the day that is meant, and where in the text it is said. */
export interface SpokenDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** Words that were understood; without a day they are no date after all (every Monday, the 14th floor). */
interface Reading {
  readonly day: Day | undefined;
  readonly start: number;
  readonly end: number;
}

const LONGEST_TEXT = 4_000;
/** Its expressions may take long over long texts, and a date in words is short. */
const LONGEST_TEXT_FOR_CHRONO = 120;
const LONGEST_ANSWER = 100;

const WORD_STARTS = new RegExp(`(?<!${WORD})${WORD}`, 'g');
const LEAD_MATCHERS = LEADS.map((lead) => ({ ...lead, pattern: matcher(lead.words) }));
const PHRASE_MATCHERS = PHRASES.map((phrase) => ({ ...phrase, pattern: matcher(phrase.words) }));
const REST_OF_DATE = matcher(`(?:in the |at )?${PART_OF_DAY}`);
const WEEKDAY_ONLY = matcher(WEEKDAY);
const DAY_AFTER = matcher('(?:the )?(?:day after|next day|following day)');
const JOINT =
  /(?:,? {1,8}(?<word>or|and)(?: {1,8}(?:on|by|perhaps|maybe|possibly|even))? {1,8}| ?(?<mark>[/–-]) ?|, {1,8})/y;

const HOUR = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const CLOCK = matcher(
  `(?<at>at |@ ?)?(?:(?<noon>(?:12 )?(?:noon|midday))|(?<past>half past |quarter past |quarter to )?(?<hour>${HOUR})(?:[:.h](?<minute>\\d{2}))?(?<clock> ?(?<half>[ap])\\.?m\\.?| o'?clock| in the (?:morning|afternoon|evening))?)`,
  'g',
);
const FILLERS = /^(?:[ ,.@–-]|\b(?:at|on|the|in|by|around|about|from)\b)*$/;

/** Whose words they are, where that matters; without working days, Monday to Friday count. */
interface Speaker {
  readonly workingDays?: readonly Weekday[] | undefined;
}

/** Without a figure or a word that begins so nobody names a day. */
const OF_DAYS =
  /\d|\b(?:day|yesterday|today|week|wk|fortnight|month|year|yr|quarter|qtr|decade|hour|hrs?\b|min|sec|night|tonight|midnight|mid|morning|noon|afternoon|evening|lunch|tomorrow|tmrw|eod|cob|business|play|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Whether it is worth while to look for a date in a text. */
export function mayNameDay(text: string): boolean {
  return OF_DAYS.test(text);
}

/**
 * Finds the first date in a text, in words or figures, counted from the day on which it was said, as the guidance reads
 * promises. Days before that are passed over; undefined means that no day is said, or none that is certain.
 */
export function readSpokenDay(text: string, from: Day, speaker: Speaker = {}): SpokenDay | undefined {
  if (!mayNameDay(text)) return undefined;
  for (const found of spokenDays(speech(text.slice(0, LONGEST_TEXT), from, speaker))) {
    if (found.day >= from) return found;
  }
  return undefined;
}

/** Reads a whole answer to "when?", such as `next Tue 3pm`; undefined if any of it is not understood. Without am or pm, one to six o'clock is in the afternoon. */
export function readSpokenMoment(text: string, from: Day, speaker: Speaker = {}): Moment | undefined {
  const exact = momentFrom(text);
  if (exact !== undefined) return exact === 'impossible' ? undefined : exact;
  if (text.length > LONGEST_ANSWER) return undefined;
  const answer = speech(text, from, speaker);
  const [date] = spokenDays(answer);
  const { plain } = answer;
  const withoutDate = date ? `${plain.slice(0, date.start)} , ${plain.slice(date.end)}` : plain;
  // What chrono found may hold the hour as well.
  const clock = clockIn(withoutDate, plain) ?? (date && clockIn(plain.slice(date.start, date.end), plain));
  const rest = withoutDate.replace(clock?.words ?? '', ' , ').replace(new RegExp(PART_OF_DAY), '');
  const isUnderstood = (date !== undefined || clock !== undefined) && FILLERS.test(rest);
  return isUnderstood ? { day: date?.day ?? from, ...(clock && { time: clock.time }) } : undefined;
}

function speech(text: string, from: Day, { workingDays = MONDAY_TO_FRIDAY }: Speaker): Speech {
  // Only what keeps its length: `toLowerCase` makes two letters of İ, and the ranges would be wrong.
  const plain = text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/\s/g, ' ')
    .replaceAll('’', "'");
  return { text, plain, from, workingDays };
}

/** All days said, in order, past ones too. Only where our own reader knows no word of it is chrono asked. */
function* spokenDays(speech: Speech): Generator<SpokenDay> {
  let isKnown = false;
  let end = 0;
  for (const { index } of speech.plain.matchAll(WORD_STARTS)) {
    const found = index < end ? undefined : readChoice(speech, index);
    if (!found) continue;
    isKnown = true;
    end = found.end;
    if (isDay(found)) yield found;
  }
  if (!isKnown) yield* spokenToChrono(speech);
}

/** A date, or several of which the latest counts: Tuesday or Wednesday; between Monday and Wednesday. */
function readChoice(speech: Speech, start: number): Reading | undefined {
  const first = readDate(speech, start);
  if (!first || !isDay(first)) return first;
  const isBetween = /\bbetween {1,8}$/.test(speech.plain.slice(Math.max(0, start - 16), start));
  let choice = first;
  let last = first;
  for (let n = 0; n < WEEKDAYS.length; n += 1) {
    JOINT.lastIndex = last.end;
    const { word, mark } = JOINT.exec(speech.plain)?.groups ?? {};
    if (JOINT.lastIndex === 0 || (word === 'and' && !isBetween)) break;
    const next = readAlternative(speech, JOINT.lastIndex, last);
    if (!next || !isDay(next)) break;
    last = { start, end: next.end, day: next.day > last.day ? next.day : last.day };
    if (word !== undefined || mark !== undefined) choice = last;
  }
  return choice;
}

/** The date behind an "or", which may lean on the one before it: next Tuesday or Wednesday, tomorrow or the day after. */
function readAlternative(speech: Speech, start: number, last: SpokenDay): Reading | undefined {
  const dayAfter = hear(DAY_AFTER, speech, start);
  if (dayAfter) return { day: addDays(last.day, 1), start, end: dayAfter.end };
  const found = readDate(speech, start);
  const weekday = hear(WEEKDAY_ONLY, speech, start);
  const isBare = found !== undefined && weekday?.end === found.end;
  const isOfNextWeek = /\bnext\b/.test(speech.plain.slice(last.start, last.end));
  return isBare && isOfNextWeek
    ? { ...found, day: addDays(mondayOf(last.day), weekdayIndex(weekday.parts)) }
    : found;
}

function readDate(speech: Speech, start: number): Reading | undefined {
  let lead: Heard | undefined;
  for (const { pattern, move } of LEAD_MATCHERS) {
    const heard = hear(pattern, speech, start);
    if (!heard) continue;
    const base = readPhrase(speech, afterSpace(speech, heard.end));
    if (base && isDay(base)) return { day: move(base.day, heard, speech), start, end: base.end };
    lead = heard;
  }
  // "Two weeks after the holidays" is no date, and no riddle for chrono either.
  return readPhrase(speech, start) ?? (lead && { day: undefined, start, end: lead.end });
}

function readPhrase(speech: Speech, start: number): Reading | undefined {
  for (const { pattern, day } of PHRASE_MATCHERS) {
    const heard = hear(pattern, speech, start);
    if (!heard) continue;
    const end = hear(REST_OF_DATE, speech, afterSpace(speech, heard.end))?.end ?? heard.end;
    return { day: day(heard, speech), start, end };
  }
  return undefined;
}

function isDay(reading: Reading): reading is SpokenDay {
  return reading.day !== undefined;
}

function hear(pattern: RegExp, { text, plain }: Speech, start: number): Heard | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(plain);
  if (!match) return undefined;
  const end = start + match[0].length;
  return {
    parts: match.groups ?? {},
    text: text.slice(start, end),
    before: plain.slice(Math.max(0, start - 24), start),
    after: plain.slice(end, end + 24),
    end,
  };
}

const FORWARD = { forwardDate: true };

/** Whether chrono finds no date in words without a number, on whatever day they are said. */
const isSilentToChrono = remembered(
  (words) => !/\d/.test(words) && chrono.parse(words, new Date(2000, 0, 1, 12), FORWARD).length === 0,
);

/** Has chrono read with one of its parsers after the other: each makes what it needs when it first reads, which takes a while. */
export function* learnDates(): Generator<void> {
  // Twice: what is used again is made fast, which takes as long.
  for (const parser of [...chrono.parsers, ...chrono.parsers]) {
    new Chrono({ parsers: [parser], refiners: [] }).parse('on that day', new Date(0));
    yield;
  }
}

/** Formal dates that we do not know ourselves, such as `January fifth`, where chrono is certain of the day. */
function* spokenToChrono({ text, from }: Speech): Generator<SpokenDay> {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const noon = new Date(year, month - 1, date, 12);
  const said = text.slice(0, LONGEST_TEXT_FOR_CHRONO);
  const results = isSilentToChrono(said) ? [] : chrono.parse(said, noon, FORWARD);
  for (const { index, text: words, start } of results) {
    const day = start.isCertain('day') && dateFrom(start.get('year'), start.get('month'), start.get('day'));
    if (day) yield { day, start: index, end: index + words.length };
  }
}

/** The time of day in an answer, and the words that say it; `whole` may say elsewhere that it is morning or evening. */
function clockIn(text: string, whole: string): { time: string; words: string } | undefined {
  for (const { 0: words, groups } of text.matchAll(CLOCK)) {
    const { at, noon, past, hour = '', minute, clock, half } = groups ?? {};
    if (noon !== undefined) return { time: '12:00', words };
    if ([at, past, minute, clock].every((mark) => mark === undefined)) continue;
    const minutes = past === undefined ? Number(minute ?? 0) : minutesPast(past);
    const total = hourOfDay(hour, half, halfOfDay(whole)) * 60 + minutes;
    const isTime = minutes < 60 && total >= 0 && !(past && minute);
    return isTime ? { time: new Date(total * 60_000).toISOString().slice(11, 16), words } : undefined;
  }
  return undefined;
}

function minutesPast(words: string): number {
  if (words.startsWith('half')) return 30;
  return words.includes('to') ? -15 : 15;
}

/** The hour of 24 that is meant by an hour with am or pm, or in the morning or later; NaN where there is none. */
function hourOfDay(said: string, written: string | undefined, understood: 'a' | 'p' | undefined): number {
  const hour = numberOf(said);
  const isOnDial = hour >= 1 && hour <= 12;
  if (hour > 23 || (written !== undefined && !isOnDial)) return Number.NaN;
  const half = written ?? understood;
  if (half !== undefined && isOnDial) return (hour % 12) + (half === 'p' ? 12 : 0);
  return hour >= 1 && hour <= 6 && !said.startsWith('0') ? hour + 12 : hour;
}

function halfOfDay(plain: string): 'a' | 'p' | undefined {
  if (/\bmorning\b/.test(plain)) return 'a';
  return /\b(?:afternoon|evening|night|tonight)\b/.test(plain) ? 'p' : undefined;
}

function afterSpace({ plain }: Speech, start: number): number {
  return start + Math.max(0, plain.slice(start, start + 9).search(/[^ ]/));
}
