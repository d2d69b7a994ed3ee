import * as vscode from 'vscode';

import type { Command } from './command';
import { say } from './say';

/** Reads all notes again, where something seems not to have been heard of. */
export const readAgain: Command = async ({ isReady, workspace }) => {
  await isReady;
  const count = await workspace.readAgain();
  say(
    count === 0
      ? vscode.l10n.t('Everything was read again, and nothing had changed.')
      : count === 1
        ? vscode.l10n.t('Everything was read again: one note had changed.')
        : vscode.l10n.t('Everything was read again: {0} notes had changed.', count),
  );
};
