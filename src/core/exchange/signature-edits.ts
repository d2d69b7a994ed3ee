import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Contact, Field } from '../model/note';
import type { Signature } from './signature';

/** In the order in which the keys of a new contact are written. */
const KEYS = ['name', 'pronouns', 'role', 'company', 'email', 'phone', 'linkedin', 'website'] as const;

/** Fills the keys of a contact that have no value yet with what a signature says; none where it says nothing new. */
export function fillFrom(signature: Signature, contact: Contact): readonly NoteEdit[] {
  const fields = contact.fields as Readonly<Record<string, Field<unknown> | undefined>>;
  const isWritten = (key: string) => contact.problems.some((problem) => problem.key === key);
  return KEYS.flatMap((key) => {
    const value = signature[key];
    if (value === undefined || fields[key] !== undefined || isWritten(key)) return [];
    return [{ op: 'set-field', key, value }];
  });
}
