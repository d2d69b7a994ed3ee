import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';

import { isHistory } from '../../agenda/history';
import type { Lookup } from '../../index/lookup';
import { contactsOf, interviewsWith, meetingOf } from '../../index/relations';
import { addMonths, type Day } from '../../model/day';
import { longDay } from '../../model/day-words';
import type { Contact, Interview } from '../../model/note';
import { interviewStatus, isSilent } from '../../model/status';
import { wholeNumber } from '../../model/option-kinds';
import { defineRule } from '../rule';

/** An open talk that was held, and its day. */
interface Held {
  readonly interview: Interview;
  readonly day: Day;
}

/** An open talk is held once; what comes after it is an opening, an introduction or a no. */
export const exploratoryRepeated = defineRule({
  id: 'exploratory-repeated',
  group: 'conversation',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'A second exploratory interview with the same person follows soon on the first.',
  options: z.object({
    months: wholeNumber(
      { least: 1, most: 60, usual: 6 },
      'How many months after an open talk another one with the same person is soon',
    ),
  }),

  *check(interview, { ask, today, options }) {
    const { kind, initiated_by } = interview.fields;
    if (kind?.value !== 'exploratory' || initiated_by?.value !== 'me' || isOff(interview)) return;
    const day = meetingOf(ask, interview)?.day ?? today;
    if (isHistory(ask, day, today)) return;
    for (const contact of contactsOf(ask, interview)) {
      const first = isSilent(contact) ? undefined : lastBefore(ask, contact, interview, day);
      if (first === undefined || addMonths(first.day, options.months) < day) continue;
      if (hasAppliedBetween(ask, contact, first.day, day)) continue;
      yield {
        range: kind.range,
        message: l10n.t(
          'You had an open talk with {0} on {1} already. Ask for the next step, rather than for the same talk again.',
          contact.name,
          longDay(first.day),
        ),
        fixes: [
          {
            title: l10n.t('Draft a letter that asks for the next step'),
            act: { command: 'jobSearch.draftLetter', arguments: [first.interview.uri, 'feedback'] },
          },
        ],
        related: [
          {
            note: first.interview,
            range: first.interview.fields.start?.range ?? kind.range,
            message: l10n.t('The first talk'),
          },
        ],
      };
      return;
    }
  },
});

/** The last open talk with a contact that was held before a day. */
function lastBefore(ask: Lookup, contact: Contact, interview: Interview, day: Day): Held | undefined {
  return interviewsWith(ask, contact)
    .filter(({ uri, fields }) => uri !== interview.uri && fields.kind?.value === 'exploratory')
    .filter((other) => interviewStatus(other) === 'done')
    .flatMap((other) => {
      const held = meetingOf(ask, other)?.day;
      return held !== undefined && held < day ? [{ interview: other, day: held }] : [];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/** Whether a job interview with the contact stands between two open talks, so that the second is a new beginning. */
function hasAppliedBetween(ask: Lookup, contact: Contact, first: Day, second: Day): boolean {
  return interviewsWith(ask, contact).some((other) => {
    const day = meetingOf(ask, other)?.day;
    const isJob = other.fields.kind?.value === 'job' && !isOff(other);
    return isJob && day !== undefined && day >= first && day <= second;
  });
}

function isOff(interview: Interview): boolean {
  const status = interviewStatus(interview);
  return status === 'cancelled' || status === 'no-show';
}
