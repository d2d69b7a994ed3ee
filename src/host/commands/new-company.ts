import * as vscode from 'vscode';

import { newCompanyNote } from '../../core/drafts/new-notes';
import { askName } from '../prompts/people';
import { askOne } from '../prompts/steps';
import type { Command } from './command';
import { storageFor, storeAndOpen } from './new-files';
import { searchMeant } from './searches';

/** Asks for a name, and writes the note of a company. */
export const newCompany: Command = async (desk) => {
  const title = vscode.l10n.t('New Company');
  const search = await searchMeant(desk, [], title);
  if (search === undefined) return;
  const reply = await askOne(title, (place) =>
    askName(place, {
      prompt: vscode.l10n.t('The name of the company'),
      taken: search.lookup.all('company').map((company) => company.name),
    }),
  );
  if (reply === undefined) return;
  const storage = await storageFor(search, 'company');
  await storeAndOpen(search.root, newCompanyNote({ ...storage, name: reply.answer }));
};
