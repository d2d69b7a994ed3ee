import * as vscode from 'vscode';

import { filterHelp } from '../../core/insights/filter-help';
import { savedViews, type SavedView } from '../../core/insights/saved-views';
import { PROFILE_FILE } from '../../core/model/note';
import { askFilter } from '../prompts/filters';
import { askText } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import { applyNoteEdits } from '../workspace/apply-edits';
import type { Command } from './command';
import { say } from './say';
import { offerSetUp, openSearches, searchMeant, type OpenSearch } from './searches';

/** Asks what the trees should show. */
export const filter: Command = async (desk) => {
  const searches = await openSearches(desk);
  if (searches.length === 0) return offerSetUp();
  const surveys = searches.map(({ survey }) => survey);
  const text = await askFilter({
    title: vscode.l10n.t('Filter'),
    saved: surveys.flatMap(savedViews),
    current: desk.filter.text,
    help: filterHelp(surveys),
    forget: (view) => forget(searches, view),
  });
  if (text !== undefined) await desk.filter.set(text);
};

/** Takes a saved filter out of the profiles that keep it. */
async function forget(searches: readonly OpenSearch[], { name, filter: text }: SavedView): Promise<void> {
  for (const search of searches)
    if (savedViews(search.survey).some((view) => view.name === name && view.filter === text))
      await applyNoteEdits(profileOf(search), [{ op: 'remove-in-field', key: 'views', name }]);
}

/** Shows everything in the trees again. */
export const clearFilter: Command = ({ filter: shown }) => shown.set('');

/** Keeps what the trees are filtered by in the profile under a name, or a filter that is asked for. */
export const saveFilterAs: Command = async (desk) => {
  const title = vscode.l10n.t('Save Filter As');
  const search = await searchMeant(desk, [], title);
  if (search === undefined) return;
  const { survey } = search;
  const text = desk.filter.text || (await askFilter({ title, saved: [], help: filterHelp([survey]) }));
  if (text === undefined) return;
  const reply = await askName(title, text, search);
  if (reply === undefined) return;
  const name = reply.answer;
  await applyNoteEdits(profileOf(search), [{ op: 'set-in-field', key: 'views', name, value: text }]);
  await desk.filter.set(text);
  say(vscode.l10n.t('{0} stands in your profile; Filter… offers it first', name));
};

function askName(
  title: string,
  text: string,
  { survey }: OpenSearch,
): Promise<{ readonly answer: string } | undefined> {
  const saved = savedViews(survey);
  return askOne(title, (place) =>
    askText(place, {
      prompt: vscode.l10n.t('What should “{0}” be called?', text),
      value: saved.find((view) => view.filter.trim() === text)?.name,
      read: (name) => {
        if (name === '') return { problem: vscode.l10n.t('A name is needed, such as “Warm at Northwind”.') };
        const before = saved.find((view) => view.name === name);
        if (before === undefined || before.filter === text) return { answer: name };
        return { answer: name, doubt: vscode.l10n.t('{0} is “{1}” so far.', name, before.filter) };
      },
    }),
  );
}

function profileOf({ root }: OpenSearch): vscode.Uri {
  return vscode.Uri.joinPath(root, PROFILE_FILE);
}
