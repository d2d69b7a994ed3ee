import * as vscode from 'vscode';

import { highlightsAt } from '../../core/language/navigation';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { rangeIn } from './diagnostics';
import { noteOfDocument } from './document-note';

/** Marks all links of a note that lead where the one under the cursor does. */
export function highlightLinks(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(
    { language: 'markdown' },
    {
      provideDocumentHighlights(document, position): vscode.DocumentHighlight[] | undefined {
        const here = noteOfDocument(workspace, document);
        const found = here && highlightsAt(here.lookup, here.note, document.offsetAt(position));
        // Where nothing is meant the editor marks the word instead.
        if (here === undefined || found === undefined || found.length === 0) return undefined;
        return found.map(({ range, isName }) => {
          const kind = isName ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read;
          return new vscode.DocumentHighlight(rangeIn(here.note, range), kind);
        });
      },
    },
  );
}
