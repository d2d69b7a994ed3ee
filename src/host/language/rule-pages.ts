import * as vscode from 'vscode';

import { rules } from '../../core/guidance/rules';

const SCHEME = 'job-search-rule';

/** The address of a rule's page, which works without a network. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Serves the rules' pages, which ship with the extension, as read-only documents. */
export function serveRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const rule = uri.path.replace(/^\/|\.md$/g, '');
      if (!rules.some(({ id }) => id === rule)) return vscode.l10n.t('There is no rule named {0}.', rule);
      const page = vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });
}
