import type { Changes } from './changes';
import { allOf } from './changes';
import { linksFollowing, type Move, type Upheaval } from './follow-links';
import { isCalledByFile, nameToChange } from './name-to-change';
import { oneLine } from '../drafts/prose';
import { freePath, slugOf } from '../drafts/slug';
import { linksOf } from '../index/links';
import { foldName, foldPath } from '../index/names';
import type { Search } from '../index/search';
import type { NoteEdit } from '../markdown/edits/note-edit';
import { readNote, stemOf, type Field, type Note } from '../model/note';
import { applyEdits } from '../text/edits';

/**
 * Gives a note another name: what it says it is called, its file where that is named after it, and every link in the search
 * that would lead there no longer. The old name is kept nowhere: no link needs it, and a note says what the person wrote.
 * A talk or a letter keeps its file when somebody in it is renamed: it is called by its day, and by what was true then.
 * `isTaken` says whether there is a file at a path.
 */
export function renamed(
  search: Search,
  note: Note,
  newName: string,
  isTaken: (path: string) => boolean,
): Changes {
  const name = oneLine(newName);
  if (name === '' || name === nameToChange(note)) return allOf();
  const edits = isCalledByFile(note) ? [] : nameEdits(note, name);
  const others = new Set([...search.all()].map((one) => (one === note ? '' : foldPath(one.path))));
  // Where two paths are alike but for case, accents and hyphens, no link could lead to either.
  const path = pathFor(note, name, (one) => isTaken(one) || others.has(foldPath(one)));
  const moved = path === note.path ? [] : [{ from: note.uri, to: path }];
  const edited = [{ uri: note.uri, edits }];
  const moves = moved.map(({ from, to }) => ({ from, to: `${search.root}/${encoded(to)}` }));
  return allOf({ edited, moved }, { edited: linksFollowing(search, { moves, edits: edited }) });
}

/** The edits with which links follow files and folders that get another place, and lead on from there. */
export function moved(search: Search, moves: readonly Move[], follows?: Upheaval['follows']): Changes {
  return allOf({ edited: linksFollowing(search, { moves, ...(follows === undefined ? {} : { follows }) }) });
}

/** What it says it is called: the key that says so, else the heading that stands for it, else a key that is added. */
function nameEdits(note: Note, name: string): readonly NoteEdit[] {
  const fields = note.fields as Readonly<Record<string, Field<unknown> | undefined>>;
  const isTitled = fields['title'] !== undefined && fields['name'] === undefined;
  const key = note.type === 'opportunity' || isTitled ? 'title' : 'name';
  const field: NoteEdit = { op: 'set-field', key, value: name };
  if (fields[key] !== undefined) return [field];
  const heading = note.body.headings.find(({ level, text }) => level === 1 && text !== '');
  if (heading === undefined) return slugOf(name) === name ? [] : [field];
  const { textRange: range } = heading;
  const expected = note.text.slice(range.start, range.end);
  const again = readNote({ ...note, text: applyEdits(note.text, [{ range, text: name }]) });
  // In the text, `[[Acme]]` would be no name but a link.
  const isName = again.name === name && linksOf(again).length === linksOf(note).length;
  return isName ? [{ op: 'replace', range, text: name, expected }] : [field];
}

/** Where the file goes; it stays where it has a name that the person chose apart from the note's. */
function pathFor(note: Note, name: string, isTaken: (path: string) => boolean): string {
  const { path, type } = note;
  const stem = stemOf(path);
  const isNamedAfter = [note.name, slugOf(note.name)].some((one) =>
    [stem, stem.replace(/-\d{1,4}$/, '')].some((other) => foldName(one) === foldName(other)),
  );
  if (type === 'profile' || (!isNamedAfter && !isCalledByFile(note))) return path;
  const folder = path.split('/').slice(0, -1).join('/');
  const isAsWritten = stem === note.name && stem !== slugOf(stem) && isFileName(name);
  return freePath(folder, isAsWritten ? name : slugOf(name), (one) => one !== path && isTaken(one));
}

/** Whether a file may be called so on every system, and a link can lead to it. */
function isFileName(name: string): boolean {
  const isPlain = !/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*\\/#^[\]`%]|^[. ~-]|[. ]$/u.test(name);
  return isPlain && name.length <= 80 && !slugOf(name).endsWith('-note') && name === name.normalize('NFC');
}

function encoded(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
