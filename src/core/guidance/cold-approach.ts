import type { Contact, Letter } from '../model/note';
import { isKnownWell, isOneOf } from '../model/status';

/**
 * Whether somebody is written to out of the blue, by what the letter says, else by how the contact was found. A letter to
 * somebody of whom nothing is known counts; a contact alone does not.
 */
export function isColdApproach(contact: Contact, letter?: Letter): boolean {
  if (isKnownWell(contact) || isOneOf(contact, ['alumni'])) return false;
  const approach = letter?.fields.approach?.value;
  if (approach !== undefined) return approach === 'cold';
  const { source, referred_by } = contact.fields;
  if (referred_by !== undefined) return false;
  if (source === undefined) return letter !== undefined;
  return source.value === 'cold' || source.value === 'online';
}
