import type { TextEdit } from '../../text/edits';
import { at } from '../../text/range';
import { readBody, type Body, type Task } from '../body';
import { readFrontmatter } from '../frontmatter';
import { refuse, type Refusal } from './refusal';
import type { Step } from './step';
import { readsUnchanged } from './unchanged';

/** A change to a task; `at` is the offset of the one character between its brackets. */
export type TaskEdit =
  | { readonly op: 'set-task'; readonly at: number; readonly done: boolean }
  /** Replaces the due date in the form that it has, or adds one as `📅 2026-12-01`. */
  | { readonly op: 'move-task'; readonly at: number; readonly due: string };

/** Works out how to change a task. */
export function taskStep(text: string, edit: TaskEdit): Step | Refusal {
  if (edit.op === 'move-task' && !/^\d{4}-\d{2}-\d{2}$/.test(edit.due)) return refuse('not-a-date', edit.due);
  const { bodyStart } = readFrontmatter(text);
  const before = readBody(text, bodyStart);
  const task = taskAt(before, edit.at);
  if (task === undefined) return refuse('task-gone');
  if (isAsMeant(task, edit)) return { edits: [], succeeded: () => true };
  const change = changeOf(task, edit);
  return {
    edits: [change],
    succeeded: (after) => {
      const body = readBody(after, bodyStart);
      const now = taskAt(body, edit.at);
      if (now === undefined || !isAsMeant(now, edit)) return false;
      const tasks = body.tasks.map((one) => (one === now ? undo(now, task, edit) : one));
      return readsUnchanged(before, { ...body, tasks }, change);
    },
  };
}

function taskAt(body: Body, offset: number): Task | undefined {
  return body.tasks.find(({ mark }) => mark.start === offset);
}

function isAsMeant(task: Task, edit: TaskEdit): boolean {
  return edit.op === 'set-task' ? task.done === edit.done : task.due?.text === edit.due;
}

function changeOf({ mark, due, item }: Task, edit: TaskEdit): TextEdit {
  if (edit.op === 'set-task') return { range: mark, text: edit.done ? 'x' : ' ' };
  if (due !== undefined) return { range: due.range, text: edit.due };
  return { range: at(item.textRange.end), text: ` 📅 ${edit.due}` };
}

/** The changed task with what has been changed as it was. */
function undo({ due, ...now }: Task, before: Task, edit: TaskEdit): Task {
  if (edit.op === 'set-task') return { ...now, done: before.done, ...(due && { due }) };
  return { ...now, ...(before.due && { due: before.due }) };
}
