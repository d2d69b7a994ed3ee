import type { Range } from '../text/range';

/** A heading, with the stretch of its words alone. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly range: Range;
  readonly textRange: Range;
}

/**
 * A list item: its marker and its own first paragraph, without what is nested in it. An index holds very many of them,
 * and so each keeps its offsets rather than ranges.
 */
export class Item {
  private readonly start: number;
  private readonly end: number;
  private readonly textStart: number;
  private readonly textEnd: number;
  private readonly markStart: number;

  constructor(
    readonly ordered: boolean,
    /** How many lists it lies in, counted from 0. */
    readonly depth: number,
    range: Range,
    textRange: Range,
    mark?: Range,
  ) {
    this.start = range.start;
    this.end = range.end;
    this.textStart = textRange.start;
    this.textEnd = textRange.end;
    this.markStart = mark?.start ?? -1;
  }

  /** From the marker to the end of the item's own words. */
  get range(): Range {
    return { start: this.start, end: this.end };
  }

  /** The words after marker and checkbox; empty where there are none. */
  get textRange(): Range {
    return { start: this.textStart, end: this.textEnd };
  }

  /** The one character between the brackets of a task, else undefined. */
  get mark(): Range | undefined {
    return this.markStart < 0 ? undefined : { start: this.markStart, end: this.markStart + 1 };
  }

  /** With its ranges, for whoever compares the items of two texts. */
  toJSON() {
    const { ordered, depth, range, textRange, mark } = this;
    return { ordered, depth, range, textRange, mark };
  }
}

/** The blocks of a body that the rest is read from, each list in the order of the text. */
export interface Blocks {
  readonly headings: readonly Heading[];
  readonly items: readonly Item[];
  /** Code of every sort: what stands in it is text, not data. */
  readonly code: readonly Range[];
  /** HTML comments, which are not data either, but may hold directives. */
  readonly comments: readonly Range[];
}
