import * as vscode from 'vscode';

import { addNoteEdits } from '../workspace/apply-edits';
import { EditRefused } from '../workspace/edit-refused';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { noteOfDocument } from './document-note';

const TEXT = 'text/plain';
const FILL = vscode.DocumentDropOrPasteEditKind.Empty.append('jobSearch', 'fillKeys');

/** Offers to fill the empty keys of a contact from a signature or a LinkedIn address that is pasted; what is pasted stays the default. */
export function fillFromPaste(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'markdown' },
    {
      provideDocumentPasteEdits: async (document, _ranges, transfer) => {
        const edit = await fillingFor(workspace, document, transfer);
        return edit === undefined ? [] : [edit];
      },
    },
    { providedPasteEditKinds: [FILL], pasteMimeTypes: [TEXT] },
  );
}

/** The edit that fills the keys in place of the text; undefined where there is nothing to fill. */
export async function fillingFor(
  workspace: SearchWorkspace,
  document: vscode.TextDocument,
  transfer: vscode.DataTransfer,
): Promise<vscode.DocumentPasteEdit | undefined> {
  const text = (await transfer.get(TEXT)?.asString()) ?? '';
  const note = noteOfDocument(workspace, document)?.note;
  if (note?.type !== 'contact') return undefined;
  const { readSignature } = await import('../../core/exchange/signature');
  const { fillFrom } = await import('../../core/exchange/signature-edits');
  const edits = fillFrom(readSignature(text), note);
  if (edits.length === 0) return undefined;
  const keys = edits.flatMap((edit) => ('key' in edit ? [edit.key] : []));
  const title = vscode.l10n.t('Fill in {0}', keys.join(', '));
  const paste = new vscode.DocumentPasteEdit('', title, FILL);
  paste.additionalEdit = new vscode.WorkspaceEdit();
  try {
    addNoteEdits(paste.additionalEdit, document, edits);
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
  paste.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return paste;
}
