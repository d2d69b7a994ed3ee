import * as vscode from 'vscode';

import type { Survey } from '../../core/insights/survey';
import { askChoice } from './questions';
import type { Place, Reply } from './steps';

/** Asks for a company that has a note, or any other by name; it may be left open. What is likely comes first, and Enter alone takes it. */
export function askCompany(
  place: Place,
  survey: Survey,
  { placeholder, likely }: { readonly placeholder: string; readonly likely?: string | undefined },
): Promise<Reply<string | undefined>> {
  const companies = survey.search?.lookup().all('company') ?? [];
  const known = companies.map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  const names = likely === undefined ? known : [likely, ...known.filter((name) => name !== likely)];
  const open = { label: vscode.l10n.t('Leave it open'), value: undefined };
  const choices = names.map((value) => ({
    label: value,
    iconPath: new vscode.ThemeIcon('organization'),
    value,
  }));
  return askChoice<string | undefined>(place, {
    choices: likely === undefined ? [open, ...choices] : [...choices, open],
    placeholder,
    typed: { label: vscode.l10n.t('Company:'), icon: 'organization', read: (text) => text },
  });
}

/** Asks where somebody works. */
export function askEmployer(place: Place, survey: Survey, name: string): Promise<Reply<string | undefined>> {
  const placeholder = vscode.l10n.t('Where does {0} work? Choose a company or type its name', name);
  return askCompany(place, survey, { placeholder });
}
