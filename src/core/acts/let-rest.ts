import type { Contact } from '../model/note';
import { allOf, edit, type Changes } from './changes';

/** Lets somebody rest who does not answer: from then on only what is planned by hand reminds of them. */
export function letRest(contact: Contact): Changes {
  return allOf(edit(contact, { op: 'set-field', key: 'stage', value: 'paused' }));
}
