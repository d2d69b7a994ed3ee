import * as vscode from 'vscode';

import { briefOf } from '../../core/insights/brief';
import { previewOf } from '../../core/insights/template-preview';
import { stemOf, type Contact, type Interview } from '../../core/model/note';
import type { Template } from '../../core/templates/template';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { allTemplates } from '../workspace/templates';
import { addressOnPage } from './page-links';

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

/** Serves the pages as read-only documents, which follow the notes while they are open. */
export function servePages(
  extension: vscode.Uri,
  workspace: SearchWorkspace,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const isOf = (kind: string, { scheme, path }: vscode.Uri) => scheme === SCHEME && path.startsWith(kind);
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) =>
      isOf(BRIEFS, uri)
        ? briefText(workspace, uri)
        : isOf(TEMPLATES, uri)
          ? templateText(workspace, uri, log)
          : ruleText(extension, uri),
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    workspace.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (isOf(BRIEFS, uri) || isOf(TEMPLATES, uri)) changed.fire(uri);
    }),
  );
}

async function ruleText(extension: vscode.Uri, uri: vscode.Uri): Promise<string> {
  const { rules } = await import('../../core/guidance/rules');
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

async function templateText(
  workspace: SearchWorkspace,
  { query }: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<string> {
  const [name = '', contact = ''] = JSON.parse(query) as readonly string[];
  const survey = workspace.surveyOf(vscode.Uri.parse(contact, true));
  const note = survey?.search?.note(contact);
  const lookup = survey?.search?.lookup();
  if (survey === undefined || lookup === undefined || note?.type !== 'contact')
    return vscode.l10n.t('This note is no longer there.');
  const template = (await allTemplates(lookup, log)).find((one) => one.name === name);
  return template === undefined
    ? vscode.l10n.t('This template is no longer there.')
    : previewOf(survey, template, note);
}
