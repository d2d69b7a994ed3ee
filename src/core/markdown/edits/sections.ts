import { lineBreakOf, type TextEdit } from '../../text/edits';
import { at } from '../../text/range';
import type { Item } from '../block';
import { itemsIn, readBody, sectionOf, type Body, type Section } from '../body';
import { readFrontmatter, type Frontmatter } from '../frontmatter';
import { lastWrittenLine, lineEnd, lineStart, nextLine } from './lines';
import { refuse, type Refusal } from './refusal';
import type { Step } from './step';
import { readsUnchanged } from './unchanged';

/** A change to a section of the body, named by its heading in any case. */
export type SectionEdit =
  /** `level` is 2 if undefined; it follows the last of the `after` headings that the note has, else it comes last. */
  | {
      readonly op: 'add-section';
      readonly heading: string;
      readonly level?: number;
      readonly text: string;
      readonly after?: readonly string[];
    }
  /** Adds lines at the end of a section, before its first subsection; adds the section where it is missing. */
  | { readonly op: 'append-to-section'; readonly heading: string; readonly text: string }
  /** Adds an item in the style of the section's last list; `[ ] ` at its beginning makes it a task. */
  | { readonly op: 'append-to-list'; readonly heading: string; readonly item: string };

const MARKER = /^(?:[-*+]|(\d{1,9})[.)])/;
const STARTS_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Works out how to change a section. */
export function sectionStep(text: string, edit: SectionEdit): Step | Refusal {
  const frontmatter = readFrontmatter(text);
  if (frontmatter.range === undefined && frontmatter.problems.length > 0)
    return refuse('frontmatter-unreadable');
  return new SectionEditor(text, frontmatter).step(edit);
}

type Adding = Omit<Extract<SectionEdit, { op: 'add-section' }>, 'op'>;

class SectionEditor {
  private readonly body: Body;
  private readonly lineBreak: string;

  constructor(
    private readonly text: string,
    private readonly frontmatter: Frontmatter,
  ) {
    this.body = readBody(text, frontmatter.bodyStart);
    this.lineBreak = lineBreakOf(text);
  }

  step(edit: SectionEdit): Step | Refusal {
    const { heading } = edit;
    const section = sectionOf(this.body, heading);
    if (edit.op === 'append-to-list') return this.appendItem(section, heading, edit.item.trim());
    if (section === undefined) return this.addSection(edit);
    return edit.op === 'add-section' ? refuse('section-taken', heading) : this.appendText(section, edit.text);
  }

  private addSection({ heading, level = 2, text, after = [] }: Adding): Step | Refusal {
    if (/[\r\n]/.test(heading)) return refuse('not-one-line', heading);
    const ends = after.map((title) => sectionOf(this.body, title)?.content.end ?? 0);
    const limit = Math.max(0, ...ends) || this.text.length;
    const marks = '#'.repeat(Math.max(1, Math.min(level, 6)));
    const change = this.block(limit, `${marks} ${heading.trim()}\n\n${text}`);
    return this.stepOf(change, (body) => {
      const added = body.headings.find(({ range }) => isIn(change, range.start));
      return added?.text === heading.trim() && added.level === level;
    });
  }

  private appendText(section: Section, added: string): Step {
    const limit = this.endOfOwn(section);
    const end = lastWrittenLine(this.text, limit);
    const items = itemsIn(this.body, { start: section.content.start, end: limit });
    const goesOn =
      STARTS_ITEM.test(added) && items.some(({ range }) => lineEnd(this.text, range.end) === end);
    const change = goesOn ? insertion(end, this.lineBreak + this.lines(added)) : this.block(limit, added);
    return this.stepOf(change, (body) => {
      const content = sectionOf(body, section.heading.text)?.content ?? at(0);
      return content.start <= change.range.start && change.range.start + change.text.length <= content.end;
    });
  }

  private appendItem(section: Section | undefined, heading: string, words: string): Step | Refusal {
    if (/[\r\n]/.test(words)) return refuse('not-one-line', words);
    if (section === undefined) return this.addSection({ heading, text: `- ${words}` });
    const limit = this.endOfOwn(section);
    const items = itemsIn(this.body, { start: section.content.start, end: limit }).filter(
      ({ depth }) => depth === 0,
    );
    const last = items.at(-1);
    if (last === undefined) return this.appendText(section, `- ${words}`);
    const lineBreaks = this.lineBreak + (this.isApart(items.at(-2), last) ? this.lineBreak : '');
    const marker = this.markerAfter(last);
    const lead = this.text.slice(lineStart(this.text, last.range.start), last.range.start);
    const change = insertion(this.endOfItem(last, limit), lineBreaks + lead + marker + words);
    return this.stepOf(change, (body, after) => {
      const [added, ...others] = body.items.filter(({ range }) => isIn(change, range.start));
      if (added === undefined || others.length > 0) return false;
      const { depth, ordered, range } = added;
      const isAlike = depth === last.depth && ordered === last.ordered;
      return isAlike && after.slice(range.start, range.end) === marker + words;
    });
  }

  private stepOf(change: TextEdit, holds: (body: Body, after: string) => boolean): Step {
    return {
      edits: [change],
      succeeded: (after) => {
        const body = readBody(after, readFrontmatter(after).bodyStart);
        return readsUnchanged(this.body, body, change) && holds(body, after);
      },
    };
  }

  /** Lines of their own after the last written line before `limit`, with a blank line around them. */
  private block(limit: number, added: string): TextEdit {
    const { text, lineBreak } = this;
    const end = lastWrittenLine(text, limit);
    if (end <= this.frontmatter.bodyStart && this.frontmatter.range === undefined) {
      return insertion(this.frontmatter.bodyStart, this.lines(added) + lineBreak);
    }
    const next = nextLine(text, end);
    const isBlankAfter = text.slice(next, lineEnd(text, next)).trim() === '';
    return insertion(end, lineBreak + lineBreak + this.lines(added) + (isBlankAfter ? '' : lineBreak));
  }

  private lines(added: string): string {
    return added.trimEnd().replace(/\r\n?|\n/g, this.lineBreak);
  }

  /** Where a section ends or its first subsection begins. */
  private endOfOwn({ content }: Section): number {
    return this.body.headings.find(({ range }) => range.start >= content.start)?.range.start ?? content.end;
  }

  /** The end of an item with all that stands indented below it. */
  private endOfItem({ range }: Item, limit: number): number {
    const { text } = this;
    let end = lineEnd(text, range.end);
    for (let from = nextLine(text, end); from < limit; from = nextLine(text, from)) {
      const line = text.slice(from, lineEnd(text, from));
      if (line.trim() === '') continue;
      if (!/^[ \t]/.test(line)) break;
      end = lineEnd(text, from);
    }
    return end;
  }

  /** The marker of the item after this one, with the blanks that follow it. */
  private markerAfter({ range, textRange, mark }: Item): string {
    const [marker = '-', number] = MARKER.exec(this.text.slice(range.start, range.start + 20)) ?? [];
    const blanks = this.text.slice(range.start + marker.length, mark ? mark.start - 1 : textRange.start);
    const next = number === undefined ? marker : String(Number(number) + 1) + marker.slice(-1);
    return next + (/^[ \t]+$/.test(blanks) ? blanks : ' ');
  }

  /** Whether a blank line stands between two items of a list. */
  private isApart(first: Item | undefined, second: Item): boolean {
    if (first?.ordered !== second.ordered) return false;
    const end = lineStart(this.text, second.range.start) - 1;
    return this.text.slice(lineStart(this.text, end), end).trim() === '';
  }
}

function insertion(offset: number, text: string): TextEdit {
  return { range: at(offset), text };
}

function isIn({ range, text }: TextEdit, offset: number): boolean {
  return range.start <= offset && offset < range.start + text.length;
}
