import { daysBetween, type Day } from '../model/day';
import { isLocale, longDay } from '../model/day-words';

/** How a letter of today says days and lists things; undefined where a language has no words for them here. */
export interface LetterDays {
  /** A day that is over, as it stands in a sentence. */
  readonly when: (day: Day) => string | undefined;
  /** A day with its weekday, and with its year where that is another. */
  readonly day: (day: Day) => string | undefined;
  /** A day as a letter is dated. */
  readonly date: (day: Day) => string | undefined;
  /** Several things, of which all or any one is meant. */
  readonly list: (type: 'conjunction' | 'disjunction', words: readonly string[]) => string | undefined;
}

/** Days as people say them, such as “yesterday”, “on Tuesday” or “on 3 November”. */
export function englishDays(today: Day): LetterDays {
  const parts = (day: Day) => {
    const all = longDay(day).split(' ');
    return isSameYear(day, today) ? all.slice(0, -1) : all;
  };
  return {
    when: (day) => {
      const ago = daysBetween(day, today);
      if (ago === 0) return 'today';
      if (ago === 1) return 'yesterday';
      const [weekday, ...date] = parts(day);
      return ago > 0 && ago < 7 ? `on ${weekday}` : `on ${date.join(' ')}`;
    },
    day: (day) => parts(day).join(' '),
    date: (day) => longDay(day).split(' ').slice(1).join(' '),
    list: (type, words) => words.join(type === 'conjunction' ? ' and ' : ' or '),
  };
}

/** Days in another language, by its BCP 47 tag: always in one form, so that a template can be written around it. */
export function daysIn(language: string, today: Day): LetterDays {
  const isKnown = isLocale(language);
  const say = (day: Day, options: Intl.DateTimeFormatOptions) =>
    isKnown
      ? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00Z`))
      : undefined;
  const date = { day: 'numeric', month: 'long' } as const;
  const year = { year: 'numeric' } as const;
  const day = (one: Day) =>
    say(one, { weekday: 'long', ...date, ...(isSameYear(one, today) ? undefined : year) });
  return {
    when: day,
    day,
    date: (one) => say(one, { ...date, ...year }),
    list: (type, words) => (isKnown ? new Intl.ListFormat(language, { type }).format(words) : undefined),
  };
}

function isSameYear(one: Day, other: Day): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}
