import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import type { Lookup } from '../../index/lookup';
import { interviewsWith, meetingOf, touchesOf } from '../../index/relations';
import { sectionOf, tasksIn } from '../../markdown/body';
import { addDays, type Day } from '../../model/day';
import type { Contact, Interview } from '../../model/note';
import { isClose, isOpen, isSilent } from '../../model/status';
import { defineRule } from '../rule';

const WEEKS = 4;

/** A first meeting is a beginning; without a next step it fades, and nobody has decided that it should. */
export const nextStepMissing = defineRule({
  id: 'next-step-missing',
  group: 'after',
  severity: 'info',
  appliesTo: 'contact',
  summary: 'One has met somebody, and nothing says what comes next.',

  *check(contact, { ask, today }) {
    const { stage } = contact.fields;
    if (stage?.value !== 'met' || isSilent(contact) || isClose(contact)) return;
    if (hasNextStep(contact) || isFreshOrHistory(ask, contact, today) || hasPlan(ask, contact, today)) return;
    yield {
      range: stage.range,
      message: l10n.t(
        'You have met {0}, and nothing says what comes next. Set a day to be in touch again, or leave it at that.',
        contact.name,
      ),
      fixes: [
        {
          title: l10n.t('Set a follow-up in {0} weeks', WEEKS),
          edits: [{ op: 'set-field', key: 'next_follow_up', value: addDays(today, WEEKS * 7) }],
          preferred: true,
        },
        {
          title: l10n.t('Plan no further step'),
          edits: [{ op: 'set-field', key: 'stage', value: 'paused' }],
        },
      ],
    };
  },
});

/** Whether the note has a next step, readable or not. */
function hasNextStep({ fields, problems, frontmatter }: Contact): boolean {
  const isSet = fields.next_follow_up !== undefined || fields.keep_in_touch !== undefined;
  const isUnread = problems.some(({ key }) => key === 'next_follow_up' || key === 'keep_in_touch');
  return isSet || isUnread || frontmatter.problems.length > 0;
}

/** Whether the two met only today, or have had nothing to do with each other for so long that it is history. */
function isFreshOrHistory(ask: Lookup, contact: Contact, today: Day): boolean {
  const touches = touchesOf(ask, contact, today);
  if (touches.some(({ kind, day }) => kind === 'interview' && day === today)) return true;
  const last = touches[0];
  return last !== undefined && isHistory(ask, last.day, today);
}

/** Whether something is planned with a contact: a task that is open, or another meeting. */
function hasPlan(ask: Lookup, contact: Contact, today: Day): boolean {
  if (contact.body.tasks.some(({ done }) => !done)) return true;
  return interviewsWith(ask, contact).some(
    (interview) => isToCome(ask, interview, today) || openTasks(interview) > 0,
  );
}

function isToCome(ask: Lookup, interview: Interview, today: Day): boolean {
  const day = meetingOf(ask, interview)?.day;
  return isOpen(interview) && (day === undefined || day >= today);
}

/** The number of open tasks, without those of the checklist, which end with the meeting. */
function openTasks({ body }: Interview): number {
  const checklist = sectionOf(body, 'Checklist');
  const listed = checklist === undefined ? [] : tasksIn(body, checklist.content);
  return body.tasks.filter((task) => !task.done && !listed.includes(task)).length;
}
