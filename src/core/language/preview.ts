import * as l10n from '@vscode/l10n';

import type { Survey } from '../insights/survey';
import type { Task } from '../markdown/body';
import { readLinks, type LinkText } from '../markdown/links';
import { dayFrom, type Day } from '../model/day';
import type { Note } from '../model/note';
import { cardHtml } from './preview-card';
import { dueHtml, escaped, linkHtml } from './preview-html';
import { shownLinks } from './preview-links';

/** What is read of a token as the Markdown preview makes them. */
export interface PreviewToken {
  readonly type: string;
  readonly content: string;
  /** The lines of the document that it covers, the second one excluded; null within a paragraph. */
  readonly map: readonly [number, number] | null;
  readonly children: readonly PreviewToken[] | null;
}

/** The type of the tokens whose content is HTML of ours, with all text of the note in it escaped. */
export const OUR_HTML = 'job_search_html';

/** The note that is shown, in its search. */
export interface Previewed {
  readonly survey: Survey;
  readonly note: Note;
  /** Whether the frontmatter is shown as a card, or left to the preview. */
  readonly hasCard: boolean;
}

/**
 * The tokens of a note with its wikilinks, the due dates and boxes of its tasks, and its frontmatter as they are to be read.
 * All other tokens are the same as before.
 */
export function previewTokens<T extends PreviewToken>(tokens: readonly T[], shown: Previewed): readonly T[] {
  const { note, survey, hasCard } = shown;
  const isLink = shownLinks(note);
  const tasks = tasksByLine(note);
  let line = 0;
  const show = (token: T): T => {
    // The cells of a table have no lines of their own.
    line = token.map?.[0] ?? line;
    if (token.type === 'front_matter' && hasCard)
      return made(token, { type: OUR_HTML, content: cardHtml(survey, note) });
    if (token.type !== 'inline' || token.children === null) return token;
    const children = inlineTokens(token.children, line, (text, at, isFirst) =>
      stretches(text, (link) => isLink(link, at), tasks.get(at), isFirst).map((stretch) =>
        htmlOf(stretch, shown),
      ),
    );
    return children === token.children ? token : made(token, { children });
  };
  return tokens.map(show);
}

const SIGN = /(?:📅\ufe0f?|\bdue::?|@)[ \t]{0,3}$/iu;
const LONGEST_SIGN = 12;

/** A stretch of the text of one line: words, or what is to be shown in their place. */
type Stretch =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly link: LinkText; readonly text: string }
  | { readonly kind: 'due'; readonly day: Day; readonly isDone: boolean }
  | { readonly kind: 'box'; readonly isDone: boolean };

/** A stretch as HTML of ours; undefined for words that stay as they are. */
function htmlOf(stretch: Stretch, { survey, note }: Previewed): { text: string; html?: string } {
  switch (stretch.kind) {
    case 'text':
      return { text: stretch.text };
    case 'link': {
      const html = linkHtml(survey, note, { link: stretch.link, range: { start: 0, end: 0 } });
      return html === undefined ? { text: stretch.text } : { text: stretch.text, html };
    }
    case 'due':
      return { text: stretch.day, html: dueHtml(stretch.day, survey.today, stretch.isDone) };
    case 'box':
      return { text: '', html: boxHtml(stretch.isDone) };
  }
}

function boxHtml(isDone: boolean): string {
  const label = escaped(isDone ? l10n.t('Done') : l10n.t('To do'));
  return `<input type="checkbox" class="job-search-box" disabled${isDone ? ' checked' : ''} aria-label="${label}"> `;
}

/** The children of a paragraph or heading with their texts shown by line; the very same where none has changed. */
function inlineTokens(
  children: readonly PreviewToken[],
  firstLine: number,
  show: (text: string, line: number, isFirst: boolean) => readonly { text: string; html?: string }[],
): readonly PreviewToken[] {
  let line = firstLine;
  let depth = 0;
  let hasChanged = false;
  const shown = children.flatMap((child, index) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1;
    if (child.type === 'link_open') depth += 1;
    if (child.type === 'link_close') depth -= 1;
    // A link within a link would take the outer one apart.
    if (child.type !== 'text' || depth > 0) return [child];
    const pieces = show(child.content, line, index === 0);
    if (pieces.every(({ html }) => html === undefined)) return [child];
    hasChanged = true;
    return pieces.map(({ text, html }) => {
      const words = made(child, { content: text });
      // The words stay below, for whoever asks for the text of a heading.
      return html === undefined ? words : made(child, { type: OUR_HTML, content: html, children: [words] });
    });
  });
  return hasChanged ? shown : children;
}

/** The stretches of a text of one line. */
function stretches(
  text: string,
  isLink: (link: LinkText) => boolean,
  task: LineTask | undefined,
  isFirst: boolean,
): readonly Stretch[] {
  const found: { readonly start: number; readonly end: number; readonly stretch: Stretch }[] = [];
  const box = isFirst && task?.begins === true ? /^\[[ xX]\][ \t]/.exec(text) : null;
  if (box !== null)
    found.push({ start: 0, end: box[0].length, stretch: { kind: 'box', isDone: task?.task.done === true } });
  const due = task?.due === undefined ? undefined : dueIn(text, task.due);
  if (task?.due !== undefined && due !== undefined)
    found.push({ ...due, stretch: { kind: 'due', day: task.due, isDone: task.task.done } });
  for (const link of text.includes('[[') ? readLinks(text, 0, []) : [])
    if (link.style === 'wiki' && isLink(link)) {
      const { start, end } = link.range;
      found.push({ start, end, stretch: { kind: 'link', link, text: text.slice(start, end) } });
    }
  const all: Stretch[] = [];
  let from = 0;
  for (const { start, end, stretch } of found.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    if (start > from) all.push({ kind: 'text', text: text.slice(from, start) });
    all.push(stretch);
    from = end;
  }
  if (from < text.length) all.push({ kind: 'text', text: text.slice(from) });
  return all;
}

/** What a line has of a task: its beginning, its due date, or both. */
interface LineTask {
  readonly task: Task;
  readonly begins: boolean;
  readonly due?: Day;
}

function tasksByLine({ body, lines }: Note): ReadonlyMap<number, LineTask> {
  const byLine = new Map<number, LineTask>();
  for (const task of body.tasks) {
    const line = lines.lineOf(task.mark.start);
    byLine.set(line, { task, begins: true });
    const due = dayFrom(task.due?.text ?? '');
    if (task.due === undefined || due === undefined) continue;
    const dueLine = lines.lineOf(task.due.range.start);
    byLine.set(dueLine, { task, begins: dueLine === line, due });
  }
  return byLine;
}

/** Where a due date stands in the text of its line, with the sign before it and the brackets around both. */
function dueIn(text: string, day: Day): { readonly start: number; readonly end: number } | undefined {
  for (let at = text.indexOf(day); at >= 0; at = text.indexOf(day, at + 1)) {
    const sign = SIGN.exec(text.slice(Math.max(0, at - LONGEST_SIGN), at));
    if (sign === null) continue;
    const start = at - sign[0].length;
    const end = at + day.length;
    const around = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
    return around === '[]' || around === '()' ? { start: start - 1, end: end + 1 } : { start, end };
  }
  return undefined;
}

/** A token like another, with some things different; it stays of the renderer's own kind. */
function made<T extends PreviewToken>(token: T, changes: Partial<PreviewToken>): T {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object | null) as T, token, changes);
}
