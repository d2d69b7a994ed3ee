import type { Heading } from '../markdown/block';
import type { Note } from '../model/note';
import { headingMeant } from './headings';
import { LINK_KEYS, linksOf, type NoteLink } from './links';
import type { Lookup } from './lookup';

/** A link, and the note in which it stands. */
export interface Reference {
  readonly note: Note;
  readonly link: NoteLink;
}

/** The notes that a link of a note may mean: one where it leads to one, several where it is ambiguous. */
export function notesBehind(lookup: Lookup, from: Note, { link, key }: NoteLink): readonly Note[] {
  const found = lookup.resolve(link, from, key === undefined ? undefined : LINK_KEYS[key]);
  if (found.kind === 'note') return [found.note];
  return found.kind === 'several' ? found.notes : [];
}

/** Every link that leads to a note: first its own to itself, then those of the others in the order of their paths. */
export function referencesTo(lookup: Lookup, note: Note): readonly Reference[] {
  return [note, ...lookup.backlinks(note)].flatMap((from) =>
    linksOf(from)
      .filter((link) => {
        const [only, ...others] = notesBehind(lookup, from, link);
        return only?.uri === note.uri && others.length === 0;
      })
      .map((link) => ({ note: from, link })),
  );
}

/** Every link that leads to a heading of a note. */
export function referencesToHeading(lookup: Lookup, note: Note, heading: Heading): readonly Reference[] {
  return referencesTo(lookup, note).filter(({ link }) => headingMeant(note, link.link) === heading);
}
