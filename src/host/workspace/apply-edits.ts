import * as vscode from 'vscode';

import { editNote, type NoteEdit } from '../../core/markdown/edits/note-edit';
import { LineIndex } from '../../core/text/lines';
import type { TextEdit } from '../../core/text/edits';

/** A change to a note that could not be made, with the reason as a sentence. */
export class EditRefused extends Error {}

/**
 * Changes a note as one undoable edit on the text as it is now, in an editor or on disk. A document that had no
 * unsaved changes is saved; one that had keeps them and stays unsaved. Throws `EditRefused` with the reason.
 */
export async function applyNoteEdits(uri: vscode.Uri, edits: readonly NoteEdit[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  addNoteEdits(edit, document, edits);
  if (edit.size === 0) return;
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new EditRefused(vscode.l10n.t('{0} could not be changed.', vscode.workspace.asRelativePath(uri)));
  }
  if (!wasDirty) await document.save();
}

/** Adds the text edits of a change to a workspace edit. Throws `EditRefused` with the reason. */
export function addNoteEdits(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  edits: readonly NoteEdit[],
): void {
  const text = document.getText();
  const result = editNote(text, edits);
  if (!result.ok) throw new EditRefused(result.reason.message);
  const lines = LineIndex.of(text);
  for (const one of result.edits) edit.replace(document.uri, rangeIn(lines, one), one.text);
}

function rangeIn(lines: LineIndex, { range }: TextEdit): vscode.Range {
  const start = lines.position(range.start);
  const end = lines.position(range.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
