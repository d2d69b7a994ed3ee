import type { Day } from '../model/day';
import type { Contact } from '../model/note';
import type { Fix } from './rule';

/** A fix that adds a line to a contact's log, from whatever note it is offered. */
export function logTouch({ uri }: Contact, day: Day, title: string, what: string): Fix {
  return { title, note: uri, edits: [{ op: 'append-to-list', heading: 'Log', item: `${day} ${what}` }] };
}
