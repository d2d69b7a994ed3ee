import * as l10n from '@vscode/l10n';

import { listOf } from '../../agenda/interviews';
import type { FollowUp } from '../../agenda/follow-up';
import type { Lookup } from '../../index/lookup';
import { contactsOf, namesWith } from '../../index/relations';
import type { Day } from '../../model/day';
import type { Interview } from '../../model/note';
import { longDay, relativeDay } from '../../model/day-words';
import { isClose } from '../../model/status';
import { defineRule, type Fix } from '../rule';

/** Somebody has given their time: a note within a day, with one thing that they said, is the least and does the most. */
export const thankYouMissing = defineRule({
  id: 'thank-you-missing',
  group: 'after',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'A conversation has taken place, and no thank-you has been sent for it.',

  *check(interview, { ask, today, followUps }) {
    const owed = followUps(interview).find(({ act }) => act === 'thank');
    if (owed === undefined) return;
    const isLate = owed.state === 'overdue';
    yield {
      range: owed.range,
      severity: isLate && !isAmongFriends(ask, interview) ? 'warning' : 'info',
      message: [hasNone(interview, owed, today), sendOne(isLate)].join(' '),
      fixes: fixesFor(interview, today),
    };
  },
});

/** Whether nobody would take it amiss that the note is late: advice from people one knows, or from family. */
function isAmongFriends(ask: Lookup, interview: Interview): boolean {
  if (interview.fields.kind?.value === 'exploration') return true;
  const contacts = contactsOf(ask, interview);
  const areKnown = contacts.length > 0 && contacts.length === namesWith(ask, interview).length;
  return areKnown && contacts.every((contact) => isClose(contact));
}

function hasNone({ fields }: Interview, { names, from }: FollowUp, today: Day): string {
  const when = relativeDay(from ?? today, today);
  const format = fields.format?.value;
  const isMet = format !== 'phone' && format !== 'written';
  const who = listOf(names);
  if (names.length === 0)
    return l10n.t('There is no thank-you note yet for your talk of {0}.', longDay(from ?? today));
  if (names.length === 1) {
    return isMet
      ? l10n.t('{0} met you {1} and has no thank-you note yet.', who, when)
      : l10n.t('{0} talked with you {1} and has no thank-you note yet.', who, when);
  }
  return isMet
    ? l10n.t('{0} met you {1} and have no thank-you note yet.', who, when)
    : l10n.t('{0} talked with you {1} and have no thank-you note yet.', who, when);
}

function sendOne(isLate: boolean): string {
  return isLate
    ? l10n.t('Send one today, and name something you talked about.')
    : l10n.t('Send one while the talk is fresh, and name something you talked about.');
}

function fixesFor({ uri }: Interview, today: Day): readonly Fix[] {
  return [
    {
      title: l10n.t('Draft the thank-you'),
      act: { command: 'jobSearch.draftLetter', arguments: [uri, 'thank-you'] },
      preferred: true,
    },
    { title: l10n.t('I sent it today'), edits: [{ op: 'set-field', key: 'thank_you_sent', value: today }] },
    {
      title: l10n.t('I sent it on…'),
      act: { command: 'jobSearch.setDate', arguments: [uri, 'thank_you_sent'] },
    },
    {
      title: l10n.t('Not needed for this one'),
      edits: [{ op: 'append-to-field', key: 'ignore', value: 'thank-you-missing' }],
    },
  ];
}
