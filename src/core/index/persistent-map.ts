const BUCKETS = 256;
const HASHED = 16;

/**
 * A map that is never changed: `set` and `delete` give a new one that shares all but one bucket with the old, so a
 * snapshot of ten thousand notes costs no copy of ten thousand entries.
 */
export class PersistentMap<V> {
  private constructor(
    private readonly buckets: readonly (ReadonlyMap<string, V> | undefined)[],
    readonly size: number,
  ) {}

  static empty<V>(): PersistentMap<V> {
    return new PersistentMap<V>(new Array<undefined>(BUCKETS).fill(undefined), 0);
  }

  get(key: string): V | undefined {
    return this.buckets[hash(key)]?.get(key);
  }

  has(key: string): boolean {
    return this.buckets[hash(key)]?.has(key) ?? false;
  }

  set(key: string, value: V): PersistentMap<V> {
    return this.with([[key, value]]);
  }

  delete(key: string): PersistentMap<V> {
    return this.with([[key, undefined]]);
  }

  /** The map after several changes, each bucket copied once; `undefined` deletes. */
  with(changes: Iterable<readonly [string, V | undefined]>): PersistentMap<V> {
    const buckets = [...this.buckets];
    const copied = new Map<number, Map<string, V>>();
    let { size } = this;
    for (const [key, value] of changes) {
      const at = hash(key);
      let bucket = copied.get(at);
      if (bucket === undefined) {
        bucket = new Map(buckets[at]);
        copied.set(at, bucket);
        buckets[at] = bucket;
      }
      const before = bucket.size;
      if (value === undefined) bucket.delete(key);
      else bucket.set(key, value);
      size += bucket.size - before;
    }
    return copied.size === 0 ? this : new PersistentMap(buckets, size);
  }

  *entries(): Generator<[string, V]> {
    for (const bucket of this.buckets) if (bucket !== undefined) yield* bucket.entries();
  }

  *values(): Generator<V> {
    for (const bucket of this.buckets) if (bucket !== undefined) yield* bucket.values();
  }

  *keys(): Generator<string> {
    for (const bucket of this.buckets) if (bucket !== undefined) yield* bucket.keys();
  }
}

/** Reads no more than the end, in which addresses and names differ. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let i = Math.max(0, key.length - HASHED); i < key.length; i++)
    value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) & (BUCKETS - 1);
}
