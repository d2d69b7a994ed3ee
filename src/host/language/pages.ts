import * as vscode from 'vscode';

import { stemOf, type Contact, type Interview } from '../../core/model/note';
import type { Template } from '../../core/templates/template';
import type { PageDesk, PageKind, pageText } from './page-texts';

const SCHEME = 'job-search-page';
const RULES = '/rules/';
const BRIEFS = '/briefs/';
const TEMPLATES = '/templates/';

/** The address of a rule's page, which works without a network. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `${RULES}${rule}.md` });
}

/** The address of the page to read before an interview. Its file name is what the preview is called. */
export function briefPage({ path, uri }: Interview): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `${BRIEFS}brief ${stemOf(path)}.md`, query: uri });
}

/** The address of what a template makes for a contact. */
export function templatePage({ name, title }: Template, { uri }: Contact): vscode.Uri {
  const path = `${TEMPLATES}${title.replace(/[\\/]/g, ' ')}.md`;
  return vscode.Uri.from({ scheme: SCHEME, path, query: JSON.stringify([name, uri]) });
}

/** Shows a page as it is meant to be read. */
export async function showPage(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // The preview is an extension of its own, which can be switched off.
    await vscode.window.showTextDocument(page);
  }
}

/** Serves the pages as read-only documents, which follow the notes while they are open; what stands in them is loaded with the first. */
export function servePages(
  load: () => Promise<{ readonly pageText: typeof pageText }>,
  desk: PageDesk,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => {
      const { pageText } = await load();
      return pageText(desk, kindOf(uri), uri);
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    desk.workspace.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (uri.scheme === SCHEME && kindOf(uri) !== 'rule') changed.fire(uri);
    }),
  );
}

function kindOf({ path }: vscode.Uri): PageKind {
  return path.startsWith(BRIEFS) ? 'brief' : path.startsWith(TEMPLATES) ? 'template' : 'rule';
}
