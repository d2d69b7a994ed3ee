import assert from 'node:assert/strict';

import { moved } from '../../../src/core/acts/rename';
import { rules } from '../../../src/core/guidance/rules';
import { LINK_KEYS, linksOf } from '../../../src/core/index/links';
import { foldPath } from '../../../src/core/index/names';
import type { Search } from '../../../src/core/index/search';
import { foldersOf, type Change } from '../../../src/core/index/workspace-index';
import { addDays, type Day } from '../../../src/core/model/day';
import { PROFILE_FILE, readNote, type Note } from '../../../src/core/model/note';
import { changesIn, Desk } from '../desk';
import { uriOf } from '../search';
import { ACTS, pick, type Scene } from './acts';
import { Folder, type Deed, type Moves } from './folder';
import { assertAnswersPlainly, placesOf } from './plain-search';
import { inConflict, merged, type Step } from './steps';

/** How the news of one step comes: at once, file by file, or the last first. */
export type Telling = 'at once' | 'one by one' | 'backwards';

/** A whole session: what is there at first, how news comes, and what happens. */
export interface Course {
  readonly start: Readonly<Record<string, string>>;
  readonly telling: Telling;
  readonly steps: readonly Step[];
}

/** What has happened in all sessions so far, to see that they are about something. */
export interface Tally {
  steps: number;
  acts: number;
  /** Acts whose edits a note did not take, as it could not be read where they were to be made. */
  refused: number;
  undone: number;
}

const READ_AGAIN = 8;
const ROOT = uriOf('').slice(0, -1);

/** A session of a person and of other programs in one folder, beside a model of it; after each step both are compared. */
export class Session {
  private readonly folder: Folder;
  private readonly desk: Desk;
  /** The notes that were held to their texts, by the folders that gave them their types. */
  private readonly verified = new WeakMap<Note, string>();
  private fresh = 0;

  constructor(
    files: Readonly<Record<string, string>>,
    private today: Day,
    private readonly telling: Telling,
    private readonly tally: Tally,
  ) {
    this.folder = new Folder(ROOT, Object.entries(files));
    this.desk = new Desk(today, changesIn(this.folder.seen));
    this.assertIndexed(this.paths());
  }

  /** Takes a step, and holds the index and the texts to the model. */
  take(step: Step): void {
    const touched = this.happen(step);
    this.tally.steps += 1;
    if (touched.length === 0) return;
    this.tell(touched);
    this.assertIndexed(touched);
  }

  /** Holds all that is known of all notes, findings and agenda included, to what one sees who reads everything anew. */
  assertSeenAnew(): void {
    assert.deepEqual(this.desk.seen(), new Desk(this.today, changesIn(this.folder.seen)).seen());
  }

  private paths(): readonly string[] {
    return [...this.folder.seen.keys()].filter((path) => path.endsWith('.md')).sort();
  }

  /** Does a step, and answers the paths that it touched. */
  private happen(step: Step): readonly string[] {
    const { folder } = this;
    const path = 'which' in step ? (pick(this.paths(), step.which) ?? '') : '';
    const text = folder.seen.get(path) ?? '';
    switch (step.do) {
      case 'write':
        if (!this.isFree(step.path, step.path)) return [];
        folder.write(step.path, step.text);
        return [step.path];
      case 'remove':
        return folder.remove(step.path);
      case 'carry': {
        if (path === '' || isProfile(path) || isProfile(step.to) || !this.isFree(step.to, path)) return [];
        folder.remove(path);
        folder.write(step.to, text);
        return [path, step.to];
      }
      case 'type': {
        const start = text.length - (step.at % (text.length + 1));
        const range = { start, end: Math.min(text.length, start + step.over) };
        return path === '' ? [] : placesOfDeed(folder.type(path, { range, text: step.words }));
      }
      case 'conflict':
        if (path !== '') folder.write(path, inConflict(text, step.at, step.over, step.words));
        return [path];
      case 'merge': {
        const conflicted = this.paths().filter((one) => folder.seen.get(one)?.includes('<<<<<<< HEAD'));
        const one = pick(conflicted, step.which);
        if (one === undefined) return [];
        folder.write(one, merged(folder.seen.get(one) ?? '', step.isOurs));
        return [one];
      }
      case 'save':
      case 'revert': {
        if (!folder.isUnsaved(path)) return [];
        if (step.do === 'save') folder.save(path);
        else folder.revert(path);
        return [path];
      }
      case 'undo':
      case 'redo': {
        const deed = step.do === 'undo' ? folder.undo() : folder.redo();
        if (deed !== undefined) this.tally.undone += 1;
        return deed === undefined ? [] : placesOfDeed(deed);
      }
      case 'wait':
        this.today = addDays(this.today, step.days);
        this.desk.turnTo(this.today);
        return [];
      case 'move':
        return this.move(path, step.to);
      case 'act':
        return this.act(step);
    }
  }

  private act(step: Extract<Step, { do: 'act' }>): readonly string[] {
    const search = pick(this.desk.searches, step.which);
    if (search === undefined) return [];
    const base = baseOf(search);
    const scene: Scene = {
      search,
      today: this.today,
      rules,
      storage: {
        folders: foldersOf(search.lookup().profile()),
        isTaken: (path) => !this.isFree(base + path),
      },
    };
    const changes = ACTS[step.act](scene, step);
    if (changes === undefined) return [];
    const deed = this.folder.carryOut(changes, base);
    this.tally.acts += 1;
    if (typeof deed === 'string') {
      this.tally.refused += 1;
      return [];
    }
    const places = placesOfDeed(deed);
    if (step.act === 'rename') this.assertLinksHold(search, deed);
    return places;
  }

  /** Moves a note, or where the goal is no note the folder that it lies in, and has the links follow. */
  private move(path: string, to: string): readonly string[] {
    const search = this.desk.searchOf(uriOf(path));
    const isFile = to.endsWith('.md');
    const from = isFile ? path : path.split('/').slice(0, -1).join('/');
    if (search === undefined || from === '' || this.desk.searchOf(uriOf(to)) !== search) return [];
    const moves: Moves = new Map(
      [...this.folder.seen.keys()]
        .filter((one) => one === from || one.startsWith(`${from}/`))
        .map((one) => [one, to + one.slice(from.length)]),
    );
    const isHindered = [...moves].some(
      ([one, other]) =>
        isProfile(one) || isProfile(other) || !this.isFree(other) || other.startsWith(`${from}/`),
    );
    if (isHindered || moves.size === 0) return [];
    const changes = moved(search, [{ from: uriOf(from), to: uriOf(to) }]);
    const deed = this.folder.carryOut(changes, baseOf(search), moves);
    if (typeof deed === 'string') throw new Error(deed);
    this.tally.acts += 1;
    this.assertLinksHold(search, deed);
    return placesOfDeed(deed);
  }

  /** Each link that led to one note leads there still, after files have moved and names have changed. */
  private assertLinksHold(before: Search, deed: Deed): void {
    const places = new Map(deed.map(({ from, to }) => [from, to]));
    const after = new Desk(this.today, changesIn(this.folder.seen)).searches.find(
      ({ root }) => root === before.root,
    );
    assert.ok(after !== undefined);
    const base = baseOf(before);
    const placeAfter = (path: string) => (places.get(base + path) ?? base + path).slice(base.length);
    for (const note of before.all()) {
      const later: Note | undefined = after.note(uriOf(base + placeAfter(note.path)));
      assert.ok(later !== undefined, `${note.path} is there`);
      // In another folder it may be of another type, and other keys are links.
      if (later.type !== note.type) continue;
      const wanted: Leads = leads(before, note).map((path) => path && placeAfter(path));
      const got: Leads = leads(after, later).map((path, index) => wanted[index] && path);
      assert.deepEqual(got, wanted, `Links of ${note.path}\n${note.text}\n=>\n${later.text}`);
    }
  }

  /** Whether nothing is at a place, nor at one that is like it but for case and accents; `but` does not count. */
  private isFree(path: string, but?: string): boolean {
    if (path !== but && this.folder.seen.has(path)) return false;
    const place = foldedPath(path);
    return ![...this.folder.seen.keys()].some((other) => other !== but && foldedPath(other) === place);
  }

  private tell(paths: readonly string[]): void {
    const isNewRoot = (path: string) =>
      isProfile(path) &&
      this.folder.seen.has(path) &&
      this.desk.searches.every(({ root }) => root !== rootOf(path));
    if (paths.some(isNewRoot)) {
      this.desk.tell([...this.newsOf(paths), ...changesIn(this.folder.seen)]);
      return;
    }
    const news = this.newsOf(this.telling === 'backwards' ? paths.toReversed() : paths);
    if (this.telling === 'one by one') for (const one of news) this.desk.tell([one]);
    else this.desk.tell(news);
  }

  private newsOf(paths: readonly string[]): readonly Change[] {
    return paths.flatMap((path): readonly Change[] => {
      const text = this.folder.seen.get(path);
      return text === undefined ? [{ kind: 'gone', uri: uriOf(path) }] : changesIn([[path, text]]);
    });
  }

  private assertIndexed(touched: readonly string[]): void {
    const roots = this.paths().filter(isProfile).map(rootOf).sort();
    assert.equal(this.desk.searches.map(({ root }) => root).join(' '), roots.join(' '));
    const texts = new Map<string, [path: string, text: string][]>(roots.map((root) => [root, []]));
    for (const path of this.paths()) {
      const uri = uriOf(path);
      const root = roots.findLast((one) => uri.startsWith(`${one}/`));
      if (root !== undefined) texts.get(root)?.push([path, this.folder.seen.get(path) ?? '']);
    }
    const places = placesOf([...this.folder.seen.keys()].map(uriOf));
    for (const search of this.desk.searches) {
      const notes = this.assertRead(search, texts.get(search.root) ?? []);
      const asking = notes.filter(({ path }) => touched.includes(baseOf(search) + path));
      assertAnswersPlainly(search, notes, places, asking);
    }
  }

  /** Holds each note of a search to what its text says that is read anew; one that is the same as before was held to it then. */
  private assertRead(
    search: Search,
    texts: readonly (readonly [path: string, text: string])[],
  ): readonly Note[] {
    const base = baseOf(search);
    const folders = foldersOf(search.note(search.profileUri));
    const reading = JSON.stringify(folders);
    assert.equal(search.size, texts.length, `The notes in ${search.root}`);
    return texts.map(([path, text]) => {
      const uri = uriOf(path);
      const note = search.note(uri);
      if (note?.text !== text) throw new Error(`${path} should say ${text}, and says ${String(note?.text)}`);
      // To read each text twice would cost as much as all the rest: one in so many is, and all are when everything is seen anew.
      if (this.verified.get(note) !== reading && this.fresh++ % READ_AGAIN === 0) {
        const wanted = readNote({ uri, path: path.slice(base.length), text }, folders);
        const [said, meant] = [sayings(note), sayings(wanted)];
        if (said !== meant) assert.equal(said, meant, path);
        this.verified.set(note, reading);
      }
      return note;
    });
  }
}

function sayings({ path, type, name, fields, problems, frontmatter, body }: Note): string {
  return JSON.stringify([path, type, name, fields, problems, frontmatter, body]);
}

/** Paths fold to the same each time, and come again with every step. */
const folded = new Map<string, string>();

function foldedPath(path: string): string {
  const known = folded.get(path) ?? foldPath(path);
  folded.set(path, known);
  return known;
}

function isProfile(path: string): boolean {
  return path === PROFILE_FILE || path.endsWith(`/${PROFILE_FILE}`);
}

function rootOf(profile: string): string {
  return uriOf(profile).slice(0, -PROFILE_FILE.length - 1);
}

/** What stands before the paths of a search to make them those of the folder. */
function baseOf({ root }: Search): string {
  return root === ROOT ? '' : `${decodeURIComponent(root.slice(ROOT.length + 1))}/`;
}

function placesOfDeed(deed: Deed): readonly string[] {
  return [...new Set(deed.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to])))];
}

type Leads = readonly (string | undefined)[];

/** Where each link of a note leads, as far as that is one note. */
function leads(search: Search, note: Note): Leads {
  return linksOf(note).map(({ link, key }) => {
    const found = search.lookup().resolve(link, note, key === undefined ? undefined : LINK_KEYS[key]);
    return found.kind === 'note' && link.target !== '' ? found.note.path : undefined;
  });
}
