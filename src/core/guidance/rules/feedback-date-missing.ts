import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import type { Lookup } from '../../index/lookup';
import { contactsOf, insidersAt, interviewsWith, meetingOf } from '../../index/relations';
import { addDays, type Day } from '../../model/day';
import { relativeDay } from '../../model/day-words';
import type { Interview } from '../../model/note';
import { heldOn } from '../after-meeting';
import { typePlace } from '../place';
import { defineRule, type Fix } from '../rule';
import { isUnsaid } from '../unsaid';

const WEEKS = 2;

/** An open talk has no next step of its own: a day on which one may ask is the only one that it can have. */
export const feedbackDateMissing = defineRule({
  id: 'feedback-date-missing',
  group: 'after',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'An exploratory interview has no day on which to ask for feedback.',

  *check(interview, { ask, today }) {
    const { kind, status, fit, outcome, initiated_by } = interview.fields;
    if (kind?.value !== 'exploratory' || outcome !== undefined || !isUnsaid(interview, 'feedback_by')) return;
    if (fit !== undefined && fit.value <= 2) return;
    const held = heldOn(ask, interview, today);
    if (held === undefined || hasGoneOn(ask, interview, held)) return;
    yield {
      range: status?.range ?? typePlace(interview),
      severity: initiated_by?.value === 'them' ? 'info' : 'warning',
      message: l10n.t(
        'You talked with {0} {1}, and no day is agreed on which you may ask how they see it. Ask for one, or choose a day yourself.',
        withWhom(ask, interview),
        relativeDay(held, today),
      ),
      fixes: fixesFor(interview, today),
    };
  },
});

/** Whether a job interview there came of it. */
function hasGoneOn(ask: Lookup, interview: Interview, held: Day): boolean {
  const people = [...contactsOf(ask, interview), ...insidersAt(ask, interview).map(({ contact }) => contact)];
  return people
    .flatMap((contact) => interviewsWith(ask, contact))
    .some((other) => other.fields.kind?.value === 'job' && (meetingOf(ask, other)?.day ?? '') > held);
}

function fixesFor({ uri }: Interview, today: Day): readonly Fix[] {
  return [
    {
      title: l10n.t('Ask in {0} weeks', WEEKS),
      edits: [{ op: 'set-field', key: 'feedback_by', value: addDays(today, 7 * WEEKS) }],
      preferred: true,
    },
    {
      title: l10n.t('Choose the day…'),
      act: { command: 'jobSearch.setDate', arguments: [uri, 'feedback_by'] },
    },
    {
      title: l10n.t('Draft a letter that asks for a day'),
      act: { command: 'jobSearch.draftLetter', arguments: [uri, 'feedback'] },
    },
  ];
}
