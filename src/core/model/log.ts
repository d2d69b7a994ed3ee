import { itemsIn, sectionsOf } from '../markdown/body';
import type { Range } from '../text/range';
import { dayFrom, type Day } from './day';
import type { Note } from './note';

/** A line of a contact's log: `- 2026-11-03 email: asked for 20 minutes`. */
export interface LogLine {
  readonly day: Day;
  /** What follows the date. */
  readonly text: string;
  readonly range: Range;
}

const known = new WeakMap<Note, readonly LogLine[]>();

/** The dated lines under a note's Log, in the order in which they stand. */
export function logOf(note: Note): readonly LogLine[] {
  let lines = known.get(note);
  if (lines === undefined) {
    lines = readLog(note);
    known.set(note, lines);
  }
  return lines;
}

function readLog(note: Note): readonly LogLine[] {
  const lines: LogLine[] = [];
  for (const { content } of sectionsOf(note.body, 'Log')) {
    for (const { textRange } of itemsIn(note.body, content)) {
      const words = note.text.slice(textRange.start, textRange.end);
      const found = /^[*_]{0,3}(\d{4}-\d{2}-\d{2})(?!\d)[*_]{0,3}:?\s*/.exec(words);
      const day = dayFrom(found?.[1] ?? '');
      if (found !== null && day !== undefined)
        lines.push({ day, text: words.slice(found[0].length), range: textRange });
    }
  }
  return lines;
}
