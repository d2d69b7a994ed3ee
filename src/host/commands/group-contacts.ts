import * as vscode from 'vscode';

import { GROUPINGS, type Grouping } from '../../core/insights/contacts-tree';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import type { Command } from './command';

/** Asks by what the contacts are grouped in their tree. */
export const groupContacts: Command = async ({ contacts }) => {
  const choices = GROUPINGS.map((value) => ({
    label: wordsFor(value),
    ...(value === contacts.grouping ? { description: vscode.l10n.t('as it is now') } : {}),
    value,
  }));
  const reply = await askOne(vscode.l10n.t('Group Contacts By'), (place) =>
    askChoice(place, {
      choices,
      placeholder: vscode.l10n.t('What should the contacts be grouped by?'),
      active: choices.find(({ value }) => value === contacts.grouping),
    }),
  );
  if (reply !== undefined) await contacts.setGrouping(reply.answer);
};

function wordsFor(grouping: Grouping): string {
  const words: Readonly<Record<Grouping, string>> = {
    stage: vscode.l10n.t('Stage'),
    company: vscode.l10n.t('Company'),
    tag: vscode.l10n.t('Tag'),
    'follow-up': vscode.l10n.t('Next follow-up'),
  };
  return words[grouping];
}
