import { inFolders, PROFILE_FILE, readNote, type Note } from '../model/note';
import { DEFAULT_FOLDERS, type Folders, type FolderType } from '../model/schema';
import { asked } from './lookup';
import { FileSet, foldFile } from './file-set';
import { Search, type Touched } from './search';

/** What happened to a file. `gone` takes everything below a folder with it. */
export type Change =
  | { readonly kind: 'note'; readonly uri: string; readonly text: string }
  | { readonly kind: 'file'; readonly uri: string }
  | { readonly kind: 'gone'; readonly uri: string };

/** What an update did to one search. */
export interface SearchUpdate {
  readonly search: Search;
  /** The notes that were read anew, are new, or went away. */
  readonly changed: ReadonlySet<string>;
  readonly touched: Touched;
}

/** What an update did to all of them. */
export interface Update {
  readonly searches: readonly SearchUpdate[];
  /** The roots of searches that are there no longer. */
  readonly closed: readonly string[];
}

/**
 * All searches of a workspace. A folder that holds the profile's file is a root; a note belongs to the innermost root
 * above it. URIs are opaque but for `/` between their parts; the caller gives each file the same URI each time, and all
 * files of a folder that becomes a root: what lies outside all roots is not kept.
 */
export class WorkspaceIndex {
  private readonly byRoot = new Map<string, Search>();
  private files = FileSet.empty;

  /** The searches as they stand, by their roots' order. */
  get searches(): readonly Search[] {
    return [...this.byRoot.values()].sort((a, b) => (a.root < b.root ? -1 : 1));
  }

  /** The search that a file belongs to, or would belong to; undefined outside all roots. */
  searchOf(uri: string): Search | undefined {
    const root = this.rootOf(uri);
    return root === undefined ? undefined : this.byRoot.get(root);
  }

  note(uri: string): Note | undefined {
    return this.searchOf(uri)?.note(uri);
  }

  /** All files that are known below a folder. Costs one step for each file of the workspace. */
  urisBelow(folder: string): ReadonlySet<string> {
    const isBelow = (uri: string) => uri.startsWith(`${folder}/`);
    const notes = [...this.byRoot.values()].flatMap((search) => [...search.all()].map(({ uri }) => uri));
    return new Set([...this.files.uris(), ...notes].filter(isBelow));
  }

  /** Takes in what happened, in order, and answers what that changed. Reads each note that is given once. */
  apply(changes: readonly Change[]): Update {
    const texts = new Map<string, string | undefined>();
    const files = new Map<string, string | undefined>();
    const before = new Set(this.byRoot.keys());
    for (const change of changes) {
      if (change.kind === 'note') texts.set(change.uri, change.text);
      if (change.kind !== 'gone') files.set(foldFile(change.uri), change.uri);
      else this.forget(change.uri, texts, files);
    }
    const nextFiles = this.files.with(files);
    const filesChanged = nextFiles !== this.files;
    this.files = nextFiles;
    const moved = this.settleRoots(texts);
    const closed = [...before].filter((root) => !this.byRoot.has(root));
    return { searches: this.readInto(new Map([...moved, ...texts]), filesChanged), closed };
  }

  private forget(
    uri: string,
    texts: Map<string, string | undefined>,
    files: Map<string, string | undefined>,
  ): void {
    const isBelow = (other: string) => other === uri || other.startsWith(`${uri}/`);
    for (const other of texts.keys()) if (isBelow(other)) texts.set(other, undefined);
    for (const search of this.byRoot.values()) {
      if (!isBelow(search.root) && !uri.startsWith(`${search.root}/`)) continue;
      for (const note of search.all()) if (isBelow(note.uri)) texts.set(note.uri, undefined);
    }
    const folded = foldFile(uri);
    for (const file of [...this.files.all(), ...files.keys()]) {
      if (file === folded || file.startsWith(`${folded}/`)) files.set(file, undefined);
    }
  }

  /** Opens and closes roots as their profiles come and go; answers the notes that thereby belong elsewhere. */
  private settleRoots(texts: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, string> {
    const moved = new Map<string, string>();
    for (const [uri, text] of texts) {
      if (!uri.endsWith(`/${PROFILE_FILE}`)) continue;
      const root = uri.slice(0, -PROFILE_FILE.length - 1);
      const isOpen = this.byRoot.has(root);
      if (text !== undefined && !isOpen) {
        const outer = this.searchOf(uri);
        this.byRoot.set(root, Search.empty(root, uri, this.files));
        for (const note of outer?.all() ?? [])
          if (note.uri.startsWith(`${root}/`)) moved.set(note.uri, note.text);
      } else if (text === undefined && isOpen) {
        const closing = this.byRoot.get(root);
        this.byRoot.delete(root);
        for (const note of closing?.all() ?? []) moved.set(note.uri, note.text);
      }
    }
    return moved;
  }

  private readInto(texts: ReadonlyMap<string, string | undefined>, filesChanged: boolean): SearchUpdate[] {
    const updates: SearchUpdate[] = [];
    for (const [root, search] of this.byRoot) {
      const changes = new Map<string, Note | undefined>();
      const profile = this.profileAfter(search, texts);
      const folders = foldersOf(profile);
      const foldersBefore = foldersOf(search.note(search.profileUri));
      for (const [uri, text] of texts) {
        const isHere = this.rootOf(uri) === root;
        if (isHere && text !== undefined)
          changes.set(
            uri,
            uri === search.profileUri ? profile : readNote({ uri, path: pathIn(root, uri), text }, folders),
          );
        else if (search.note(uri) !== undefined) changes.set(uri, undefined);
      }
      if (!sameFolders(folders, foldersBefore)) {
        for (const note of search.all()) {
          const again = inFolders(note, foldersBefore, folders);
          if (again !== note && !changes.has(note.uri)) changes.set(note.uri, again);
        }
      }
      if (changes.size === 0 && !filesChanged) continue;
      const { search: next, touched } = search.withFiles(this.files).update(changes);
      if (filesChanged) touched.add(asked.files);
      this.byRoot.set(root, next);
      updates.push({ search: next, changed: new Set(changes.keys()), touched });
    }
    return updates;
  }

  private profileAfter(search: Search, texts: ReadonlyMap<string, string | undefined>): Note | undefined {
    const text = texts.get(search.profileUri);
    if (text === undefined) return search.note(search.profileUri);
    return readNote({ uri: search.profileUri, path: PROFILE_FILE, text });
  }

  private rootOf(uri: string): string | undefined {
    let folder = uri;
    for (let slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/')) {
      folder = folder.slice(0, slash);
      if (this.byRoot.has(folder)) return folder;
    }
    return undefined;
  }
}

/** The folders of a search: the profile's, and the usual ones where it names none. */
export function foldersOf(profile: Note | undefined): Folders {
  const folders: Record<FolderType, string> = { ...DEFAULT_FOLDERS };
  if (profile?.type !== 'profile') return folders;
  for (const { key, value } of profile.fields.folders?.value.entries ?? []) {
    if (!Object.hasOwn(folders, key) || value?.kind !== 'scalar') continue;
    const folder = value.text
      .trim()
      .replace(/^(?:\.?\/)+/, '')
      .replace(/(?<!\/)\/+$/, '');
    const isInside = folder !== '' && !folder.split(/[/\\]/).includes('..') && !/^[A-Za-z]:/.test(folder);
    if (isInside) folders[key as FolderType] = folder;
  }
  return folders;
}

function sameFolders(a: Folders, b: Folders): boolean {
  return (Object.keys(a) as FolderType[]).every((type) => a[type] === b[type]);
}

function pathIn(root: string, uri: string): string {
  const path = uri.slice(root.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
