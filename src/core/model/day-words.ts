import * as l10n from '@vscode/l10n';

import { daysBetween, type Day } from './day';

// To make it takes as long as to read a hundred notes.
let english: Intl.DateTimeFormat | undefined;

/** A day in full, such as `Tuesday 24 November 2026`, in the language of a BCP 47 tag where it is known. */
export function longDay(day: Day, locale = 'en'): string {
  const date = Date.parse(`${day}T00:00Z`);
  if (locale !== 'en' && isLocale(locale)) {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
  }
  english ??= new Intl.DateTimeFormat('en', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'UTC',
  });
  const parts = new Map(english.formatToParts(date).map(({ type, value }) => [type, value]));
  return (['weekday', 'day', 'month', 'year'] as const).map((type) => parts.get(type)).join(' ');
}

/** A day as people say it: today, tomorrow, in 3 days, 5 weeks ago. */
export function relativeDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  const [count, isPast] = [Math.abs(days), days < 0];
  if (count === 0) return l10n.t('today');
  if (count === 1) return isPast ? l10n.t('yesterday') : l10n.t('tomorrow');
  if (count < 14) return isPast ? l10n.t('{0} days ago', count) : l10n.t('in {0} days', count);
  const weeks = Math.round(count / 7);
  if (weeks <= 8) return isPast ? l10n.t('{0} weeks ago', weeks) : l10n.t('in {0} weeks', weeks);
  const months = Math.round(count / 30.44);
  return isPast ? l10n.t('{0} months ago', months) : l10n.t('in {0} months', months);
}

/** Whether days can be said in the language of a BCP 47 tag. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
