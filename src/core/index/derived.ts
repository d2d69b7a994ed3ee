import type { Lookup } from './lookup';
import type { SearchUpdate } from './workspace-index';
import type { Search } from './search';

/** The key for questions about the day. */
export const TODAY = 'today';

/**
 * A value for each note of a search, computed when asked for and again only after an answer that it was computed from
 * may have changed. What a computation asks of the lookup is recorded; nothing has to be declared.
 */
export class Derived<T> {
  private readonly values = new Map<string, T>();
  private readonly keysOf = new Map<string, ReadonlySet<string>>();
  private readonly dependents = new Map<string, Set<string>>();
  private readonly stale = new Set<string>();
  private search: Search | undefined;

  constructor(
    private readonly compute: (uri: string, lookup: Lookup, record: (key: string) => void) => T | undefined,
  ) {}

  /** The notes whose value is not up to date. */
  get pending(): ReadonlySet<string> {
    return this.stale;
  }

  /** Takes in a snapshot and what it changed; answers the notes that are gone. */
  accept({ search, changed, touched }: SearchUpdate): readonly string[] {
    this.search = search;
    const gone: string[] = [];
    for (const uri of changed) {
      if (search.note(uri) !== undefined) this.stale.add(uri);
      else if (this.forget(uri)) gone.push(uri);
    }
    for (const key of touched) this.touch(key);
    return gone;
  }

  /** Makes every value stale that was computed from this answer. */
  touch(key: string): void {
    for (const uri of this.dependents.get(key) ?? []) this.stale.add(uri);
  }

  /** Makes every value stale. */
  touchAll(): void {
    for (const uri of this.keysOf.keys()) this.stale.add(uri);
  }

  /** The value of a note as it was last computed, up to date or not. */
  get(uri: string): T | undefined {
    return this.values.get(uri);
  }

  /** Computes the value of a note anew, and answers it. */
  refresh(uri: string): T | undefined {
    this.forget(uri);
    if (this.search === undefined) return undefined;
    const keys = new Set<string>();
    const record = (key: string) => void keys.add(key);
    const value = this.compute(uri, this.search.lookup(record), record);
    if (value !== undefined) this.values.set(uri, value);
    this.keysOf.set(uri, keys);
    for (const key of keys) {
      const notes = this.dependents.get(key);
      if (notes === undefined) this.dependents.set(key, new Set([uri]));
      else notes.add(uri);
    }
    return value;
  }

  entries(): IterableIterator<[string, T]> {
    return this.values.entries();
  }

  private forget(uri: string): boolean {
    this.stale.delete(uri);
    for (const key of this.keysOf.get(uri) ?? []) {
      const notes = this.dependents.get(key);
      notes?.delete(uri);
      if (notes?.size === 0) this.dependents.delete(key);
    }
    this.values.delete(uri);
    return this.keysOf.delete(uri);
  }
}
