import { stemOf, type Note } from '../model/note';

/** What a note is renamed from: its name, or that of its file where the note has no name of its own; undefined where it keeps what it has. */
export function nameToChange(note: Note): string | undefined {
  if (note.type === 'template' || note.type === 'copy') return undefined;
  return isCalledByFile(note) ? stemOf(note.path) : note.name;
}

/** Whether a note has no name of its own to be linked by. */
export function isCalledByFile({ type }: Note): boolean {
  return type === 'interview' || type === 'letter' || type === 'template';
}
