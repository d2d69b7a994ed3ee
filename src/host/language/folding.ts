import * as vscode from 'vscode';

import { foldsOf } from '../../core/language/folding';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { noteSoFar } from './document-note';

/** Folds what the editor does not: the frontmatter of a note, and its keys that take several lines. */
export function foldFrontmatter(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: 'markdown' },
    {
      provideFoldingRanges(document): vscode.FoldingRange[] {
        const here = noteSoFar(workspace, document);
        return here === undefined
          ? []
          : foldsOf(here.note).map(({ start, end }) => new vscode.FoldingRange(start, end));
      },
    },
  );
}
