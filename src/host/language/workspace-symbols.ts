import * as vscode from 'vscode';

import { wordsOf } from '../../core/insights/plain';
import { landingOf } from '../../core/language/navigation';
import { workspaceSymbols, type NoteSymbol } from '../../core/language/workspace-symbols';
import type { ReadType } from '../../core/model/schema';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { rangeIn } from './diagnostics';

// The editor has no kinds for people and letters; these have the plainest of its pictures.
const KINDS: Readonly<Partial<Record<ReadType, vscode.SymbolKind>>> = {
  contact: vscode.SymbolKind.Object,
  company: vscode.SymbolKind.Namespace,
  interview: vscode.SymbolKind.Event,
  opportunity: vscode.SymbolKind.Key,
  letter: vscode.SymbolKind.File,
};

/** Finds people, companies, interviews, opportunities and letters by name in “Go to Symbol in Workspace”. */
export function findByName(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query) =>
      workspace.surveys.flatMap((survey) => workspaceSymbols(survey, query).map(symbolOf)),
  });
}

function symbolOf({ note, label, container }: NoteSymbol): vscode.SymbolInformation {
  const { range } = landingOf(note);
  const place = new vscode.Location(vscode.Uri.parse(note.uri, true), rangeIn(note, range));
  const kind = KINDS[note.type] ?? vscode.SymbolKind.File;
  return new vscode.SymbolInformation(wordsOf(label), kind, wordsOf(container), place);
}
