import * as vscode from 'vscode';

import { tagCompletions } from '../../core/templates/complete';
import type { SearchWorkspace } from '../workspace/search-workspace';

/** Completes the fields of a template while they are typed. */
export function completeTemplates(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: (document, position) =>
        isTemplate(workspace, document.uri)
          ? tagCompletions(document.getText(), document.offsetAt(position)).map((completion) => {
              const item = new vscode.CompletionItem(completion.name, vscode.CompletionItemKind.Field);
              const { start, end } = completion.range;
              item.detail = completion.meaning;
              item.range = new vscode.Range(document.positionAt(start), document.positionAt(end));
              item.insertText = completion.isSnippet
                ? new vscode.SnippetString(completion.insert)
                : completion.insert;
              return item;
            })
          : [],
    },
    ...['{', '.', '#', '^', '/'],
  );
}

function isTemplate(workspace: SearchWorkspace, uri: vscode.Uri): boolean {
  return workspace.surveyOf(uri)?.search?.note(uri.toString())?.type === 'template';
}
