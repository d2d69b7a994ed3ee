import * as vscode from 'vscode';

import { placeInField, roomForField } from '../../core/markdown/edits/field-place';
import { SCHEMAS } from '../../core/model/schema';
import { applyNoteEdits } from '../workspace/apply-edits';
import { EditRefused } from '../workspace/edit-refused';
import type { Command } from './command';
import { openAt } from './new-files';
import { searchWith } from './searches';

/** Opens a note with the cursor where the value of a key is typed; a key that is missing is added. */
export const editField: Command = async (desk, uri, key) => {
  const { note } = await searchWith(desk, uri);
  if (typeof key !== 'string' || !Object.hasOwn(SCHEMAS[note.type].shape, key))
    throw new EditRefused(vscode.l10n.t('This note has no such key.'));
  const target = vscode.Uri.parse(note.uri, true);
  const text = async () => (await vscode.workspace.openTextDocument(target)).getText();
  await applyNoteEdits(target, roomForField(await text(), key));
  await openAt(target, placeInField(await text(), key));
};
