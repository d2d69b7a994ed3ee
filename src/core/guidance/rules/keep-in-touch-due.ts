import * as l10n from '@vscode/l10n';

import { isLate } from '../../agenda/follow-up';
import { addDays } from '../../model/day';
import { longDay } from '../../model/day-words';
import { defineRule } from '../rule';
import { logTouch } from '../touches';

/** An acquaintance lives from a line now and then that asks for nothing. */
export const keepInTouchDue = defineRule({
  id: 'keep-in-touch-due',
  group: 'after',
  severity: 'info',
  appliesTo: 'contact',
  summary: 'The last touch with somebody is longer ago than the rhythm that was chosen.',

  *check(contact, { today, followUps }) {
    const late = followUps(contact).find(isLate('keep-in-touch-due'));
    if (late === undefined) return;
    yield {
      range: late.range,
      message: l10n.t(
        'Nothing has passed between {0} and you since {1}, longer than you wanted. Send an article, or a line on something you talked about.',
        contact.name,
        longDay(late.from ?? late.due),
      ),
      fixes: [
        {
          title: l10n.t('Draft a check-in'),
          act: { command: 'jobSearch.draftLetter', arguments: [contact.uri, 'check-in'] },
        },
        logTouch(contact, today, l10n.t('Log a touch today'), l10n.t('got in touch')),
        {
          title: l10n.t('Remind me in 2 weeks'),
          edits: [{ op: 'set-field', key: 'next_follow_up', value: addDays(today, 14) }],
        },
      ],
    };
  },
});
