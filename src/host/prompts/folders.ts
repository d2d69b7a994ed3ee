import * as vscode from 'vscode';

import { askChoice, type Choice } from './questions';
import type { Place, Reply } from './steps';

/** Asks for a folder: one of those that are open, or any other; where none is open, any other at once. */
export async function askFolder(
  place: Place,
  { placeholder, button }: { readonly placeholder: string; readonly button: string },
): Promise<Reply<vscode.Uri>> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return browse(place.title, button);
  const choices: readonly Choice<vscode.Uri | undefined>[] = [
    ...folders.map(({ name, uri }) => ({
      label: name,
      description: uri.path,
      iconPath: new vscode.ThemeIcon('folder'),
      value: uri,
    })),
    {
      label: vscode.l10n.t('Another folder…'),
      iconPath: new vscode.ThemeIcon('folder-opened'),
      value: undefined,
    },
  ];
  for (;;) {
    const reply = await askChoice(place, { choices, placeholder });
    if (reply === undefined || reply === 'back') return reply;
    const folder = reply.answer === undefined ? await browse(place.title, button) : { answer: reply.answer };
    if (folder !== undefined) return folder;
  }
}

async function browse(
  title: string,
  openLabel: string,
): Promise<{ readonly answer: vscode.Uri } | undefined> {
  const [answer] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title,
      openLabel,
    })) ?? [];
  return answer && { answer };
}
