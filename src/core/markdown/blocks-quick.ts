import { at, trimmed, type Range } from '../text/range';
import { Item, type Blocks, type Heading } from './block';
import { commentsIn } from './comments';
import { quickSpans } from './spans-quick';

const ODD_START = '\ufeff';
const ODD_BREAK = /\r(?!\n)/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^(?:=+|-+)$/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const CHECKBOX = /^\[[ xX]\](?:[ \t]|$)/;
const TAG = /^<[A-Za-z/!?]/;
// What begins a block of its own within an item or a quotation.
const NESTED = /^(?:#{1,6}(?:[ \t]|$)|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|[>\t]|`{3}|~{3}|<[A-Za-z/!?])/;

/** A line of the text. */
interface Line {
  /** What stands on it, without the blanks around, and where that begins and ends. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The spaces before the words; a tab makes them hard to count. */
  readonly indent: number;
  readonly tabbed: boolean;
  /** Where the line itself ends, and where the next one begins. */
  readonly last: number;
  readonly next: number;
}

/** A list item whose own words may still go on. */
interface OpenItem {
  readonly ordered: boolean;
  readonly depth: number;
  readonly start: number;
  readonly mark: Range | undefined;
}

/** Lines of words that belong together, until something ends them. */
interface Paragraph {
  readonly start: number;
  end: number;
  readonly quoted: boolean;
  /** The item whose own words these are. */
  readonly item: OpenItem | undefined;
}

/**
 * The quick reader: one linear scan over plain Markdown. `undefined` where something stands that it is not sure of;
 * where it answers, it says what the tree would say. With `guess` it always answers.
 */
export function quickBlocks(text: string, bodyStart: number): Blocks | undefined;
export function quickBlocks(text: string, bodyStart: number, options: { readonly guess: true }): Blocks;
export function quickBlocks(text: string, bodyStart: number, { guess = false } = {}): Blocks | undefined {
  return new QuickReader(text, bodyStart, guess).read();
}

class QuickReader {
  private readonly headings: Heading[] = [];
  private readonly items: Item[] = [];
  private readonly code: Range[] = [];
  private readonly comments: Range[] = [];

  private sure = true;
  /** The columns at which the content of the open list items begins, outermost first. */
  private open: number[] = [];
  /** Whether nothing stands in the innermost open item so far. */
  private bare = false;
  private paragraph: Paragraph | undefined;

  constructor(
    private readonly text: string,
    private next: number,
    private readonly guess: boolean,
  ) {}

  read(): Blocks | undefined {
    const { text, guess, headings, items, code, comments } = this;
    if (text.startsWith(ODD_START, this.next)) this.sure = false;
    if (text.includes('\r', this.next) && ODD_BREAK.test(text.slice(this.next))) this.sure = false;
    while (this.next < text.length && (this.sure || guess)) this.readLine();
    this.endParagraph();
    return this.sure || guess ? { headings, items, code, comments } : undefined;
  }

  private readLine(): void {
    const line = lineAt(this.text, this.next);
    this.next = line.next;
    if (line.words !== '') this.readBlock(line);
    else this.readBlank();
  }

  private readBlank(): void {
    this.endParagraph();
    if (this.bare) this.open.pop();
    this.bare = false;
  }

  private readBlock(line: Line): void {
    const depth = this.open.findLastIndex((column) => column <= line.indent) + 1;
    const inside = depth === this.open.length;
    if (line.tabbed || (this.bare && inside)) this.sure = false;
    this.bare = false;
    if (line.indent - (this.open[depth - 1] ?? 0) >= 4) {
      if (!this.paragraph) this.sure = false;
      this.readWords(line, depth);
      return;
    }
    // A quotation ends at a line without its sign, so nothing else continues the paragraph in it.
    const paragraph = inside && this.paragraph && !this.paragraph.quoted ? this.paragraph : undefined;
    if (paragraph && UNDERLINE.test(line.words)) this.sure = false;
    if (!this.readMarkup(line, depth, paragraph !== undefined)) this.readWords(line, depth);
  }

  /** Reads a line that is no mere words, which its first sign tells; an item may have to interrupt a paragraph. */
  private readMarkup(line: Line, depth: number, interrupts: boolean): boolean {
    switch (line.words[0]) {
      case '#':
        return this.readHeading(line, depth);
      case '`':
      case '~':
        return this.readFence(line, depth);
      case '>':
        return this.readQuotation(line, depth);
      case '<':
        return this.readComment(line, depth);
      case '_':
        return this.readRule(line, depth);
      case '-':
      case '*':
        return this.readRule(line, depth) || this.readItem(line, depth, interrupts);
      default:
        return this.readItem(line, depth, interrupts);
    }
  }

  private readRule({ words }: Line, depth: number): boolean {
    if (!RULE.test(words)) return false;
    this.enter(depth);
    return true;
  }

  private readHeading({ words, start, end }: Line, depth: number): boolean {
    const marks = /^#{1,6}(?=[ \t]|$)[ \t]*/.exec(words)?.[0];
    if (marks === undefined) return false;
    this.enter(depth);
    const text = withoutClosing(words.slice(marks.length));
    const from = start + marks.length;
    const textRange = text === '' ? at(end) : { start: from, end: from + text.length };
    this.headings.push({ level: marks.trimEnd().length, text, range: { start, end }, textRange });
    this.readSpans(textRange);
    return true;
  }

  private readFence({ words, start, indent }: Line, depth: number): boolean {
    const fence = FENCE.exec(words)?.[0];
    if (fence === undefined) return false;
    if (indent > 0) this.sure = false;
    this.enter(depth);
    while (this.next < this.text.length) {
      const line = lineAt(this.text, this.next);
      this.next = line.next;
      if (line.indent < 4 && !line.tabbed && isFence(line.words, fence)) {
        this.code.push({ start, end: line.last });
        return true;
      }
    }
    this.code.push({ start, end: this.text.length });
    return true;
  }

  /** Reads the first line of a list item; only one with words, and the number 1 if any, may interrupt a paragraph. */
  private readItem({ words, start, end, indent }: Line, depth: number, interrupts: boolean): boolean {
    const marker = MARKER.exec(words)?.[0];
    if (marker === undefined) return false;
    const ordered = marker.length > 1;
    const own = words.slice(marker.length).replace(/^ +/, '');
    if (interrupts && (own === '' || (ordered && marker !== '1.' && marker !== '1)'))) return false;
    this.enter(depth);
    const gap = own === '' ? 1 : words.length - marker.length - own.length;
    this.open.push(indent + marker.length + gap);
    if (own === '') {
      this.bare = true;
      this.items.push(new Item(ordered, depth, { start, end }, at(end)));
      return true;
    }
    if (gap > 4 || RULE.test(own) || NESTED.test(own) || mayDefine(own)) this.sure = false;
    const from = end - own.length;
    const mark = CHECKBOX.test(own) ? { start: from + 1, end: from + 2 } : undefined;
    this.paragraph = { start: from, end, quoted: false, item: { ordered, depth, start, mark } };
    return true;
  }

  private readQuotation(line: Line, depth: number): boolean {
    const inner = line.words.replace(/^> ?/, '');
    const words = inner.replace(/^ +/, '');
    const continues = this.paragraph?.quoted === true;
    if (depth > 0 || NESTED.test(words) || RULE.test(words) || UNDERLINE.test(words)) this.sure = false;
    if (!continues && (inner.length - words.length >= 4 || mayDefine(words))) this.sure = false;
    if (words === '' || !continues) this.enter(depth);
    if (words === '') return true;
    if (this.paragraph) this.paragraph.end = line.end;
    else this.paragraph = { start: line.end - words.length, end: line.end, quoted: true, item: undefined };
    return true;
  }

  private readComment({ words, start, last }: Line, depth: number): boolean {
    if (!TAG.test(words)) return false;
    if (!words.startsWith('<!--')) {
      this.sure = false;
      return false;
    }
    this.enter(depth);
    const close = this.text.indexOf('-->', start + 2);
    if (close < 0 || (close >= last && depth > 0)) this.sure = false;
    const tail = lineAt(this.text, close < 0 ? this.text.length : close);
    this.next = tail.next;
    for (const comment of commentsIn(this.text, { start, end: tail.last })) this.comments.push(comment);
    return true;
  }

  private readWords(line: Line, depth: number): void {
    if (this.paragraph) {
      this.paragraph.end = line.end;
      return;
    }
    if (mayDefine(line.words)) this.sure = false;
    this.enter(depth);
    this.paragraph = { start: line.start, end: line.end, quoted: false, item: undefined };
  }

  /** Ends what a new block ends: the paragraph before it, and the items that it does not lie in. */
  private enter(depth: number): void {
    this.endParagraph();
    this.open.length = depth;
  }

  private endParagraph(): void {
    const { paragraph } = this;
    if (!paragraph) return;
    this.paragraph = undefined;
    if (paragraph.item) this.items.push(this.finished(paragraph.item, paragraph));
    this.readSpans(paragraph);
  }

  private finished({ ordered, depth, start: marker, mark }: OpenItem, { start, end }: Range): Item {
    const range = { start: marker, end };
    if (mark === undefined) return new Item(ordered, depth, range, { start, end });
    return new Item(ordered, depth, range, trimmed(this.text, { start: start + '[ ]'.length, end }), mark);
  }

  private readSpans(range: Range): void {
    const spans = quickSpans(this.text, range, this.guess);
    if (spans === undefined) this.sure = false;
    for (const code of spans?.code ?? []) this.code.push(code);
    for (const comment of spans?.comments ?? []) this.comments.push(comment);
  }
}

function lineAt(text: string, from: number): Line {
  const lf = text.indexOf('\n', from);
  const next = lf < 0 ? text.length : lf + 1;
  const last = lf > from && text[lf - 1] === '\r' ? lf - 1 : lf < 0 ? text.length : lf;
  let start = from;
  while (start < last && text[start] === ' ') start++;
  const indent = start - from;
  while (start < last && isBlank(text[start])) start++;
  let end = last;
  while (end > start && isBlank(text[end - 1])) end--;
  return { words: text.slice(start, end), start, end, indent, tabbed: start - from > indent, last, next };
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

/** The words of a heading without the signs that may close it, as in `## Log ##`. */
function withoutClosing(words: string): string {
  let end = words.length;
  while (words[end - 1] === '#') end--;
  if (end > 0 && !isBlank(words[end - 1])) return words;
  while (isBlank(words[end - 1])) end--;
  return words.slice(0, end);
}

/** Whether a line of these words closes a code block that began with this fence. */
function isFence(words: string, fence: string): boolean {
  return words.startsWith(fence) && /^(?:`+|~+)$/.test(words);
}

/** Whether a paragraph that begins so may be the definition of a link, such as `[label]: address`. */
function mayDefine(words: string): boolean {
  if (!words.startsWith('[')) return false;
  for (let i = 1; i < words.length; i++) {
    if (words[i] === '\\') i++;
    else if (words[i] === '[') return false;
    else if (words[i] === ']') return words[i + 1] === ':';
  }
  return true;
}
