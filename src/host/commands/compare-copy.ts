import * as vscode from 'vscode';

import { stemOf } from '../../core/model/note';
import type { Command } from './command';
import { searchWith } from './searches';

/** Shows the copy that a sync program made beside the note that counts, which may be changed there. */
export const compareCopy: Command = async (desk, copyUri, originalUri) => {
  const { note: copy } = await searchWith(desk, copyUri);
  const { note: original } = await searchWith(desk, originalUri);
  const title = vscode.l10n.t('{0}: the copy, and what counts', `${stemOf(original.path)}.md`);
  const [left, right] = [copy, original].map(({ uri }) => vscode.Uri.parse(uri, true));
  await vscode.commands.executeCommand('vscode.diff', left, right, title);
};
