import * as vscode from 'vscode';

import { stemOf } from '../../core/model/note';
import type { Template } from '../../core/templates/template';
import { showPage, templatePage } from '../language/pages';
import { contactChoices } from '../prompts/people';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import { askTemplate } from '../prompts/templates';
import { EditRefused } from '../workspace/edit-refused';
import { allTemplates } from '../workspace/templates';
import type { Command, Desk } from './command';
import { answer } from './say';
import { noteInFront, searchMeant, uriIn, type OpenSearch } from './searches';

/** Shows what a template makes for one of the contacts, without writing anything. */
export const previewTemplate: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Preview Template With');
  const search = await searchMeant(desk, args, title);
  if (search === undefined) return;
  const choices = contactChoices(search.survey);
  if (choices.length === 0) return answer(vscode.l10n.t('There is nobody yet to try a template with.'));
  const template = (await templateMeant(desk, args, search)) ?? (await chooseTemplate(desk, title, search));
  if (template === undefined) return;
  const placeholder = vscode.l10n.t('With whom do you want to see “{0}”?', template.title);
  const reply = await askOne(title, (place) => askChoice(place, { choices, placeholder }));
  if (reply !== undefined) await showPage(templatePage(template, reply.answer));
};

/** The template of the file that the command was called on, in the search or in the user's own folder, or that is in front. */
async function templateMeant(
  desk: Desk,
  args: readonly unknown[],
  { lookup }: OpenSearch,
): Promise<Template | undefined> {
  const given = uriIn(args);
  const path = given?.path ?? (await noteInFront(desk, 'template'))?.note.path;
  if (path === undefined) return undefined;
  const found = (await allTemplates(lookup, desk.log)).find(({ name }) => name === stemOf(path));
  if (found === undefined && given !== undefined)
    throw new EditRefused(vscode.l10n.t('This file is no template of a letter.'));
  return found;
}

async function chooseTemplate(
  { log }: Desk,
  title: string,
  { lookup }: OpenSearch,
): Promise<Template | undefined> {
  const templates = await allTemplates(lookup, log);
  const which = vscode.l10n.t('Which template?');
  return (await askOne(title, (place) => askTemplate(place, templates, which)))?.answer;
}
