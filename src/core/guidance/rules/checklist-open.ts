import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { sectionOf, tasksIn, type Task } from '../../markdown/body';
import { relativeDay } from '../../model/day-words';
import { addDays } from '../../model/day';
import type { Interview } from '../../model/note';
import { overlap } from '../../text/range';
import { daysUntilMeeting } from '../before-meeting';
import { brief } from '../brief';
import { textAt } from '../place';
import { defineRule, type Fix } from '../rule';

/** What is looked up and confirmed on the evening before leaves the morning free. */
export const checklistOpen = defineRule({
  id: 'checklist-open',
  group: 'before',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'A conversation is near, and its checklist has open items.',

  *check(interview, { ask, today }) {
    const days = daysUntilMeeting(ask, interview, today);
    if (days === undefined || days > 1) return;
    const open = openItems(interview);
    const heading = (sectionOf(interview.body, 'Before') ?? sectionOf(interview.body, 'Checklist'))?.heading;
    const [first] = open;
    if (first === undefined || heading === undefined) return;
    const [who, when] = [withWhom(ask, interview), relativeDay(addDays(today, days), today)];
    const what = brief(textAt(interview, first.item.textRange));
    yield {
      range: heading.textRange,
      message:
        open.length === 1
          ? l10n.t('You talk with {0} {1}, and one thing is still open: {2}', who, when, asSentence(what))
          : l10n.t(
              'You talk with {0} {1}, and {2} things are still open. The first: {3}',
              who,
              when,
              open.length,
              asSentence(what),
            ),
      fixes: fixesFor(interview, open),
    };
  },
});

/** The unticked items that belong before the meeting: under Before, or in a checklist that is not divided. */
function openItems(interview: Interview): readonly Task[] {
  const { body } = interview;
  const checklist = sectionOf(body, 'Checklist');
  if (checklist === undefined) return [];
  const there = sectionOf(body, 'There')?.content;
  return tasksIn(body, checklist.content).filter(
    ({ done, item }) =>
      !done && item.textRange.start < item.textRange.end && !(there && overlap(item.range, there)),
  );
}

function fixesFor(interview: Interview, open: readonly Task[]): readonly Fix[] {
  const tick = ({ mark }: Task) => ({ op: 'set-task', at: mark.start, done: true }) as const;
  const each = open.slice(0, 3).map((task) => ({
    title: l10n.t('Tick “{0}”', brief(textAt(interview, task.item.textRange))),
    edits: [tick(task)],
  }));
  if (open.length < 2) return each;
  return [...each, { title: l10n.t('Tick all {0}', open.length), edits: open.map(tick) }];
}

function asSentence(words: string): string {
  return /[.?!…]$/.test(words) ? words : `${words}.`;
}
