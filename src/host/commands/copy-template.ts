import * as vscode from 'vscode';

import { SHIPPED } from '../../core/templates/shipped';
import { askOne } from '../prompts/steps';
import { askTemplate } from '../prompts/templates';
import { carryOut } from '../workspace/apply-edits';
import type { Command } from './command';
import { openAt, storageFor } from './new-files';
import { say } from './say';
import { searchMeant } from './searches';

/** Copies one of the templates that ship into the search, where it can be changed and takes the place of the shipped one. */
export const copyTemplate: Command = async (desk) => {
  const title = vscode.l10n.t('Change Letter Template');
  const search = await searchMeant(desk, [], title);
  if (search === undefined) return;
  const which = vscode.l10n.t('Which letter do you want to word yourself?');
  const template = (await askOne(title, (place) => askTemplate(place, SHIPPED, which)))?.answer;
  if (template === undefined) return;
  const { folders, isTaken } = await storageFor(search, 'template');
  const path = `${folders.template}/${template.name}.md`;
  if (isTaken(path)) return openAt(vscode.Uri.joinPath(search.root, ...path.split('/')));
  const added = [{ path, text: template.text, cursor: 0 }];
  const [uri] = await carryOut(search.root, { added, edited: [] });
  if (uri === undefined) return;
  await openAt(uri);
  say(vscode.l10n.t('From now on “{0}” is made from this file', template.title));
};
