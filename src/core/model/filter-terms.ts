import type { Range } from '../text/range';

/** A stretch between blanks, as it is written: `-tag:security,"night shift"`. */
export interface WrittenTerm {
  readonly range: Range;
  readonly isNot: boolean;
  /** What stands before the comparison; undefined for a word alone. */
  readonly key?: { readonly text: string; readonly range: Range };
  readonly comparison: string;
  /** What stands between commas, without quotes; one that is empty has no letters yet. */
  readonly values: readonly { readonly text: string; readonly range: Range }[];
}

/** Takes a filter apart at its blanks, commas and comparisons; quotes keep together what they enclose, to the end where they do not close. */
export function writtenTerms(text: string): readonly WrittenTerm[] {
  const terms: WrittenTerm[] = [];
  for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, at)) {
    const start = at;
    const isNot = text[at] === '-' && !isBlank(text[at + 1]) && at + 1 < text.length;
    if (isNot) at += 1;
    const keyStart = at;
    while (at < text.length && /[A-Za-z_]/.test(text[at] ?? '')) at += 1;
    const mark = comparisonAt(text, at);
    const isKeyed = mark !== '' && at > keyStart;
    const key = isKeyed ? { text: text.slice(keyStart, at), range: { start: keyStart, end: at } } : undefined;
    at = isKeyed ? at + mark.length : keyStart;
    const values: { text: string; range: Range }[] = [];
    for (;;) {
      const value = valueAt(text, at);
      values.push(value);
      at = value.range.end;
      if (text[at] !== ',') break;
      at += 1;
    }
    const comparison = mark === ':' ? '=' : mark;
    terms.push({ range: { start, end: at }, isNot, ...(key && { key }), comparison, values });
  }
  return terms;
}

function valueAt(text: string, start: number): { readonly text: string; readonly range: Range } {
  let at = start;
  let value = '';
  let isQuoted = false;
  for (; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (isBlank(char) || char === ',')) break;
    else value += char;
  }
  return { text: value.trim(), range: { start, end: at } };
}

function comparisonAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  if (two === '<=' || two === '>=') return two;
  return /[:<>=]/.test(text[at] ?? '') ? (text[at] ?? '') : '';
}

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && isBlank(text[next])) next += 1;
  return next;
}

function isBlank(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char);
}
