import * as l10n from '@vscode/l10n';

import * as z from 'zod/mini';

import { isHistory } from '../../agenda/history';
import { listOf } from '../../agenda/interviews';
import type { Lookup } from '../../index/lookup';
import { interviewsWith, meetingOf, namesWith, touchesOf } from '../../index/relations';
import { addDays, type Day } from '../../model/day';
import type { Contact } from '../../model/note';
import { longDay } from '../../model/day-words';
import { interviewStatus, isOpen, isSilent, stageOf } from '../../model/status';
import { wholeNumber } from '../../model/option-kinds';
import { referralsOf, type Referral } from '../referrals';
import { defineRule, type Fix } from '../rule';
import { askForTalk } from '../somebody-else';

/** Stages in which nothing has passed between the two yet. */
const BEFORE_THE_FIRST_LETTER: ReadonlySet<string> = new Set(['identified', 'researched']);

/** A name that somebody gave away is a favour with a date on it: it opens a door for some weeks, and then it is forgotten. */
export const referralUnfollowed = defineRule({
  id: 'referral-unfollowed',
  group: 'people',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'Somebody whom a conversation led to has not been approached.',
  options: z.object({
    days: wholeNumber(
      { least: 1, most: 365, usual: 14 },
      'How many days somebody who was named may wait for a first letter',
    ),
  }),

  *check(interview, { ask, today, options }) {
    if (interviewStatus(interview) !== 'done') return;
    const day = meetingOf(ask, interview)?.day;
    if (day === undefined || day > today) return;
    const givers = listOf(namesWith(ask, interview));
    for (const referral of referralsOf(ask, interview)) {
      const { name, range, contact } = referral;
      const due = contact === undefined ? day : addDays(day, options.days);
      if (isHistory(ask, due, today)) continue;
      if (contact !== undefined && (today <= due || !isWaiting(ask, contact, today))) continue;
      yield {
        range,
        message: messageFor(referral, givers, day),
        fixes: contact === undefined ? [makeNote(interview.uri, name)] : fixesFor(contact),
      };
    }
  },
});

/** Whether nothing has passed with somebody and nothing is planned. */
function isWaiting(ask: Lookup, contact: Contact, today: Day): boolean {
  if (isSilent(contact) || !BEFORE_THE_FIRST_LETTER.has(stageOf(contact))) return false;
  if (contact.fields.next_follow_up !== undefined || touchesOf(ask, contact, today).length > 0) return false;
  return !interviewsWith(ask, contact).some(isOpen);
}

function messageFor({ name, contact }: Referral, givers: string, day: Day): string {
  if (givers === '') {
    return contact === undefined
      ? l10n.t(
          'Your talk of {0} led you to {1}. Make a note for them while the door is open.',
          longDay(day),
          name,
        )
      : l10n.t('Your talk of {0} led you to {1}, and you have not written to them yet.', longDay(day), name);
  }
  return contact === undefined
    ? l10n.t(
        '{0} gave you the name of {1} on {2}. Make a note for them while the door is open.',
        givers,
        name,
        longDay(day),
      )
    : l10n.t(
        '{0} gave you the name of {1} on {2}, and you have not written to them yet. A few lines are enough, with that name first.',
        givers,
        name,
        longDay(day),
      );
}

function makeNote(uri: string, name: string): Fix {
  return {
    title: l10n.t('Make a note for {0}', name),
    act: { command: 'jobSearch.createContact', arguments: [uri, name] },
    preferred: true,
  };
}

function fixesFor(contact: Contact): readonly Fix[] {
  const { uri, name } = contact;
  return [
    { ...askForTalk(contact, l10n.t('Write to {0}', name)), preferred: true },
    {
      title: l10n.t('Open the note of {0}', name),
      act: { command: 'jobSearch.openNote', arguments: [uri] },
    },
    {
      title: l10n.t('Let {0} rest', name),
      note: uri,
      edits: [{ op: 'set-field', key: 'stage', value: 'paused' }],
    },
  ];
}
