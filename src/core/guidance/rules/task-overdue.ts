import * as l10n from '@vscode/l10n';

import { isLate } from '../../agenda/follow-up';
import { addDays, type Day } from '../../model/day';
import { longDay } from '../../model/day-words';
import { defineRule, type Fix } from '../rule';

/** A task with a day on it was meant to be seen again on that day. */
export const taskOverdue = defineRule({
  id: 'task-overdue',
  group: 'after',
  severity: 'warning',
  appliesTo: ['profile', 'contact', 'interview', 'letter', 'company', 'opportunity', 'ordinary'],
  summary: 'The date of an open task is past.',

  *check(note, { today, followUps }) {
    for (const { what, due, range } of followUps(note).filter(isLate('task-overdue'))) {
      const task = note.body.tasks.find(({ item }) => item.range.start === range.start);
      yield {
        range,
        message: l10n.t('“{0}” was due on {1}. Tick it off, or give it a new day.', what, longDay(due)),
        fixes: task === undefined ? [] : fixesFor(task.mark.start, today),
      };
    }
  },
});

function fixesFor(at: number, today: Day): readonly Fix[] {
  const move = (title: string, days: number): Fix => ({
    title,
    edits: [{ op: 'move-task', at, due: addDays(today, days) }],
  });
  return [
    { title: l10n.t('Tick it off'), edits: [{ op: 'set-task', at, done: true }], preferred: true },
    move(l10n.t('Move it to tomorrow'), 1),
    move(l10n.t('Move it to a week from today'), 7),
  ];
}
