import * as l10n from '@vscode/l10n';

import { isLate } from '../../agenda/follow-up';
import { longDay } from '../../model/day-words';
import { defineRule } from '../rule';
import { logTouch } from '../touches';

/** Whoever says when they will be in touch, and is, has shown already how they work. */
export const promiseOverdue = defineRule({
  id: 'promise-overdue',
  group: 'after',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'A letter says when its writer will be in touch, and that day is past.',

  *check(letter, { today, followUps }) {
    const late = followUps(letter).find(isLate('promise-overdue'));
    if (late?.contact === undefined) return;
    yield {
      range: late.range,
      message: l10n.t(
        'You told {0} that you would be in touch by {1}, and nothing has passed since your letter. A few lines today keep your word.',
        late.contact.name,
        longDay(late.due),
      ),
      fixes: [
        {
          title: l10n.t('Draft the follow-up that you promised'),
          act: { command: 'jobSearch.draftLetter', arguments: [letter.uri, 'follow-up'] },
          preferred: true,
        },
        logTouch(late.contact, today, l10n.t('I got in touch today'), l10n.t('got in touch, as promised')),
        { title: l10n.t('They replied today'), edits: [{ op: 'set-field', key: 'replied', value: today }] },
      ],
    };
  },
});
