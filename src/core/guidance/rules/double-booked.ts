import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { meetingOf } from '../../index/relations';
import { longDay } from '../../model/day-words';
import { hoursOf, neighboursOf } from '../meeting-hours';
import { defineRule } from '../rule';

/** Nobody can be in two talks at once, and whoever hears of it a week before can still move one of them gracefully. */
export const doubleBooked = defineRule({
  id: 'double-booked',
  group: 'before',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'Two interviews overlap in time.',

  *check(interview, { ask, today }) {
    const { start } = interview.fields;
    const hours = hoursOf(ask, interview);
    const meeting = meetingOf(ask, interview);
    if (start === undefined || hours === undefined || meeting === undefined || meeting.day < today) return;
    const others = neighboursOf(ask, interview).filter(
      ({ hours: { from, to } }) => from < hours.to && hours.from < to,
    );
    const [first] = others;
    if (first === undefined) return;
    yield {
      range: start.range,
      message: l10n.t(
        'On {0} at {1} you are to talk with {2} as well. Move one of the two.',
        longDay(meeting.day),
        meeting.time ?? '',
        withWhom(ask, first.interview),
      ),
      related: others.flatMap(({ interview: note }) =>
        note.fields.start === undefined
          ? []
          : { note, range: note.fields.start.range, message: l10n.t('The other talk') },
      ),
      fixes: [
        {
          title: l10n.t('Choose another day or hour…'),
          act: { command: 'jobSearch.setDate', arguments: [interview.uri, 'start'] },
        },
        {
          title: l10n.t('Open the talk with {0}', withWhom(ask, first.interview)),
          act: { command: 'jobSearch.openNote', arguments: [first.interview.uri] },
        },
      ],
    };
  },
});
