import { overlap, overlapsAny, trimmed, type Range } from '../text/range';
import { readBlocks } from './blocks';
import type { Blocks, Heading, Item } from './block';
import { readDirectives, type Directive } from './directives';
import { readLinks, type Link } from './links';

/** The date on a task: `📅 2026-12-01`, `due: 2026-12-01`, `[due:: 2026-12-01]` or `@2026-12-01`. */
export interface DueDate {
  /** Ten characters of the form `2026-12-01`, not yet checked against the calendar. */
  readonly text: string;
  readonly range: Range;
}

/** A list item with a checkbox. */
export interface Task {
  readonly done: boolean;
  readonly item: Item;
  /** The one character between the brackets. */
  readonly mark: Range;
  readonly due?: DueDate;
}

/** What a note says below its frontmatter. */
export interface Body extends Blocks {
  readonly range: Range;
  readonly links: readonly Link[];
  readonly tasks: readonly Task[];
  readonly directives: readonly Directive[];
  /** The first line of an unresolved merge, else undefined. */
  readonly conflict?: Range;
}

/** A heading and all that follows it up to the next heading of its level or above. */
export interface Section {
  readonly heading: Heading;
  readonly content: Range;
}

const DUE = /(?:📅\ufe0f?\s{0,3}|\bdue::?[ \t]{0,3}|(?:^|[\s(])@)(\d{4}-\d{2}-\d{2})(?![\d-])/giu;
const A_DATE = /\d-\d\d-\d\d/;
const CONFLICT = /^<{7} .*$/gm;

/** A body without anything in it, for a note that must not be read. */
export function emptyBody(at: number): Body {
  const range = { start: at, end: at };
  return { range, headings: [], items: [], code: [], comments: [], links: [], tasks: [], directives: [] };
}

/** Reads the body of a note from `bodyStart` to the end of the text. Never throws. */
export function readBody(text: string, bodyStart: number): Body {
  const { headings, items, code, comments } = readBlocks(text, bodyStart);
  const silent = [...code, ...comments].sort((a, b) => a.start - b.start);
  const conflict = conflictIn(text, bodyStart, code);
  // A list that grew item by item has room for more to come, which an index would keep for every note.
  const body = {
    range: { start: bodyStart, end: text.length },
    headings: [...headings],
    items: [...items],
    code: [...code],
    comments: [...comments],
    links: [...readLinks(text, bodyStart, silent)],
    tasks: [...tasksOf(text, items, silent)],
    directives: readDirectives(text, comments),
  };
  return conflict === undefined ? body : { ...body, conflict };
}

function tasksOf(text: string, items: readonly Item[], silent: readonly Range[]): Task[] {
  const tasks: Task[] = [];
  for (const item of items) {
    const { mark } = item;
    if (mark === undefined) continue;
    const done = text[mark.start] !== ' ';
    const due = dueIn(text, item.textRange, silent);
    tasks.push(due === undefined ? { done, item, mark } : { done, item, mark, due });
  }
  return tasks;
}

function dueIn(text: string, { start, end }: Range, silent: readonly Range[]): DueDate | undefined {
  const words = text.slice(start, end);
  if (!A_DATE.test(words)) return undefined;
  for (const { 0: written, 1: date = '', index } of words.matchAll(DUE)) {
    const last = start + index + written.length;
    const range = { start: last - date.length, end: last };
    if (!overlapsAny(range, silent)) return { text: date, range };
  }
  return undefined;
}

function conflictIn(text: string, bodyStart: number, code: readonly Range[]): Range | undefined {
  const body = text.slice(bodyStart);
  if (!body.includes('<<<<<<< ') || !/^={7}\r?$/m.test(body) || !/^>{7} /m.test(body)) return undefined;
  for (const { 0: line, index } of body.matchAll(CONFLICT)) {
    const range = trimmed(text, { start: bodyStart + index, end: bodyStart + index + line.length });
    if (!overlapsAny(range, code)) return range;
  }
  return undefined;
}

/** The first section with this heading, whatever its case and level; undefined where there is none. */
export function sectionOf(body: Body, title: string): Section | undefined {
  return sectionsOf(body, title)[0];
}

/** All sections with this heading, in order. */
export function sectionsOf(body: Body, title: string): readonly Section[] {
  const wanted = foldTitle(title);
  return body.headings.flatMap((heading, index) =>
    foldTitle(heading.text) === wanted
      ? { heading, content: { start: heading.range.end, end: endOfSection(body, index) } }
      : [],
  );
}

function endOfSection({ headings, range }: Body, index: number): number {
  const level = headings[index]?.level ?? 0;
  for (let i = index + 1; i < headings.length; i++) {
    const next = headings[i];
    if (next !== undefined && next.level <= level) return next.range.start;
  }
  return range.end;
}

/** The items of any list whose own words begin in the range. */
export function itemsIn(body: Body, { start, end }: Range): readonly Item[] {
  return body.items.filter((item) => item.range.start >= start && item.range.start < end);
}

/** The tasks that stand in the range. */
export function tasksIn(body: Body, { start, end }: Range): readonly Task[] {
  return body.tasks.filter((task) => task.item.range.start >= start && task.item.range.start < end);
}

const PLACEHOLDER = /\{\{[^{}\n]{0,200}\}\}/g;
const MARKER = /^[\s>]*\d{1,9}[.)](?=\s|$)/;
const FURNITURE = /^[\s>#*+\-.)|:_=~`[\]]*$/;

/**
 * Whether a stretch of a body holds text of the person: anything but headings, comments, empty items, unticked tasks
 * and placeholders.
 */
export function hasText(text: string, body: Body, range: Range): boolean {
  const unticked = body.tasks.filter((task) => !task.done).map((task) => task.item.range);
  const hidden = [...body.headings.map((heading) => heading.range), ...body.comments, ...unticked]
    .filter((other) => overlap(other, range))
    .sort((a, b) => a.start - b.start);
  let from = range.start;
  let rest = '';
  for (const { start, end } of hidden) {
    if (start > from) rest += text.slice(from, start) + '\n';
    from = Math.max(from, end);
  }
  rest += text.slice(Math.min(from, range.end), range.end);
  return rest
    .replace(PLACEHOLDER, '')
    .split('\n')
    .some((line) => !FURNITURE.test(line.replace(MARKER, '')));
}

/** Headings have few words, which are asked for by many rules. */
const titles = new Map<string, string>();
const MOST_TITLES = 1000;

function foldTitle(title: string): string {
  let folded = titles.get(title);
  if (folded === undefined) {
    folded = title
      .toLowerCase()
      .split(/[\s:.]+/)
      .filter(Boolean)
      .join(' ');
    if (titles.size >= MOST_TITLES) titles.clear();
    titles.set(title, folded);
  }
  return folded;
}
