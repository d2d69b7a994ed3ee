import * as vscode from 'vscode';

import { hintsIn } from '../../core/language/hints';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { noteOfDocument } from './document-note';

/** Says behind the dates of a note how far off they are. */
export function showInlayHints(workspace: SearchWorkspace): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const isWanted = () => vscode.workspace.getConfiguration('jobSearch').get('inlayHints', true);
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range) => {
      const found = isWanted() ? noteOfDocument(workspace, document) : undefined;
      if (found === undefined) return [];
      const { survey, lookup, note } = found;
      const stretch = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return hintsIn(survey, lookup, note, stretch).map(({ at, words, tooltip }) => {
        const hint = new vscode.InlayHint(document.positionAt(at), words);
        hint.tooltip = tooltip;
        hint.paddingLeft = true;
        return hint;
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider({ language: 'markdown' }, provider),
    // What is looked at anew may be so because another day has begun.
    workspace.onDidChange(({ notes }) => {
      const { visibleTextEditors } = vscode.window;
      if (visibleTextEditors.some(({ document }) => notes.has(document.uri.toString()))) changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('jobSearch.inlayHints')) changed.fire();
    }),
  );
}
