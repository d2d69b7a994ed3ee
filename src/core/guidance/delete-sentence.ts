import type { Note } from '../model/note';
import type { Replacement } from '../markdown/edits/note-edit';
import type { Range } from '../text/range';

const LIST_MARKER = /^[ \t>]{0,30}(?:(?:[-*+•]|\d{1,3}[.)])[ \t]{1,9}(?:\[[ xX]\][ \t]{1,9})?)?$/;

/** The edit that takes a sentence out of a note, with the space, the lines or the list item that it leaves empty. */
export function deleteSentence({ text }: Note, sentence: Range): Replacement {
  const range = widened(text, sentence);
  return { op: 'replace', range, text: '', expected: text.slice(range.start, range.end) };
}

function widened(text: string, { start, end }: Range): Range {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isFirst = LIST_MARKER.test(text.slice(lineStart, start));
  const spaces = /^[ \t\r]*/.exec(text.slice(end))?.[0].length ?? 0;
  const isLast = end + spaces >= text.length || text.charAt(end + spaces) === '\n';
  if (!isLast) return { start, end: end + spaces };
  if (!isFirst)
    return { start: start - (/(?<![ \t])[ \t]*$/.exec(text.slice(lineStart, start))?.[0].length ?? 0), end };
  const next = Math.min(text.length, end + spaces + 1);
  // A paragraph that goes takes the blank line after it along.
  const isAlone = /(?:^|\n)[ \t\r]*\n$/.test(text.slice(0, lineStart));
  const blank = isAlone ? (/^[ \t\r]*\n/.exec(text.slice(next))?.[0].length ?? 0) : 0;
  return { start: lineStart, end: next + blank };
}
