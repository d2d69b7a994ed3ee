import * as vscode from 'vscode';

/** What a search is called among others: the name of the folder that is open, or where below it the search is. */
export function searchName(root: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(root);
  return folder?.uri.toString() === root.toString()
    ? folder.name
    : vscode.workspace.asRelativePath(root, true);
}
