import type { Range } from '../text/range';

/** A heading, with the stretch of its words alone. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly range: Range;
  readonly textRange: Range;
}

/** A list item: its marker and its own first paragraph, without what is nested in it. */
export interface Item {
  readonly ordered: boolean;
  /** How many lists it lies in, counted from 0. */
  readonly depth: number;
  /** From the marker to the end of the item's own words. */
  readonly range: Range;
  /** The words after marker and checkbox; empty where there are none. */
  readonly textRange: Range;
  /** The one character between the brackets of a task, else undefined. */
  readonly mark?: Range;
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
