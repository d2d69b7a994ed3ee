import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Contact } from '../model/note';
import { STAGES, type Stage } from '../model/schema';
import { stageOf } from '../model/status';

/**
 * Moves the acquaintance with a contact forward; undefined where it is as far already, where one has stopped with them, and
 * where what stands there cannot be read.
 */
export function stageForward(contact: Contact, stage: Stage): NoteEdit | undefined {
  if (contact.problems.some(({ key }) => key === 'stage')) return undefined;
  // The two ways of stopping come last in the list, so that nothing leads on from them.
  return STAGES.indexOf(stageOf(contact)) < STAGES.indexOf(stage) ? stageSet(stage) : undefined;
}

/** The stage of a contact after something that decides it, however far one was and whether or not one had stopped. */
export function stageSet(value: Stage): NoteEdit {
  return { op: 'set-field', key: 'stage', value };
}
