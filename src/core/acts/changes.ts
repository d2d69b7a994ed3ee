import type { DraftNote } from '../drafts/draft-note';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Note } from '../model/note';

/** What an act changes: notes that it adds, edits of notes that are there, files that get another place, and files that go. The host carries all of it out at once, or none. */
export interface Changes {
  readonly added: readonly DraftNote[];
  /** By their addresses as they are before any file gets another place. */
  readonly edited: readonly EditedNote[];
  readonly moved?: readonly MovedFile[];
  /** Files that go, by their URIs, to where deleted files can be fetched from if there is such a place; none of them is edited or moved. */
  readonly removed?: readonly string[];
}

/** A file that gets another place. */
export interface MovedFile {
  /** Its URI. */
  readonly from: string;
  /** Its new path from the search's root, with `/`; free when it was asked for. */
  readonly to: string;
}

/** The edits of one note, by its URI; a note is named once. */
export interface EditedNote {
  readonly uri: string;
  readonly edits: readonly NoteEdit[];
}

/** Puts changes together; the edits of one note keep their order. */
export function allOf(...changes: readonly Partial<Changes>[]): Changes {
  const byUri = new Map<string, NoteEdit[]>();
  for (const { uri, edits } of changes.flatMap(({ edited = [] }) => edited))
    byUri.set(uri, [...(byUri.get(uri) ?? []), ...edits]);
  const edited = [...byUri]
    .map(([uri, edits]) => ({ uri, edits: withoutDetours(edits) }))
    .filter(({ edits }) => edits.length > 0);
  const added = changes.flatMap((one) => one.added ?? []);
  const moved = changes.flatMap((one) => one.moved ?? []);
  const removed = changes.flatMap((one) => one.removed ?? []);
  return {
    added,
    edited,
    ...(moved.length === 0 ? {} : { moved }),
    ...(removed.length === 0 ? {} : { removed }),
  };
}

/** A key that is set after all need not go first: it keeps its place, and what is written beside it. */
function withoutDetours(edits: readonly NoteEdit[]): readonly NoteEdit[] {
  return edits.filter(
    (one, index) =>
      one.op !== 'remove-field' ||
      !edits.slice(index).some((later) => later.op === 'set-field' && later.key === one.key),
  );
}

/** Edits of one note as changes; undefined edits are left out, so that each can stand behind its condition. */
export function edit(note: Note, ...edits: readonly (NoteEdit | undefined)[]): Partial<Changes> {
  return { edited: [{ uri: note.uri, edits: edits.filter((one) => one !== undefined) }] };
}
