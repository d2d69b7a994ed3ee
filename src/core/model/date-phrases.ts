import {
  addDays,
  addMonths,
  addWorkingDays,
  dayFrom,
  mondayOf,
  WEEKDAYS,
  weekdayOf,
  type Day,
  type Weekday,
} from './day';

/** What was said, and when: `plain` is the text in lower case with plain spaces and apostrophes, letter for letter. */
export interface Speech {
  readonly text: string;
  readonly plain: string;
  readonly from: Day;
  readonly workingDays: readonly Weekday[];
}

export type Parts = Readonly<Record<string, string | undefined>>;

/** A phrase as it stands in the text: its named parts, and a little of what is around it. */
export interface Heard {
  readonly parts: Parts;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly end: number;
}

export interface Phrase {
  /** A regular expression for the plain text; a space is any amount of white space. */
  readonly words: string;
  /** The day that it means, if it is a date. */
  readonly day: (heard: Heard, speech: Speech) => Day | undefined;
}

/** Words that lead to the date right behind them and move it, such as "a week from". */
export interface Lead {
  readonly words: string;
  readonly move: (base: Day, heard: Heard, speech: Speech) => Day | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SMALL_NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const NUMBERS = new Map([
  ...SMALL_NUMBERS.split(' ').map((word, index) => [word, index + 1] as const),
  ...Object.entries({
    a: 1,
    an: 1,
    couple: 2,
    few: 3,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
  }),
]);

/** A letter of any script, or a digit: `\\p{L}` takes long to prepare in so many patterns. */
export const WORD = '[\\w\\u00c0-\\u1fff\\u2c00-\\ud7ff]';

const WEEKDAY_NAME =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const MONTH_NAME =
  'jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NUMBER = `\\d{1,3}|(?:a )?couple(?: of)?|(?:a )?few|(?:twenty|thirty|forty|fifty|sixty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|an?|${SMALL_NUMBERS.replaceAll(' ', '|')}`;
const TH = '(?:st|nd|rd|th)';
const TO = `(?:(?<=\\d${TH}?) ?[-–] ?| or | to )`;

export const WEEKDAY = `(?<weekday>${WEEKDAY_NAME})`;
const ON_WEEKDAY = `(?:(?:next |this |coming )?(?:${WEEKDAY_NAME})\\.?,? )`;
const MONTH = `(?<month>${MONTH_NAME})(?:\\.(?= ?\\d))?`;
const YEAR = '(?:,? (?<year>(?:19|20|21)\\d{2})(?![\\d:]))?';
const NUMBER_OF_DAY = `(?:\\d{1,2}${TH}?${TO})?(?<date>\\d{1,2})`;
const ORDINAL = `${NUMBER_OF_DAY}${TH}`;
const DATE = `${NUMBER_OF_DAY}${TH}?(?!\\d|:\\d| ?[ap]\\.?m\\b)`;
const WORKING = '(?:(?<working>business|working|work|week)(?: |-)?)?';
const UNIT = '(?<unit>days?|weeks?|wks?|fortnights?|months?|years?|hours?|minutes?|(?<=\\d)[dw])';
const OR_MORE = '(?: or (?<more>two|three)(?! \\w{1,12}s\\b))?';
const AMOUNT = `(?<!half )(?:(?:${NUMBER})${TO})?(?<count>${NUMBER})(?: |(?<=\\d))${WORKING}${UNIT}${OR_MORE}`;
const ROUGHLY =
  '(?: (?:about|around|roughly|approximately|maybe|perhaps|at most|less than|no more than|just|another))?';
const START = '(?<start>early|start|beginning|first day|first half|first(?= of))';
const MIDDLE = '(?<middle>mid|middle|midway through|halfway through)';
const END = '(?<end>late|later(?= (?:this|next|in))|end|close|last day|second half|latter half|latter part)';
const POSITION = `(?:the |very )?(?:${START}|${MIDDLE}|${END})(?: (?:of|in)(?= ))?(?: |-)?`;
export const PART_OF_DAY = '(?:early |late |mid-?)?(?:morning|afternoon|evening|night|lunchtime)';
const END_OF_DAY = '(?:eod|cob|(?<!at the )(?:end|close) of (?:the |this )?(?:day|business|play))';

/** The words that may follow "the 14th" or "Sat" where these are dates; any other makes of them a floor, or a verb. */
const FUNCTION_WORDS =
  'a|about|after|afternoon|again|and|are|as|at|because|before|but|by|evening|for|from|i|if|in|is|just|latest|midday|morning|my|next|night|noon|on|once|or|regarding|so|suits?|that|the|then|this|through|till|to|unless|until|was|we|when|which|will|with|without|works?|would|you|your';
const NOUN_OR_VERB_FOLLOWS = new RegExp(`^ {1,8}(?!(?:${FUNCTION_WORDS})(?!${WORD}))(?!\\d)${WORD}`);
const DATE_MAY_FOLLOW =
  /(?:^|[,(/–-]|\b(?:before|beginning|by|coming|commencing|from|next|of|on|or|starting|this|till|until)) {0,8}$/;

export const LEADS: readonly Lead[] = [
  { words: '(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c)', move: mondayOf },
  { words: `${END_OF_DAY}(?: on)?`, move: (base) => base },
  {
    words: `${AMOUNT}(?: (?:from|after)|(?<=weeks?|fortnights?)(?: on)?)`,
    move: (base, { parts }, speech) => inAmount(parts, { ...speech, from: base }),
  },
];

/** What the reader knows, the particular before the general: the first phrase that fits decides. */
export const PHRASES: readonly Phrase[] = [
  // 2026-11-24, 2026/11/24; 24.11.2026, 24/11/2026
  {
    words:
      '(?<year>\\d{4})[-/.](?<month>\\d{2})[-/.](?<date>\\d{2})(?:t\\d{2}:\\d{2}(?::\\d{2})?(?:z|[+-]\\d{2}:?\\d{2})?)?',
    day: ({ parts }) => dayFrom(`${parts['year']}-${parts['month']}-${parts['date']}`),
  },
  {
    words: '(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})[-/.](?<year>\\d{4})',
    day: dateInFigures,
  },

  // Tuesday, 24 November 2026; Jan. 5th; the 14th of next month; by the 14th
  { words: `${ON_WEEKDAY}?(?:the )?${DATE}(?: of)? ${MONTH}${YEAR}`, day: dateOfMonth },
  { words: `${ON_WEEKDAY}?${MONTH} (?:the )?${DATE}${YEAR}`, day: dateOfMonth },
  {
    words: `(?:the )?${ORDINAL} of (?:(?<next>next)|the|this) month`,
    day: ({ parts }, { from }) =>
      nextDate(Number(parts['date']), parts['next'] ? startOfMonth(from, 1) : from),
  },
  { words: `(?:${ON_WEEKDAY}(?:the )?|the )?${ORDINAL}`, day: dateAlone },

  // What is over, or comes again and again
  { words: 'yesterday|last night', day: (_, { from }) => addDays(from, -1) },
  { words: '(?:the )?day before yesterday', day: (_, { from }) => addDays(from, -2) },
  { words: `last ${WEEKDAY}`, day: ({ parts }, { from }) => weekdayAfter(addDays(from, -8), parts) },
  {
    words: `(?:first|second|third|fourth|last|every|each|any|most) (?:other )?(?:${WEEKDAY_NAME}|weekend)s?`,
    day: () => undefined,
  },
  {
    words: `(?:${WEEKDAY_NAME}) (?:after|before) (?:the |my |your )?(?:holidays?|break|vacation|christmas|easter|thanksgiving|new year)`,
    day: () => undefined,
  },

  // today, tomorrow, in ten days
  { words: `(?:later )?today|tonight|this ${PART_OF_DAY}|${END_OF_DAY}`, day: (_, { from }) => from },
  { words: 'tomorrow|tmrw', day: (_, { from }) => addDays(from, 1) },
  { words: '(?:the )?day after tomorrow', day: (_, { from }) => addDays(from, 2) },
  {
    words: '(?:the )?next (?:business|working) day',
    day: (_, { from, workingDays }) => addWorkingDays(from, 1, workingDays),
  },
  {
    words: `(?:in|within|inside|after|(?:over|during)(?= the (?:next|coming) ))${ROUGHLY}(?: the)?(?: (?:next|coming))? ${AMOUNT}(?:(?:'s?)? time)?(?: or so)?(?: from (?:now|today))?`,
    day: ({ parts }, speech) => inAmount(parts, speech),
  },
  { words: `${AMOUNT} (?:from now|hence)`, day: ({ parts }, speech) => inAmount(parts, speech) },
  {
    words: `(?:(?:in|over|during) the (?:next|coming)|within the(?: next| coming)?) ${WORKING}(?<unit>days?|week|month)${OR_MORE}`,
    day: ({ parts }, speech) =>
      inAmount({ ...parts, count: parts['unit'] === 'days' ? 'few' : 'one' }, speech),
  },

  // Thursday, next Thursday, Thursday week
  { words: `next ${WEEKDAY}`, day: weekdayOfNextWeek },
  { words: `next week(?: on)?,? ${WEEKDAY}`, day: weekdayOfNextWeek },
  { words: `${WEEKDAY},?(?: of)? next week`, day: weekdayOfNextWeek },
  {
    words: `(?:the )?${WEEKDAY} after next`,
    day: (heard, speech) => addDays(weekdayOfNextWeek(heard, speech), 7),
  },
  { words: `${WEEKDAY} week`, day: ({ parts }, { from }) => addDays(weekdayAfter(from, parts), 7) },
  {
    words: `(?:this|(?:this |the )?(?:coming|following)) ${WEEKDAY}`,
    day: ({ parts }, { from }) => weekdayAfter(from, parts),
  },
  { words: `${WEEKDAY}(?:,?(?: of)? this week)?`, day: weekdayAlone },

  // next week, the end of the month, mid-March
  { words: `${POSITION}${MONTH}${YEAR}`, day: partOfMonth },
  {
    words: `${POSITION}(?:(?:the |this )?(?<next>next |following |coming )|the |this )?(?<period>week|month|year)`,
    day: partOfPeriod,
  },
  { words: '(?:this|(?:the )?(?<next>next|following|coming)) (?<period>week|month)', day: partOfPeriod },
  { words: "(?<period>week|month|year)(?:'s |-)(?<end>end)", day: partOfPeriod },
  { words: '(?:the )?week after next', day: (_, { from }) => addDays(mondayOf(from), 14) },
  { words: '(?:the )?month after next', day: (_, { from }) => startOfMonth(from, 2) },
  { words: 'after the weekend', day: (_, { from }) => addDays(mondayOf(from), 7) },
  {
    words: '(?:the |this )?(?<next>next )?(?:coming )?weekend',
    day: ({ parts }, { from }) => addDays(mondayOf(from), parts['next'] ? 13 : 6),
  },

  // 24/7, 11/12, 24.11.: no date, or nobody knows which
  { words: '\\d{1,4}(?:[/-]\\d{1,4}){1,2}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2})?', day: () => undefined },
];

/** Whole words only: not "Mondays", not "Monday's letter", not "monday.com". */
export function matcher(words: string, flag: 'g' | 'y' = 'y'): RegExp {
  const spaced = words.replace(/ (\??)/g, (_, maybe) => (maybe ? ' {0,8}' : ' {1,8}'));
  return new RegExp(`(?<!${WORD}|\\d[./-])(?:${spaced})(?!${WORD}|'s\\b|\\.${WORD})`, flag);
}

function dateInFigures({ parts }: Heard): Day | undefined {
  const { first, second, year, mark } = parts;
  const dayFirst = dateFrom(year, second, first);
  const monthFirst = mark === '.' ? undefined : dateFrom(year, first, second);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

function dateOfMonth(heard: Heard, { from }: Speech): Day | undefined {
  const { date, year } = heard.parts;
  const month = monthNumber(heard.parts);
  if (isVerb(heard)) return undefined;
  return year ? dateFrom(year, month, date) : nextDate(Number(date), from, month);
}

function dateAlone(heard: Heard, { from }: Speech): Day | undefined {
  const isLedTo = !/^\d/.test(heard.text) || DATE_MAY_FOLLOW.test(heard.before);
  return isLedTo && !NOUN_OR_VERB_FOLLOWS.test(heard.after)
    ? nextDate(Number(heard.parts['date']), from)
    : undefined;
}

function weekdayAlone(heard: Heard, { from }: Speech): Day | undefined {
  const { parts, text, before, after } = heard;
  const isFull = parts['weekday']?.endsWith('day') === true;
  const isShort =
    /^(?:Mon|Tue|Wed|Thu|Fri)/.test(text) ||
    (DATE_MAY_FOLLOW.test(before) && !NOUN_OR_VERB_FOLLOWS.test(after));
  return isFull || isShort ? weekdayAfter(from, parts) : undefined;
}

function weekdayOfNextWeek({ parts }: Heard, { from }: Speech): Day {
  return addDays(mondayOf(from), 7 + weekdayIndex(parts));
}

/** The end of the week or month that runs, or the start of the next, unless another part is named; never a part that is over. */
function partOfPeriod({ parts }: Heard, { from }: Speech): Day {
  const part = partNamed(parts) ?? (parts['next'] ? 'start' : 'end');
  const day = partOf(parts['period'], part, from, parts['next'] ? 1 : 0);
  return day < from ? partOf(parts['period'], part, from, 1) : day;
}

function partOfMonth(heard: Heard, { from }: Speech): Day | undefined {
  const { parts } = heard;
  const part = partNamed(parts);
  if (part === undefined || isVerb(heard)) return undefined;
  const years = parts['year'] ? [Number(parts['year'])] : [yearOf(from), yearOf(from) + 1];
  const days = years.map((year) => partOf('month', part, dateFrom(year, monthNumber(parts), 1) ?? from, 0));
  return days.find((day) => day >= from);
}

type Part = 'start' | 'middle' | 'end';

function partNamed({ start, middle, end }: Parts): Part | undefined {
  if (start !== undefined) return 'start';
  if (middle !== undefined) return 'middle';
  return end === undefined ? undefined : 'end';
}

/** A part of the week, month or year that is `ahead` of the one in which a day lies; a week is over on Friday. */
function partOf(period: string | undefined, part: Part, from: Day, ahead: number): Day {
  if (period === 'week') return addDays(mondayOf(from), 7 * ahead + { start: 0, middle: 2, end: 4 }[part]);
  const isYear = period === 'year';
  const start = isYear ? (dateFrom(yearOf(from) + ahead, 1, 1) ?? from) : startOfMonth(from, ahead);
  if (part === 'start') return start;
  if (part === 'middle') return isYear ? addMonths(start, 6) : addDays(start, 14);
  return addDays(addMonths(start, isYear ? 12 : 1), -1);
}

/** The day an amount of time after another; undefined for hours and minutes that do not make a day, which nobody can count without a clock. */
function inAmount(
  { count, more, working, unit = '' }: Parts,
  { from, workingDays }: Speech,
): Day | undefined {
  const n = Math.max(numberOf(count), more === undefined ? 0 : numberOf(more));
  if (working !== undefined) return unit.startsWith('d') ? addWorkingDays(from, n, workingDays) : undefined;
  if (unit.startsWith('h')) return n < 24 ? undefined : addDays(from, Math.floor(n / 24));
  if (unit.startsWith('mi')) return undefined;
  if (unit.startsWith('m')) return addMonths(from, n);
  if (unit.startsWith('y')) return addMonths(from, 12 * n);
  const daysPerUnit = unit.startsWith('d') ? 1 : unit.startsWith('f') ? 14 : 7;
  return addDays(from, n * daysPerUnit);
}

/** The number that words say: 14, fourteen, twenty-one, a couple of. */
export function numberOf(words = ''): number {
  const [first = 0, second = 0] = words
    .split(/[ -]/)
    .flatMap((word) => NUMBERS.get(word) ?? (/\d/.test(word) ? Number(word) : []));
  return words.includes('-') ? first + second : Math.max(first, second);
}

/** The next day with that number, in that month if one is named, on or after a day; undefined where there is none. */
function nextDate(date: number, from: Day, month?: number): Day | undefined {
  // Eight years hold a leap day, also around 2100.
  for (let ahead = 0; ahead <= 8 * 12; ahead += 1) {
    const first = startOfMonth(from, ahead);
    const isWanted = month === undefined || Number(first.slice(5, 7)) === month;
    const day = isWanted ? dateFrom(yearOf(first), first.slice(5, 7), date) : undefined;
    if (day !== undefined && day >= from) return day;
  }
  return undefined;
}

/** The first such weekday strictly after a day. */
function weekdayAfter(day: Day, parts: Parts): Day {
  const ahead = weekdayIndex(parts) - WEEKDAYS.indexOf(weekdayOf(day));
  return addDays(day, ahead > 0 ? ahead : ahead + 7);
}

export function weekdayIndex({ weekday = '' }: Parts): number {
  return WEEKDAYS.findIndex((name) => weekday.startsWith(name));
}

function monthNumber({ month = '' }: Parts): number {
  return MONTHS.indexOf(month.slice(0, 3)) + 1;
}

function startOfMonth(day: Day, ahead: number): Day {
  const inMonth = addMonths(day, ahead);
  return addDays(inMonth, 1 - Number(inMonth.slice(8)));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function dateFrom(...parts: readonly (string | number | null | undefined)[]): Day | undefined {
  const [year, month, date] = parts.map((part) => String(part).padStart(2, '0'));
  return dayFrom(`${year}-${month}-${date}`);
}

/** Says whether "may" or "march" is a verb here: these 5 may help. */
function isVerb({ text, after }: Heard): boolean {
  return /^(?:may|march)\b|\b(?:may|march)$/.test(text) && NOUN_OR_VERB_FOLLOWS.test(after);
}
