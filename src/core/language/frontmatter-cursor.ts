import type { Note } from '../model/note';
import type { Range } from '../text/range';
import { slotAt, type Slot } from './value-slot';

/** Where the cursor is in the frontmatter, told by the lines around it, so that what is half typed or broken can be gone on with. */
export type FrontmatterCursor = KeyCursor | ValueCursor | { readonly kind: 'other' };

/** Where a key stands or may stand. */
export interface KeyCursor {
  readonly kind: 'key';
  /** The keys that it lies in, the outermost first. */
  readonly parents: readonly string[];
  readonly range: Range;
  /** Whether its colon is there already. */
  readonly isFollowed: boolean;
  /** The keys beside it. */
  readonly siblings: ReadonlySet<string>;
}

/** Where a value stands or may stand, alone or in a list. */
export interface ValueCursor extends Slot {
  readonly kind: 'value';
  /** The key that it is of, after those that it lies in. */
  readonly keys: readonly string[];
}

const FENCE = /^(?:---|\.\.\.)[ \t]{0,99}$/;
const MOST_LINES = 1000;

/** Where an offset is in the frontmatter; undefined outside of it. */
export function frontmatterCursor(note: Note, offset: number): FrontmatterCursor | undefined {
  const line = note.lines.lineOf(offset);
  const lines = frontmatterLines(note, line);
  return lines === undefined ? undefined : (cursorOn(note, lines, line, offset) ?? { kind: 'other' });
}

/** A line of the frontmatter, taken apart. */
interface Line {
  readonly indent: number;
  readonly isItem: boolean;
  /** Whether nothing stands there, or a comment. */
  readonly isBlank: boolean;
  /** Where what follows the indent and the dash begins; never behind the cursor on the cursor's line. */
  readonly start: number;
  readonly end: number;
  readonly key?: string;
  /** Where the colon of the key stands. */
  readonly colon?: number;
}

/** The lines of the frontmatter, as far as they matter to one of them; undefined where that is not one of them. */
function frontmatterLines(note: Note, line: number): readonly Range[] | undefined {
  const rangeOf = (n: number) => note.lines.rangeOf(n);
  const textOf = (n: number) => note.text.slice(rangeOf(n).start, rangeOf(n).end);
  if (line === 0 || textOf(0).trimEnd() !== '---') return undefined;
  const lines: Range[] = [];
  let end: number | undefined;
  for (let n = 1; n < Math.min(note.lines.count, MOST_LINES); n++) {
    const text = textOf(n);
    if (FENCE.test(text)) return line < n ? lines : undefined;
    // Without a closing fence nobody knows where the body begins: an empty line or a heading parts them.
    if (end === undefined && ((n > 1 && text.trim() === '') || text.startsWith('#'))) end = n;
    lines.push(rangeOf(n));
  }
  return line <= (end ?? lines.length) ? lines.slice(0, end) : undefined;
}

function cursorOn(
  note: Note,
  ranges: readonly Range[],
  line: number,
  offset: number,
): FrontmatterCursor | undefined {
  const { text } = note;
  const here = note.lines.rangeOf(line);
  const own = lineOf(text, here, offset);
  const others = ranges.map((range) => (range.start === here.start ? own : lineOf(text, range)));
  const at = line - 1;
  if (own.key !== undefined && own.colon !== undefined && offset > own.colon) {
    const parents = own.isItem ? undefined : parentsOf(text, others, at, own.indent);
    const slot = slotAt(text, own.colon + 1, offset, own.end);
    return parents && slot && { kind: 'value', keys: [...parents.keys, own.key], ...slot };
  }
  if (own.isItem) {
    const parents = parentsOf(text, withoutItems(others, own.indent), at, own.indent + 1);
    const slot = slotAt(text, own.start, offset, own.end);
    return parents && slot && { kind: 'value', keys: parents.keys, ...slot, isItem: true };
  }
  return flowAround(text, others, at, own, offset) ?? keyAt(text, others, at, own, offset);
}

/** The lines without the items of a list that stands so far in: its key may stand as far. */
function withoutItems(lines: readonly Line[], indent: number): readonly Line[] {
  return lines.map((line) => (line.isItem && line.indent === indent ? { ...line, isBlank: true } : line));
}

function keyAt(
  text: string,
  lines: readonly Line[],
  at: number,
  own: Line,
  offset: number,
): KeyCursor | undefined {
  const parents = parentsOf(text, lines, at, own.indent);
  const range = { start: own.start, end: own.colon ?? own.end };
  const written = text.slice(range.start, range.end);
  if (parents === undefined || !/^[\w-]{0,60}\s{0,99}$/.test(written)) return undefined;
  const first = parents.line + 1;
  const after = lines.findIndex((line, n) => n >= first && !line.isBlank && line.indent < own.indent);
  const beside = lines.slice(first, after < 0 ? undefined : after);
  const siblings = beside.filter((line) => line !== own && line.indent === own.indent && !line.isItem);
  return {
    kind: 'key',
    parents: parents.keys,
    range: { start: range.start, end: Math.max(offset, range.start + written.trimEnd().length) },
    isFollowed: own.colon !== undefined,
    siblings: new Set(siblings.flatMap(({ key }) => key ?? [])),
  };
}

/** The keys that a line with this indent lies in, and the line of the innermost; undefined where they cannot be told. */
function parentsOf(
  text: string,
  lines: readonly Line[],
  at: number,
  indent: number,
): { readonly keys: readonly string[]; readonly line: number } | undefined {
  const keys: string[] = [];
  let innermost = -1;
  let wanted = indent;
  for (let n = Math.min(at, lines.length) - 1; n >= 0 && wanted > 0; n--) {
    const line = lines[n];
    if (line === undefined || line.isBlank || line.indent >= wanted) continue;
    if (line.isItem || line.key === undefined || line.colon === undefined) return undefined;
    const value = text.slice(line.colon + 1, line.end).trim();
    if (value !== '' && !value.startsWith('#')) return undefined;
    if (innermost < 0) innermost = n;
    keys.unshift(line.key);
    wanted = line.indent;
  }
  return wanted > 0 ? undefined : { keys, line: innermost };
}

/** The place in a list between brackets that began on a line above and is not closed yet. */
function flowAround(
  text: string,
  lines: readonly Line[],
  at: number,
  own: Line,
  offset: number,
): ValueCursor | undefined {
  const n = lines.findLastIndex((line, index) => index < at && line.key !== undefined);
  const { key, colon, indent = 0 } = lines[n] ?? {};
  if (key === undefined || colon === undefined || own.indent <= indent) return undefined;
  const value = text.slice(colon + 1, offset).trimStart();
  if (!value.startsWith('[') || (value.startsWith('[[') && !value.startsWith('[[['))) return undefined;
  const parents = parentsOf(text, lines, n, indent);
  const slot = slotAt(text, colon + 1, offset, own.end);
  return parents && slot && { kind: 'value', keys: [...parents.keys, key], ...slot };
}

function lineOf(text: string, { start, end }: Range, cursor = end): Line {
  const last = Math.min(cursor, end);
  let at = start;
  while (at < last && text[at] === ' ') at++;
  const indent = at - start;
  let isItem = false;
  while (text[at] === '-' && at < last && (at + 1 === end || text[at + 1] === ' ')) {
    isItem = true;
    at++;
    while (at < last && text[at] === ' ') at++;
  }
  const isBlank = at >= end || text[at] === '#';
  const line = { indent, isItem, isBlank, start: at, end };
  const colon = isBlank ? undefined : colonIn(text, at, end);
  return colon === undefined ? line : { ...line, key: unquoted(text.slice(at, colon).trim()), colon };
}

/** Where the colon behind a key stands, on a line that begins with one. */
function colonIn(text: string, start: number, end: number): number | undefined {
  const first = text[start] ?? '';
  if ('#[]{},&*!|>%@`?'.includes(first)) return undefined;
  const quote = first === '"' || first === "'" ? text.indexOf(first, start + 1) : start;
  if (quote < 0) return undefined;
  for (let at = text.indexOf(':', quote); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    const next = at + 1 === end ? ' ' : text[at + 1];
    if (next === ' ' || next === '\t') return at;
  }
  return undefined;
}

function unquoted(key: string): string {
  const isQuoted =
    key.length > 1 && (key.startsWith('"') || key.startsWith("'")) && key.endsWith(key.charAt(0));
  return isQuoted ? key.slice(1, -1) : key;
}
