import * as vscode from 'vscode';

import { plainText } from '../../core/exchange/plain-text';
import type { Command } from './command';
import { mayGoOut } from './going-out';
import { letterMeant, readerOf } from './letter-meant';
import { say } from './say';

/** Puts a letter on the clipboard as its reader is to see it. */
export const copyLetter: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Copy Letter as Plain Text');
  const meant = await letterMeant(desk, args, {
    title,
    placeholder: vscode.l10n.t('Which letter?'),
    none: vscode.l10n.t('There is no letter yet.'),
    isWanted: () => true,
  });
  if (meant === undefined) return;
  if (!(await mayGoOut(meant, title, vscode.l10n.t('Copy it all the same')))) return;
  await vscode.env.clipboard.writeText(plainText(meant.lookup, meant.note));
  say(vscode.l10n.t('Letter to {0} copied as plain text', readerOf(meant)));
};
