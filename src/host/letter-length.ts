import * as vscode from 'vscode';

import { roomOf, type Room } from '../core/guidance/letter-length';
import type { SearchWorkspace } from './workspace/search-workspace';
import { userSettings } from './workspace/user-settings';

/** Counts in the status bar, while one types, how much of a note to LinkedIn is used up; says nothing in any other file. */
export function showLetterLength(workspace: SearchWorkspace): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'jobSearch.letterLength',
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = vscode.l10n.t('Length of the Letter');
  const update = () => {
    const room = roomInFront(workspace);
    if (room === undefined) return item.hide();
    const { used, limit } = room;
    const isOver = used > limit;
    item.text = vscode.l10n.t('{0} of {1} characters', used, limit);
    item.tooltip = isOver
      ? vscode.l10n.t(
          'LinkedIn takes {0} characters with an invitation; {1} are too many.',
          limit,
          used - limit,
        )
      : vscode.l10n.t('LinkedIn takes {0} characters with an invitation.', limit);
    item.backgroundColor = isOver ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  return vscode.Disposable.from(
    item,
    workspace.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function roomInFront(workspace: SearchWorkspace): Room | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const search = uri && workspace.surveyOf(uri)?.search;
  if (uri === undefined || search === undefined) return undefined;
  const note = search.note(uri.toString());
  return note?.type === 'letter' ? roomOf(search.lookup(), note, userSettings()) : undefined;
}
