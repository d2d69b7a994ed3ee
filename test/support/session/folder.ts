import type { Changes } from '../../../src/core/acts/changes';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import type { TextEdit } from '../../../src/core/text/edits';
import { strayEdit } from './own-bytes';

/** What was done to one file, by the person: from where and what to where and what, and by which edits. */
interface Touched {
  /** Undefined for a file that was added. */
  readonly from?: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

/** Something that a person did, which can be taken back. */
export type Deed = readonly Touched[];

/** A move of files, from path to path. */
export type Moves = ReadonlyMap<string, string>;

/**
 * The model of a session: a folder by path, as the editor shows it and as it is on disk, and what was done in it. It makes
 * every text edit by itself, and fails where one touches what is not its own.
 */
export class Folder {
  /** What is shown, unsaved changes included. */
  readonly seen: Map<string, string>;
  readonly saved: Map<string, string>;
  private readonly past: Deed[] = [];
  private readonly undone: Deed[] = [];

  constructor(
    readonly root: string,
    files: Iterable<readonly [path: string, text: string]>,
  ) {
    this.seen = new Map(files);
    this.saved = new Map(this.seen);
  }

  /** The path of a file by its URI. */
  pathOf(uri: string): string {
    return decodeURIComponent(uri.slice(this.root.length + 1));
  }

  isUnsaved(path: string): boolean {
    return this.seen.get(path) !== this.saved.get(path);
  }

  /** Another program writes a file; an editor that has unsaved changes keeps them. */
  write(path: string, text: string): void {
    if (!this.isUnsaved(path)) this.seen.set(path, text);
    this.saved.set(path, text);
  }

  /** A file, or all below a folder, is gone for good. */
  remove(path: string): readonly string[] {
    const gone = [...this.seen.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
    for (const one of gone) {
      this.seen.delete(one);
      this.saved.delete(one);
    }
    return gone;
  }

  /** Something typed, which is not saved. */
  type(path: string, edit: TextEdit): Deed {
    const before = this.seen.get(path) ?? '';
    return this.done(
      [{ from: path, to: path, before, after: spliced(before, [edit]), edits: [edit] }],
      false,
    );
  }

  save(path: string): void {
    this.saved.set(path, this.seen.get(path) ?? '');
  }

  revert(path: string): void {
    this.seen.set(path, this.saved.get(path) ?? '');
  }

  /** Carries an act out, and answers what it did; a reason where an edit is refused, and then nothing has happened. */
  carryOut({ added, edited, moved = [] }: Changes, base: string, moves: Moves = new Map()): Deed | string {
    const places = new Map(moves);
    for (const { from, to } of moved) places.set(this.pathOf(from), base + to);
    const deed: Touched[] = [];
    for (const { path, text } of added) {
      if (this.seen.has(base + path)) throw new Error(`${base}${path} is taken`);
      deed.push({ to: base + path, before: '', after: text, edits: [] });
    }
    for (const { uri, edits } of edited) {
      const path = this.pathOf(uri);
      const before = this.seen.get(path);
      if (before === undefined) throw new Error(`${path} is not there`);
      const result = editNote(before, edits);
      if (!result.ok) return result.reason.message;
      const stray = strayEdit(before, edits, result.edits);
      if (stray !== undefined) throw new Error(`Not its own: ${stray}`);
      deed.push({
        from: path,
        to: places.get(path) ?? path,
        before,
        after: spliced(before, result.edits),
        edits: result.edits,
      });
    }
    for (const [from, to] of places) {
      if (this.seen.has(to)) throw new Error(`${to} is taken`);
      const text = this.seen.get(from) ?? '';
      if (deed.every((one) => one.from !== from))
        deed.push({ from, to, before: text, after: text, edits: [] });
    }
    return this.done(deed, true);
  }

  /** Takes the last deed back by the inverse of its edits; undefined where there is none, or others have changed its files since. */
  undo(): Deed | undefined {
    const deed = this.past.pop();
    if (deed === undefined || !deed.every(({ to, after }) => this.seen.get(to) === after)) return undefined;
    const isFree = deed.every(({ from, to }) => from === undefined || from === to || !this.seen.has(from));
    if (!isFree) return undefined;
    for (const { from, to, before, after, edits } of deed) {
      const saved = this.saved.get(to) ?? '';
      this.seen.delete(to);
      this.saved.delete(to);
      if (from === undefined) continue;
      const text = spliced(after, inverted(before, edits));
      if (text !== before)
        throw new Error(`Undone is not as before:\n${JSON.stringify([before, after, edits, text])}`);
      this.seen.set(from, text);
      this.saved.set(from, saved);
    }
    this.undone.push(deed);
    return deed;
  }

  /** Does again what was undone last. */
  redo(): Deed | undefined {
    const deed = this.undone.pop();
    const isSame = deed?.every(({ from, to, before }) =>
      from === undefined
        ? !this.seen.has(to)
        : this.seen.get(from) === before && (from === to || !this.seen.has(to)),
    );
    if (deed === undefined || isSame !== true) return undefined;
    return this.done(deed, false);
  }

  /** What was done until now can no longer be taken back. */
  forget(): void {
    this.past.length = 0;
    this.undone.length = 0;
  }

  private done(deed: Deed, isSaved: boolean): Deed {
    for (const { from, to, before, after } of deed) {
      const saved = from === undefined ? after : (this.saved.get(from) ?? '');
      const wasClean = saved === before;
      if (from !== undefined) {
        this.seen.delete(from);
        this.saved.delete(from);
      }
      this.seen.set(to, after);
      this.saved.set(to, isSaved && wasClean ? after : saved);
    }
    this.past.push(deed);
    return deed;
  }
}

/** The text after edits that count from it, made by the plainest means: the last one first. */
function spliced(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  let after = text.length;
  for (const { range, text: words } of edits.toSorted((a, b) => b.range.start - a.range.start)) {
    if (range.start < 0 || range.end < range.start || range.end > after)
      throw new Error(`Edits overlap or lie outside: ${JSON.stringify(edits)}`);
    result = result.slice(0, range.start) + words + result.slice(range.end);
    after = range.start;
  }
  return result;
}

/** The edits that bring a text back. */
function inverted(before: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let by = 0;
  return edits
    .toSorted((a, b) => a.range.start - b.range.start)
    .map(({ range: { start, end }, text }) => {
      const range = { start: start + by, end: start + by + text.length };
      by += text.length - (end - start);
      return { range, text: before.slice(start, end) };
    });
}
