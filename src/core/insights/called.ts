import { withWhom } from '../agenda/interviews';
import type { Lookup } from '../index/lookup';
import { meetingOf, nameBehind } from '../index/relations';
import type { Note } from '../model/note';
import { letterName } from './contacts-tree';
import { present } from './tree';

/** What a note is called in a list of all sorts: an interview by whom it is with and its day, a letter by its kind and its reader. */
export function calledInLists(lookup: Lookup, note: Note): string {
  if (note.type === 'interview')
    return present([withWhom(lookup, note), meetingOf(lookup, note)?.day]).join(' · ');
  if (note.type !== 'letter') return note.name;
  const { kind, to } = note.fields;
  if (kind === undefined) return note.name;
  return present([letterName(kind.value), to && nameBehind(lookup, to.value, note)]).join(' · ');
}
