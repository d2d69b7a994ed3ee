import * as vscode from 'vscode';

import { overdueSaid } from '../../core/language/overdue';
import type { SearchWorkspace } from '../workspace/search-workspace';

const SETTING = 'jobSearch.fileDecorations';

/** Marks the notes in which something is overdue, wherever files are listed, and says in words what it is. */
export function markOverdueFiles(
  workspace: SearchWorkspace,
  register: (provider: vscode.FileDecorationProvider) => vscode.Disposable = (provider) =>
    vscode.window.registerFileDecorationProvider(provider),
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri[]>();
  const marked = new Map<string, string>();
  const isWanted = () => vscode.workspace.getConfiguration('jobSearch').get('fileDecorations', true);
  const said = (uri: vscode.Uri) => {
    const survey = isWanted() ? workspace.surveyOf(uri) : undefined;
    return survey && overdueSaid(survey, uri.toString());
  };
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: (uri) => {
      const words = said(uri);
      return words === undefined ? undefined : decoration(words);
    },
  };
  /** Tells of those that are to be marked otherwise than before. */
  const update = (notes: Iterable<string>) => {
    const others: vscode.Uri[] = [];
    for (const key of notes) {
      const uri = vscode.Uri.parse(key, true);
      const words = said(uri);
      if (words === marked.get(key)) continue;
      if (words === undefined) marked.delete(key);
      else marked.set(key, words);
      others.push(uri);
    }
    if (others.length > 0) changed.fire(others);
  };
  return vscode.Disposable.from(
    changed,
    register(provider),
    workspace.onDidChange(({ notes }) => update(notes)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING))
        update(new Set([...marked.keys(), ...workspace.surveys.flatMap((survey) => [...survey.uris()])]));
    }),
  );
}

function decoration(words: string): vscode.FileDecoration {
  const mark = new vscode.FileDecoration('•', words, new vscode.ThemeColor('list.warningForeground'));
  mark.propagate = true;
  return mark;
}
