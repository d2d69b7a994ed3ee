import * as vscode from 'vscode';

import type { LetterPlan } from '../../core/drafts/letter-plan';
import { foldName } from '../../core/index/names';
import type { Lookup } from '../../core/index/lookup';
import { companyOf } from '../../core/index/relations';
import type { Survey } from '../../core/insights/survey';
import type { Contact, Opportunity } from '../../core/model/note';
import type { LetterKind } from '../../core/model/schema';
import { contactChoices } from './people';
import { askChoice, type Choice } from './questions';
import type { Place, Reply } from './steps';

/** Asks for one of several letters that may be meant, by who is to read them. */
export function askPlan(place: Place, plans: readonly LetterPlan[]): Promise<Reply<LetterPlan>> {
  const choices = plans.map((value) => ({ label: value.to.name, value }));
  return askChoice(place, { choices, placeholder: vscode.l10n.t('To whom?') });
}

/** Somebody who may read a letter; undefined for nobody by name. */
type Reader = Choice<Contact | undefined>;

/** Who may read a letter about an opening that names nobody: those of its company come first; an application may go to nobody by name. */
export function readersOf(
  { survey, lookup, note: opening }: { survey: Survey; lookup: Lookup; note: Opportunity },
  kind: LetterKind,
): readonly Reader[] {
  const firm = (one: Contact | Opportunity) => foldName(companyOf(lookup, one)?.name ?? '');
  const isThere = ({ value }: Choice<Contact>) => firm(value) === firm(opening);
  const all = contactChoices(survey);
  const nobody = { label: vscode.l10n.t('I do not know a name yet'), value: undefined };
  return [
    ...all.filter(isThere),
    ...all.filter((one) => !isThere(one)),
    ...(kind === 'cover' ? [nobody] : []),
  ];
}

/** Asks for one of those who may read a letter. */
export function askReader(place: Place, readers: readonly Reader[]): Promise<Reply<Contact | undefined>> {
  return askChoice(place, { choices: readers, placeholder: vscode.l10n.t('Who will read it?') });
}

/** Why no letter can be begun while there is no contact. */
export function nobodyYet(): string {
  return vscode.l10n.t('There is no contact yet to whom a letter could go.');
}

/** What the command that drafts letters of a kind is called. */
export function letterTitle(kind: LetterKind): string {
  switch (kind) {
    case 'request':
      return vscode.l10n.t('New Outreach Letter');
    case 'thank-you':
      return vscode.l10n.t('Draft Thank-You');
    case 'follow-up':
      return vscode.l10n.t('Draft Follow-Up');
    case 'feedback':
      return vscode.l10n.t('Draft Feedback Request');
    case 'accept':
      return vscode.l10n.t('Draft Acceptance');
    case 'decline':
      return vscode.l10n.t('Draft Refusal');
    case 'cover':
      return vscode.l10n.t('Draft Cover Letter');
    case 'check-in':
      return vscode.l10n.t('Draft Check-In');
    case 'introduction':
      return vscode.l10n.t('Draft Introduction Request');
    case 'referrer-update':
      return vscode.l10n.t('Draft Update to Referrer');
    case 'linkedin-invite':
      return vscode.l10n.t('Draft LinkedIn Invitation');
  }
}
