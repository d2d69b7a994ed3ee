import type { Note } from '../model/note';
import type { Value } from '../markdown/yaml-value';

/** Zero-based lines that can be folded into the first of them. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** What can be folded in a note besides its headings, lists and comments: the frontmatter, and each key that takes several lines. */
export function foldsOf({ frontmatter: { range, entries }, lines, text }: Note): readonly Fold[] {
  if (range === undefined) return [];
  const fence = { start: lines.lineOf(range.start), end: lines.lineOf(range.end) + 1 };
  const keys = entries.map(({ keyRange, value }) => ({
    start: lines.lineOf(keyRange.start),
    end: value === undefined ? 0 : lines.lineOf(endOf(value, text)),
  }));
  return [fence, ...keys].filter(({ start, end }) => end > start && end < lines.count);
}

/** Where the words of a value end: a block's range takes in the line break after it. */
function endOf({ range }: Value, text: string): number {
  return range.start + text.slice(range.start, range.end).trimEnd().length;
}
