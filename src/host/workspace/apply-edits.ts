import * as vscode from 'vscode';

import type { Changes } from '../../core/acts/changes';
import { editNote, type NoteEdit } from '../../core/markdown/edits/note-edit';
import { LineIndex } from '../../core/text/lines';
import type { TextEdit } from '../../core/text/edits';

const encoder = new TextEncoder();

/** A change to a note that could not be made, with the reason as a sentence. */
export class EditRefused extends Error {}

/** Changes one note; see `carryOut`. */
export async function applyNoteEdits(uri: vscode.Uri, edits: readonly NoteEdit[]): Promise<void> {
  await carryOut(uri, { added: [], edited: [{ uri: uri.toString(), edits }] });
}

/**
 * Adds and changes notes as one undoable edit, on the texts as they are now, in editors or on disk; paths count from the
 * root, and no file is written over. A document that had no unsaved changes is saved; one that had keeps them and stays
 * unsaved. Answers where the added notes are. Throws `EditRefused` with the reason, and has then changed nothing.
 */
export async function carryOut(root: vscode.Uri, { added, edited }: Changes): Promise<readonly vscode.Uri[]> {
  const edit = new vscode.WorkspaceEdit();
  const created = added.map(({ path, text }) => {
    const uri = vscode.Uri.joinPath(root, ...path.split('/'));
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: encoder.encode(text) });
    return uri;
  });
  const clean: vscode.TextDocument[] = [];
  for (const { uri, edits } of edited) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    if (!document.isDirty) clean.push(document);
    addNoteEdits(edit, document, edits);
  }
  // The size counts changed texts only, and no files that are created.
  if (created.length === 0 && edit.size === 0) return [];
  if (!(await vscode.workspace.applyEdit(edit))) {
    const names = [...added.map(({ path }) => path), ...edited.map(({ uri }) => nameOf(uri))];
    throw new EditRefused(vscode.l10n.t('{0} could not be written.', names.join(', ')));
  }
  for (const document of clean) if (document.isDirty) await document.save();
  // An open document is read at once; the news of a file may take a second, in which links to it would seem broken.
  for (const uri of created) await vscode.workspace.openTextDocument(uri);
  return created;
}

function nameOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
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
