import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import type { Lookup } from '../../index/lookup';
import { meetingOf } from '../../index/relations';
import { longDay } from '../../model/day-words';
import type { Interview } from '../../model/note';
import { hoursOf, neighboursOf } from '../meeting-hours';
import { defineRule, type Fix } from '../rule';

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
        ...refusals(ask, interview),
      ],
    };
  },
});

/** An invitation may be declined; a talk that one has asked for is moved. */
function refusals(ask: Lookup, interview: Interview): readonly Fix[] {
  if (interview.fields.initiated_by?.value === 'me') return [];
  return [
    {
      title: l10n.t('Decline the talk with {0}', withWhom(ask, interview)),
      act: { command: 'jobSearch.draftLetter', arguments: [interview.uri, 'decline'] },
    },
  ];
}
