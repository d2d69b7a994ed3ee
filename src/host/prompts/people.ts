import * as vscode from 'vscode';

import type { NewPerson } from '../../core/drafts/planned';
import { foldName } from '../../core/index/names';
import { contactPicks, type ContactPick } from '../../core/insights/contact-picks';
import type { Survey } from '../../core/insights/survey';
import type { Contact } from '../../core/model/note';
import { askChoice, askText, type Choice } from './questions';
import type { Place, Reply } from './steps';

/** The contacts to choose from, those first with whom there was something lately. */
export function contactChoices(
  survey: Survey,
  { detailed = false, isWanted = () => true }: ContactChoices = {},
): readonly Choice<Contact>[] {
  return contactPicks(survey)
    .filter(({ contact }) => isWanted(contact))
    .map((pick) => choiceOf(pick, detailed));
}

/** How contacts are offered; `detailed` says the last touch and the next step of each too. */
export interface ContactChoices {
  readonly detailed?: boolean;
  readonly isWanted?: (contact: Contact) => boolean;
}

/** Asks for one of the contacts. */
export function askContact(
  place: Place,
  survey: Survey,
  placeholder: string,
  options?: ContactChoices,
): Promise<Reply<Contact>> {
  return askChoice(place, { choices: contactChoices(survey, options), placeholder });
}

/** A question for somebody who may have no note yet. */
export interface SomebodyQuestion {
  /** What is asked where there are contacts to choose from, and where there are none. */
  readonly choose: string;
  readonly type: string;
  /** Who is offered first, or the name that is typed already. */
  readonly before?: Contact | NewPerson | undefined;
  readonly isWanted?: (contact: Contact) => boolean;
}

/** Asks for one of the contacts, or for somebody new by name. */
export function askSomebody(
  place: Place,
  survey: Survey,
  { choose, type, before, isWanted = () => true }: SomebodyQuestion,
): Promise<Reply<Contact | NewPerson>> {
  const choices = contactChoices(survey, { isWanted });
  const [known, typed] = before === undefined || 'uri' in before ? [before] : [undefined, before.name];
  return askChoice<Contact | NewPerson>(place, {
    choices,
    placeholder: choices.length === 0 ? type : choose,
    active: choices.find(({ value }) => value.uri === known?.uri),
    value: typed,
    typed: { label: vscode.l10n.t('New contact:'), icon: 'person-add', read: (name) => ({ name }) },
  });
}

/** Asks for a name; one that is taken already is no mistake, and worth a word. */
export function askName(
  place: Place,
  { prompt, value, taken }: { prompt: string; value?: string | undefined; taken: readonly string[] },
): Promise<Reply<string>> {
  const known = new Set(taken.map(foldName));
  return askText(place, {
    prompt,
    value,
    read: (text) => {
      if (text === '') return { problem: vscode.l10n.t('A name is needed; everything else can wait.') };
      const doubt = vscode.l10n.t(
        'There is a note named {0} already. Go on only if this is another one.',
        text,
      );
      return known.has(foldName(text)) ? { answer: text, doubt } : { answer: text };
    },
  });
}

function choiceOf({ contact, work, state, also }: ContactPick, detailed: boolean): Choice<Contact> {
  return {
    label: contact.name,
    description: work,
    ...(detailed ? { detail: state } : {}),
    also,
    iconPath: new vscode.ThemeIcon('person'),
    value: contact,
  };
}
