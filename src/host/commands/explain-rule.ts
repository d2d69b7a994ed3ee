import * as vscode from 'vscode';

import { rules } from '../../core/guidance/rules';
import { rulePage, showPage } from '../language/pages';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import type { Command } from './command';

/** Shows the page of a rule: the one that is given, else the one that is chosen. */
export const explainRule: Command = async (_desk, given) => {
  const rule = rules.find(({ id }) => id === given)?.id ?? (await chosenRule());
  if (rule !== undefined) await showPage(rulePage(rule));
};

async function chosenRule(): Promise<string | undefined> {
  const choices = rules.map(({ id, summary }) => ({ label: id, detail: summary, value: id }));
  const reply = await askOne(vscode.l10n.t('Explain Rule'), (place) =>
    askChoice(place, { choices, placeholder: vscode.l10n.t('Which rule?') }),
  );
  return reply?.answer;
}
