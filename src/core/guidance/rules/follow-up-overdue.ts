import * as l10n from '@vscode/l10n';

import { isLate } from '../../agenda/follow-up';
import { addDays, type Day } from '../../model/day';
import { longDay, relativeDay } from '../../model/day-words';
import { defineRule, type Fix } from '../rule';
import { logTouch } from '../touches';

/** A day that somebody set for themselves is a wish to be reminded. */
export const followUpOverdue = defineRule({
  id: 'follow-up-overdue',
  group: 'after',
  severity: 'warning',
  appliesTo: 'contact',
  summary: 'The day set for a follow-up is past, and there has been no touch since.',

  *check(contact, { today, followUps }) {
    const late = followUps(contact).find(isLate('follow-up-overdue'));
    if (late === undefined) return;
    const [name, day] = [contact.name, longDay(late.due)];
    yield {
      range: late.range,
      message:
        late.from === undefined
          ? l10n.t(
              'You wanted to follow up with {0} on {1}. Write a few lines, or choose another day.',
              name,
              day,
            )
          : l10n.t(
              'You wanted to follow up with {0} on {1}; the last touch was {2}. Write a few lines, or choose another day.',
              name,
              day,
              relativeDay(late.from, today),
            ),
      fixes: [
        {
          title: l10n.t('Draft a follow-up'),
          act: { command: 'jobSearch.draftLetter', arguments: [contact.uri, 'follow-up'] },
          preferred: true,
        },
        logTouch(contact, today, l10n.t('Log a touch today'), l10n.t('got in touch')),
        snooze(l10n.t('Snooze for 3 days'), addDays(today, 3)),
        snooze(l10n.t('Snooze for a week'), addDays(today, 7)),
        snooze(l10n.t('Snooze for 2 weeks'), addDays(today, 14)),
      ],
    };
  },
});

function snooze(title: string, day: Day): Fix {
  return { title, edits: [{ op: 'set-field', key: 'next_follow_up', value: day }] };
}
