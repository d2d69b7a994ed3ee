import { oneLine } from '../drafts/prose';
import { freePath, slugOf } from '../drafts/slug';
import { decoded, foldPlace } from '../index/file-set';
import { LINK_KEYS } from '../index/links';
import type { Lookup } from '../index/lookup';
import { contactsOf, interviewsWith, lettersTo } from '../index/relations';
import type { Search } from '../index/search';
import { foldersOf } from '../index/workspace-index';
import { Draft } from '../markdown/edits/draft';
import { editNote, type NoteEdit } from '../markdown/edits/note-edit';
import { linkText } from '../markdown/links';
import type { Value } from '../markdown/yaml-value';
import { readNote, type Contact, type Note } from '../model/note';
import type { TextEdit } from '../text/edits';
import { allOf, type Changes, type MovedFile } from './changes';
import { linksFollowing } from './follow-links';
import { lastNamesOf, leadsToGone, linksRedacted, placesOfFiles } from './forget-links';
import { wordsRedacted } from './forget-words';
import { identityOf, mentionsIn, mentionsOf, type Identity, type Redaction } from './person-mentioned';

/** How somebody is to be forgotten. */
export interface Forgetting {
  /** What stands where their name stood, such as “a contact”. */
  readonly wording: string;
  /** Whether the talks with them alone and the letters to them go as well; otherwise those stay, without the person. */
  readonly withTalksAndLetters: boolean;
}

/** What forgetting somebody comes to. */
export interface Forgotten {
  readonly changes: Changes;
  /** The notes that go. */
  readonly removed: readonly Note[];
  /** The notes that stay without them, each with the lines that said something of them, as they are now. */
  readonly redacted: readonly { readonly note: Note; readonly lines: readonly number[] }[];
  /** What may speak of them or of somebody else, and stays: lines of notes that stay, as they are now. */
  readonly doubtful: readonly { readonly note: Note; readonly lines: readonly number[] }[];
}

/** The notes that are about somebody alone: theirs, the talks with nobody else, the letters to them. */
function notesOnlyAbout(
  lookup: Lookup,
  contact: Contact,
  { withTalksAndLetters }: Pick<Forgetting, 'withTalksAndLetters'>,
): readonly Note[] {
  if (!withTalksAndLetters) return [contact];
  const talks = interviewsWith(lookup, contact).filter((interview) => {
    const people = contactsOf(lookup, interview);
    // A name without a note is somebody too.
    const isAlone = people.length === (interview.fields.contact?.value ?? []).length;
    return isAlone && people.every(({ uri }) => uri === contact.uri);
  });
  return [contact, ...talks, ...lettersTo(lookup, contact)];
}

/**
 * Forgets somebody: their notes go, and every other note says `wording` where it named them. Links to what goes become words,
 * or leave the lists of the frontmatter; notes that are called after them get another name, and links follow. What may mean
 * somebody else is left, and told. Everything else keeps every byte.
 */
export function forgotten(search: Search, contact: Contact, how: Forgetting): Forgotten {
  const lookup = search.lookup();
  const identity = identityOf(lookup, contact);
  const removed = notesOnlyAbout(lookup, contact, how);
  const gone = new Set(removed.map(({ uri }) => uri));
  const folders = foldersOf(lookup.profile());
  const kept = [...search.all()]
    .filter(({ uri }) => !gone.has(uri))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const moved = movedNotes(search, kept, { identity, wording: how.wording });
  const moving = new Set(moved.map(({ from }) => from));
  const goneNames = lastNamesOf(removed);
  const redaction = { identity, gone, goneNames, moving, wording: oneLine(how.wording) };
  const drafts = new Map<string, Draft>();
  for (const note of kept) {
    const draft = redacted(lookup, note, redaction);
    if (draft.text !== note.text) drafts.set(note.uri, draft);
  }
  const after = search.update(
    new Map<string, Note | undefined>([
      ...removed.map(({ uri }) => [uri, undefined] as const),
      ...[...drafts].map(([uri, { text }]) => {
        const path = decoded(uri.slice(search.root.length + 1));
        return [uri, readNote({ uri, path, text }, folders)] as const;
      }),
    ]),
  ).search;
  const moves = moved.map(({ from, to }) => ({ from, to: `${search.root}/${encoded(to)}` }));
  for (const { uri, edits } of moves.length === 0 ? [] : linksFollowing(after, { moves })) {
    const note = after.note(uri);
    const result = editNote(note?.text ?? '', edits);
    if (note === undefined || !result.ok) continue;
    const followed = (drafts.get(uri) ?? Draft.of(note.text)).changed(result.edits);
    drafts.set(uri, wordless(lookup, note, followed, { ...redaction, moving: new Set() }));
  }
  const edited = [...drafts].map(([uri, draft]) => ({ uri, edits: draft.edits().map(replacementIn(draft)) }));
  return {
    changes: allOf({ edited, moved, removed: [...gone] }),
    removed,
    redacted: kept.flatMap((note) => told(note, linesOf(note, drafts.get(note.uri)))),
    doubtful: kept.flatMap((note) => told(note, doubtfulLines(note, identity))),
  };
}

/** More rounds than any note needs: a round may bring words together that were apart. */
const MOST_ROUNDS = 4;

function redacted(lookup: Lookup, note: Note, redaction: Redaction): Draft {
  const folders = foldersOf(lookup.profile());
  let draft = Draft.of(note.text);
  const now = () => (draft.text === note.text ? note : readNote({ ...note, text: draft.text }, folders));
  const take = (edits: readonly TextEdit[]) => {
    draft = draft.changed(edits);
  };
  for (const edit of fieldEdits(lookup, note, redaction)) {
    const result = editNote(draft.text, edit);
    if (result.ok) take(result.edits);
  }
  take(linksRedacted(lookup, now(), redaction));
  return wordless(lookup, note, draft, redaction);
}

/** A note’s text without the words that name the person. */
function wordless(lookup: Lookup, note: Note, draft: Draft, redaction: Redaction): Draft {
  const folders = foldersOf(lookup.profile());
  let next = draft;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = next.text === note.text ? note : readNote({ ...note, text: next.text }, folders);
    const edits = wordsRedacted(now, redaction, () => placesOfFiles(lookup, now, redaction));
    if (edits.length === 0) break;
    next = next.changed(edits);
  }
  return next;
}

/** The edits with which links to what goes leave the keys that hold links. */
function fieldEdits(lookup: Lookup, note: Note, redaction: Redaction): readonly NoteEdit[] {
  return note.frontmatter.entries.flatMap(({ key, value }): readonly NoteEdit[] => {
    if (value === undefined || !Object.hasOwn(LINK_KEYS, key)) return [];
    const isGone = (one: Value) =>
      one.kind === 'scalar' && leadsToGone(lookup, linkText(one.text), note, redaction, LINK_KEYS[key]);
    const items = value.kind === 'list' ? value.items : [value];
    const left = items.filter((one) => !isGone(one));
    if (left.length === items.length) return [];
    if (left.length === 0) return [{ op: 'remove-field', key }];
    const texts = left.map((one) => (one.kind === 'scalar' ? one.text : undefined));
    const isPlain = texts.every((text) => text !== undefined);
    return isPlain ? [{ op: 'set-field', key, value: texts }] : [];
  });
}

/** Where the notes go whose paths name the person. */
function movedNotes(
  search: Search,
  kept: readonly Note[],
  { identity, wording }: Pick<Redaction, 'identity' | 'wording'>,
): readonly MovedFile[] {
  const places = new Set<string>();
  const placeOf = (path: string) => foldPlace(`${decoded(search.root)}/${path}`);
  const isTaken = (path: string) => places.has(placeOf(path)) || search.fileAt(placeOf(path)) !== undefined;
  const moved: MovedFile[] = [];
  for (const note of kept) {
    const stem = note.path.replace(/\.md$/i, '');
    const mentions = mentionsIn(stem, identity).filter(({ kind }) => kind !== 'perhaps');
    if (mentions.length === 0) continue;
    let to = stem;
    for (const { start, end } of [...mentions].reverse())
      to = to.slice(0, start) + slugOf(wording) + to.slice(end);
    const folder = to.split('/').slice(0, -1).join('/');
    const path = freePath(folder, to.split('/').at(-1) ?? to, isTaken);
    places.add(placeOf(path));
    moved.push({ from: note.uri, to: path });
  }
  return moved;
}

function replacementIn({ original }: Draft) {
  return ({ range, text }: TextEdit): NoteEdit => {
    return { op: 'replace', range, text, expected: original.slice(range.start, range.end) };
  };
}

function told(note: Note, lines: readonly number[]): readonly { note: Note; lines: readonly number[] }[] {
  return lines.length === 0 ? [] : [{ note, lines }];
}

function linesOf(note: Note, draft: Draft | undefined): readonly number[] {
  return linesAt(note, draft?.edits().map(({ range }) => range.start) ?? []);
}

function doubtfulLines(note: Note, identity: Identity): readonly number[] {
  const places = mentionsOf(note, identity).filter(({ kind }) => kind === 'perhaps');
  return linesAt(
    note,
    places.map(({ start }) => start),
  );
}

function linesAt({ lines }: Note, offsets: readonly number[]): readonly number[] {
  return [...new Set(offsets.map((offset) => lines.position(offset).line))];
}

function encoded(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
