import * as l10n from '@vscode/l10n';

import { isLate, type FollowUp } from '../../agenda/follow-up';
import { REQUEST_OPTIONS } from '../../agenda/person';
import type { Lookup } from '../../index/lookup';
import { companyOf, workingDaysOf } from '../../index/relations';
import { workingDaysBetween, type Day } from '../../model/day';
import type { Letter } from '../../model/note';
import { longDay } from '../../model/day-words';
import { defineRule, type Fix } from '../rule';
import { writeToSomebodyElse } from '../somebody-else';

/** Most letters that get no answer were not refused but buried: one short nudge is fair, and then it may rest. */
export const requestUnanswered = defineRule({
  id: 'request-unanswered',
  group: 'after',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'A request has had no answer for some working days.',
  // They decide when its line on the agenda is due, and are read there.
  options: REQUEST_OPTIONS,

  *check(letter, { ask, today, followUps }) {
    const late = followUps(letter).find(isLate('request-unanswered'));
    if (late?.contact === undefined) return;
    const isAtRest = late.act === 'rest';
    const isSerious = late.seriousAfter !== undefined && today > late.seriousAfter;
    yield {
      range: late.range,
      severity: isSerious && !isAtRest ? 'warning' : 'info',
      message: isAtRest ? letItRest(ask, late) : nudge(ask, late, today),
      fixes: isAtRest ? fixesAtRest(ask, letter, late, today) : fixesFor(letter, today),
    };
  },
});

function nudge(ask: Lookup, { contact, from, due }: FollowUp, today: Day): string {
  const [name, sent] = [contact?.name ?? '', from ?? due];
  const days = workingDaysBetween(sent, today, workingDaysOf(ask));
  const noReply =
    days === 1
      ? l10n.t('No reply from {0} for 1 working day, since your letter of {1}.', name, longDay(sent))
      : l10n.t(
          'No reply from {0} for {1} working days, since your letter of {2}.',
          name,
          days,
          longDay(sent),
        );
  return `${noReply} ${l10n.t('A short nudge is fine: one new reason to write, and the same small request.')}`;
}

function letItRest(ask: Lookup, { contact, from, due }: FollowUp): string {
  const company = contact && companyOf(ask, contact)?.name;
  const [name, day] = [contact?.name ?? '', longDay(from ?? due)];
  return company === undefined
    ? l10n.t(
        '{0} has not answered your nudge of {1} either. Let it rest, and write to somebody else in the field.',
        name,
        day,
      )
    : l10n.t(
        '{0} has not answered your nudge of {1} either. Let it rest, and look for somebody else at {2} or in the field.',
        name,
        day,
        company,
      );
}

function fixesFor(letter: Letter, today: Day): readonly Fix[] {
  return [
    {
      title: l10n.t('Draft a short nudge'),
      act: { command: 'jobSearch.draftLetter', arguments: [letter.uri, 'follow-up'] },
      preferred: true,
    },
    ...replied(letter, today),
  ];
}

function fixesAtRest(ask: Lookup, letter: Letter, { contact }: FollowUp, today: Day): readonly Fix[] {
  if (contact === undefined) return replied(letter, today);
  const company = companyOf(ask, contact)?.note;
  return [
    {
      title: l10n.t('Let {0} rest', contact.name),
      note: contact.uri,
      edits: [{ op: 'set-field', key: 'stage', value: 'paused' }],
      preferred: true,
    },
    ...replied(letter, today),
    ...writeToSomebodyElse(ask, contact),
    ...(company === undefined
      ? []
      : [
          {
            title: l10n.t('Look for others at {0}', company.name),
            act: { command: 'jobSearch.openNote', arguments: [company.uri] },
          } as const,
        ]),
  ];
}

function replied({ uri }: Letter, today: Day): readonly Fix[] {
  return [
    { title: l10n.t('They replied today'), edits: [{ op: 'set-field', key: 'replied', value: today }] },
    {
      title: l10n.t('They replied on…'),
      act: { command: 'jobSearch.setDate', arguments: [uri, 'replied'] },
    },
  ];
}
