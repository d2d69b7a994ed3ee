import * as vscode from 'vscode';

import type { DraftNote, Storage } from '../../core/drafts/draft-note';
import { foldersOf } from '../../core/index/workspace-index';
import type { FolderType } from '../../core/model/schema';
import { carryOut } from '../workspace/apply-edits';
import { EditRefused } from '../workspace/edit-refused';
import { typeOf } from '../workspace/files';
import type { OpenSearch } from './searches';

/** What the person is to fill in, as drafts mark it. */
const PLACEHOLDER = /\{\{[^{}\n]+\}\}/g;

/** Where drafts of these types may be stored: the folders of a search, and what is in them now. */
export async function storageFor(
  { lookup, root }: OpenSearch,
  ...types: readonly FolderType[]
): Promise<Storage> {
  const folders = foldersOf(lookup.profile());
  const taken = new Set<string>();
  for (const type of types) {
    for (const name of await namesIn(root, folders[type])) taken.add(folded(`${folders[type]}/${name}`));
  }
  return { folders, isTaken: (path) => taken.has(folded(path)) };
}

/** What tells whether there is a file at a path of a folder, however it is spelled there. */
export async function takenIn(root: vscode.Uri, folder: string): Promise<(path: string) => boolean> {
  const names = await namesIn(root, folder);
  const taken = new Set(names.map((name) => folded(folder === '' ? name : `${folder}/${name}`)));
  return (path) => taken.has(folded(path));
}

/** Whether something is stored at a path of a search already, which counts from its root. */
export async function isStored(root: vscode.Uri, path: string): Promise<boolean> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const names = await namesIn(root, folder);
  return names.some((name) => folded(`${folder}/${name}`) === folded(path));
}

/** Stores fresh notes, all in one undoable edit and none over a file that is there, and answers where they are. */
export function storeNotes(root: vscode.Uri, added: readonly DraftNote[]): Promise<readonly vscode.Uri[]> {
  return carryOut(root, { added, edited: [] });
}

/** Stores a fresh note and opens it with the cursor on the first thing to fill in. */
export async function storeAndOpen(root: vscode.Uri, draft: DraftNote): Promise<void> {
  const [uri] = await storeNotes(root, [draft]);
  if (uri !== undefined) await openToFillIn(uri, draft.cursor);
}

/** Opens a fresh note with the cursor at an offset; Tab goes on to what else there is to fill in. */
export async function openToFillIn(uri: vscode.Uri, offset: number): Promise<void> {
  await openAt(uri, offset);
  await makeTabStops(uri);
}

/** Lets Tab go from one placeholder of the note in front to the next; its text and its being saved stay as they are. */
async function makeTabStops(uri: vscode.Uri): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.uri.toString() !== uri.toString()) return;
  const { document } = editor;
  const text = document.getText();
  const gaps = [...text.matchAll(PLACEHOLDER)];
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first === undefined || last === undefined) return;
  const snippet = new vscode.SnippetString();
  let from = first.index;
  for (const { 0: gap, index } of gaps) {
    snippet.appendText(text.slice(from, index));
    snippet.appendPlaceholder((one) => one.appendText(gap));
    from = index + gap.length;
  }
  const all = new vscode.Range(
    document.positionAt(first.index),
    document.positionAt(last.index + last[0].length),
  );
  const wasDirty = document.isDirty;
  await editor.insertSnippet(snippet, all, {
    undoStopBefore: false,
    undoStopAfter: false,
    keepWhitespace: true,
  });
  if (!wasDirty) await document.save();
}

/** Opens a file as text, with the cursor at an offset; a placeholder there is selected, so that typing replaces it. */
export async function openAt(uri: vscode.Uri, offset = 0): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const placeholder = /^\{\{[^{}\n]*\}\}/.exec(document.getText().slice(offset))?.[0] ?? '';
  const selection = new vscode.Range(
    document.positionAt(offset),
    document.positionAt(offset + placeholder.length),
  );
  await vscode.window.showTextDocument(document, { selection, preview: false });
}

/** The names in a folder of a search; none where it is not there yet. A folder that leads elsewhere is no place to write. */
async function namesIn(root: vscode.Uri, folder: string): Promise<readonly string[]> {
  let uri = root;
  for (const part of folder.split('/').filter((one) => one !== '')) {
    uri = vscode.Uri.joinPath(uri, part);
    const type = await typeOf(uri);
    if (type === undefined) return [];
    if (type !== vscode.FileType.Directory)
      throw new EditRefused(vscode.l10n.t('{0} is not a folder of its own, so nothing was written.', folder));
  }
  return (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name);
}

/** Many disks take `Maya.md` and `maya.md`, or an accent written in two ways, for one name. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
