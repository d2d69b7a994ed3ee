import * as vscode from 'vscode';

import { rules } from '../../core/guidance/rules';
import { briefOf } from '../../core/insights/brief';
import { stemOf, type Interview } from '../../core/model/note';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { addressOnPage } from './page-links';

const SCHEME = 'job-search-page';
const RULES = '/rules/';
const BRIEFS = '/briefs/';

/** The address of a rule's page, which works without a network. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `${RULES}${rule}.md` });
}

/** The address of the page to read before an interview. Its file name is what the preview is called. */
export function briefPage({ path, uri }: Interview): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `${BRIEFS}brief ${stemOf(path)}.md`, query: uri });
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

/** Serves the pages as read-only documents, which follow the notes while they are open. */
export function servePages(extension: vscode.Uri, workspace: SearchWorkspace): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const isBrief = ({ scheme, path }: vscode.Uri) => scheme === SCHEME && path.startsWith(BRIEFS);
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) =>
      isBrief(uri) ? briefText(workspace, uri) : ruleText(extension, uri),
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    workspace.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (isBrief(uri)) changed.fire(uri);
    }),
  );
}

async function ruleText(extension: vscode.Uri, uri: vscode.Uri): Promise<string> {
  const rule = uri.path.slice(RULES.length).replace(/\.md$/, '');
  if (!rules.some(({ id }) => id === rule)) return vscode.l10n.t('There is no rule named {0}.', rule);
  const page = vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
}

function briefText(workspace: SearchWorkspace, { query }: vscode.Uri): string {
  const survey = workspace.surveyOf(vscode.Uri.parse(query, true));
  const note = survey?.search?.note(query);
  if (survey === undefined || note?.type !== 'interview')
    return vscode.l10n.t('This note is no longer there.');
  return briefOf(survey, note, addressOnPage);
}
