import * as vscode from 'vscode';

import { targetOf } from '../../core/drafts/from-notes';
import { linkValue } from '../../core/drafts/prose';
import type { Note } from '../../core/model/note';
import { askOpening, openingsIn } from '../prompts/openings';
import { askContact } from '../prompts/people';
import { askOne } from '../prompts/steps';
import { applyNoteEdits } from '../workspace/apply-edits';
import type { Command } from './command';
import { answer } from './say';
import { searchWith } from './searches';

/** Asks who referred the person to a contact, and links to them. */
export const chooseReferrer: Command = async (desk, uri) => {
  const { note, lookup, survey } = await searchWith(desk, uri);
  const placeholder = vscode.l10n.t('Who referred you to {0}?', note.name);
  const isWanted = (contact: Note) => contact.uri !== note.uri;
  const reply = await askOne(vscode.l10n.t('Choose Referrer'), (place) =>
    askContact(place, survey, placeholder, { isWanted }),
  );
  if (reply !== undefined) await link(note, 'referred_by', linkValue(targetOf(lookup, reply.answer)));
};

/** Asks which contact an interview, a letter or an opportunity is about, and links to them. */
export const chooseContact: Command = async (desk, uri) => {
  const { note, lookup, survey } = await searchWith(desk, uri);
  const placeholder = vscode.l10n.t('Whom is it with?');
  const reply = await askOne(vscode.l10n.t('Choose Contact'), (place) =>
    askContact(place, survey, placeholder),
  );
  if (reply === undefined) return;
  await link(note, note.type === 'letter' ? 'to' : 'contact', linkValue(targetOf(lookup, reply.answer)));
};

/** Asks which opening an interview is for, and links to it. */
export const chooseOpportunity: Command = async (desk, uri) => {
  const { note, lookup } = await searchWith(desk, uri);
  const openings = openingsIn(lookup);
  if (openings.length === 0) return answer(vscode.l10n.t('There is no note about an opening yet.'));
  const reply = await askOne(vscode.l10n.t('Choose Opportunity'), (place) => askOpening(place, openings));
  const opening = reply?.answer;
  if (opening !== undefined) await link(note, 'opportunity', linkValue(targetOf(lookup, opening)));
};

function link({ uri }: Note, key: string, value: string): Promise<void> {
  return applyNoteEdits(vscode.Uri.parse(uri, true), [{ op: 'set-field', key, value }]);
}
