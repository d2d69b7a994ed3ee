import type { EditedNote } from './changes';
import { addressesFor, namesFor, canCount, countsFromFolder, targetsFor, waysToWrite } from './link-forms';
import { decoded, foldFile, foldPlace } from '../index/file-set';
import { LINK_KEYS, linksOf, type NoteLink } from '../index/links';
import { namesMeantBy, namesOf } from '../index/names';
import type { Search } from '../index/search';
import { foldersOf } from '../index/workspace-index';
import { editNote, type NoteEdit, type Replacement } from '../markdown/edits/note-edit';
import { linkText } from '../markdown/links';
import { readNote, type Note } from '../model/note';
import type { Folders } from '../model/schema';
import { applyEdits } from '../text/edits';

/** Another place for a file, or for a folder with all that is below it; both are URIs. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What happens to a search besides its links. */
export interface Upheaval {
  readonly moves: readonly Move[];
  readonly edits?: readonly EditedNote[];
  /** Which links are to follow; undefined: all. */
  readonly follows?: (link: NoteLink) => boolean;
}

/** A link that leads somewhere, and the ways that are left to make it lead there still. */
interface Bond {
  readonly note: Note;
  readonly index: number;
  readonly link: NoteLink;
  /** Where it leads, as `goalOf` says it. */
  readonly goal: string;
  ways?: Iterator<Replacement>;
  edit?: Replacement | undefined;
}

/** Each round finds links that the edits of the one before have left behind, as a name may stand in a link that changes. */
const MOST_ROUNDS = 12;

/**
 * The edits of links with which each link that leads to one note or file leads there still, after files have got other
 * places and notes other names. A link that does so by itself is left alone; the others are written as they were, or by
 * path where that would lead elsewhere. Offsets count from the notes as they are.
 */
export function linksFollowing(search: Search, upheaval: Upheaval): readonly EditedNote[] {
  const folders = foldersOf(search.lookup().profile());
  const bonds = new Map<string, Bond>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const after = searchAfter(search, upheaval, [...bonds.values()], folders);
    for (const bond of bondsTouched(search, after, upheaval))
      if (!bonds.has(keyOf(bond))) bonds.set(keyOf(bond), bond);
    const broken = [...bonds.values()].filter((bond) => !holds(bond, after, upheaval));
    if (broken.length === 0) break;
    let isChanged = false;
    for (const bond of broken) {
      bond.ways ??= waysOf(bond, search, after, upheaval, folders);
      const before = bond.edit;
      const next = bond.ways.next();
      bond.edit = next.done === true ? undefined : next.value;
      isChanged ||= bond.edit !== before;
    }
    if (!isChanged) break;
  }
  return editsOf([...bonds.values()]);
}

function keyOf({ note, index }: Bond): string {
  return `${index} ${note.uri}`;
}

function editsOf(bonds: readonly Bond[]): readonly EditedNote[] {
  const byUri = new Map<string, NoteEdit[]>();
  for (const { note, edit } of bonds)
    if (edit !== undefined) byUri.set(note.uri, [...(byUri.get(note.uri) ?? []), edit]);
  return [...byUri].map(([uri, edits]) => ({ uri, edits }));
}

/** Where a file is after all moves. */
function uriAfter(uri: string, { moves }: Upheaval): string {
  const move = moves.find(({ from }) => uri === from || uri.startsWith(`${from}/`));
  return move === undefined ? uri : move.to + uri.slice(move.from.length);
}

function placeAfter(upheaval: Upheaval): (place: string) => string {
  const moves = upheaval.moves.map(({ from, to }) => ({ from: foldFile(from), to: foldFile(to) }));
  return (place) => uriAfter(place, { moves });
}

/** Where a file is after all moves, as it is spelled. */
function spelledAfter(file: string, { moves }: Upheaval): string {
  const place = foldPlace(file);
  const move = moves.find(({ from }) => place === foldFile(from) || place.startsWith(`${foldFile(from)}/`));
  if (move === undefined) return file;
  const below = file.split('/').slice(move.from.split('/').length);
  return [decoded(move.to), ...below].join('/');
}

/** The search as it is once all of it has happened. */
function searchAfter(search: Search, upheaval: Upheaval, bonds: readonly Bond[], folders: Folders): Search {
  const edits = new Map<string, readonly NoteEdit[]>();
  for (const one of [...(upheaval.edits ?? []), ...editsOf(bonds)])
    edits.set(one.uri, [...(edits.get(one.uri) ?? []), ...one.edits]);
  const gone = new Map<string, undefined>();
  const there = new Map<string, Note>();
  for (const note of search.all()) {
    const uri = uriAfter(note.uri, upheaval);
    const text = textAfter(note.text, edits.get(note.uri) ?? []);
    if (uri === note.uri && text === note.text) continue;
    if (uri !== note.uri) gone.set(note.uri, undefined);
    const path = decoded(uri.slice(search.root.length + 1));
    if (uri.startsWith(`${search.root}/`)) there.set(uri, readNote({ uri, path, text }, folders));
  }
  const moved = upheaval.moves.length === 0 ? search : search.withFilesMoved(placeAfter(upheaval));
  return moved.update(new Map<string, Note | undefined>([...gone, ...there])).search;
}

function textAfter(text: string, edits: readonly NoteEdit[]): string {
  if (edits.length === 0) return text;
  const result = editNote(text, edits);
  return result.ok ? applyEdits(text, result.edits) : text;
}

/** The links that lead to one note or file, and on which what happens may bear: by a name that goes or comes, or by the place of their note. */
function* bondsTouched(search: Search, after: Search, upheaval: Upheaval): Generator<Bond> {
  const lookup = search.lookup();
  const names = new Set<string>();
  for (const note of search.all()) {
    const next = after.note(uriAfter(note.uri, upheaval));
    if (next !== note)
      for (const one of [note, next]) for (const { name } of one ? namesOf(one) : []) names.add(name);
  }
  for (const note of search.all()) {
    const isMoved = uriAfter(note.uri, upheaval) !== note.uri;
    for (const [index, link] of linksOf(note).entries()) {
      if (link.link.target === '' || upheaval.follows?.(link) === false) continue;
      const isTouched = isMoved || namesMeantBy(link.link, note).some((name) => names.has(name));
      if (!isTouched && upheaval.moves.length === 0) continue;
      const found = isTouched || link.link.style !== 'bare' ? goalOf(lookup, link, note) : undefined;
      if (found === undefined || (!isTouched && !found.startsWith(FILE))) continue;
      yield { note, index, link, goal: found };
    }
  }
}

const FILE = 'a file at ';

/** Where a link leads: the URI of a note, or a file by its place; undefined where that is not one. */
function goalOf(
  lookup: ReturnType<Search['lookup']>,
  { link, key }: NoteLink,
  from: Note,
): string | undefined {
  const found = lookup.resolve(link, from, key === undefined ? undefined : LINK_KEYS[key]);
  if (found.kind === 'note') return found.note.uri;
  return found.kind === 'file' && found.file !== undefined ? FILE + found.file.place : undefined;
}

function goalAfter(goal: string, upheaval: Upheaval): string {
  return goal.startsWith(FILE)
    ? FILE + placeAfter(upheaval)(goal.slice(FILE.length))
    : uriAfter(goal, upheaval);
}

/** Whether a link leads where it is to lead; one whose note or goal has left the search cannot. */
function holds({ note, link, goal }: Bond, after: Search, upheaval: Upheaval): boolean {
  const from = after.note(uriAfter(note.uri, upheaval));
  const wanted = goalAfter(goal, upheaval);
  if (from === undefined || (!goal.startsWith(FILE) && after.note(wanted) === undefined)) return true;
  const [before, links] = [note, from].map((one) => linksOf(one).filter(({ key }) => key === link.key));
  // Where a letter becomes a template, its keys hold no links: nothing is lost that one could mend.
  if (links?.length === 0 && from.type !== note.type) return true;
  const now = links?.[before?.indexOf(link) ?? -1];
  if (now === undefined || links?.length !== before?.length) return false;
  const { heading, label, style } = link.link;
  const isLike = now.link.heading === heading && now.link.label === label && now.link.style === style;
  if (!isLike || goalOf(after.lookup(), now, from) !== wanted) return false;
  const { root } = after;
  const placeOf = (one: string) => (one.startsWith(FILE) ? one.slice(FILE.length) : decoded(one));
  const wasExact = countsFromFolder(link.link, root, note.path, placeOf(goal));
  return !wasExact || !canCount(now.link) || countsFromFolder(now.link, root, from.path, placeOf(wanted));
}

/** The edits that make a link lead where it is to lead, the most like it first. */
function* waysOf(
  { note, index, link, goal }: Bond,
  search: Search,
  after: Search,
  upheaval: Upheaval,
  folders: Folders,
): Generator<Replacement, undefined> {
  const next = after.note(uriAfter(note.uri, upheaval));
  if (next === undefined) return;
  const from = { before: note, after: next };
  const wanted = goalAfter(goal, upheaval);
  for (const target of targets()) {
    const written = link.link.style === 'bare' ? linkText(target) : { ...link.link, target };
    if (goalOf(after.lookup(), { ...link, link: written }, next) !== wanted) continue;
    for (const way of waysToWrite(note, link, target))
      if (link.key === undefined || isReadAs(note, index, way, target, folders)) yield way;
  }

  function targets(): readonly string[] {
    const [old, now] = [search.note(goal), after.note(wanted)];
    if (old !== undefined && now !== undefined)
      return targetsFor(link.link, from, { before: old, after: now });
    const fileAfter = (file: string) => spelledAfter(file, upheaval);
    const place = goal.slice(FILE.length);
    return [
      ...addressesFor(link.link, from, search.root, place, fileAfter),
      ...namesFor(link.link, from.after, search.root, fileAfter(search.fileAt(place) ?? place)),
    ];
  }
}

/** Whether, after an edit in the frontmatter, one link there says the new target and everything else says what it said. */
function isReadAs(note: Note, index: number, edit: Replacement, target: string, folders: Folders): boolean {
  const { uri, path, frontmatter } = note;
  const head = note.text.slice(0, frontmatter.bodyStart);
  const said = (text: string) => {
    const now = readNote({ uri, path, text }, folders);
    const links = linksOf(now).map(({ link, key }) => ({ ...link, key }));
    const keys = [Object.keys(now.fields), now.frontmatter.entries.map(({ key }) => key)];
    return {
      links,
      keys: JSON.stringify(keys),
      faults: now.frontmatter.problems.length + now.problems.length,
    };
  };
  const [before, after] = [said(head), said(applyEdits(head, [edit]))];
  const wanted = before.links.map((link, i) => (i === index ? { ...link, target } : link));
  const isSame = before.keys === after.keys && JSON.stringify(after.links) === JSON.stringify(wanted);
  return isSame && after.faults <= before.faults;
}
