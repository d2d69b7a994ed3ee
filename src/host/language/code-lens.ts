import * as vscode from 'vscode';

import { lensOf, type Lens } from '../../core/language/lens';
import { commands, type CommandId } from '../../manifest/commands';
import { actsOn } from '../../manifest/line-acts';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { rangeIn } from './diagnostics';
import { noteOfDocument, type DocumentNote } from './document-note';

const MOST_ACTS = 3;
const DECIDING = ['jobSearch.codeLens', 'jobSearch.inlayHints', 'editor.inlayHints.enabled'];
const ICON = /\$\([A-Za-z0-9-]{1,60}(?:~[a-z]{1,9})?\)/g;

/** Says above a note what is next to be done with it, with the acts that its line in the sidebar has. */
export function showCodeLenses(workspace: SearchWorkspace): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const isWanted = () => vscode.workspace.getConfiguration('jobSearch').get('codeLens', true);
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document) => {
      const found = isWanted() && !document.isUntitled ? noteOfDocument(workspace, document) : undefined;
      const lens = found && lensOf(found.survey, found.lookup, found.note, { hasHints: hasHints(document) });
      return found === undefined || lens === undefined ? [] : lensesFor(found, lens);
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
    workspace.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (DECIDING.some((setting) => event.affectsConfiguration(setting))) changed.fire();
    }),
  );
}

/** Whether the hints behind the dates of a document are in sight. */
function hasHints(document: vscode.TextDocument): boolean {
  const shown = vscode.workspace.getConfiguration('editor', document).get('inlayHints.enabled', 'on');
  const isWanted = vscode.workspace.getConfiguration('jobSearch').get('inlayHints', true);
  return isWanted && (shown === 'on' || shown === 'onUnlessPressed');
}

/** The words, which lead to where it stands, then the acts: the editor sets them on one line. */
function lensesFor({ note, lookup }: DocumentNote, { range, words, line, tree }: Lens): vscode.CodeLens[] {
  const open: CommandId = 'jobSearch.openNote';
  const place = line.target ?? { note, range };
  const acts = actsOn(`jobSearch.${tree}`, line.kinds ?? []).onLine.slice(0, MOST_ACTS);
  // As from the tree: with several searches open, the root stands before the id of a line.
  const about = { ...line, id: `${lookup.root}|${line.id}` };
  const all: readonly vscode.Command[] = [
    { command: open, title: asWords(words), arguments: [place.note.uri, place.range.start] },
    ...acts.map((command) => ({ command, title: commands[command].title, arguments: [about] })),
  ];
  return all.map((command) => new vscode.CodeLens(rangeIn(note, range), command));
}

/** Words in which nothing is shown as an icon. */
function asWords(text: string): string {
  return text.replace(ICON, '\\$&');
}
