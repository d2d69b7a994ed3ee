import * as vscode from 'vscode';

import type { Change } from '../../core/index/workspace-index';
import { isSearchedFolder, LARGEST_NOTE, PROFILE_FILE } from '../../core/model/note';

const AT_ONCE = 32;
const MOST_FILES = 50_000;
const decoder = new TextDecoder();

/** Whether a file is Markdown by its name. */
export function isMarkdown(uri: vscode.Uri): boolean {
  return uri.path.toLowerCase().endsWith('.md');
}

/** The roots of all searches in the open folders. Folders behind symbolic links are left out. */
export async function findRoots(): Promise<readonly vscode.Uri[]> {
  const profiles = await vscode.workspace.findFiles(`**/${PROFILE_FILE}`, '**/{node_modules,.*}/**');
  const roots = profiles.map((profile) => vscode.Uri.joinPath(profile, '..'));
  const real = await Promise.all(roots.map(isReal));
  return roots.filter((_, index) => real[index]);
}

async function isReal(root: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(root);
  return folder === undefined || !(await isBehindLink(folder.uri, vscode.Uri.joinPath(root, PROFILE_FILE)));
}

/** Whether a folder between another and a file is a symbolic link: what lies behind it is neither read nor written. */
export async function isBehindLink(folder: vscode.Uri, file: vscode.Uri): Promise<boolean> {
  for (
    let uri = vscode.Uri.joinPath(file, '..');
    uri.path.length > folder.path.length;
    uri = vscode.Uri.joinPath(uri, '..')
  )
    if (((await typeOf(uri)) ?? 0) & vscode.FileType.SymbolicLink) return true;
  return false;
}

/** The kind of a file; undefined where there is none or it cannot be reached. */
export async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

/** All files below a folder, the nearest first. Symbolic links are not followed: they may lead out, or in a circle. */
export async function* filesBelow(
  folder: vscode.Uri,
  log: vscode.LogOutputChannel,
): AsyncGenerator<vscode.Uri> {
  const folders = [folder];
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    for (const [name, type] of await entriesOf(next, log)) {
      const uri = vscode.Uri.joinPath(next, name);
      if (type === vscode.FileType.Directory && isSearchedFolder(name)) folders.push(uri);
      else if (type === vscode.FileType.File) yield uri;
      else if ((type & vscode.FileType.SymbolicLink) !== 0)
        log.info(vscode.l10n.t('{0} is a symbolic link and is not followed.', uri.path));
    }
  }
}

async function entriesOf(
  folder: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    log.warn(vscode.l10n.t('{0} could not be read and is passed over.', folder.path), reasonOf(error));
    return [];
  }
}

/** The files of the open folders that lie outside a root, as far as links may lead to them. */
export async function filesAround(root: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.workspace.getWorkspaceFolder(root);
  if (folder === undefined || folder.uri.toString() === root.toString()) return [];
  const pattern = new vscode.RelativePattern(folder, '**/*');
  return vscode.workspace.findFiles(pattern, '**/{node_modules,.*}/**', MOST_FILES);
}

/** Reads files, a few at a time, in batches: notes with their texts, others by name. What cannot be read is logged. */
export async function* readAll(
  uris: AsyncIterable<vscode.Uri> | Iterable<vscode.Uri>,
  log: vscode.LogOutputChannel,
): AsyncGenerator<readonly Change[]> {
  let batch: vscode.Uri[] = [];
  for await (const uri of uris) {
    batch.push(uri);
    if (batch.length < AT_ONCE) continue;
    yield await Promise.all(batch.map((one) => readOne(one, log)));
    batch = [];
  }
  if (batch.length > 0) yield await Promise.all(batch.map((one) => readOne(one, log)));
}

/** Reads one file: what is unsaved in an editor, else what is on disk. A document without changes may lag behind its file. */
export async function readOne(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<Change> {
  const key = uri.toString();
  if (!isMarkdown(uri)) return { kind: 'file', uri: key };
  const unsaved = unsavedDocument(uri);
  if (unsaved !== undefined) return { kind: 'note', uri: key, text: unsaved.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_NOTE) {
      log.warn(vscode.l10n.t('{0} is too large for a note and is passed over.', uri.path));
      return { kind: 'file', uri: key };
    }
    const text = decoder.decode(await vscode.workspace.fs.readFile(uri));
    // What was typed, or undone, while the file was being read is newer than the file.
    return { kind: 'note', uri: key, text: unsavedDocument(uri)?.getText() ?? text };
  } catch (error) {
    log.warn(vscode.l10n.t('{0} could not be read and is passed over.', uri.path), reasonOf(error));
    return (await typeOf(uri)) === undefined ? { kind: 'gone', uri: key } : { kind: 'file', uri: key };
  }
}

/** The document of a file that has changes which are not saved, if there is one. */
export function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.isDirty && !document.isClosed && document.uri.toString() === key,
  );
}

function reasonOf(error: unknown): string {
  return error instanceof vscode.FileSystemError
    ? error.code
    : error instanceof Error
      ? error.name
      : 'unknown';
}
