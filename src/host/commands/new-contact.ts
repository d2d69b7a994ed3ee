import * as vscode from 'vscode';

import { newPersonNote, type NewPerson } from '../../core/drafts/planned';
import { askEmployer } from '../prompts/companies';
import { askContact, askName } from '../prompts/people';
import { askSource } from '../prompts/sources';
import { askAll } from '../prompts/steps';
import type { Command } from './command';
import { storageFor, storeAndOpen } from './new-files';
import { searchMeant, type OpenSearch } from './searches';

type Answers = { readonly [K in keyof Required<NewPerson>]: NewPerson[K] };

/** Asks who it is, where they work and how one knows of them, and writes their note. */
export const newContact: Command = async (desk) => {
  const title = vscode.l10n.t('New Contact');
  const search = await searchMeant(desk, [], title);
  if (search === undefined) return;
  const answers = await ask(title, search);
  if (answers?.name === undefined) return;
  const storage = await storageFor(search, 'contact');
  const person = { ...answers, name: answers.name };
  await storeAndOpen(search.root, newPersonNote(search.lookup, person, storage));
};

function ask(title: string, { survey, lookup }: OpenSearch): Promise<Partial<Answers> | undefined> {
  return askAll<Answers>(title, {
    name: {
      ask: (place, { name }) =>
        askName(place, {
          prompt: vscode.l10n.t('Their name'),
          value: name,
          taken: lookup.all('contact').map((contact) => contact.name),
        }),
    },
    company: { ask: (place, { name = '' }) => askEmployer(place, survey, name) },
    source: { ask: (place, { name = '' }) => askSource(place, name) },
    referredBy: {
      isAsked: ({ source }) => source === 'referral',
      ask: (place) => askContact(place, survey, vscode.l10n.t('Who referred you?')),
    },
  });
}
