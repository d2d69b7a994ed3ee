import * as l10n from '@vscode/l10n';

import { isLate } from '../../agenda/follow-up';
import { withWhom } from '../../agenda/interviews';
import { longDay } from '../../model/day-words';
import { defineRule } from '../rule';

/** An interview that has taken place should say how it went, while it is still remembered. */
export const outcomeUnrecorded = defineRule({
  id: 'outcome-unrecorded',
  group: 'after',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'An interview in the past does not say how it went.',

  *check(interview, { ask, followUps }) {
    const late = followUps(interview).find(isLate('outcome-unrecorded'));
    if (late === undefined) return;
    yield {
      range: late.range,
      message: l10n.t(
        'You were to meet {0} on {1}. Write down how it went, or give it a new date.',
        withWhom(ask, interview),
        longDay(late.due),
      ),
      fixes: [
        {
          title: l10n.t('Mark as done'),
          edits: [{ op: 'set-field', key: 'status', value: 'done' }],
          preferred: true,
        },
        {
          title: l10n.t('Write it up…'),
          act: { command: 'jobSearch.writeUpInterview', arguments: [interview.uri] },
        },
        {
          title: l10n.t('Mark as cancelled'),
          edits: [{ op: 'set-field', key: 'status', value: 'cancelled' }],
        },
        { title: l10n.t('Mark as a no-show'), edits: [{ op: 'set-field', key: 'status', value: 'no-show' }] },
        {
          title: l10n.t('Choose a new date…'),
          act: { command: 'jobSearch.setDate', arguments: [interview.uri, 'start'] },
        },
      ],
    };
  },
});
