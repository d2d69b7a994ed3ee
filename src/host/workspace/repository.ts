import * as vscode from 'vscode';

import { findRepository, LARGEST_OF_REPOSITORY, type Repository } from '../../core/model/repository';

const decoder = new TextDecoder();

/** The Git repository that a folder lies in, as far as its files can be read; no process is started, and no server asked. */
export async function repositoryAround(folder: vscode.Uri): Promise<Repository | undefined> {
  const asking = findRepository(folder.path);
  let step = asking.next();
  while (step.done !== true) step = asking.next(await textOf(folder.with({ path: step.value })));
  return step.value;
}

/** The text of a file; undefined where there is none, or none that may be read. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0 || size > LARGEST_OF_REPOSITORY) return undefined;
    return decoder.decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
