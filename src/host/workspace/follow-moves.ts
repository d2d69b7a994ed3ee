import * as vscode from 'vscode';

import { allOf, type Changes } from '../../core/acts/changes';
import type { moved } from '../../core/acts/rename';
import { askFirst, editFor, isExpected, isLarge, save } from './apply-edits';
import type { SearchWorkspace } from './search-workspace';

/** Lets links follow notes, files and folders that are moved or renamed in the editor; what happens on disk alone is not told before it has. */
export function followMoves(workspace: SearchWorkspace): vscode.Disposable {
  const toSave = new Set<string>();
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      const files = event.files.filter(({ oldUri, newUri }) => !isExpected(oldUri, newUri));
      if (files.length === 0 || !isWanted()) return;
      event.waitUntil(
        editOf(workspace, files).then(({ edit, clean }) => {
          for (const uri of clean) toSave.add(uri);
          return edit;
        }),
      );
    }),
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      const clean = [...toSave].map((uri) => placeAfter(vscode.Uri.parse(uri, true), files));
      toSave.clear();
      // The person may have refused the edits, or have closed what was open.
      await save(clean.filter((uri) => isUnsaved(uri)));
    }),
  );
}

type Renames = vscode.FileWillRenameEvent['files'];

/** The edits of links before files move, and which of the notes have no unsaved changes. */
async function editOf(
  workspace: SearchWorkspace,
  files: Renames,
): Promise<{ readonly edit: vscode.WorkspaceEdit; readonly clean: readonly string[] }> {
  const { moved } = await import('../../core/acts/rename');
  await workspace.whole();
  const all = new vscode.WorkspaceEdit();
  const clean: string[] = [];
  for (const { search } of workspace.surveys) {
    const moves = files
      .map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }))
      .filter(({ from, to }) => [from, to].every((uri) => uri.startsWith(`${search?.root}/`)));
    if (search === undefined || moves.length === 0) continue;
    const changes: Changes = moved(search, moves, isMarkdownServed() ? isNotMarkdown : undefined);
    const root = vscode.Uri.parse(search.root, true);
    const ready = await editFor(root, changes);
    for (const [uri, edits] of ready.edit.entries()) all.set(uri, edits);
    clean.push(...ready.clean.map(String));
    if (isLarge(allOf(changes))) askFirst(all, root);
  }
  return { edit: all, clean };
}

function isWanted(): boolean {
  return vscode.workspace.getConfiguration('jobSearch').get('updateLinksOnRename') !== 'never';
}

/** Whether the editor's own Markdown support lets its links follow by itself, which it does after the move. */
function isMarkdownServed(): boolean {
  const setting = vscode.workspace.getConfiguration('markdown').get('updateLinksOnFileMove.enabled', 'never');
  return setting !== 'never';
}

function isNotMarkdown({ link }: Parameters<NonNullable<Parameters<typeof moved>[2]>>[0]): boolean {
  return link.style !== 'file';
}

function placeAfter(uri: vscode.Uri, files: Renames): vscode.Uri {
  const was = uri.toString();
  const move = files.find(
    ({ oldUri }) => was === oldUri.toString() || was.startsWith(`${oldUri.toString()}/`),
  );
  return move === undefined
    ? uri
    : vscode.Uri.parse(move.newUri.toString() + was.slice(move.oldUri.toString().length), true);
}

function isUnsaved(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
}
