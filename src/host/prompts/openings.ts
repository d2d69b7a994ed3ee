import * as vscode from 'vscode';

import type { Lookup } from '../../core/index/lookup';
import type { Opportunity } from '../../core/model/note';
import { askChoice, type Choice } from './questions';
import type { Place, Reply } from './steps';

/** The openings that are not over, by name. */
export function openingsIn(lookup: Lookup): readonly Opportunity[] {
  return lookup
    .all('opportunity')
    .filter(({ fields }) => fields.status?.value !== 'rejected' && fields.status?.value !== 'withdrawn')
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Openings to choose from, each with where it is. */
export function openingChoices(openings: readonly Opportunity[]): readonly Choice<Opportunity>[] {
  return openings.map((value) => ({
    label: value.name,
    description: value.fields.company?.value.label ?? value.fields.company?.value.target ?? '',
    iconPath: new vscode.ThemeIcon('milestone'),
    value,
  }));
}

/** Asks for one of the openings, or to leave it open. */
export function askOpening(
  place: Place,
  openings: readonly Opportunity[],
): Promise<Reply<Opportunity | undefined>> {
  const open = { label: vscode.l10n.t('Leave it open'), value: undefined };
  return askChoice<Opportunity | undefined>(place, {
    choices: [...openingChoices(openings), open],
    placeholder: vscode.l10n.t('For which opening?'),
  });
}
