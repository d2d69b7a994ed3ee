import * as vscode from 'vscode';

import type { hoverAt } from '../../core/language/hover';
import { cardMarkdown } from '../card-markdown';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { rangeIn } from './diagnostics';
import { noteOfDocument } from './document-note';

/** Whether a warning stands in the same hover. */
function isWarnedOf(
  { uri }: vscode.TextDocument,
  position: vscode.Position,
  rule: string | undefined,
): boolean {
  if (rule === undefined) return false;
  return vscode.languages
    .getDiagnostics(uri)
    .some(({ code, range }) => typeof code === 'object' && code.value === rule && range.contains(position));
}

/** Tells what is known of the link, name, date, key or rule under the mouse, in the notes of a search; it is loaded with the first. */
export function showHovers(
  workspace: SearchWorkspace,
  load: () => Promise<{ readonly hoverAt: typeof hoverAt }>,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      provideHover: async (document, position, token) => {
        const { hoverAt } = await load();
        if (token.isCancellationRequested) return undefined;
        const found = noteOfDocument(workspace, document);
        if (found === undefined) return undefined;
        const { survey, lookup, note } = found;
        const hover = hoverAt(survey, lookup, note, document.offsetAt(position));
        if (hover === undefined || isWarnedOf(document, position, hover.rule)) return undefined;
        return new vscode.Hover(hover.cards.map(cardMarkdown), rangeIn(note, hover.range));
      },
    },
  );
}
