import { foldPath } from './names';
import { PersistentMap } from './persistent-map';

/**
 * The files of a workspace, as links look for them: by place, or by name alone. Never changed: `with` gives the next
 * one. Places are folded by `foldFile` and `foldPlace`.
 */
export class FileSet {
  static readonly empty = new FileSet(PersistentMap.empty(), PersistentMap.empty());

  private constructor(
    private readonly places: PersistentMap<string>,
    /** The places of the files that have a name. */
    private readonly names: PersistentMap<readonly string[]>,
  ) {}

  has(place: string): boolean {
    return this.places.has(place);
  }

  /** The URI of the file at a place. */
  uriAt(place: string): string | undefined {
    return this.places.get(place);
  }

  /** The places of all files that are called so. */
  named(name: string): readonly string[] {
    return this.names.get(name) ?? [];
  }

  /** The places of all files. Costs one step for each. */
  all(): Iterable<string> {
    return this.places.keys();
  }

  /** The URIs of all files. Costs one step for each. */
  uris(): Iterable<string> {
    return this.places.values();
  }

  /** The files after some came, by their URIs, or went (`undefined`); the same set where nothing changed. */
  with(changes: ReadonlyMap<string, string | undefined>): FileSet {
    const real = [...changes].filter(([place, uri]) => this.places.get(place) !== uri);
    if (real.length === 0) return this;
    const byName = new Map<string, Set<string>>();
    for (const [place, uri] of real) {
      const name = nameOf(place);
      const places = byName.get(name) ?? new Set(this.named(name));
      if (uri === undefined) places.delete(place);
      else places.add(place);
      byName.set(name, places);
    }
    return new FileSet(
      this.places.with(real),
      this.names.with(
        [...byName].map(([name, places]) => [name, places.size === 0 ? undefined : [...places]]),
      ),
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
