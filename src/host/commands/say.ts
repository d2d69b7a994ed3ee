import * as vscode from 'vscode';

const WHILE = 8000;

/** Says what was done, where it disturbs nobody. */
export function say(words: string): void {
  vscode.window.setStatusBarMessage(words, WHILE);
}

/** Answers a command that had nothing to do, or a reason why it did nothing. */
export function answer(words: string): void {
  void vscode.window.showInformationMessage(words);
}
