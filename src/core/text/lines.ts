import { at, type Position, type Range } from './range';

const LF = 10;
const CR = 13;

/** Where the lines of a text begin. It keeps no text, so an index can hold one for every note. */
export class LineIndex {
  private constructor(
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
  ) {}

  /** Reads the line breaks of a text: LF, CRLF or CR, as editors do. A byte order mark belongs to no line. */
  static of(text: string): LineIndex {
    const starts: number[] = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    const ends: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== LF && code !== CR) continue;
      ends.push(i);
      if (code === CR && text.charCodeAt(i + 1) === LF) i++;
      starts.push(i + 1);
    }
    ends.push(text.length);
    return new LineIndex(Uint32Array.from(starts), Uint32Array.from(ends));
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
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The stretch of a zero-based line, without its line break; an end of the text where there is no such line. */
  rangeOf(line: number): Range {
    if (line < 0) return at(this.starts[0] ?? 0);
    const end = this.ends[line];
    return end === undefined ? at(this.ends.at(-1) ?? 0) : { start: this.starts[line] ?? end, end };
  }
}
