import * as vscode from 'vscode';

import type { ViewId } from '../../manifest/views';
import type { Command } from './command';

const VIEW: ViewId = 'jobSearch.followUps';

/** Goes to the follow-ups in the sidebar. */
export const showFollowUps: Command = async () => {
  await vscode.commands.executeCommand(`${VIEW}.focus`);
};
