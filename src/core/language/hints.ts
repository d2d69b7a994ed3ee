import * as l10n from '@vscode/l10n';

import type { Lookup } from '../index/lookup';
import type { Survey } from '../insights/survey';
import type { Day } from '../model/day';
import { longDay, relativeDay } from '../model/day-words';
import type { Field, Note } from '../model/note';
import { overlap, type Range } from '../text/range';
import { distance, onOwnClock } from './date-card';
import { placesOf, type DatePlace } from './place';

/** Words that stand behind a date without being part of the text. */
export interface Hint {
  /** The offset at which they stand. */
  readonly at: number;
  readonly words: string;
  /** The day in full, and how far off it is in working days. */
  readonly tooltip: string;
}

/**
 * How far off the days of a note are, in a stretch of it: those of its keys, of its open tasks and of the last line of its log.
 * What is told in its text is left alone.
 */
export function hintsIn(survey: Survey, lookup: Lookup, note: Note, range: Range): readonly Hint[] {
  const dates = placesOf(note).filter((place) => place.kind === 'date');
  const lastLogged = dates.filter(({ of }) => of === 'log').sort(newestFirst)[0];
  return dates
    .filter((place) => overlap(place.range, range))
    .filter((place) => place === lastLogged || isKeyOrOpenTask(place))
    .map((place) => {
      const { day, clock } = momentOf(lookup, note, place);
      const said = relativeDay(day, survey.today);
      return {
        at: endOf(note, place),
        words: clock === undefined || day < survey.today ? said : l10n.t('{0}, {1} for you', said, clock),
        tooltip: `${longDay(day)} · ${distance(day, survey.calendar)}`,
      };
    });
}

function isKeyOrOpenTask({ of }: DatePlace): boolean {
  return typeof of === 'object' && ('key' in of || !of.task.done);
}

/** The day of a place, and the hour where the person's own clock shows another than the note. */
function momentOf(
  lookup: Lookup,
  note: Note,
  { day, of }: DatePlace,
): { readonly day: Day; readonly clock?: string | undefined } {
  const isStart = typeof of === 'object' && 'key' in of && of.key === 'start';
  const own = isStart && note.type === 'interview' ? onOwnClock(lookup, note) : undefined;
  return own === undefined ? { day } : { day: own.day, clock: own.time };
}

/** Behind the whole value of a key, with its hour and its quotes; elsewhere behind the day. */
function endOf({ fields }: Note, { of, range }: DatePlace): number {
  if (typeof of !== 'object' || !('key' in of)) return range.end;
  const field = (fields as Readonly<Record<string, Field<unknown> | undefined>>)[of.key];
  return (field?.range ?? range).end;
}

function newestFirst(a: DatePlace, b: DatePlace): number {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
}
