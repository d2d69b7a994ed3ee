import { allOf, type Changes, type EditedNote } from './changes';
import { linksFollowing, type Move, type Upheaval } from './follow-links';
import { isCalledByFile, nameToChange } from './name-to-change';
import { oneLine } from '../drafts/prose';
import { freePath, slugOf } from '../drafts/slug';
import { leadsNowhere } from '../index/dead-links';
import { linksOf } from '../index/links';
import { foldName, foldPath } from '../index/names';
import type { Search } from '../index/search';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { LinkText } from '../markdown/links';
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
  const own = { uri: note.uri, edits };
  const to = uriAt(search, path);
  const moves = moved.map(({ from }) => ({ from, to }));
  const following = linksFollowing(search, { moves, edits: [own] });
  const all = [...following, ...linksLeftBehind(search, note, to, [own, ...following])];
  // Its own name comes last: while it is the old one, all that is left can be done again.
  return allOf(
    { edited: all.filter(({ uri }) => uri !== note.uri) },
    { edited: [own, ...all.filter(({ uri }) => uri === note.uri)], moved },
  );
}

/** The edits of links that lead nowhere, and led to a note while its file was called by the name that it still has: a rename was ended in the middle. */
function linksLeftBehind(
  search: Search,
  note: Note,
  to: string,
  edits: readonly EditedNote[],
): readonly EditedNote[] {
  const folder = note.path.split('/').slice(0, -1).join('/');
  const path = freePath(folder, slugOf(note.name), () => false);
  const from = uriAt(search, path);
  if (isCalledByFile(note) || foldPath(path) === foldPath(note.path) || search.note(from) !== undefined)
    return [];
  const lookup = search.lookup();
  const dead = new Set<LinkText>();
  for (const one of search.all())
    for (const found of linksOf(one)) if (leadsNowhere(lookup, one, found)) dead.add(found.link);
  if (dead.size === 0) return [];
  const there = new Map<string, Note | undefined>([
    [note.uri, undefined],
    [from, { ...note, uri: from, path }],
  ]);
  const left = linksFollowing(search.update(there).search, {
    moves: [{ from, to }],
    edits: edits.map((one) => (one.uri === note.uri ? { ...one, uri: from } : one)),
    follows: ({ link }) => dead.has(link),
  });
  return left.map((one) => (one.uri === from ? { ...one, uri: note.uri } : one));
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

function uriAt({ root }: Search, path: string): string {
  return [root, ...path.split('/').map(encodeURIComponent)].join('/');
}
