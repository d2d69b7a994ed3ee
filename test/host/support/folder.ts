import * as vscode from 'vscode';

import { extension, fileAt, remove } from './notes';

/** What lies in the folder as a test begins. */
let known: ReadonlySet<string> = new Set();

/** The paths of all that lies in a folder, in order, those of folders with a slash behind; what a link leads to is none of it. */
export async function pathsIn(below = ''): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(fileAt(below));
  const paths = entries.map(async ([name, type]): Promise<readonly string[]> => {
    const path = below === '' ? name : `${below}/${name}`;
    if (type === vscode.FileType.Directory) return [`${path}/`, ...(await pathsIn(path))];
    return (type & vscode.FileType.SymbolicLink) === 0 ? [path] : [];
  });
  return (await Promise.all(paths)).flat().sort();
}

/** The paths of the files alone. */
export async function filesIn(below = ''): Promise<readonly string[]> {
  return (await pathsIn(below)).filter((path) => !path.endsWith('/'));
}

/** The files that have come since the test began, in order. */
export async function freshFiles(): Promise<readonly string[]> {
  return (await filesIn()).filter((path) => !known.has(path));
}

/** Keeps in mind what lies in the folder. */
export async function rememberFolder(): Promise<void> {
  known = new Set(await pathsIn());
}

/** Removes what has come since the test began; after a test that failed, waits until the search has seen that, so that a second attempt begins where the first did. */
export async function removeFresh(hasPassed: boolean): Promise<void> {
  const fresh = (await pathsIn()).filter((path) => !known.has(path));
  // A folder goes with all that is in it.
  const tops = fresh.filter(
    (path) => !fresh.some((one) => one.endsWith('/') && one !== path && path.startsWith(one)),
  );
  for (const path of tops) await remove(path.replace(/\/$/, ''));
  if (hasPassed) return;
  const { workspace } = await extension();
  await workspace.heal();
  await workspace.settled();
}
