import { editNote, type NoteEdit } from '../markdown/edits/note-edit';
import { applyEdits } from '../text/edits';
import type { Finding } from './lint';

/** The changes to a note that need no judgement, as far as they can be made together. */
export function sureEdits(text: string, findings: readonly Finding[]): readonly NoteEdit[] {
  let edits: readonly NoteEdit[] = [];
  for (const { fixes } of findings) {
    const sure = fixes.find((fix) => 'edits' in fix && fix.sure === true && fix.note === undefined);
    if (sure === undefined || !('edits' in sure)) continue;
    const more = [...edits, ...sure.edits];
    if (editNote(text, more).ok) edits = more;
  }
  return edits;
}

/** The text after some changes; undefined where they cannot be made or change nothing. */
export function changedBy(text: string, edits: readonly NoteEdit[]): string | undefined {
  const result = editNote(text, edits);
  const after = result.ok ? applyEdits(text, result.edits) : text;
  return after === text ? undefined : after;
}
