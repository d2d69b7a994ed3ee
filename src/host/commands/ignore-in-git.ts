import * as vscode from 'vscode';

import { ignoredInGit } from '../../core/acts/ignore-in-git';
import { carryOut } from '../workspace/apply-edits';
import { typeOf } from '../workspace/files';
import type { Command } from './command';
import { answer } from './say';
import { searchWith } from './searches';

/** Has Git leave out the search of a profile. */
export const ignoreInGit: Command = async (desk, uri) => {
  const { root } = await searchWith(desk, uri);
  const file = vscode.Uri.joinPath(root, '.gitignore');
  const isThere = (await typeOf(file)) !== undefined;
  const text = isThere ? (await vscode.workspace.openTextDocument(file)).getText() : undefined;
  await carryOut(root, ignoredInGit(root.toString(), text));
  await desk.workspace.lookAround();
  answer(
    vscode.l10n.t(
      'Git leaves this search out from now on. It goes on with the files that it holds already, and keeps what is in its history.',
    ),
  );
};
