import * as vscode from 'vscode';

import type { ViewId } from '../../manifest/views';
import type { Command } from './command';

const VIEW: ViewId = 'jobSearch.backlinks';

/** Goes to what links to the note in front. */
export const showBacklinks: Command = async () => {
  await vscode.commands.executeCommand(`${VIEW}.focus`);
};
