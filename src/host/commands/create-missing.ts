import * as vscode from 'vscode';

import { missingNote, MISSING_TYPES, personNamedIn } from '../../core/drafts/missing-note';
import { newPersonNote } from '../../core/drafts/planned';
import { EditRefused } from '../workspace/edit-refused';
import type { Command } from './command';
import { storageFor, storeAndOpen } from './new-files';
import { newInterview } from './new-interview';
import { searchWith } from './searches';

/** Creates the contact whom a note names. */
export const createContact: Command = async (desk, uri, name) => {
  const { note, ...search } = await searchWith(desk, uri);
  const person = personNamedIn(search.lookup, note, nameIn(name));
  const storage = await storageFor(search, 'contact');
  await storeAndOpen(search.root, newPersonNote(search.lookup, person, storage));
};

/** Creates the note of another type to which a note has a link. */
export const createNote: Command = async (desk, uri, wanted, name) => {
  const { note, ...search } = await searchWith(desk, uri);
  const type = MISSING_TYPES.find((one) => one === wanted);
  if (type === undefined) throw new EditRefused(vscode.l10n.t('Such a note cannot be made from a link.'));
  const storage = await storageFor(search, type);
  const missing = { type, name: nameIn(name), from: note };
  const draft = missingNote(search.lookup, missing, search.survey.today, storage);
  if (draft === undefined) return newInterview('informational')(desk);
  await storeAndOpen(search.root, draft);
};

function nameIn(name: unknown): string {
  if (typeof name === 'string' && name.trim() !== '') return name.trim();
  throw new EditRefused(vscode.l10n.t('A name is needed; everything else can wait.'));
}
