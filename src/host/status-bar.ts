import * as vscode from 'vscode';

import type { CommandId } from '../manifest/commands';
import type { SearchWorkspace } from './workspace/search-workspace';

/** Says in the status bar how many follow-ups are overdue and due today; says nothing where none is, or where no search is open. */
export function showStatus(workspace: SearchWorkspace): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('jobSearch.status', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('Job Search');
  item.command = 'jobSearch.showFollowUps' satisfies CommandId;
  const update = () => {
    const [overdue, today] = [workspace.countOf('overdue'), workspace.countOf('today')];
    const isWanted = vscode.workspace.getConfiguration('jobSearch').get('statusBar', true);
    if (!isWanted || overdue + today === 0) return item.hide();
    const words = wordsFor(overdue, today);
    item.text = `$(checklist) ${words}`;
    item.tooltip = vscode.l10n.t('Job search follow-ups: {0}. Click to see them.', words);
    item.accessibilityInformation = { label: vscode.l10n.t('Job search follow-ups: {0}', words) };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    workspace.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('jobSearch.statusBar')) update();
    }),
  );
}

function wordsFor(overdue: number, today: number): string {
  if (today === 0) return vscode.l10n.t('{0} overdue', overdue);
  if (overdue === 0) return vscode.l10n.t('{0} due today', today);
  return vscode.l10n.t('{0} overdue, {1} today', overdue, today);
}
