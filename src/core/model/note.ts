import type * as z from 'zod/mini';

import { emptyBody, readBody, type Body } from '../markdown/body';
import { readFrontmatter, type Frontmatter } from '../markdown/frontmatter';
import type { Entry, Value } from '../markdown/yaml-value';
import { LineIndex } from '../text/lines';
import { at, type Range } from '../text/range';
import { copyOf } from '../text/remembered';
import { originalOf } from './conflict-copy';
import {
  DEFAULT_FOLDERS,
  foldWord,
  NOTE_TYPES,
  SCHEMAS,
  type FolderType,
  type Folders,
  type NoteType,
  type ReadType,
  type ValueProblem,
} from './schema';

/** The value of a key, with the stretch where it stands. */
export interface Field<T> {
  readonly value: T;
  readonly range: Range;
  /** One range for each element where the value is a list, else the range itself. */
  readonly items: readonly Range[];
}

/** A field with one value, whose only item is the value itself: nearly all are, and an index holds many. */
class FieldOfOne<T> implements Field<T> {
  constructor(
    readonly value: T,
    readonly range: Range,
  ) {}

  get items(): readonly Range[] {
    return [this.range];
  }
}

type Values<T extends ReadType> = z.output<(typeof SCHEMAS)[T]>;

/** The keys of a note that could be read; a key that is absent, empty or unreadable is undefined. */
export type Fields<T extends ReadType> = { readonly [K in keyof Values<T>]?: Field<Values<T>[K]> };

/** A value that stands in the frontmatter and cannot be read as its key asks. */
export type FieldProblem = ValueProblem & {
  readonly key: string;
  /** What is written there. */
  readonly written: string;
  readonly range: Range;
};

/** One Markdown file of a search, as far as it could be read. Notes are never changed: a new text is a new note. */
export interface NoteOf<T extends ReadType> {
  readonly type: T;
  readonly uri: string;
  /** From the search's root, with `/`, as it is written on disk. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontmatter: Frontmatter;
  readonly fields: Fields<T>;
  readonly body: Body;
  readonly problems: readonly FieldProblem[];
  /** What the note is called: its name or title, else its first heading, else its file name. */
  readonly name: string;
}

export type Profile = NoteOf<'profile'>;
export type Contact = NoteOf<'contact'>;
export type Interview = NoteOf<'interview'>;
export type Letter = NoteOf<'letter'>;
export type Company = NoteOf<'company'>;
export type Opportunity = NoteOf<'opportunity'>;
/** Any note; `note.type` tells which. */
export type Note = { [T in ReadType]: NoteOf<T> }[ReadType];

/** The file that makes a folder a search. */
export const PROFILE_FILE = 'job-search.md';
/** Larger files are listed, and not read: no note of a person comes near. */
export const LARGEST_NOTE = 1024 * 1024;

/** Whether notes are looked for in a folder of this name: not in hidden ones, nor where packages are installed. */
export function isSearchedFolder(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** Reads one file of a search. Never throws: what cannot be read becomes a problem, and the rest is kept. */
export function readNote(
  file: { readonly uri: string; readonly path: string; readonly text: string },
  folders: Folders = DEFAULT_FOLDERS,
): Note {
  const { uri, path } = file;
  const oversize = file.text.length > LARGEST_NOTE;
  const text = oversize ? '' : file.text;
  const frontmatter: Frontmatter = oversize
    ? { entries: [], problems: [{ kind: 'too-large', range: at(0) }], bodyStart: 0 }
    : readFrontmatter(text);
  const body = oversize ? emptyBody(0) : readBody(text, frontmatter.bodyStart);
  return typed({ uri, path, text, lines: LineIndex.of(text), frontmatter, body }, folders);
}

/** A note as it reads once folders lead to other types; the same one where that makes no difference to it. */
export function inFolders(note: Note, before: Folders, folders: Folders): Note {
  const isSame = folderType(note.path, before) === folderType(note.path, folders);
  return isSame ? note : typed(note, folders);
}

/** What stands in a file, read as a note of its type. */
function typed(
  file: Pick<Note, 'uri' | 'path' | 'text' | 'lines' | 'frontmatter' | 'body'>,
  folders: Folders,
): Note {
  const { uri, path, text, lines, frontmatter, body } = file;
  const type = typeOf(path, text, frontmatter, folders);
  const { fields, problems } = readFields(type, frontmatter.entries);
  const strange = type === 'copy' ? undefined : strangeType(path, frontmatter, folders);
  if (strange !== undefined) problems.unshift(strange);
  const name = nameOf(path, fields, body);
  return { type, uri, path, text, lines, frontmatter, fields, body, problems, name };
}

/** The file name of a path, without its ending. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.md') ? name.slice(0, -3) : name.replace(/\.md$/i, '');
}

function typeOf(path: string, text: string, frontmatter: Frontmatter, folders: Folders): ReadType {
  if (path === PROFILE_FILE) return 'profile';
  if (originalOf(path) !== undefined) return 'copy';
  const folder = folderType(path, folders);
  if (folder === 'template') return 'template';
  const written = writtenType(text, frontmatter);
  if (written !== undefined && written !== 'profile') return written;
  return folder ?? 'ordinary';
}

function writtenType(text: string, frontmatter: Frontmatter): NoteType | undefined {
  const value = frontmatter.entries.find((entry) => entry.key === 'type')?.value;
  // A fault above the type can take it away, or bury it under another key.
  const isUnread = value?.kind !== 'scalar' && frontmatter.problems.length > 0;
  const sniffed = isUnread ? /^type:[ \t]{1,9}(\w{1,20})/m.exec(text.slice(0, 4096))?.[1] : undefined;
  const word = value?.kind === 'scalar' ? value.text : sniffed;
  return word === undefined ? undefined : NOTE_TYPES.find((type) => foldWord(type) === foldWord(word));
}

/** A `type:` that is none of ours, in a folder where notes of ours live; elsewhere it is another program's. */
function strangeType(path: string, frontmatter: Frontmatter, folders: Folders): FieldProblem | undefined {
  const folder = folderType(path, folders);
  const value = frontmatter.entries.find((entry) => entry.key === 'type')?.value;
  if (folder === undefined || folder === 'template' || value?.kind !== 'scalar') return undefined;
  if (NOTE_TYPES.some((type) => foldWord(type) === foldWord(value.text))) return undefined;
  return { kind: 'unlisted', values: NOTE_TYPES, key: 'type', written: value.text, range: value.range };
}

function folderType(path: string, folders: Folders): FolderType | undefined {
  const inside = (folder: string) =>
    folder !== '' &&
    path.startsWith(folder.endsWith('/') ? folder.replace(/(?<!\/)\/*$/, '/') : `${folder}/`);
  const fits = (Object.keys(folders) as FolderType[]).filter((type) => inside(folders[type]));
  return fits.sort((a, b) => folders[b].length - folders[a].length)[0];
}

function readFields(
  type: ReadType,
  entries: readonly Entry[],
): { fields: Record<string, Field<unknown>>; problems: FieldProblem[] } {
  const shape: Readonly<Record<string, z.ZodMiniType>> = SCHEMAS[type].shape;
  const fields: Record<string, Field<unknown>> = {};
  const problems: FieldProblem[] = [];
  for (const { key: written, value } of entries) {
    const key = written === 'alias' ? 'aliases' : written;
    if (value === undefined || !Object.hasOwn(shape, key) || Object.hasOwn(fields, key)) continue;
    const schema = shape[key];
    if (schema === undefined) continue;
    const read = parsed(schema, value);
    if (!read.success) problems.push(...read.error.issues.map((issue) => problemOf(issue, key, value)));
    const kept = read.success ? value : withoutBad(value, read.error.issues);
    const again = read.success ? read : kept === undefined ? undefined : schema.safeParse(plain(kept));
    if (kept === undefined || again?.success !== true) continue;
    fields[key] =
      kept.kind === 'list'
        ? { value: again.data, range: value.range, items: kept.items.map((item) => item.range) }
        : new FieldOfOne(again.data, value.range);
  }
  return { fields, problems };
}

type Read = ReturnType<z.ZodMiniType['safeParse']>;
type Known = Extract<Read, { success: true }>;

const LONGEST_KNOWN = 24;
const MOST_KNOWN = 200;
const knownTexts = new WeakMap<z.ZodMiniType, Map<string, Known>>();

/** What a schema makes of a value; where it made a text of a short text, as of `status: sent`, it need not do so again. */
function parsed(schema: z.ZodMiniType, value: Value): Read {
  if (value.kind !== 'scalar' || value.text.length > LONGEST_KNOWN) return schema.safeParse(plain(value));
  let known = knownTexts.get(schema);
  if (known === undefined) knownTexts.set(schema, (known = new Map<string, Known>()));
  const again = known.get(value.text);
  if (again !== undefined) return again;
  const read = schema.safeParse(value.text);
  if (!read.success || typeof read.data !== 'string') return read;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(copyOf(value.text), read);
  return read;
}

/** A list without the elements that could not be read; undefined where nothing is left to keep. */
function withoutBad(value: Value, issues: readonly z.core.$ZodIssue[]): Value | undefined {
  if (value.kind !== 'list') return undefined;
  const bad = new Set(issues.map((issue) => issue.path[0]));
  const items = value.items.filter((_, index) => !bad.has(index));
  return items.length === 0 || items.length === value.items.length ? undefined : { ...value, items };
}

function problemOf(issue: z.core.$ZodIssue, key: string, value: Value): FieldProblem {
  const index = issue.path[0];
  const place = typeof index === 'number' && value.kind === 'list' ? (value.items[index] ?? value) : value;
  const problem: ValueProblem =
    issue.code === 'custom' && issue.params !== undefined
      ? (issue.params as ValueProblem)
      : { kind: 'unreadable', expected: issue.message === 'keys' ? 'keys' : 'one-value' };
  return { ...problem, key, written: place.kind === 'scalar' ? place.text : '', range: place.range };
}

/** A value as the schema takes it: texts and lists of texts; keys within keys stay as they are. */
function plain(value: Value): unknown {
  if (value.kind === 'scalar') return value.text;
  return value.kind === 'list' ? value.items.map(plain) : value;
}

function nameOf(path: string, fields: Readonly<Record<string, Field<unknown>>>, body: Body): string {
  const written = fields['name'] ?? fields['title'];
  if (typeof written?.value === 'string') return written.value;
  const heading = body.headings.find(({ level, text }) => level === 1 && text !== '');
  return heading?.text ?? stemOf(path);
}
