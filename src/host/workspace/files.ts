import * as vscode from 'vscode';

import { inBatches, type Disk, type Reader, type Stat } from '../../core/index/reader';
import type { Change } from '../../core/index/workspace-index';
import { isSearchedFolder, PROFILE_FILE } from '../../core/model/note';

const MOST_FILES = 50_000;
/** Where the editor itself looks for files. For all others it waits, without end, for an extension that would. */
const LOOKED_THROUGH: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
const decoder = new TextDecoder();

/** Whether a file is Markdown by its name. */
export function isMarkdown(uri: vscode.Uri): boolean {
  return uri.path.toLowerCase().endsWith('.md');
}

/** The roots of all searches in the open folders. Folders behind symbolic links are left out. */
export async function findRoots(): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const profiles = await Promise.all(folders.map((folder) => filesNamed(PROFILE_FILE, folder)));
  // One of the open folders may lie in another.
  const unique = new Map(profiles.flat().map((profile) => [profile.toString(), profile]));
  const roots = [...unique.values()].map((profile) => vscode.Uri.joinPath(profile, '..'));
  const real = await Promise.all(roots.map(isReal));
  return roots.filter((_, index) => real[index]);
}

/** The files of this name in an open folder, or all of them, with `*`; those that lie deepest are left out of very many. */
async function filesNamed(name: string, folder: vscode.WorkspaceFolder): Promise<readonly vscode.Uri[]> {
  if (LOOKED_THROUGH.has(folder.uri.scheme)) {
    const pattern = new vscode.RelativePattern(folder, `**/${name}`);
    return vscode.workspace.findFiles(pattern, '**/{node_modules,.*}/**', MOST_FILES);
  }
  const found: vscode.Uri[] = [];
  let seen = 0;
  for await (const uri of filesBelow(folder.uri)) {
    if (name === '*' || uri.path.endsWith(`/${name}`)) found.push(uri);
    seen += 1;
    if (seen === MOST_FILES) break;
  }
  return found;
}

async function isReal(root: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(root);
  return folder === undefined || !(await isBehindLink(folder.uri, vscode.Uri.joinPath(root, PROFILE_FILE)));
}

/** Whether a folder between another and a file is a symbolic link: what lies behind it is neither read nor written. */
export async function isBehindLink(folder: vscode.Uri, file: vscode.Uri): Promise<boolean> {
  const types = await Promise.all(foldersBetween(folder, file).map(typeOf));
  return types.some((type) => ((type ?? 0) & vscode.FileType.SymbolicLink) !== 0);
}

/** The folders between another and a file in it, the nearest first. */
export function foldersBetween(folder: vscode.Uri, file: vscode.Uri): readonly vscode.Uri[] {
  const between: vscode.Uri[] = [];
  for (
    let uri = vscode.Uri.joinPath(file, '..');
    uri.path.length > folder.path.length;
    uri = vscode.Uri.joinPath(uri, '..')
  )
    between.push(uri);
  return between;
}

/** The kind of a file; undefined where there is none or it cannot be reached. */
export async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

/** All files below a folder, the nearest first. Symbolic links are not followed: they may lead out, or in a circle. The log is told what is passed over. */
export async function* filesBelow(
  folder: vscode.Uri,
  log?: vscode.LogOutputChannel,
): AsyncGenerator<vscode.Uri> {
  const folders = [folder];
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    for (const [name, type] of await entriesOf(next, log)) {
      const uri = vscode.Uri.joinPath(next, name);
      if (type === vscode.FileType.Directory && isSearchedFolder(name)) folders.push(uri);
      else if (type === vscode.FileType.File) yield uri;
      else if ((type & vscode.FileType.SymbolicLink) !== 0)
        log?.info(vscode.l10n.t('{0} is a symbolic link and is not followed.', uri.path));
    }
  }
}

async function entriesOf(
  folder: vscode.Uri,
  log: vscode.LogOutputChannel | undefined,
): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    log?.warn(vscode.l10n.t('{0} could not be read and is passed over.', folder.path), reasonOf(error));
    return [];
  }
}

/** The files of the open folders that lie outside a root, as far as links may lead to them. */
export async function filesAround(root: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.workspace.getWorkspaceFolder(root);
  if (folder === undefined || folder.uri.toString() === root.toString()) return [];
  return filesNamed('*', folder);
}

/** Reads files that were listed, a few at a time, in batches: notes with their texts, others by name. What cannot be read is logged. */
export async function* readAll(
  uris: AsyncIterable<vscode.Uri> | Iterable<vscode.Uri>,
  reader: Reader,
): AsyncGenerator<readonly Change[]> {
  for await (const batch of inBatches(uris)) {
    const looks = await Promise.all(batch.map((uri) => readListed(uri, reader)));
    yield looks.flat();
  }
}

async function readListed(uri: vscode.Uri, reader: Reader): Promise<readonly Change[]> {
  const key = uri.toString();
  return isMarkdown(uri) ? (await reader.look(key)).changes : [{ kind: 'file', uri: key }];
}

/** The files of the editor, of whatever scheme: what is unsaved in it, else what is on disk. A document without changes may lag behind its file. */
export function editorDisk(log: vscode.LogOutputChannel): Disk {
  return {
    stat: statOf,
    async read(uri) {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
      return { text: decoder.decode(bytes), size: bytes.length };
    },
    unsaved: (uri) => unsavedDocument(uri)?.getText(),
    now: () => Date.now(),
    couldNotRead(key, error) {
      const uri = vscode.Uri.parse(key, true);
      log.warn(vscode.l10n.t('{0} could not be read and is tried again later.', uri.path), reasonOf(error));
    },
    tooLarge(key) {
      const uri = vscode.Uri.parse(key, true);
      log.warn(vscode.l10n.t('{0} is too large for a note and is passed over.', uri.path));
    },
  };
}

async function statOf(key: string): Promise<Stat> {
  try {
    const { type, mtime, size } = await vscode.workspace.fs.stat(vscode.Uri.parse(key, true));
    const kind =
      type === vscode.FileType.File ? 'file' : type === vscode.FileType.Directory ? 'folder' : 'other';
    return { kind, mtime, size };
  } catch (error) {
    if (reasonOf(error) === 'FileNotFound' || reasonOf(error) === 'FileNotADirectory')
      return { kind: 'none', mtime: 0, size: 0 };
    throw error;
  }
}

/** The document of a file that has changes which are not saved, if there is one. */
export function unsavedDocument(key: string): vscode.TextDocument | undefined {
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
