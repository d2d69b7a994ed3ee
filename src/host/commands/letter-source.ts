import * as vscode from 'vscode';

import { letterPlans, type LetterSource } from '../../core/drafts/letter-plan';
import type { Contact, Opportunity } from '../../core/model/note';
import type { LetterKind } from '../../core/model/schema';
import { letterTitle, nobodyYet } from '../prompts/letters';
import { openingChoices, openingsIn } from '../prompts/openings';
import { contactChoices } from '../prompts/people';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import type { Desk } from './command';
import { isHeld } from './interview-meant';
import { answer } from './say';
import { noteGiven, noteInFront, searchMeant, type Meant } from './searches';
import { chooseOwed } from './thank-you-sent';

/** The types of the notes from which a letter can begin. */
export const LETTER_SOURCES = ['interview', 'contact', 'letter', 'opportunity'] as const;

/** What a letter of a kind begins from: the note that a command was called on, the one in front, or one that is chosen. Undefined where there is none, which is said, or none was chosen. */
export async function sourceMeant(
  desk: Desk,
  args: readonly unknown[],
  kind: LetterKind,
): Promise<Meant<LetterSource> | undefined> {
  const given = await noteGiven(desk, args, ...LETTER_SOURCES);
  if (given !== undefined) return given;
  const inFront = await noteInFront(desk, ...LETTER_SOURCES);
  return inFront !== undefined && mayMean(kind, inFront) ? inFront : chooseSource(desk, kind);
}

/** What is in front may be there to be prepared or looked up: nobody is thanked before the two have met. */
function mayMean(kind: LetterKind, meant: Meant<LetterSource>): boolean {
  if (kind !== 'thank-you' || meant.note.type === 'letter') return true;
  if (meant.note.type === 'interview') return isHeld(meant);
  return letterPlans(meant.lookup, kind, meant.note).some(({ interview }) => interview !== undefined);
}

/** What a letter of a kind most likely begins from: a talk, an opening, a person. */
function chooseSource(desk: Desk, kind: LetterKind): Promise<Meant<LetterSource> | undefined> {
  if (kind === 'thank-you') return chooseOwed(desk, letterTitle(kind));
  return kind === 'cover' ? chooseOpening(desk) : chooseContact(desk, kind);
}

async function chooseContact(desk: Desk, kind: LetterKind): Promise<Meant<Contact> | undefined> {
  const search = await searchMeant(desk, [], letterTitle(kind));
  if (search === undefined) return undefined;
  const choices = contactChoices(search.survey, { detailed: true });
  if (choices.length === 0) return void answer(nobodyYet());
  const reply = await askOne(letterTitle(kind), (place) =>
    askChoice(place, { choices, placeholder: vscode.l10n.t('To whom?') }),
  );
  return reply && { ...search, note: reply.answer };
}

async function chooseOpening(desk: Desk): Promise<Meant<Opportunity> | undefined> {
  const title = letterTitle('cover');
  const search = await searchMeant(desk, [], title);
  if (search === undefined) return undefined;
  const openings = openingsIn(search.lookup);
  if (openings.length === 0) {
    answer(vscode.l10n.t('No opening has a note yet. A cover letter belongs to one.'));
    return undefined;
  }
  const choices = openingChoices(openings);
  const placeholder = vscode.l10n.t('For which opening?');
  const reply = await askOne(title, (place) => askChoice(place, { choices, placeholder }));
  return reply && { ...search, note: reply.answer };
}
