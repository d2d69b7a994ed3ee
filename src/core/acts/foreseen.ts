import type { Search } from '../index/search';
import { foldersOf } from '../index/workspace-index';
import { editNote } from '../markdown/edits/note-edit';
import { readNote, type Note } from '../model/note';
import { applyEdits } from '../text/edits';
import type { Changes } from './changes';

/** A search as it is once the edits of an act are carried out, so that the agenda can be asked what comes next; a note that refuses its edits is as before. */
export function foreseen(search: Search, { edited }: Pick<Changes, 'edited'>): Search {
  const folders = foldersOf(search.note(search.profileUri));
  const changed = new Map<string, Note>();
  for (const { uri, edits } of edited) {
    const note = search.note(uri);
    const result = note && editNote(note.text, edits);
    if (note !== undefined && result?.ok === true)
      changed.set(
        uri,
        readNote({ uri, path: note.path, text: applyEdits(note.text, result.edits) }, folders),
      );
  }
  return search.update(changed).search;
}
