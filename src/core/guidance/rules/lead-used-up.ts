import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import { isHeldBack, LEAD_OPTIONS, MOST_REQUESTS, unansweredRequests, type Sent } from '../../agenda/person';
import { recipientOf, workingDaysOf } from '../../index/relations';
import { addMonths, addWorkingDays, type Day } from '../../model/day';
import { longDay } from '../../model/day-words';
import type { Contact } from '../../model/note';
import { isSilent, letterStatus, stageOf } from '../../model/status';
import { defineRule, type Fix } from '../rule';
import { writeToSomebodyElse } from '../somebody-else';

/** One may write to a person once, and perhaps again much later; whoever insists has used up the one door there was. */
export const leadUsedUp = defineRule({
  id: 'lead-used-up',
  group: 'conversation',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'A person is asked again too soon, or too often.',
  // They also decide when the agenda no longer asks for a nudge, and are read there.
  options: LEAD_OPTIONS,

  *check(letter, { ask, today, options }) {
    const { kind, sent } = letter.fields;
    const contact = recipientOf(ask, letter);
    if (kind?.value !== 'request' || contact === undefined || isLeftToRest(contact, today)) return;
    const status = letterStatus(letter);
    const unanswered = unansweredRequests(ask, contact, today);
    const isSent = status === 'sent';
    if (isSent && (unanswered[0]?.letter.uri !== letter.uri || isHistory(ask, unanswered[0].sent, today)))
      return;
    const day = isSent ? (sent?.value ?? today) : today;
    const earlier = unanswered.filter((one) => one.letter.uri !== letter.uri);
    const place = {
      range: (isSent ? sent?.range : undefined) ?? kind.range,
      // A letter just drafted is no mistake yet.
      severity: status === 'draft' ? 'info' : 'warning',
    } as const;
    const within = earlier.filter((one) => addMonths(one.sent, options.months) >= day);
    if (within.length >= MOST_REQUESTS) {
      yield {
        ...place,
        message: enough(contact, within.length + (isSent ? 1 : 0)),
        fixes: [followUpOn(contact, addMonths(today, options.months)), ...writeToSomebodyElse(ask, contact)],
      };
      return;
    }
    const last = earlier[0];
    const after = (from: Day) => addWorkingDays(from, options.days + 1, workingDaysOf(ask));
    if (last === undefined || day >= after(last.sent)) return;
    const next = after(isSent ? day : last.sent);
    if (today >= next) return;
    yield {
      ...place,
      message: tooSoon(contact, last, next, isSent ? day : undefined),
      fixes: [followUpOn(contact, next)],
    };
  },
});

/** Whether nobody means to write to the contact for now, or ever again. */
function isLeftToRest(contact: Contact, today: Day): boolean {
  return isSilent(contact) || stageOf(contact) === 'paused' || isHeldBack(contact, today);
}

function enough({ name }: Contact, count: number): string {
  return count === 2
    ? l10n.t('Two requests to {0} have had no answer. Let it rest, and ask somebody else.', name)
    : l10n.t('{0} requests to {1} have had no answer. Let it rest, and ask somebody else.', count, name);
}

function tooSoon({ name }: Contact, { sent }: Sent, next: Day, again: Day | undefined): string {
  return again === undefined
    ? l10n.t(
        'You wrote to {0} on {1} and have no answer yet. Give it until {2}.',
        name,
        longDay(sent),
        longDay(next),
      )
    : l10n.t(
        'You wrote to {0} on {1}, again on {2}, and have no answer yet. Give it until {3}.',
        name,
        longDay(sent),
        longDay(again),
        longDay(next),
      );
}

function followUpOn({ uri }: Contact, day: Day): Fix {
  return {
    title: l10n.t('Set a follow-up for {0}', longDay(day)),
    note: uri,
    edits: [{ op: 'set-field', key: 'next_follow_up', value: day }],
    preferred: true,
  };
}
