import * as vscode from 'vscode';

import { plainText } from '../../core/exchange/plain-text';
import { wayOutOf, type WayOut } from '../../core/exchange/way-out';
import type { Letter } from '../../core/model/note';
import type { CommandId } from '../../manifest/commands';
import type { Command } from './command';
import { mayGoOut } from './going-out';
import { isSent, letterMeant } from './letter-meant';
import type { Meant } from './searches';

/** Hands a letter to the mail program in the simplest way that takes all of it, and says which and why. Nothing is sent. */
export const openInMail: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Open Letter in Mail Program');
  const meant = await letterMeant(desk, args, {
    title,
    placeholder: vscode.l10n.t('Which letter?'),
    none: vscode.l10n.t('There is no letter that is not sent yet.'),
    isWanted: (letter) => !isSent(letter),
  });
  if (meant === undefined) return;
  if (!(await mayGoOut(meant, title, vscode.l10n.t('Open it all the same')))) return;
  // A file that lies elsewhere, or a page in a browser, cannot be handed to a program of this machine.
  const opensFiles = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const words = await goOut(meant, wayOutOf(meant.lookup, meant.note, { opensFiles }));
  if (words !== undefined) offerToMark(meant.note, words);
};

/** What came of it, as a sentence; undefined where the person has thought better of it. */
async function goOut(meant: Meant<Letter>, out: WayOut): Promise<string | undefined> {
  switch (out.way) {
    case 'mailto':
      return (await openOutside(out.address)) ? out.why : onClipboard(meant);
    case 'clipboard':
      await vscode.env.clipboard.writeText(out.text);
      return out.why;
    case 'eml': {
      const target = await vscode.window.showSaveDialog({
        title: vscode.l10n.t('Save the Draft for the Mail Program'),
        defaultUri: vscode.Uri.joinPath(meant.root, out.fileName),
        filters: { [vscode.l10n.t('E-mail draft')]: ['eml'] },
      });
      if (target === undefined) return undefined;
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(out.text));
      if (await openOutside(target)) return out.why;
      return vscode.l10n.t('{0} It lies at {1}.', out.why, target.fsPath);
    }
  }
}

async function onClipboard({ lookup, note }: Meant<Letter>): Promise<string> {
  await vscode.env.clipboard.writeText(plainText(lookup, note));
  return vscode.l10n.t(
    'No mail program opened, so the letter is on the clipboard: paste it into a new message.',
  );
}

/**
 * An address goes as the text that it is: VS Code takes one too, whatever its type says, while as a `Uri` it would be decoded
 * and encoded anew, and an "&" of the letter would end it (microsoft/vscode#135949).
 */
async function openOutside(target: vscode.Uri | string): Promise<boolean> {
  try {
    return await vscode.env.openExternal(target as vscode.Uri);
  } catch {
    return false;
  }
}

function offerToMark(letter: Letter, words: string): void {
  const mark = vscode.l10n.t('Mark as Sent…');
  void vscode.window.showInformationMessage(words, mark).then((chosen) => {
    if (chosen !== mark) return undefined;
    return vscode.commands.executeCommand('jobSearch.markSent' satisfies CommandId, letter.uri);
  });
}
