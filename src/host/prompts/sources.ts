import * as vscode from 'vscode';

import { SOURCES, type Source } from '../../core/model/schema';
import { askChoice } from './questions';
import type { Place, Reply } from './steps';

/** Asks how the person knows of somebody. */
export function askSource(place: Place, name: string): Promise<Reply<Source | undefined>> {
  const sources = SOURCES.map((value) => ({ label: wordsFor(value), value }));
  return askChoice<Source | undefined>(place, {
    choices: [{ label: vscode.l10n.t('Leave it open'), value: undefined }, ...sources],
    placeholder: vscode.l10n.t('How do you know of {0}?', name),
  });
}

function wordsFor(source: Source): string {
  const words: Readonly<Record<Source, string>> = {
    referral: vscode.l10n.t('Somebody referred me'),
    cold: vscode.l10n.t('I found them myself'),
    alumni: vscode.l10n.t('We went to the same school'),
    association: vscode.l10n.t('A professional body or service organization'),
    group: vscode.l10n.t('A group of like-minded people'),
    event: vscode.l10n.t('We met at an event'),
    online: vscode.l10n.t('Something they wrote or said online'),
    friend: vscode.l10n.t('We know each other'),
    inbound: vscode.l10n.t('They wrote to me first'),
  };
  return words[source];
}
