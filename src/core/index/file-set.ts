import { foldPath } from './names';
import { PersistentMap } from './persistent-map';

/**
 * The files of a workspace, as links look for them: by place, or by name alone. Never changed: `with` gives the next
 * one. Places are folded by `foldFile` and `foldPlace`.
 */
export class FileSet {
  static readonly empty = new FileSet(PersistentMap.empty(), PersistentMap.empty());

  private constructor(
    private readonly places: PersistentMap<true>,
    /** How many files have a name. */
    private readonly names: PersistentMap<number>,
  ) {}

  has(place: string): boolean {
    return this.places.has(place);
  }

  /** Whether any file is called so, wherever it is. */
  hasName(name: string): boolean {
    return this.names.has(name);
  }

  /** The places of all files. Costs one step for each. */
  all(): Iterable<string> {
    return this.places.keys();
  }

  /** The files after some came (`true`) or went; the same set where nothing changed. */
  with(changes: ReadonlyMap<string, boolean>): FileSet {
    const real = [...changes].filter(([place, isThere]) => this.places.has(place) !== isThere);
    if (real.length === 0) return this;
    const counts = new Map<string, number>();
    for (const [place, isThere] of real) {
      const name = nameOf(place);
      counts.set(name, (counts.get(name) ?? this.names.get(name) ?? 0) + (isThere ? 1 : -1));
    }
    return new FileSet(
      this.places.with(real.map(([place, isThere]) => [place, isThere || undefined])),
      this.names.with([...counts].map(([name, count]) => [name, count === 0 ? undefined : count])),
    );
  }
}

/** A file's URI as it is looked up: decoded, without case and accents, with its ending. */
export function foldFile(uri: string): string {
  return foldPlace(decoded(uri));
}

/** A file's path as it is looked up, as `foldFile` does with one that is encoded. */
export function foldPlace(path: string): string {
  return foldPath(path) + (/\.md$/i.test(path) ? '.md' : '');
}

/** A URI, or a part of one, without its percent signs; as it is where they mean nothing. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1);
}
