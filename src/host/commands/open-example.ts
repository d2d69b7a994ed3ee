import * as vscode from 'vscode';

import { EXAMPLE_DAY, EXAMPLE_TIMEZONE, shiftText, daysToPresent } from '../../core/drafts/shift-example';
import { dayOf } from '../../core/model/day';
import { PROFILE_FILE } from '../../core/model/note';
import { askFolder } from '../prompts/folders';
import { askOne } from '../prompts/steps';
import { typeOf } from '../workspace/files';
import type { Command } from './command';
import { exampleFiles } from './example-files';
import { openAt } from './new-files';
import { offerToOpen } from './set-up';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes a copy of the example, moved to the present, into a new folder, and shows it. */
export const openExample: Command = async ({ extension }) => {
  const title = vscode.l10n.t('Open Example Search');
  const reply = await askOne(title, (place) =>
    askFolder(place, {
      placeholder: vscode.l10n.t('Where should the copy be? It gets a folder of its own'),
      button: vscode.l10n.t('Put the Example Here'),
    }),
  );
  if (reply === undefined) return;
  const folder = await freeFolder(reply.answer, 'job-search-example');
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    copy(vscode.Uri.joinPath(extension.extensionUri, 'examples', 'job-search'), folder),
  );
  if (vscode.workspace.workspaceFolders === undefined)
    return void (await vscode.commands.executeCommand('vscode.openFolder', folder));
  await openAt(vscode.Uri.joinPath(folder, PROFILE_FILE));
  if (vscode.workspace.getWorkspaceFolder(folder) === undefined) offerToOpen(folder);
};

async function freeFolder(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? name : `${name}-${number}`);
    if ((await typeOf(folder)) === undefined) return folder;
  }
}

async function copy(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const days = daysToPresent(EXAMPLE_DAY, dayOf(Date.now(), EXAMPLE_TIMEZONE));
  await Promise.all(
    exampleFiles.map(async (path) => {
      const text = decoder.decode(await vscode.workspace.fs.readFile(at(from, path)));
      await vscode.workspace.fs.writeFile(
        at(to, shiftText(path, days)),
        encoder.encode(shiftText(text, days)),
      );
    }),
  );
}

function at(folder: vscode.Uri, path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, ...path.split('/'));
}
