import type { TextEdit } from '../../text/edits';
import type { Range } from '../../text/range';
import { Draft } from './draft';
import { fieldStep, type FieldEdit } from './frontmatter';
import { refuse, type Refusal } from './refusal';
import { sectionStep, type SectionEdit } from './sections';
import { isRefusal, type Step } from './step';
import { taskStep, type TaskEdit } from './tasks';

/** Puts a text in the place of another; refused where `expected` is given and no longer stands there. */
export interface Replacement {
  readonly op: 'replace';
  readonly range: Range;
  readonly text: string;
  readonly expected?: string;
}

/** A change to a note as data, to be carried out on the text as it is then. */
export type NoteEdit = FieldEdit | TaskEdit | SectionEdit | Replacement;

/** The text edits of a change, all counted from the text before any of them, or why it was not made. */
export type EditResult =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly reason: Refusal };

/**
 * The smallest text edits that make the changes, one after the other. Offsets within the changes count from `text`.
 * All of them are made or none, what they do not speak of keeps every byte, and the result has been read again: where
 * it does not say what was meant, the answer is a refusal.
 */
export function editNote(text: string, edits: NoteEdit | readonly NoteEdit[]): EditResult {
  let draft = Draft.of(text);
  for (const edit of 'op' in edits ? [edits] : edits) {
    const step = stepOf(draft, edit);
    if (isRefusal(step)) return { ok: false, reason: step };
    draft = draft.changed(step.edits);
    if (!step.succeeded(draft.text)) return { ok: false, reason: refuse('unsure') };
  }
  return { ok: true, edits: draft.edits() };
}

function stepOf(draft: Draft, edit: NoteEdit): Step | Refusal {
  switch (edit.op) {
    case 'set-field':
    case 'remove-field':
    case 'rename-field':
    case 'append-to-field':
    case 'set-in-field':
    case 'remove-in-field':
      return fieldStep(draft.text, edit);
    case 'set-task':
    case 'move-task': {
      // The bracket before the mark still stands where the mark itself has been changed.
      if (draft.original[edit.at - 1] !== '[') return refuse('task-gone');
      const bracket = draft.now({ start: edit.at - 1, end: edit.at });
      return bracket ? taskStep(draft.text, { ...edit, at: bracket.end }) : refuse('overlap');
    }
    case 'add-section':
    case 'append-to-section':
    case 'append-to-list':
      return sectionStep(draft.text, edit);
    case 'replace':
      return replacementStep(draft, edit);
  }
}

function replacementStep(draft: Draft, { range, text, expected }: Replacement): Step | Refusal {
  const { start, end } = range;
  if (!(0 <= start && start <= end && end <= draft.original.length)) return refuse('text-changed');
  const now = draft.now(range);
  if (now === undefined) return refuse('overlap');
  if (expected !== undefined && draft.text.slice(now.start, now.end) !== expected)
    return refuse('text-changed');
  return { edits: [{ range: now, text }], succeeded: () => true };
}
