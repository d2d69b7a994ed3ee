import * as l10n from '@vscode/l10n';

import { isLate } from '../../agenda/follow-up';
import { listOf, withWhom } from '../../agenda/interviews';
import { longDay } from '../../model/day-words';
import { defineRule } from '../rule';
import { logTouch } from '../touches';

/** No vacancy hangs on an open talk, so nobody calls afterwards: the agreed day is what one has, and it should be used. */
export const feedbackOverdue = defineRule({
  id: 'feedback-overdue',
  group: 'after',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'The day on which one may ask for feedback is past, and nothing has been asked.',

  *check(interview, { ask, today, followUps }) {
    const late = followUps(interview).find(isLate('feedback-overdue'));
    if (late === undefined) return;
    const who = late.names.length === 0 ? withWhom(ask, interview) : listOf(late.names);
    yield {
      range: late.range,
      message: l10n.t(
        'You agreed that you might ask {0} for feedback on {1}, and nothing has passed since. A short letter is enough: how they see it, and what a next step would be.',
        who,
        longDay(late.due),
      ),
      fixes: [
        {
          title: l10n.t('Draft the letter that asks for feedback'),
          act: { command: 'jobSearch.draftLetter', arguments: [interview.uri, 'feedback'] },
          preferred: true,
        },
        ...(late.contact === undefined
          ? []
          : [logTouch(late.contact, today, l10n.t('I asked today'), l10n.t('asked for feedback'))]),
        {
          title: l10n.t('Choose another day…'),
          act: { command: 'jobSearch.setDate', arguments: [interview.uri, 'feedback_by'] },
        },
      ],
    };
  },
});
