import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';

import { withWhom } from '../../agenda/interviews';
import { minutesOf } from '../../model/duration';
import { interviewStatus } from '../../model/status';
import { wholeNumber } from '../../model/option-kinds';
import { isUpcoming } from '../before-meeting';
import { textAt } from '../place';
import { defineRule } from '../rule';

const MEAL = /\b(?:breakfast|brunch|lunch|dinner|supper|meal|restaurant|canteen|cafeteria|bistro|pub)\b/i;

/** A stranger can give half an hour without thinking about it, and may make it more once they have begun to talk. */
export const meetingTooLong = defineRule({
  id: 'meeting-too-long',
  group: 'before',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'An informational interview is asked for that takes longer than half an hour.',
  options: z.object({
    minutes: wholeNumber({ least: 5, usual: 30 }, 'The longest talk to ask for, in minutes.'),
  }),

  *check(interview, { ask, today, options: { minutes } }) {
    const { kind, duration, place, initiated_by } = interview.fields;
    if (kind?.value !== 'informational' || initiated_by?.value === 'them' || duration === undefined) return;
    const isAsked = interviewStatus(interview) === 'requested' && isUpcoming(ask, interview, today);
    if (!isAsked || minutesOf(duration.value) <= minutes || MEAL.test(place?.value ?? '')) return;
    yield {
      range: duration.range,
      message: l10n.t(
        'For a first talk {0} is much to ask of {1}. {2} minutes are easy to give, and nobody looks at the clock once it goes well.',
        textAt(interview, duration.range),
        withWhom(ask, interview),
        minutes,
      ),
      fixes: [
        {
          title: l10n.t('Ask for {0} minutes', minutes),
          edits: [{ op: 'set-field', key: 'duration', value: `${minutes}m` }],
          preferred: true,
        },
      ],
    };
  },
});
