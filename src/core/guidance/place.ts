import { entryOf } from '../markdown/frontmatter';
import type { Note } from '../model/note';
import type { Range } from '../text/range';

/** Where to say that something is missing altogether: the value of `type:`, else the first line of the note. */
export function typePlace(note: Note): Range {
  return entryOf(note.frontmatter, 'type')?.value?.range ?? note.lines.rangeOf(0);
}
