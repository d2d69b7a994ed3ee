import type { Survey } from '../insights/survey';
import type { Lookup } from '../index/lookup';
import { sectionsOf } from '../markdown/body';
import type { Note } from '../model/note';
import type { ReadType } from '../model/schema';
import { touches, type Range } from '../text/range';
import { complete, type Completions } from './completion-item';
import { dayCompletions } from './day-completion';
import { headingsToLink, sectionCompletions } from './heading-completion';
import { linkCompletions, linkInText } from './link-completion';
import { directiveCompletions } from './rule-completion';

/** What a wikilink can lead to, those first that one links to most. */
const LINKED: readonly ReadType[] = [
  'contact',
  'company',
  'opportunity',
  'interview',
  'letter',
  'ordinary',
  'profile',
];
const MENTIONED: readonly ReadType[] = ['contact', 'company'];
const TASK = /^[\s>]{0,99}(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[^\]]\][ \t]/;
/** An item that has no day yet, nor anything that follows one. */
const LOG_LINE = /^[ \t>]{0,99}[-*+]([ \t]{0,9})(?![ \t])(?!\d{4}-\d{2}-\d{2})([^:@[\]-][^:@[\]]{0,30}|)$/;
/** What stands before the day of a task, the longer of two first. */
const DUE_MARKS = ['📅', 'due::', 'due:', '@'];
const LONGEST = 60;

/** What can be taken in the body of a note. `links` says whether links are offered, or somebody else does that. */
export function bodyCompletions(
  survey: Survey,
  lookup: Lookup,
  note: Note,
  offset: number,
  { wikilinks }: { readonly wikilinks: boolean },
): Completions {
  const { text, lines, body } = note;
  const line = lines.rangeOf(lines.lineOf(offset));
  const place = { line, offset, before: text.slice(line.start, offset) };
  const isIn = (ranges: readonly Range[]) =>
    ranges.some(({ start, end }) => start < offset && offset < (end === text.length ? end + 1 : end));
  if (isIn(body.code)) return complete([]);
  const inComment = directiveCompletions(survey, note, line, offset);
  if (inComment !== undefined || isIn(body.comments)) return inComment ?? complete([]);
  const inLink = linkTyped(survey, lookup, note, place, wikilinks);
  if (inLink !== undefined) return inLink;
  const sections = sectionCompletions(lookup, note, survey.today, place);
  if (sections !== undefined) return complete(sections);
  return merged([
    dueTyped(survey, place, text),
    loggedTyped(survey, note, place),
    mentionTyped(survey, lookup, note, place),
  ]);
}

interface Place {
  readonly line: Range;
  readonly offset: number;
  /** The line up to the cursor. */
  readonly before: string;
}

/** A wikilink that is being typed: its target, or the heading after it. */
function linkTyped(
  survey: Survey,
  lookup: Lookup,
  note: Note,
  { line, offset, before }: Place,
  isWanted: boolean,
): Completions | undefined {
  const open = before.lastIndexOf('[[');
  const typed = before.slice(open + '[['.length);
  if (open < 0 || /[[\]]/.test(typed)) return undefined;
  if (!isWanted || typed.includes('|')) return complete([]);
  const start = line.start + open + '[['.length;
  const { end, isClosed, hasMore } = restOfLink(note.text.slice(offset, line.end));
  const range = { start, end: offset + end };
  const hash = typed.indexOf('#');
  if (hash >= 0) {
    const found = lookup.resolve({ target: typed.slice(0, hash).trim(), style: 'wiki' }, note);
    if (found.kind !== 'note') return complete([]);
    const items = headingsToLink(found.note, { ...range, start: start + typed.lastIndexOf('#') + 1 });
    return complete(items.map((item) => (isClosed ? item : { ...item, insert: `${item.insert}]]` })));
  }
  const written = (to: Note) => {
    const link = linkOnLine(lookup, note, to, before);
    const inside = link?.slice('[['.length, -']]'.length);
    const words = hasMore ? inside?.split(/\\?\|/)[0] : inside;
    return words === undefined ? undefined : words + (isClosed ? '' : ']]');
  };
  return linkCompletions(survey, lookup, note, LINKED, { range, mark: '', words: typed, written });
}

/** A link to a note as it stands on a line; in a row of a table a bare bar would end its cell. */
function linkOnLine(lookup: Lookup, from: Note, to: Note, before: string): string | undefined {
  const link = linkInText(lookup, from, to);
  return before.trimStart().startsWith('|') ? link?.replace('|', '\\|') : link;
}

/** How far the part of a link goes on behind the cursor, whether the link is closed, and whether a heading or label follows. */
function restOfLink(after: string): { end: number; isClosed: boolean; hasMore: boolean } {
  const close = after.search(/[[\]]/);
  if (close < 0 || !after.startsWith(']]', close)) return { end: 0, isClosed: false, hasMore: false };
  const more = after.slice(0, close).search(/[#|]/);
  return { end: more < 0 ? close : more, isClosed: true, hasMore: more >= 0 };
}

/** The day of a task that is being typed. */
function dueTyped(survey: Survey, { line, offset, before }: Place, text: string): Completions | undefined {
  if (!TASK.test(before)) return undefined;
  const plain = before.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const [mark, at] = DUE_MARKS.map((one) => [one, plain.lastIndexOf(one)] as const).reduce((last, next) =>
    next[1] > last[1] ? next : last,
  );
  const behind = before.slice(at + mark.length).replace(/^\ufe0f/, '');
  const words = behind.trimStart();
  const isBegun = at >= 0 && (mark === '📅' || /[\s([]$/.test(before.slice(0, at)));
  const isOver = words.length > LONGEST || /^\d{4}-\d{2}-\d{2}|[\])]/.test(words);
  if (!isBegun || isOver || (mark === '@' && words !== behind)) return undefined;
  const after = /^[\d-]{0,10}/.exec(text.slice(offset, line.end))?.[0] ?? '';
  const [lead, start] =
    mark === '@' ? ['@', offset - words.length - 1] : [behind === '' ? ' ' : '', offset - words.length];
  const slot = {
    range: { start, end: offset + after.length },
    mark: lead,
    words,
    written: (moment: string) => lead + moment,
  };
  return dayCompletions(slot, survey.calendar, 'ahead');
}

/** The day at the beginning of a line of the log that is being typed. */
function loggedTyped(survey: Survey, note: Note, { line, offset, before }: Place): Completions | undefined {
  const [, blank = '', words] = LOG_LINE.exec(before) ?? [];
  const isInLog = sectionsOf(note.body, 'Log').some(({ content }) => touches(content, offset));
  if (words === undefined || !isInLog) return undefined;
  const rest = note.text.slice(offset, line.end);
  const after = /^[\d-]{0,10}/.exec(rest)?.[0] ?? '';
  const mark = blank === '' ? ' ' : '';
  const end = /^[\s:]/.test(rest.slice(after.length)) ? '' : ' ';
  const slot = {
    range: { start: offset - words.length, end: offset + after.length },
    mark,
    words,
    written: (day: string) => mark + day + end,
  };
  return dayCompletions(slot, survey.calendar, 'past');
}

/** Somebody who is being mentioned. A letter is sent as it stands, and has no links in it. */
function mentionTyped(
  survey: Survey,
  lookup: Lookup,
  note: Note,
  { offset, before }: Place,
): Completions | undefined {
  if (note.type === 'letter' || note.type === 'template') return undefined;
  const start = mentionIn(before);
  if (start === undefined) return undefined;
  const words = before.slice(start + 1);
  const range = { start: offset - words.length - 1, end: offset };
  const written = (to: Note) => linkOnLine(lookup, note, to, before);
  return linkCompletions(survey, lookup, note, MENTIONED, { range, mark: '@', words, written });
}

/** Where the `@` of a mention stands: at the beginning of a word, with one space behind it at most, as a name is found by its beginning. */
function mentionIn(before: string): number | undefined {
  let at = before.lastIndexOf('@');
  while (at > 0 && !/[\s(]/.test(before.charAt(at - 1))) at = before.lastIndexOf('@', at - 1);
  const words = before.slice(at + 1);
  const isName = /^(?![ \t])[^[\]|#()<>{}]{0,60}$/.test(words) && words.split(/[ \t]/).length <= 2;
  return at >= 0 && isName ? at : undefined;
}

function merged(all: readonly (Completions | undefined)[]): Completions {
  const some = all.filter((one) => one !== undefined);
  return {
    items: some.flatMap(({ items }) => items),
    isIncomplete: some.some(({ isIncomplete }) => isIncomplete),
  };
}
