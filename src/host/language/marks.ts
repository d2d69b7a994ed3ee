import * as vscode from 'vscode';

import { marksOf, type Mark } from '../../core/language/marks';
import type { ColourId } from '../../manifest/colours';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { rangeIn } from './diagnostics';
import { noteOfDocument } from './document-note';

/** How each mark looks: never by its colour alone, and without a second line under what a diagnostic underlines. */
const LOOKS: Readonly<Record<Mark['kind'], { readonly colour: ColourId } & vscode.DecorationRenderOptions>> =
  {
    overdue: { colour: 'jobSearch.overdueForeground', fontWeight: 'bold' },
    today: { colour: 'jobSearch.dueTodayForeground', fontWeight: 'bold', fontStyle: 'italic' },
    nowhere: { colour: 'jobSearch.unresolvedLinkForeground', fontStyle: 'italic', textDecoration: 'none' },
  };

/** Lets overdue days, days of today and links to nothing stand out in the editors that are in sight. */
export function showMarks(workspace: SearchWorkspace): vscode.Disposable {
  const kinds = Object.entries(LOOKS).map(([kind, { colour, ...look }]) => {
    const color = new vscode.ThemeColor(colour);
    const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
    return { kind, type: vscode.window.createTextEditorDecorationType({ ...look, color, rangeBehavior }) };
  });
  const show = (editors: readonly vscode.TextEditor[]) => {
    for (const editor of editors) {
      const found = noteOfDocument(workspace, editor.document);
      const marks = found === undefined ? [] : marksOf(found.survey, found.note);
      for (const { kind, type } of kinds) {
        const ranges = marks.filter((mark) => mark.kind === kind);
        editor.setDecorations(
          type,
          found === undefined ? [] : ranges.map(({ range }) => rangeIn(found.note, range)),
        );
      }
    }
  };
  show(vscode.window.visibleTextEditors);
  return vscode.Disposable.from(
    ...kinds.map(({ type }) => type),
    vscode.window.onDidChangeVisibleTextEditors(show),
    // Another note may be what a link leads to, and at midnight another day has begun.
    workspace.onDidChange(() => show(vscode.window.visibleTextEditors)),
  );
}
