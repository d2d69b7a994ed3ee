import type { Range } from '../text/range';

/** What sort of thing a completion is, for the sign before it. */
export type CompletionKind =
  'key' | 'word' | 'person' | 'company' | 'note' | 'date' | 'rule' | 'heading' | 'field';

/** Something that can be taken at the cursor. */
export interface Completion {
  readonly label: string;
  /** What it is, dimmed beside the label. */
  readonly detail?: string;
  /** More about it, in plain text. */
  readonly documentation?: string;
  readonly kind: CompletionKind;
  /** What takes the place of the range. */
  readonly insert: string;
  /** Whether `insert` is a snippet. */
  readonly isSnippet?: boolean;
  /** On one line, with the cursor in it. */
  readonly range: Range;
  /** What is compared with what is typed between the beginning of the range and the cursor; the label where undefined. */
  readonly filter?: string;
  /** Whether there is something to choose right behind it. */
  readonly goesOn?: boolean;
}

/** What can be taken, the likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** Whether to ask again when more is typed: there are others, or what is typed is read anew. */
  readonly isIncomplete: boolean;
}

/** All that there is, whatever is typed. */
export function complete(items: readonly Completion[]): Completions {
  return { items, isIncomplete: false };
}
