import type { Note } from '../model/note';
import { trimmed, type Range } from '../text/range';

/**
 * A stretch of a note without blanks and without the comments that lead to its text, such as our own prompts: a finding
 * that sits there has what silences the next line before it.
 */
export function pastComments(note: Note, stretch: Range): Range {
  const range = trimmed(note.text, stretch);
  const comment = note.body.comments.find(({ start }) => start === range.start);
  if (comment === undefined || comment.end >= range.end) return range;
  return pastComments(note, { start: comment.end, end: range.end });
}
