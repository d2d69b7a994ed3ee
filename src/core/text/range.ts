/** A half-open stretch of a text, in UTF-16 offsets from its beginning (a byte order mark counts as one). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place as editors count it: zero-based line, and UTF-16 characters from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The empty range at one offset. */
export function at(offset: number): Range {
  return { start: offset, end: offset };
}

/** The same range, moved by a number of UTF-16 units. */
export function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

/** Whether the offset lies in the range or at one of its ends. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether two ranges share at least one unit. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same stretch without the spaces, tabs and line breaks at its ends. */
export function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && isBlank(text[from])) from++;
  while (to > from && isBlank(text[to - 1])) to--;
  return { start: from, end: to };
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}

/** Whether a range shares at least one unit with one of many, which lie apart from each other and in order. */
export function overlapsAny(range: Range, sorted: readonly Range[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const first = sorted[low];
  return first !== undefined && overlap(first, range);
}
