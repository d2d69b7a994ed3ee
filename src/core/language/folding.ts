import type { Note } from '../model/note';

/** Zero-based lines that can be folded into the first of them. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** What can be folded in a note besides its headings, lists and comments: the frontmatter, and each key that takes several lines. */
export function foldsOf({ frontmatter: { range, entries }, lines }: Note): readonly Fold[] {
  if (range === undefined) return [];
  const fence = { start: lines.lineOf(range.start), end: lines.lineOf(range.end) + 1 };
  const keys = entries.map(({ keyRange, value }) => ({
    start: lines.lineOf(keyRange.start),
    end: value === undefined ? 0 : lines.lineOf(value.range.end),
  }));
  return [fence, ...keys].filter(({ start, end }) => end > start && end < lines.count);
}
