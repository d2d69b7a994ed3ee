import type { LinkText } from '../markdown/links';
import type { Note, NoteOf, Profile } from '../model/note';
import type { ReadType } from '../model/schema';
import { CountsDraft, type Counts } from './counts';
import { decoded, foldPlace, type FileSet } from './file-set';
import { LINK_KEYS, linksOf } from './links';
import { asked, type Lookup, type Resolution } from './lookup';
import { calledMark, dayMark, marksOf } from './marks';
import { namesMeantBy, namesOf, TIERS, writtenNames, type Tier } from './names';
import { PersistentMap } from './persistent-map';

interface Bearer {
  readonly tier: Tier;
  readonly uri: string;
}

/** The keys that an update touched: whoever asked one of them before has to ask again. */
export type Touched = Set<string>;

/**
 * An immutable snapshot of one search: its notes, and what links between them need. `update` gives the next one and
 * costs as much as the notes that changed, not as the search is large.
 */
export class Search {
  private constructor(
    readonly root: string,
    /** Where the profile is, whether or not it could be read. */
    readonly profileUri: string,
    private readonly notes: PersistentMap<Note>,
    private readonly types: Readonly<Record<ReadType, PersistentMap<true>>>,
    private readonly bearers: PersistentMap<readonly Bearer[]>,
    private readonly mentions: PersistentMap<readonly string[]>,
    /** What notes can be found by, besides their names: what contacts may share and are called, and the days of interviews. */
    private readonly marks: PersistentMap<readonly string[]>,
    private readonly counts: Counts,
    private readonly files: FileSet,
    /** The names of a type, once they were asked for. */
    private readonly namesByType = new Map<ReadType, readonly string[]>(),
  ) {
    const profile = notes.get(profileUri);
    this.profile = profile?.type === 'profile' ? profile : undefined;
  }

  /** Answers that may be asked for again while this snapshot is looked at, with what they were worked out from. */
  private readonly answers: Answers = new Map();
  /** The same for those who write nothing down, whose answers do not say what they were worked out from. */
  private readonly unheard: Answers = new Map();
  private readonly ways = new WeakMap<LinkText, Way>();
  private readonly profile: Profile | undefined;

  static empty(root: string, profileUri: string, files: FileSet): Search {
    const none = PersistentMap.empty<true>();
    const types = Object.fromEntries(READ_TYPES.map((type) => [type, none])) as Record<ReadType, typeof none>;
    return new Search(
      root,
      profileUri,
      PersistentMap.empty(),
      types,
      PersistentMap.empty(),
      PersistentMap.empty(),
      PersistentMap.empty(),
      { sources: new Map(), kinds: new Map() },
      files,
    );
  }

  /** The number of Markdown files in the search, ordinary ones included. */
  get size(): number {
    return this.notes.size;
  }

  note(uri: string): Note | undefined {
    return this.notes.get(uri);
  }

  /** All notes, in no particular order. */
  all(): Iterable<Note> {
    return this.notes.values();
  }

  /** The snapshot after some notes were read anew or went away (`undefined`), and the keys that this touched. */
  update(changes: ReadonlyMap<string, Note | undefined>): {
    readonly search: Search;
    readonly touched: Touched;
  } {
    const touched: Touched = new Set();
    const bearers = new Draft(this.bearers);
    const mentions = new Draft(this.mentions);
    const marks = new Draft(this.marks);
    const names = new Map(this.namesByType);
    const counts = new CountsDraft(this.counts);
    const types = new Map<ReadType, [string, true | undefined][]>();
    const file = (type: ReadType, uri: string, present: true | undefined) => {
      const list = types.get(type) ?? [];
      list.push([uri, present]);
      types.set(type, list);
    };
    for (const [uri, next] of changes) {
      const before = this.notes.get(uri);
      touched.add(asked.note(uri));
      if (uri === this.profileUri) touched.add(asked.profile);
      for (const type of renamedTypes(before, next)) {
        names.delete(type);
        touched.add(asked.names(type));
      }
      for (const count of counts.change(before, next)) touched.add(asked[count]);
      for (const [note, isNext] of [
        [before, false],
        [next, true],
      ] as const) {
        if (note === undefined) continue;
        touched.add(asked.type(note.type));
        file(note.type, uri, isNext ? true : undefined);
        for (const { tier, name } of namesOf(note)) {
          bearers.change(name, { tier, uri }, isNext, sameBearer);
          touched.add(asked.name(name));
        }
        for (const name of mentionedBy(note)) {
          mentions.change(name, uri, isNext);
          touched.add(asked.mentions(name));
        }
        for (const mark of marksOf(note)) {
          marks.change(mark, uri, isNext);
          touched.add(asked.mark(mark));
        }
      }
    }
    const nextTypes = { ...this.types };
    for (const [type, entries] of types) nextTypes[type] = nextTypes[type].with(entries);
    const search = new Search(
      this.root,
      this.profileUri,
      this.notes.with(changes),
      nextTypes,
      bearers.done(),
      mentions.done(),
      marks.done(),
      counts,
      this.files,
      names,
    );
    return { search, touched };
  }

  /** The file at a folded place, as it is spelled. */
  fileAt(place: string): string | undefined {
    const uri = this.files.uriAt(place);
    return uri === undefined ? undefined : decoded(uri);
  }

  /** The same notes among other files. */
  withFiles(files: FileSet): Search {
    const { root, profileUri, notes, types, bearers, mentions, marks, counts, namesByType } = this;
    return new Search(root, profileUri, notes, types, bearers, mentions, marks, counts, files, namesByType);
  }

  /** Forgets the answers that were kept, which nobody may ask for again before the next change. */
  forgetAnswers(): void {
    this.answers.clear();
    this.unheard.clear();
  }

  /** The same notes among the files as they are after some have moved; `placeAfter` takes and answers folded places. */
  withFilesMoved(placeAfter: (place: string) => string): Search {
    const moved = [...this.files.all()].filter((place) => placeAfter(place) !== place);
    const gone = moved.map((place) => [place, undefined] as const);
    const there = moved.map((place) => [placeAfter(place), placeAfter(place)] as const);
    return this.withFiles(this.files.with(new Map<string, string | undefined>([...gone, ...there])));
  }

  /** A lookup on this snapshot; `hear` is told the key of every question, and without it none is written down. */
  lookup(hear?: (key: string) => void): Lookup {
    const answers = hear === undefined ? this.unheard : this.answers;
    const listening: Set<string>[] = [];
    const record = (key: string): void => {
      if (hear === undefined) return;
      hear(key);
      for (const keys of listening) keys.add(key);
    };
    const found = (uri: string): Note | undefined => {
      record(asked.note(uri));
      return this.notes.get(uri);
    };
    const lookup: Lookup = {
      root: this.root,
      profile: () => {
        record(asked.profile);
        return this.profile;
      },
      note: found,
      all: <T extends ReadType>(type: T) => {
        record(asked.type(type));
        return this.notesOfType(type) as unknown as readonly NoteOf<T>[];
      },
      kept: <T>(note: Note, question: string, answer: () => T): T => {
        const known = answers.get(note)?.get(question);
        if (known !== undefined) {
          for (const key of known.keys) record(key);
          return known.value as T;
        }
        if (hear === undefined) {
          const value = answer();
          keep(answers, note, question, { value, keys: NO_KEYS });
          return value;
        }
        const keys = new Set<string>();
        listening.push(keys);
        try {
          const value = answer();
          keep(answers, note, question, { value, keys });
          return value;
        } finally {
          listening.pop();
        }
      },
      resolve: (link, from, type) => this.resolve(link, from, type, record),
      backlinks: (note) =>
        lookup.kept(note, 'backlinks', () => {
          const names = namesOf(note).map(({ name }) => name);
          return this.mentioning(names, record).filter(
            (other) => other.uri !== note.uri && this.leadsTo(other, note, record),
          );
        }),
      linkingAlike: (link, from) => this.mentioning(namesMeantBy(link, from), record),
      sameIdentity: (identity) => this.marked(identity, record),
      interviewsOn: (day) => this.marked(dayMark(day), record).filter((note) => note.type === 'interview'),
      called: (word) => this.marked(calledMark(word), record).filter((note) => note.type === 'contact'),
      names: (type) => {
        record(asked.names(type));
        return this.namesOfType(type);
      },
      sources: () => {
        record(asked.sources);
        return this.counts.sources;
      },
      kinds: () => {
        record(asked.kinds);
        return this.counts.kinds;
      },
    };
    return lookup;
  }

  private marked(mark: string, record: (key: string) => void): readonly Note[] {
    record(asked.mark(mark));
    return (this.marks.get(mark) ?? [])
      .map((uri) => this.notes.get(uri))
      .filter((note) => note !== undefined);
  }

  /** The notes that hold a link by any of these names, in the order of their paths. */
  private mentioning(names: readonly string[], record: (key: string) => void): readonly Note[] {
    const uris = new Set<string>();
    for (const name of names) {
      record(asked.mentions(name));
      for (const uri of this.mentions.get(name) ?? []) uris.add(uri);
    }
    return [...uris]
      .map((uri) => this.notes.get(uri))
      .filter((note) => note !== undefined)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private leadsTo(from: Note, to: Note, record: (key: string) => void): boolean {
    return linksOf(from).some(({ link, key }) => {
      const resolution = this.resolve(link, from, key === undefined ? undefined : LINK_KEYS[key], record);
      return resolution.kind === 'note' && resolution.note.uri === to.uri;
    });
  }

  private resolve(
    link: LinkText,
    from: Note,
    type: ReadType | undefined,
    record: (key: string) => void,
  ): Resolution {
    let way = this.ways.get(link);
    if (way?.from !== from || way.type !== type) {
      const keys: string[] = [];
      const resolution = this.follow(link, from, type, (key) => keys.push(key));
      way = { from, type, resolution, keys };
      this.ways.set(link, way);
    }
    for (const key of way.keys) record(key);
    return way.resolution;
  }

  private follow(
    link: LinkText,
    from: Note,
    type: ReadType | undefined,
    record: (key: string) => void,
  ): Resolution {
    if (link.target === '') return { kind: 'note', note: from };
    for (const name of namesMeantBy(link, from)) {
      record(asked.name(name));
      const fitting = this.bearing(name, link.style === 'file');
      const best = bestOf(fitting.filter(({ note }) => note.type === type)) ?? bestOf(fitting);
      const [first, ...others] = best ?? [];
      if (best === undefined || first === undefined) continue;
      return others.length === 0 ? { kind: 'note', note: first } : { kind: 'several', notes: best };
    }
    if (link.style === 'bare') return { kind: 'none' };
    record(asked.files);
    return this.fileMeant(link, from) ?? { kind: 'none' };
  }

  private bearing(name: string, byPathAlone: boolean): readonly { tier: Tier; note: Note }[] {
    const fitting: { tier: Tier; note: Note }[] = [];
    for (const { tier, uri } of this.bearers.get(name) ?? []) {
      const note = byPathAlone && tier !== 'path' ? undefined : this.notes.get(uri);
      if (note !== undefined) fitting.push({ tier, note });
    }
    return fitting;
  }

  /** The file of the workspace that a link leads to: from the note's folder, the root or a folder above, or by its name alone. */
  private fileMeant({ target, style }: LinkText, from: Note): Resolution | undefined {
    const targets = style === 'wiki' ? [target, `${target}.md`] : [target];
    const bases = basesOf(this.root, from.path, target);
    const place = targets
      .flatMap((one) => bases.map((base) => foldPlace(`${base}/${one}`)))
      .find((one) => this.files.has(one));
    const named = style === 'wiki' && !target.includes('/') ? targets : [];
    const places = place === undefined ? named.flatMap((one) => this.files.named(foldPlace(one))) : [place];
    const [only, ...others] = places;
    if (only === undefined) return undefined;
    const uri = others.length === 0 ? this.files.uriAt(only) : undefined;
    return uri === undefined ? { kind: 'file' } : { kind: 'file', file: { place: only, uri } };
  }

  private notesOfType(type: ReadType): readonly Note[] {
    const uris = this.types[type];
    let notes = listed.get(uris);
    if (notes === undefined) {
      notes = [...uris.keys()].map((uri) => this.notes.get(uri)).filter((note) => note !== undefined);
      listed.set(uris, notes);
    }
    return notes;
  }

  private namesOfType(type: ReadType): readonly string[] {
    let names = this.namesByType.get(type);
    if (names === undefined) {
      const notes = [...this.types[type].keys()].sort().map((uri) => this.notes.get(uri));
      names = notes.flatMap((note) => (note === undefined ? [] : writtenNames(note)));
      this.namesByType.set(type, names);
    }
    return names;
  }
}

/** What was answered, and the keys of all questions that led to it. */
interface Answer {
  readonly value: unknown;
  readonly keys: ReadonlySet<string>;
}

type Answers = Map<Note, Map<string, Answer>>;

const NO_KEYS: ReadonlySet<string> = new Set();

function keep(answers: Answers, note: Note, question: string, answer: Answer): void {
  const known = answers.get(note);
  if (known === undefined) answers.set(note, new Map([[question, answer]]));
  else known.set(question, answer);
}

/** Where a link of a note leads when a type is asked for. */
interface Way {
  readonly from: Note;
  readonly type: ReadType | undefined;
  readonly resolution: Resolution;
  readonly keys: readonly string[];
}

/** The notes of a type by the map of their addresses, which is another one whenever any of them has changed. */
const listed = new WeakMap<PersistentMap<true>, readonly Note[]>();

/** The folders from which a link may count to a file, the likeliest first: that of its note, the root, those above. */
export function basesOf(root: string, path: string, target: string): readonly string[] {
  const start = decoded(root);
  const folder = path.split('/').slice(0, -1).join('/');
  const bases = target.startsWith('/') ? [] : [`${start}/${folder}`];
  for (let above = start; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('/'))))
    bases.push(above);
  return bases;
}

const READ_TYPES: readonly ReadType[] = [
  'profile',
  'contact',
  'interview',
  'letter',
  'company',
  'opportunity',
  'ordinary',
  'template',
  'copy',
];

/** The types whose list of names is another one when a note has changed. */
function renamedTypes(before: Note | undefined, next: Note | undefined): readonly ReadType[] {
  const all = [before, next].filter((note) => note !== undefined);
  const [one, other] = all.map((note) => [note.type, ...writtenNames(note)].join('\n'));
  return one === other ? [] : all.map(({ type }) => type);
}

function mentionedBy(note: Note): ReadonlySet<string> {
  return new Set(linksOf(note).flatMap(({ link }) => namesMeantBy(link, note)));
}

/** The notes of the surest tier that any of them has, each once. */
function bestOf(fitting: readonly { tier: Tier; note: Note }[]): readonly Note[] | undefined {
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return [only.note];
  for (const tier of TIERS) {
    const notes = new Set(fitting.filter((fit) => fit.tier === tier).map((fit) => fit.note));
    if (notes.size > 0) return [...notes].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
  return undefined;
}

function sameBearer(one: Bearer, other: Bearer): boolean {
  return one.tier === other.tier && one.uri === other.uri;
}

/** Changes to a map of lists, gathered so that the next map is made once. */
class Draft<T> {
  private readonly changed = new Map<string, T[]>();

  constructor(private readonly from: PersistentMap<readonly T[]>) {}

  /** Takes an item out of a list, or puts it at the end, where it is but once: it was taken out before. */
  change(key: string, item: T, isThere: boolean, isSame = (one: T, other: T) => one === other): void {
    let list = this.changed.get(key);
    if (list === undefined) this.changed.set(key, (list = [...(this.from.get(key) ?? [])]));
    const last = list.at(-1);
    const isLast = last !== undefined && isSame(last, item);
    if (isThere) {
      if (!isLast) list.push(item);
      return;
    }
    // A list may be as long as the search is large: a search of it for each note that comes would take too long.
    const at = isLast ? list.length - 1 : list.findIndex((one) => isSame(one, item));
    if (at >= 0) list.splice(at, 1);
  }

  done(): PersistentMap<readonly T[]> {
    return this.from.with(
      [...this.changed].map(([key, list]) => [key, list.length === 0 ? undefined : list]),
    );
  }
}
