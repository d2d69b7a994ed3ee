import * as vscode from 'vscode';

import type { Lookup } from '../../core/index/lookup';
import { LARGEST_NOTE, stemOf } from '../../core/model/note';
import { layered } from '../../core/templates/choose';
import { SHIPPED } from '../../core/templates/shipped';
import { readTemplate, type Template } from '../../core/templates/template';
import { isMarkdown } from './files';

const MOST_TEMPLATES = 200;
const decoder = new TextDecoder();

/** All templates that a search may use: those that ship, the user's own and its own, the nearest of each name. */
export async function allTemplates(
  lookup: Lookup,
  log: vscode.LogOutputChannel,
): Promise<readonly Template[]> {
  return layered(SHIPPED, await ownTemplates(log), templatesOf(lookup));
}

function templatesOf(lookup: Lookup): readonly Template[] {
  return lookup.all('template').map(({ path, text }) => readTemplate(stemOf(path), text));
}

/** The templates in the folder that the user has named in the settings; none where there is no such folder. */
async function ownTemplates(log: vscode.LogOutputChannel): Promise<readonly Template[]> {
  const folder = ownFolder();
  if (folder === undefined) return [];
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const files = entries
      .filter(([, type]) => type === vscode.FileType.File)
      .map(([name]) => vscode.Uri.joinPath(folder, name))
      .filter(isMarkdown)
      .slice(0, MOST_TEMPLATES);
    const templates = await Promise.all(files.map(templateAt));
    return templates.filter((template) => template !== undefined);
  } catch (error) {
    const words = vscode.l10n.t('The folder of your own templates could not be read: {0}', folder.path);
    log.warn(words, error instanceof Error ? error.name : 'unknown');
    return [];
  }
}

async function templateAt(uri: vscode.Uri): Promise<Template | undefined> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST_NOTE) return undefined;
  return readTemplate(stemOf(uri.path), decoder.decode(await vscode.workspace.fs.readFile(uri)));
}

function ownFolder(): vscode.Uri | undefined {
  const written = vscode.workspace.getConfiguration('jobSearch').get<string>('templatesFolder', '').trim();
  if (written === '') return undefined;
  try {
    return /^[a-z][a-z\d+.-]{1,30}:\/\//i.test(written)
      ? vscode.Uri.parse(written, true)
      : vscode.Uri.file(written);
  } catch {
    return undefined;
  }
}
