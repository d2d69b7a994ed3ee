import type { Range } from '../text/range';
import type { Blocks, Heading, Item } from './blocks';

const BLANK = /^[ \t]*$/;
const HEADING = /^( {0,3})(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const BULLET = /^( {0,40})([-*+]|\d{1,9}[.)])(?:( {1,4})(\S.*)?| *)$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const CHECKBOX = /^\[([ xX])\](?=[ \t]|$)[ \t]?/;
const DEFINITION = /^ {0,3}\[[^\]]{0,999}\]:/;
const TAG = /<[A-Za-z/!?]/;
// What begins another block within an item or a quotation; the tree sorts those out.
const NESTED = /^(?:[-*+>]|\d{1,9}[.)])(?:[ \t]|$)|^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|<|>)/;

interface OpenItem {
  readonly marker: number;
  readonly content: number;
}

/** The quick reader has met something that only the tree reads for certain. */
class Unsure extends Error {}

/**
 * The quick reader: one linear scan over plain Markdown. `undefined` where something stands that it is not sure of;
 * where it answers, it says what the tree would say. With `guess` it always answers.
 */
export function quickBlocks(text: string, bodyStart: number): Blocks | undefined;
export function quickBlocks(text: string, bodyStart: number, options: { readonly guess: true }): Blocks;
export function quickBlocks(text: string, bodyStart: number, { guess = false } = {}): Blocks | undefined {
  try {
    return new QuickReader(text, guess).read(bodyStart);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

class QuickReader {
  private readonly headings: Heading[] = [];
  private readonly items: Item[] = [];
  private readonly code: Range[] = [];
  private readonly comments: Range[] = [];
  private open: OpenItem[] = [];
  /** Whether the line before belongs to a paragraph, and whether that paragraph is the last item's own. */
  private paragraph: 'none' | 'plain' | 'item' = 'none';

  constructor(
    private readonly text: string,
    private readonly guess: boolean,
  ) {}

  read(bodyStart: number): Blocks {
    const { text } = this;
    for (let from = bodyStart; from < text.length; ) {
      const { end, next } = this.lineAt(from);
      const line = text.slice(from, end);
      if (line.includes('\r')) this.doubt();
      from = this.line(line, from, end) ?? next;
    }
    const { headings, items, code, comments } = this;
    return { headings, items, code, comments };
  }

  /** Reads one line; answers where to go on if it took more than the line. */
  private line(line: string, start: number, end: number): number | undefined {
    if (BLANK.test(line)) {
      this.paragraph = 'none';
      return undefined;
    }
    if (line.includes('\t') && /^[ ]*\t|^[ ]*(?:[-*+>]|\d{1,9}[.)])[ ]*\t/.test(line)) this.doubt();
    const indent = line.length - line.trimStart().length;
    if (this.paragraph !== 'none' && UNDERLINE.test(line)) this.doubt();
    if (indent === 0) {
      const fence = FENCE.exec(line);
      if (fence !== null) return this.fence(fence[0], start);
    } else if (/^ +(?:`{3}|~{3})/.test(line)) this.doubt();
    if (RULE.test(line)) {
      this.paragraph = 'none';
      if (indent === 0) this.open = [];
      else this.doubt();
      return undefined;
    }
    const heading = HEADING.exec(line);
    if (heading !== null && indent <= 3) {
      if (indent > 0) this.doubt();
      this.open = [];
      this.paragraph = 'none';
      this.heading(heading, line, start);
      return undefined;
    }
    const bullet = BULLET.exec(line);
    if (bullet !== null && this.bullet(bullet, start, end)) return undefined;
    if (line.startsWith('<!--', indent)) return this.comment(start + indent, indent, line);
    if (/^ {0,3}<[A-Za-z/!?]/.test(line) || DEFINITION.test(line)) this.doubt();
    if (line.startsWith('>', indent)) {
      if (indent > 0 || NESTED.test(line.replace(/^>[ ]?/, '')) || /^>[ ]{4}/.test(line)) this.doubt();
      this.open = [];
      this.paragraph = 'plain';
    } else this.words(start, end, indent);
    this.inline(line, start);
    return undefined;
  }

  private words(start: number, end: number, indent: number): void {
    if (this.paragraph === 'item') {
      const last = this.items.pop();
      if (last === undefined) return;
      const words = end - (this.text.slice(start, end).length - this.text.slice(start, end).trimEnd().length);
      this.items.push({
        ...last,
        range: { start: last.range.start, end: words },
        textRange: { start: last.textRange.start, end: words },
      });
      return;
    }
    if (this.paragraph === 'plain') return;
    const inner = this.open.at(-1);
    if (indent >= 4 && (inner === undefined || indent >= inner.content + 4)) this.doubt();
    if (indent > 0 && inner !== undefined && !this.open.some((item) => item.content === indent)) this.doubt();
    this.open = this.open.filter((item) => item.content <= indent);
    this.paragraph = 'plain';
  }

  private heading(match: RegExpExecArray, line: string, start: number): void {
    const text = match[3] ?? '';
    const hashes = (match[1] ?? '').length + (match[2] ?? '').length;
    const from = text === '' ? line.trimEnd().length : line.indexOf(text, hashes);
    const words = { start: start + from, end: start + from + text.length };
    const range = { start, end: start + line.trimEnd().length };
    const textRange = text === '' ? { start: range.end, end: range.end } : words;
    this.headings.push({ level: (match[2] ?? '').length, text, range, textRange });
    this.inline(line, start);
  }

  /** Reads a line that looks like a list item; false where it only looks so. */
  private bullet(match: RegExpExecArray, start: number, end: number): boolean {
    const indent = (match[1] ?? '').length;
    const marker = match[2] ?? '';
    const words = match[4] ?? '';
    const ordered = marker.length > 1;
    if (this.paragraph === 'plain' || (this.paragraph === 'item' && (ordered || words === ''))) {
      // Only a list that begins with 1 may interrupt a paragraph, and an empty item never does.
      const sibling = this.paragraph === 'item' && this.open.some((item) => item.marker === indent);
      if (!sibling && (words === '' || (ordered && marker.slice(0, -1) !== '1'))) this.doubt();
      if (this.paragraph === 'plain' && this.open.length > 0) this.doubt();
    }
    const level = this.open.findIndex((item) => item.marker === indent);
    const depth = level >= 0 ? level : this.open.length;
    const parent = this.open[depth - 1];
    if (level < 0 && indent !== (parent?.content ?? 0)) this.doubt();
    if (words === '') this.doubtUnlessLast(end);
    const box = CHECKBOX.exec(words);
    const afterBox = words.slice(box?.[0].length ?? 0);
    if (NESTED.test(words) || RULE.test(words) || (box === null && DEFINITION.test(words))) this.doubt();
    const content = indent + marker.length + (words === '' ? 1 : (match[3] ?? ' ').length);
    this.open = [...this.open.slice(0, depth), { marker: indent, content }];
    const at = start + indent;
    const own = at + marker.length + (match[3] ?? '').length;
    const last = words === '' ? at + marker.length : own + words.trimEnd().length;
    const textStart = words === '' ? last : Math.min(last, own + (words.length - afterBox.length));
    const item: Item = {
      ordered,
      depth,
      range: { start: at, end: last },
      textRange: { start: textStart, end: last },
    };
    this.items.push(box === null ? item : { ...item, mark: { start: own + 1, end: own + 2 } });
    this.paragraph = words === '' ? 'none' : 'item';
    this.inline(words, own);
    return true;
  }

  /** An item without words may take its first paragraph from the next line; only a blank line or a sibling rules that out. */
  private doubtUnlessLast(end: number): void {
    const { text } = this;
    const newline = text.indexOf('\n', end);
    if (newline < 0) return;
    const next = this.lineAt(newline + 1);
    const line = text.slice(newline + 1, next.end);
    if (!BLANK.test(line) && /^ /.test(line)) this.doubt();
    if (BLANK.test(line) && next.next < text.length) {
      const after = this.lineAt(next.next);
      if (/^ /.test(text.slice(next.next, after.end))) this.doubt();
    }
  }

  private fence(opening: string, start: number): number {
    const { text } = this;
    const closing = new RegExp(`^ {0,3}${opening[0] === '`' ? '`' : '~'}{${opening.length},}[ \\t]*$`);
    this.open = [];
    this.paragraph = 'none';
    let from = this.lineAt(start).next;
    let last = this.lineAt(start).end;
    while (from < text.length) {
      const { end, next } = this.lineAt(from);
      last = end;
      from = next;
      if (closing.test(text.slice(this.lineStart(end), end))) break;
    }
    this.code.push({ start, end: this.closedEnd(last) });
    return from;
  }

  private closedEnd(end: number): number {
    return end;
  }

  private lineStart(end: number): number {
    return this.text.lastIndexOf('\n', end - 1) + 1;
  }

  private comment(start: number, indent: number, line: string): number | undefined {
    const { text } = this;
    const inner = this.open.at(-1);
    if (indent > 3 && inner === undefined) this.doubt();
    if (indent > 0 && inner !== undefined && !this.open.some((item) => item.content === indent)) this.doubt();
    if (indent > 0 && inner === undefined && this.paragraph !== 'none') this.doubt();
    if (/^<!--(?:-?>)/.test(text.slice(start, start + 6))) this.doubt();
    const close = text.indexOf('-->', start + 4);
    const lineEnd = start - indent + line.length;
    if (close < 0) {
      this.doubt();
      this.comments.push({ start, end: text.length });
      return text.length;
    }
    if (close >= lineEnd && indent > 0) this.doubt();
    this.comments.push({ start, end: close + 3 });
    this.open = indent === 0 ? [] : this.open.filter((item) => item.content <= indent);
    this.paragraph = 'none';
    const tail = this.lineAt(close);
    if (!BLANK.test(text.slice(close + 3, tail.end))) this.doubt();
    return tail.next;
  }

  /** Finds inline code and comments in the words of one line. */
  private inline(line: string, start: number): void {
    if (!line.includes('`') && !line.includes('<!--')) return;
    if (TAG.test(line.replaceAll('<!--', '')) || line.includes('\\')) this.doubt();
    for (let i = 0; i < line.length; ) {
      if (line[i] === '`') {
        const ticks = /^`+/.exec(line.slice(i))?.[0].length ?? 1;
        const close = this.closingTicks(line, i + ticks, ticks);
        if (close < 0) {
          this.doubt();
          i += ticks;
          continue;
        }
        this.code.push({ start: start + i, end: start + close });
        i = close;
      } else if (line.startsWith('<!--', i)) {
        const close = line.indexOf('-->', i + 4);
        if (close < 0 || /^<!--(?:-?>)/.test(line.slice(i))) this.doubt();
        if (close < 0) return;
        this.comments.push({ start: start + i, end: start + close + 3 });
        i = close + 3;
      } else i++;
    }
  }

  private closingTicks(line: string, from: number, ticks: number): number {
    for (const run of line.slice(from).matchAll(/`+/g)) {
      if (run[0].length === ticks) return from + run.index + ticks;
    }
    return -1;
  }

  private lineAt(start: number): { readonly end: number; readonly next: number } {
    const lf = this.text.indexOf('\n', start);
    if (lf < 0) return { end: this.text.length, next: this.text.length };
    return { end: lf > start && this.text.charCodeAt(lf - 1) === 13 ? lf - 1 : lf, next: lf + 1 };
  }

  private doubt(): void {
    if (!this.guess) throw new Unsure();
  }
}
