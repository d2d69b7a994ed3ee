import { assert } from 'chai';
import * as vscode from 'vscode';

import { addDays, dayOf, type Day } from '../../../src/core/model/day';
import type { JobSearchApi } from '../../../src/extension';

const ID = 'job-search-workspace.job-search-workspace';
const PATIENCE = 45_000;

/** The folder that is open: the model search, moved to the present. */
function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (uri === undefined) throw new Error('The tests need a folder.');
  return uri;
}

/** A file of the folder. */
export function fileAt(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

/** The extension, once it has read the folder. */
export async function extension(): Promise<JobSearchApi> {
  const found = vscode.extensions.getExtension<JobSearchApi>(ID);
  if (found === undefined) throw new Error('The extension is not installed.');
  const api = await found.activate();
  await api.isReady;
  return api;
}

/** A day so many days from today, in the time zone of the model search. */
export async function daysFromToday(n: number): Promise<Day> {
  const { workspace } = await extension();
  return addDays(workspace.surveys[0]?.today ?? dayOf(Date.now()), n);
}

let paths = 0;

/** A path that no test has used before: a document may outlive its file, and would meet the next one of its name. */
export function newPath(folder: string): string {
  return `${folder}/ada-quill-${++paths}.md`;
}

/** Closes the editor in front without saving. */
export async function closeEditor(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Writes a file behind the editor's back, as another program would. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = fileAt(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Makes a folder in one that is there, and waits until the editor watches it: what comes into it before that, nobody may be told of. */
export async function makeFolder(path: string): Promise<void> {
  const uri = fileAt(path);
  let isWatched = false;
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, true);
  const news = watcher.onDidCreate((one) => {
    isWatched ||= one.toString() === uri.toString();
  });
  try {
    await vscode.workspace.fs.createDirectory(uri);
    assert.isTrue(await repeatedly(() => isWatched), `Nobody tells of ${path}.`);
  } finally {
    vscode.Disposable.from(news, watcher).dispose();
  }
}

let elsewhere = 0;

/** A Markdown document that belongs to no search, of a scheme of its own: one that was never saved counts as a note. */
export async function documentElsewhere(content: string): Promise<vscode.TextDocument> {
  const scheme = 'elsewhere';
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: () => content,
  });
  try {
    return await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme, path: `/note-${++elsewhere}.md` }),
    );
  } finally {
    provider.dispose();
  }
}

/** Removes a file or a folder, if it is there. */
export async function remove(path: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(fileAt(path), { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}

/** The rules that speak of a file, in order. */
export function rulesAt(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'job-search')
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)))
    .sort();
}

/** The actions of a kind that are offered at a range; asked again where the editor, which has just taken in a change, gives up on its answer. */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix.value,
): Promise<readonly vscode.CodeAction[]> {
  const resolved = 20;
  let actions: readonly vscode.CodeAction[] = [];
  await repeatedly(async () => {
    try {
      const command = 'vscode.executeCodeActionProvider';
      actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        command,
        uri,
        range,
        kind,
        resolved,
      );
      return true;
    } catch (error) {
      if (error instanceof Error && error.name === 'Canceled') return false;
      throw error;
    }
  });
  return actions;
}

/** Waits until a thing is as it should be, and fails with what it was at last. */
export async function eventually<T>(read: () => T | PromiseLike<T>, wanted: T): Promise<void> {
  const isAsWanted = async () => JSON.stringify(await read()) === JSON.stringify(wanted);
  if (!(await repeatedly(isAsWanted))) assert.deepEqual(await read(), wanted);
}

/** Asks again and again, with a short pause in between, whether a thing has come about; false once patience has ended. */
export async function repeatedly(hasComeAbout: () => boolean | PromiseLike<boolean>): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (await hasComeAbout()) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}

/** Answers the preview of a change as soon as it is shown. */
export async function answerPreview(
  command: 'refactorPreview.apply' | 'refactorPreview.discard',
  change: PromiseLike<unknown>,
): Promise<void> {
  let isOver = false;
  const over = change.then(() => (isOver = true));
  await repeatedly(async () => {
    if (!isOver) await vscode.commands.executeCommand(command);
    return isOver;
  });
  await over;
}

/** An interview with somebody new who met the person and has not been thanked. */
export async function unthanked(): Promise<vscode.Uri> {
  const day = await daysFromToday(-4);
  await write(
    'contacts/ada-quill.md',
    '---\ntype: contact\nname: Ada Quill\nstage: met\nkeep_in_touch: 6 weeks\nsource: event\n---\n',
  );
  return write(
    newPath('interviews'),
    `---\ntype: interview\nkind: informational\ncontact: Ada Quill\nstatus: done\nstart: ${day} 10:30\nformat: phone\nplace: "+1 555 0100"\nthanked_in_person: true\n---\n\n## Notes\n\nHow she moved from nursing to planning.\n\n## Referrals\n\nNone.\n`,
  );
}
