import { overlap, type Range } from '../text/range';
import { readBlocks, type Blocks, type Heading, type Item } from './blocks';
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

const DUE = /(?:📅\s{0,3}|\bdue::?[ \t]{0,3}|(?:^|[\s(])@)(\d{4}-\d{2}-\d{2})(?![\d-])/u;
const CONFLICT = /^<{7} .*$/m;

/** A body without anything in it, for a note that must not be read. */
export function emptyBody(at: number): Body {
  const range = { start: at, end: at };
  return { range, headings: [], items: [], code: [], comments: [], links: [], tasks: [], directives: [] };
}

/** Reads the body of a note from `bodyStart` to the end of the text. Never throws. */
export function readBody(text: string, bodyStart: number): Body {
  const blocks = readBlocks(text, bodyStart);
  const silent = [...blocks.code, ...blocks.comments].sort((a, b) => a.start - b.start);
  const conflict = conflictIn(text, bodyStart, blocks.code);
  return {
    ...blocks,
    range: { start: bodyStart, end: text.length },
    links: readLinks(text, bodyStart, silent),
    tasks: tasksOf(text, blocks.items, silent),
    directives: readDirectives(text, blocks.comments),
    ...(conflict === undefined ? {} : { conflict }),
  };
}

function tasksOf(text: string, items: readonly Item[], silent: readonly Range[]): Task[] {
  const tasks: Task[] = [];
  for (const item of items) {
    if (item.mark === undefined) continue;
    const done = text[item.mark.start] !== ' ';
    const due = dueIn(text, item.textRange, silent);
    tasks.push({ done, item, mark: item.mark, ...(due === undefined ? {} : { due }) });
  }
  return tasks;
}

function dueIn(text: string, { start, end }: Range, silent: readonly Range[]): DueDate | undefined {
  const found = DUE.exec(text.slice(start, end));
  const date = found?.[1];
  if (!found || date === undefined) return undefined;
  const from = start + found.index + found[0].length - date.length;
  const range = { start: from, end: from + date.length };
  return silent.some((other) => overlap(other, range)) ? undefined : { text: date, range };
}

function conflictIn(text: string, bodyStart: number, code: readonly Range[]): Range | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  const body = text.slice(bodyStart);
  const found = CONFLICT.exec(body);
  if (found === null || !/^={7}\r?$/m.test(body) || !/^>{7} /m.test(body)) return undefined;
  const range = { start: bodyStart + found.index, end: bodyStart + found.index + found[0].trimEnd().length };
  return code.some((other) => overlap(other, range)) ? undefined : range;
}

/** The first section with this heading, whatever its case and level; undefined where there is none. */
export function sectionOf(body: Body, title: string): Section | undefined {
  return sectionsOf(body, title)[0];
}

/** All sections with this heading, in order. */
export function sectionsOf(body: Body, title: string): readonly Section[] {
  const wanted = foldTitle(title);
  const found: Section[] = [];
  body.headings.forEach((heading, index) => {
    if (foldTitle(heading.text) !== wanted) return;
    const next = body.headings.slice(index + 1).find((other) => other.level <= heading.level);
    found.push({ heading, content: { start: heading.range.end, end: next?.range.start ?? body.range.end } });
  });
  return found;
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
const FURNITURE = /^[\s>#*+\-.)\d|:_=~`[\]]*$/;

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
    .some((line) => line.trim() !== '' && (!FURNITURE.test(line) || /\d{2}/.test(line)));
}

function foldTitle(title: string): string {
  return title.toLowerCase().replace(/[\s:.]+$/, '').replace(/\s+/g, ' ').trim();
}
