import { LARGEST_NOTE } from '../model/note';
import type { Change } from './workspace-index';

/** What is at an address; `none` where certainly nothing is, `other` for what is not followed. */
export interface Stat {
  readonly kind: 'file' | 'folder' | 'other' | 'none';
  readonly mtime: number;
  readonly size: number;
}

/** What reading asks of a file system. Each call may fail at any moment, and between two of them anything may happen. */
export interface Disk {
  stat(uri: string): Promise<Stat>;
  /** A file’s text, and how many bytes it took. */
  read(uri: string): Promise<{ readonly text: string; readonly size: number }>;
  /** The text of a document whose changes are not saved: it counts more than its file. */
  unsaved(uri: string): string | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told of a note that is there and could not be read now. */
  couldNotRead(uri: string, error: unknown): void;
  tooLarge(uri: string): void;
}

/** What was found at an address, and what that means for the index; `unreachable` means nothing: what was known stays. */
export interface Look {
  readonly kind: Stat['kind'] | 'unreachable';
  readonly changes: readonly Change[];
}

/** A file that changes each time it is read is taken as it was the last time, and looked at again later. */
const MOST_TRIES = 3;
/** A file may change again within the last moment of its clock, and look the same. */
const MOMENT = 2000;
const AT_ONCE = 32;

/** Reads files that may fail, change or vanish while they are read, and remembers what they looked like. */
export class Reader {
  /** What the file of each note looked like when it was read; empty where that tells nothing. */
  private readonly stamps = new Map<string, string>();
  private readonly failed = new Set<string>();

  constructor(private readonly disk: Disk) {}

  /** The notes that could not be read as they are, and are to be tried again. */
  get unread(): readonly string[] {
    return [...this.failed];
  }

  /** Looks at whatever is at an address. Never fails. */
  async look(uri: string): Promise<Look> {
    const unsaved = this.disk.unsaved(uri);
    if (unsaved !== undefined) return this.taken(uri, unsaved, '');
    try {
      return await this.taking(uri, await this.disk.stat(uri));
    } catch (error) {
      return this.missed(uri, error);
    }
  }

  /** Whether a note’s file looks other than when it was read, or was never read, or may have changed unseen since. */
  async isStale(uri: string): Promise<boolean> {
    const stamp = this.stamps.get(uri);
    if (stamp === undefined || stamp === '') return true;
    try {
      return stampOf(await this.disk.stat(uri)) !== stamp;
    } catch {
      return true;
    }
  }

  /** Forgets what the files looked like, so that all of them are stale. */
  forget(): void {
    for (const uri of this.stamps.keys()) this.stamps.set(uri, '');
  }

  private async taking(uri: string, stat: Stat): Promise<Look> {
    if (stat.kind === 'file') return isMarkdown(uri) ? this.reading(uri, stat) : aFile(uri);
    if (stat.kind === 'none' || this.stamps.has(uri)) return this.gone(uri, stat.kind);
    return { kind: stat.kind, changes: [] };
  }

  private async reading(uri: string, first: Stat): Promise<Look> {
    let stat = first;
    for (let tries = 1; stat.size <= LARGEST_NOTE; tries += 1) {
      const { text, size } = await this.disk.read(uri);
      if (size > LARGEST_NOTE) break;
      if (size === stat.size)
        return this.taken(uri, text, this.disk.now() - stat.mtime > MOMENT ? stampOf(stat) : '');
      const before = stampOf(stat);
      stat = await this.disk.stat(uri);
      if (stat.kind !== 'file') return this.taking(uri, stat);
      // Some file systems do not know how large their files are.
      if (stampOf(stat) === before) return this.taken(uri, text, before);
      if (tries < MOST_TRIES) continue;
      const look = this.taken(uri, text, '');
      this.failed.add(uri);
      return look;
    }
    const known = this.stamps.has(uri);
    this.disk.tooLarge(uri);
    this.taken(uri, '', stampOf(stat));
    return { kind: 'file', changes: [...(known ? [gone(uri)] : []), ...aFile(uri).changes] };
  }

  private taken(uri: string, text: string, stamp: string): Look {
    // What was typed, or undone, while the file was being read is newer than the file.
    const newer = this.disk.unsaved(uri);
    this.stamps.set(uri, newer === undefined ? stamp : '');
    this.failed.delete(uri);
    return { kind: 'file', changes: [{ kind: 'note', uri, text: newer ?? text }] };
  }

  /** A file that could not be read keeps what is known of it, unless it is certainly gone. */
  private async missed(uri: string, error: unknown): Promise<Look> {
    let kind: Look['kind'] = 'unreachable';
    try {
      ({ kind } = await this.disk.stat(uri));
    } catch {
      // As before: nothing is known of it now.
    }
    if (kind !== 'file' && kind !== 'unreachable') return this.taking(uri, { kind, mtime: 0, size: 0 });
    if (!isMarkdown(uri)) return { kind, changes: [] };
    this.disk.couldNotRead(uri, error);
    this.failed.add(uri);
    if (this.stamps.has(uri)) this.stamps.set(uri, '');
    return { kind, changes: kind === 'file' ? aFile(uri).changes : [] };
  }

  private gone(uri: string, kind: Look['kind']): Look {
    const isBelow = (other: string) => other === uri || other.startsWith(`${uri}/`);
    for (const other of this.stamps.keys()) if (isBelow(other)) this.stamps.delete(other);
    for (const other of this.failed) if (isBelow(other)) this.failed.delete(other);
    return { kind, changes: [gone(uri)] };
  }
}

/**
 * Where a listing of files differs from what is known of them: what is new, looks other than when it was read, or is not
 * listed. Each is only suspected, and is to be looked at: a folder that could not be listed lists nothing.
 */
export async function* differing(
  reader: Pick<Reader, 'isStale'>,
  listed: AsyncIterable<string>,
  known: ReadonlySet<string>,
): AsyncGenerator<string> {
  const missing = new Set(known);
  for await (const batch of inBatches(listed)) {
    for (const uri of batch) missing.delete(uri);
    const differ = await Promise.all(
      batch.map(async (uri) => !known.has(uri) || (isMarkdown(uri) && (await reader.isStale(uri)))),
    );
    yield* batch.filter((_, index) => differ[index]);
  }
  yield* missing;
}

/** A few at a time: reading one after the other takes long, and all at once takes everything. */
export async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** News of so many files comes from a program, such as a checkout or a sync client, that is not done yet. */
const HEAP = 50;
/** The editor hands on what it heard in portions, one every fifth of a second. */
const LULL = 400;
const MOST_LULLS = 50;

/** Waits until news has come in: that of one turn of the event loop, and where it is a heap, until nothing is added to it. */
export async function gathered(count: () => number, pause: (ms: number) => Promise<void>): Promise<void> {
  await pause(0);
  let before = 0;
  for (let lulls = 0; lulls < MOST_LULLS && count() >= HEAP && count() > before; lulls += 1) {
    before = count();
    await pause(LULL);
  }
}

/** Whether a file is Markdown by its name. */
function isMarkdown(uri: string): boolean {
  return uri.toLowerCase().endsWith('.md');
}

function aFile(uri: string): Look {
  return { kind: 'file', changes: [{ kind: 'file', uri }] };
}

function gone(uri: string): Change {
  return { kind: 'gone', uri };
}

function stampOf({ kind, mtime, size }: Stat): string {
  return `${kind} ${mtime} ${size}`;
}
