import * as vscode from 'vscode';

import { rules } from '../../core/guidance/rules';
import { briefOf } from '../../core/insights/brief';
import { previewOf } from '../../core/insights/template-preview';
import { stemOf } from '../../core/model/note';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { allTemplates } from '../workspace/templates';
import { addressOnPage } from './page-links';

/** What a page is about. */
export type PageKind = 'rule' | 'brief' | 'template';

/** What a page is made from. */
export interface PageDesk {
  /** Where the extension is installed. */
  readonly extension: vscode.Uri;
  readonly workspace: SearchWorkspace;
  readonly log: vscode.LogOutputChannel;
}

/** What stands in a page. */
export function pageText(
  { extension, workspace, log }: PageDesk,
  kind: PageKind,
  uri: vscode.Uri,
): string | Promise<string> {
  if (kind === 'brief') return briefText(workspace, uri);
  return kind === 'template' ? templateText(workspace, uri, log) : ruleText(extension, uri);
}

async function ruleText(extension: vscode.Uri, uri: vscode.Uri): Promise<string> {
  const rule = stemOf(uri.path);
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
