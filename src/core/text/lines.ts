import { at, type Position, type Range } from './range';

const LF = 10;
const CR = 13;

/** Where the lines of a text begin: LF, CRLF and CR end one, as in editors. A byte order mark belongs to no line. */
export class LineIndex {
  /** Read only once somebody asks: nobody looks at the lines of most notes. */
  private known: Uint32Array | undefined;

  private constructor(private readonly text: string) {}

  static of(text: string): LineIndex {
    return new LineIndex(text);
  }

  /** The number of lines; a text always has at least one. */
  get count(): number {
    return this.starts.length;
  }

  /** The zero-based line and character of an offset; offsets outside the text are brought to its ends. */
  position(offset: number): Position {
    const line = this.lineOf(offset);
    const { start, end } = this.rangeOf(line);
    return { line, character: Math.max(0, Math.min(offset, end) - start) };
  }

  /** The offset of a position; lines and characters that are not there are brought to the nearest end. */
  offset({ line, character }: Position): number {
    const { start, end } = this.rangeOf(line);
    return line < 0 ? start : Math.min(end, start + Math.max(0, character));
  }

  /** The zero-based line on which an offset lies. */
  lineOf(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The stretch of a zero-based line, without its line break; an end of the text where there is no such line. */
  rangeOf(line: number): Range {
    const { starts, text } = this;
    if (line < 0) return at(starts[0] ?? 0);
    const start = starts[line];
    if (start === undefined) return at(text.length);
    const next = starts[line + 1];
    if (next === undefined) return { start, end: text.length };
    return { start, end: text.endsWith('\r\n', next) ? next - 2 : next - 1 };
  }

  private get starts(): Uint32Array {
    return (this.known ??= startsIn(this.text));
  }
}

function startsIn(text: string): Uint32Array {
  const starts: number[] = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== LF && code !== CR) continue;
    if (code === CR && text.charCodeAt(i + 1) === LF) i++;
    starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}
