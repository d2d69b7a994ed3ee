import type * as z from 'zod/mini';

import type { Value } from '../markdown/yaml-value';
import { durationFrom } from '../model/duration';
import type { FieldProblem } from '../model/note';
import { SCHEMAS, type ReadType } from '../model/schema';
import { readSpokenMoment } from '../model/spoken-date';
import { nearestWord } from './nearest';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const YES = /^(?:y|1|on|x|✓)$/i;
const NO = /^(?:n|0|off)$/i;
const LENGTHS: Readonly<Record<string, string>> = {
  'half an hour': '30m',
  'an hour': '1h',
  'a week': '1 week',
  weekly: '1 week',
  fortnight: '2 weeks',
  'a fortnight': '2 weeks',
  fortnightly: '2 weeks',
  'a month': '1 month',
  monthly: '1 month',
  quarterly: '3 months',
};

/** What somebody plausibly meant by a value that cannot be read, in a form that can; undefined where that is a guess. */
export function valueMeant(
  type: ReadType,
  problem: FieldProblem,
  value: Value | undefined,
): string | undefined {
  const meant = candidate(problem, value);
  const shape: Readonly<Record<string, z.ZodMiniType>> = SCHEMAS[type].shape;
  const schema = Object.hasOwn(shape, problem.key) ? shape[problem.key] : undefined;
  return meant !== undefined && schema?.safeParse(meant).success === true ? meant : undefined;
}

function candidate(problem: FieldProblem, value: Value | undefined): string | undefined {
  const written = problem.written.trim();
  if (problem.kind === 'impossible') return undefined;
  if (problem.kind === 'unlisted')
    return problem.key === 'timezone' ? timezone(written) : nearestWord(written, problem.values);
  switch (problem.expected) {
    case 'date':
      return moment(written)?.slice(0, 10);
    case 'date-time':
      return moment(written);
    case 'day-or-yes-no':
      return moment(written)?.slice(0, 10) ?? yesNo(written);
    case 'duration':
      return duration(written);
    case 'number':
      return /^\D{0,3}(\d{1,4})(?!\d)/.exec(written)?.[1] ?? wordedNumber(written);
    case 'yes-no':
      return yesNo(written);
    case 'one-value':
      return onlyItem(value);
    case 'keys':
      return undefined;
  }
}

/** A moment written in another way. Its year must be said: seen from different years, it has to be the same. */
function moment(written: string): string | undefined {
  const padded = written
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, (_, year: string, month: string, day: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
  const [one, other] = [readSpokenMoment(padded, '2000-01-05'), readSpokenMoment(padded, '2030-06-15')];
  if (one === undefined || one.day !== other?.day || one.offset !== undefined) return undefined;
  return one.time === undefined ? one.day : `${one.day} ${one.time}`;
}

function duration(written: string): string | undefined {
  const plain = written
    .toLowerCase()
    .replace(/^(?:every|about|around|approximately|approx\.?|circa|ca\.?|c\.|~)\s{0,3}/, '')
    .replace(/(?:\s{0,3}(?:max|each|or so))?\.?$/, '');
  const known = Object.hasOwn(LENGTHS, plain) ? LENGTHS[plain] : undefined;
  const inFigures = plain.replace(/^[a-z]+(?= )/, (word) => wordedNumber(word) ?? word);
  return known ?? (durationFrom(inFigures) === undefined ? undefined : inFigures);
}

function wordedNumber(written: string): string | undefined {
  const number = NUMBERS.indexOf(written.toLowerCase());
  return number < 0 ? undefined : String(number);
}

function yesNo(written: string): string | undefined {
  if (YES.test(written)) return 'yes';
  return NO.test(written) ? 'no' : nearestWord(written, ['yes', 'no', 'true', 'false']);
}

/** A zone by its name with a slip in it, or by its city. */
function timezone(written: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = `/${written.toLowerCase().replace(/\s+/g, '_')}`;
  return zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearestWord(written, zones);
}

function onlyItem(value: Value | undefined): string | undefined {
  if (value?.kind !== 'list' || value.items.length !== 1) return undefined;
  return value.items[0]?.kind === 'scalar' ? value.items[0].text : undefined;
}
