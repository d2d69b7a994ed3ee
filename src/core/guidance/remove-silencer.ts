import type { Silencer } from '../index/control';
import type { Directive } from '../markdown/directives';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Note } from '../model/note';
import type { Range } from '../text/range';
import { textAt } from './place';

/** Takes what silences a rule out of a note: an item of `ignore:`, a name in a comment, or the comment with its line. */
export function removeSilencer(note: Note, { range, directive }: Silencer): readonly NoteEdit[] {
  if (directive === undefined) return [withoutItem(note, range)];
  const gone = directive.rules.length > 1 ? withoutName(directive, range) : lineOf(note, directive.range);
  return [{ op: 'replace', range: gone, text: '', expected: textAt(note, gone) }];
}

function withoutItem({ fields }: Note, range: Range): NoteEdit {
  const { value = [], items = [] } = fields.ignore ?? {};
  const rest = value.filter((_, index) => items[index]?.start !== range.start);
  return rest.length === 0
    ? { op: 'remove-field', key: 'ignore' }
    : { op: 'set-field', key: 'ignore', value: rest };
}

/** A name with what parts it from its neighbour. */
function withoutName({ rules }: Directive, { start, end }: Range): Range {
  const index = rules.findIndex(({ range }) => range.start === start);
  const before = rules[index - 1];
  return before === undefined
    ? { start, end: rules[index + 1]?.range.start ?? end }
    : { start: before.range.end, end };
}

/** A comment, with its line where nothing else stands on it, and one of two blank lines that would meet. */
function lineOf({ text, lines }: Note, comment: Range): Range {
  const line = lines.rangeOf(lines.lineOf(comment.start));
  const isAlone =
    comment.end <= line.end &&
    text.slice(line.start, line.end).trim() === text.slice(comment.start, comment.end);
  if (!isAlone) return comment;
  const next = /^\r?\n/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0;
  const end = line.end + next;
  const isBlankAround = /\n[ \t]{0,80}\r?\n$/.test(text.slice(Math.max(0, line.start - 84), line.start));
  const blank = isBlankAround ? (/^[ \t]{0,80}\r?\n/.exec(text.slice(end, end + 84))?.[0].length ?? 0) : 0;
  return { start: line.start, end: end + blank };
}
