import * as vscode from 'vscode';

/** Answers every question of a command in one way, until it has no more. */
export async function answering(way: string, run: () => Thenable<unknown>): Promise<void> {
  let isOver = false;
  const over = Promise.resolve(run()).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await vscode.commands.executeCommand(way);
  }
  await over;
}

/** What Enter does to a question, and what Escape does. */
export const ENTER = 'workbench.action.acceptSelectedQuickOpenItem';
export const ESCAPE = 'workbench.action.closeQuickOpen';
