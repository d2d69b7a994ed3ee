import { entryOf } from '../markdown/frontmatter';
import type { Note } from '../model/note';
import type { Range } from '../text/range';

/** Where to say that something is missing altogether: the value of `type:`, else the first line of the note. */
export function typePlace(note: Note): Range {
  return entryOf(note.frontmatter, 'type')?.value?.range ?? note.lines.rangeOf(0);
}

/** Where to say something about a key: its value, else the key where it stands empty, else where what is missing is told. */
export function keyPlace(note: Note, key: string): Range {
  const entry = entryOf(note.frontmatter, key);
  return entry?.value?.range ?? entry?.keyRange ?? typePlace(note);
}

/** Where a note says what it is called: the value of `name:` or `title:`, else its first line. */
export function namePlace(note: Note): Range {
  const { frontmatter, lines } = note;
  const entry = entryOf(frontmatter, 'name') ?? entryOf(frontmatter, 'title');
  return entry?.value?.range ?? lines.rangeOf(0);
}

/** The text that stands at a range of a note. */
export function textAt({ text }: Note, { start, end }: Range): string {
  return text.slice(start, end);
}
