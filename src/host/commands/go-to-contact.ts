import * as vscode from 'vscode';

import { contactChoices } from '../prompts/people';
import { askOne } from '../prompts/steps';
import type { Command } from './command';
import { openAt } from './new-files';
import { chooser } from './searches';

/** Finds a contact of any search by anything that the notes say of them, and opens their note. */
export const goToContact: Command = async (desk) => {
  const placeholder = vscode.l10n.t('Anything that you know of them: a name, a company, an address, a tag');
  const none = vscode.l10n.t('There are no contacts yet. New Contact adds the first.');
  const ask = await chooser(desk, { placeholder, none }, (searches) =>
    searches.flatMap(({ survey }) => contactChoices(survey, { detailed: true })),
  );
  const reply = ask && (await askOne(vscode.l10n.t('Go to Contact'), ask));
  if (reply !== undefined) await openAt(vscode.Uri.parse(reply.answer.uri, true));
};
