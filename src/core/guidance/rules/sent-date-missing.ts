import * as l10n from '@vscode/l10n';

import { longDay } from '../../model/day-words';
import type { Letter } from '../../model/note';
import { keyPlace } from '../place';
import { defineRule, type Fix } from '../rule';
import { isUnsaid } from '../unsaid';

/** Everything that waits for an answer is counted from the day a letter went out. */
export const sentDateMissing = defineRule({
  id: 'sent-date-missing',
  group: 'letters',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'The day a letter was sent does not fit its status.',

  *check(letter, { today }) {
    const { sent, status } = letter.fields;
    if (sent === undefined) {
      if (status?.value !== 'sent' || !isUnsaid(letter, 'sent')) return;
      yield {
        range: keyPlace(letter, 'status'),
        message: l10n.t(
          'This letter is marked as sent and does not say when, so nothing can remind you of the answer.',
        ),
        fixes: [sentToday(today), sentOn(letter)],
      };
      return;
    }
    if (sent.value > today) {
      yield {
        range: sent.range,
        message: l10n.t('The day {0} is still to come.', longDay(sent.value)),
        fixes: [sentToday(today), sentOn(letter)],
      };
      return;
    }
    if (status === undefined || status.value === 'sent') return;
    yield {
      range: status.range,
      message: l10n.t('This letter has a day of sending and is still marked as {0}.', status.value),
      fixes: [
        {
          title: l10n.t('Mark as sent'),
          edits: [{ op: 'set-field', key: 'status', value: 'sent' }],
          preferred: true,
        },
        { title: l10n.t('Remove the date'), edits: [{ op: 'remove-field', key: 'sent' }] },
      ],
    };
  },
});

function sentToday(today: string): Fix {
  return {
    title: l10n.t('It was sent today'),
    edits: [{ op: 'set-field', key: 'sent', value: today }],
    preferred: true,
  };
}

function sentOn(letter: Letter): Fix {
  return {
    title: l10n.t('Choose the day…'),
    act: { command: 'jobSearch.setDate', arguments: [letter.uri, 'sent'] },
  };
}
