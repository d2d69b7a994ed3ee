import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';

import { withWhom } from '../../agenda/interviews';
import { meetingOf } from '../../index/relations';
import type { Interview } from '../../model/note';
import { wholeNumber } from '../../model/option-kinds';
import { hoursOf, neighboursOf } from '../meeting-hours';
import { defineRule } from '../rule';

/** Whoever comes out of one talk and runs into the next brings neither calm nor punctuality along. */
export const travelBufferMissing = defineRule({
  id: 'travel-buffer-missing',
  group: 'before',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'Another talk ends shortly before one in person.',
  options: z.object({
    minutes: wholeNumber({ least: 1, usual: 30 }, 'The minutes to keep free before a talk in person.'),
  }),

  *check(interview, { ask, today, options: { minutes } }) {
    const { start, format } = interview.fields;
    const hours = format?.value === 'in-person' ? hoursOf(ask, interview) : undefined;
    const meeting = meetingOf(ask, interview);
    if (start === undefined || hours === undefined || meeting === undefined || meeting.day < today) return;
    const before = neighboursOf(ask, interview)
      .filter(({ hours: { to } }) => to <= hours.from && hours.from - to < minutes)
      .findLast((other) => !isAtSamePlace(other.interview, interview));
    if (before === undefined) return;
    const left = hours.from - before.hours.to;
    const [other, name] = [withWhom(ask, before.interview), withWhom(ask, interview)];
    yield {
      range: start.range,
      message:
        left === 0
          ? l10n.t('Your talk with {0} ends as you are to be with {1}. Leave time for the way.', other, name)
          : l10n.t(
              'Your talk with {0} ends {1} minutes before you are to be with {2}. Leave time for the way.',
              other,
              left,
              name,
            ),
      related:
        before.interview.fields.start === undefined
          ? []
          : [
              {
                note: before.interview,
                range: before.interview.fields.start.range,
                message: l10n.t('The talk before'),
              },
            ],
    };
  },
});

/** Whether both talks are in person and at one address, so that there is no way between them. */
function isAtSamePlace(one: Interview, other: Interview): boolean {
  const placeOf = ({ fields }: Interview) =>
    fields.format?.value === 'in-person' ? fields.place?.value.trim().toLowerCase() : undefined;
  return placeOf(one) !== undefined && placeOf(one) === placeOf(other);
}
