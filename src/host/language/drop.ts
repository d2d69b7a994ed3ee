import * as vscode from 'vscode';

import type { SearchWorkspace } from '../workspace/search-workspace';
import { noteOfDocument } from './document-note';

const URIS = 'text/uri-list';

/** More specific than the link of Markdown's own, which is offered beside it. */
const WIKILINK = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'link', 'wiki');

/** Makes wikilinks of notes that are dropped on a note of their search, from our trees or from the Explorer. */
export function linkDroppedNotes(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    { language: 'markdown' },
    {
      provideDocumentDropEdits: (document, position, transfer) =>
        linksFor(workspace, document, position, transfer),
    },
    { providedDropEditKinds: [WIKILINK], dropMimeTypes: [URIS] },
  );
}

/** The links to all notes that are dropped; undefined where anything else is among them. */
export async function linksFor(
  workspace: SearchWorkspace,
  document: vscode.TextDocument,
  position: vscode.Position,
  transfer: vscode.DataTransfer,
): Promise<vscode.DocumentDropEdit | undefined> {
  const listed = (await transfer.get(URIS)?.asString()) ?? '';
  const found = noteOfDocument(workspace, document);
  const uris = listed.split(/\r\n|\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (found === undefined || uris.length === 0) return undefined;
  const notes = uris.map((uri) => found.lookup.note(withoutFragment(uri)));
  if (!notes.every((note) => note !== undefined)) return undefined;
  const { linksDropped } = await import('../../core/language/dropped-notes');
  const links = linksDropped(found.lookup, found.note, document.offsetAt(position), notes);
  if (links === undefined) return undefined;
  const insert = new vscode.SnippetString().appendText(links);
  return new vscode.DocumentDropEdit(insert, vscode.l10n.t('Insert Link to Note'), WIKILINK);
}

function withoutFragment(uri: string): string {
  try {
    return vscode.Uri.parse(uri, true).with({ fragment: '', query: '' }).toString();
  } catch {
    return uri;
  }
}
