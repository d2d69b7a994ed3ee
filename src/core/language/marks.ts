import { followUpsOf } from '../agenda/agenda';
import { leadsNowhere } from '../index/dead-links';
import type { Survey } from '../insights/survey';
import type { Note } from '../model/note';
import { overlap, type Range } from '../text/range';
import { placesOf } from './place';

/** A stretch of a note that is to stand out: a day that has passed or is today with something still to do, a link to nothing. */
export interface Mark {
  readonly kind: 'overdue' | 'today' | 'nowhere';
  readonly range: Range;
}

/** What stands out in a note, in order; only the agenda says what is due. */
export function marksOf(survey: Survey, note: Note): readonly Mark[] {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return [];
  const due = followUpsOf(lookup, note, survey.today, survey.settings).filter(
    (item) => item.note.uri === note.uri && (item.state === 'overdue' || item.state === 'today'),
  );
  return placesOf(note).flatMap((place): readonly Mark[] => {
    const { kind, range } = place;
    if (kind === 'link') return leadsNowhere(lookup, note, place.link) ? [{ kind: 'nowhere', range }] : [];
    if (kind !== 'date') return [];
    const item = due.find((one) => one.due === place.day && overlap(one.range, range));
    return item === undefined ? [] : [{ kind: item.state === 'today' ? 'today' : 'overdue', range }];
  });
}
