import * as vscode from 'vscode';

import { contactChoices } from '../prompts/people';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import type { Command } from './command';
import { openAt } from './new-files';
import { answer } from './say';
import { offerSetUp, openSearches } from './searches';

/** Finds a contact of any search by a few letters, and opens their note. */
export const goToContact: Command = async (desk) => {
  const searches = await openSearches(desk);
  if (searches.length === 0) return offerSetUp();
  const choices = searches.flatMap(({ survey }) => contactChoices(survey, { detailed: true }));
  if (choices.length === 0)
    return answer(vscode.l10n.t('There are no contacts yet. New Contact adds the first.'));
  const reply = await askOne(vscode.l10n.t('Go to Contact'), (place) =>
    askChoice(place, { choices, placeholder: vscode.l10n.t('A name, a role or a company') }),
  );
  if (reply !== undefined) await openAt(vscode.Uri.parse(reply.answer.uri, true));
};
