import * as vscode from 'vscode';

import type { FollowUp } from '../../core/agenda/follow-up';
import type { Rule } from '../../core/guidance/rule';
import type { UserSettings } from '../../core/index/control';
import { differing, gathered, inBatches, Reader, type Look } from '../../core/index/reader';
import { WorkspaceIndex, type Change } from '../../core/index/workspace-index';
import { Survey } from '../../core/insights/survey';
import { keepKnown } from '../../core/language/known-notes';
import { dayOf } from '../../core/model/day';
import { isSearchedFolder, LARGEST_NOTE, PROFILE_FILE } from '../../core/model/note';
import { faultWords } from '../../core/text/fault-words';
import { inSlices, pause, SLICE } from '../pause';
import {
  editorDisk,
  filesAround,
  filesBelow,
  findRoots,
  foldersBetween,
  isBehindLink,
  isMarkdown,
  readAll,
  typeOf,
} from './files';
import { repositoryAround } from './repository';
import { userSettings } from './user-settings';

/** Every portion costs a copy of a part of the index, so they are no smaller. */
const PORTION = 8;
const MINUTE = 60_000;

/** What a change of the workspace touched: the notes whose findings or follow-ups were computed anew or are gone. */
export interface WorkspaceChange {
  readonly notes: ReadonlySet<string>;
}

/** The rules, and what settles once all has been learned that they read prose with; it never fails. */
export interface LoadedRules {
  readonly rules: readonly Rule[];
  readonly learned?: Promise<void>;
}

/** A note in sight before its search is read, with the root of that, and what to take in of both. */
interface Sight {
  readonly note: vscode.Uri;
  readonly root: vscode.Uri;
  readonly changes: readonly Change[];
}

/**
 * The searches of the open folders, kept in step with editors, files, settings and the calendar. Long work is done in
 * slices of a few milliseconds, the notes that are in sight first.
 */
export class SearchWorkspace implements vscode.Disposable {
  private readonly index = new WorkspaceIndex();
  private readonly byRoot = new Map<string, Survey>();
  private readonly changed = new vscode.EventEmitter<WorkspaceChange>();
  private readonly glanced = new vscode.EventEmitter<WorkspaceChange>();
  private readonly subscriptions: vscode.Disposable[] = [];
  private readonly waiting = new Map<string, vscode.Uri>();
  private readonly reader: Reader;
  private rules: readonly Rule[] = [];
  /** Whoever reads prose before would have to learn at once what is left. */
  private learned: Promise<void> | undefined;
  private user: UserSettings = userSettings();
  private work: Promise<void> = Promise.resolve();
  private glancing: Promise<void> = Promise.resolve();
  private isWorking = false;
  /** How many readings of whole searches are under way. */
  private reading = 0;
  /** Settles when they have all come to an end. */
  private readings: Promise<void> = Promise.resolve();
  private healing: Promise<void> | undefined;
  /** Whether a folder has come since the clock ticked last. */
  private hasNewFolder = false;
  private isDisposed = false;

  /** Fires after notes were looked at, a slice at a time. */
  readonly onDidChange = this.changed.event;
  /** Fires when something was found in notes in sight whose search is still being read. */
  readonly onDidGlance = this.glanced.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly load: () => Promise<LoadedRules>,
  ) {
    this.reader = new Reader(editorDisk(log));
  }

  /** Finds and reads the searches, and begins to listen. */
  async open(): Promise<void> {
    await this.asAWhole(() => this.begin());
    await this.settled();
  }

  private async begin(): Promise<void> {
    // What is in sight is read while the rules are being loaded.
    const looking = this.lookInSight();
    this.rules = await this.loadRules();
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    let { focused: isFocused } = vscode.window.state;
    const clock = setInterval(() => this.tick(), MINUTE);
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate((uri) => this.filesChanged([uri])),
      watcher.onDidChange((uri) => this.filesChanged([uri])),
      watcher.onDidDelete((uri) => this.filesChanged([uri])),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.documentChanged(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.documentChanged(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.filesChanged([document.uri])),
      // The news from the disk may take a second, in which a note would be there twice.
      vscode.workspace.onDidRenameFiles(({ files }) =>
        this.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.asAWhole(() => this.readFolders())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('jobSearch.rules')) this.settingsChanged();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        // Told also when the person rests at a window that keeps the focus.
        if (focused && !isFocused) {
          this.turnDay();
          void this.lookAround();
          void this.heal();
        }
        isFocused = focused;
      }),
      { dispose: () => clearInterval(clock) },
    );
    await this.readFolders(looking);
  }

  dispose(): void {
    this.isDisposed = true;
    vscode.Disposable.from(...this.subscriptions, this.changed, this.glanced).dispose();
  }

  /** Whether a search is being read, and what is known of it is not all there is. */
  get isReading(): boolean {
    return this.reading > 0;
  }

  /** The surveys of all searches that have been read, by their roots' order. */
  get surveys(): readonly Survey[] {
    return this.index.searches
      .map(({ root }) => this.byRoot.get(root))
      .filter((survey) => survey?.isPartial === false) as readonly Survey[];
  }

  /** The survey of the search that a file belongs to; undefined outside all searches, and while that one is being read. */
  surveyOf(uri: vscode.Uri): Survey | undefined {
    const survey = this.surveySoFar(uri);
    return survey?.isPartial === false ? survey : undefined;
  }

  /** The same, but also while its search is being read: what it says of other notes, or does not say, may be wrong then. */
  surveySoFar(uri: vscode.Uri): Survey | undefined {
    const root = this.index.searchOf(uri.toString())?.root;
    return root === undefined ? undefined : this.byRoot.get(root);
  }

  /** The agenda of all searches, one after the other. */
  followUps(): readonly FollowUp[] {
    return this.surveys.flatMap((survey) => survey.followUps());
  }

  /** How many follow-ups of all searches are in a state. */
  countOf(state: FollowUp['state']): number {
    return this.surveys.reduce((sum, survey) => sum + survey.countOf(state), 0);
  }

  /** Waits until everything that happened so far has been looked at. */
  async settled(): Promise<void> {
    let work: Promise<void>;
    do {
      await this.whole();
      work = this.work;
      await work;
    } while (work !== this.work || this.isReading);
  }

  /** Waits until no search is being read any more. */
  async whole(): Promise<void> {
    while (this.isReading) await this.readings;
  }

  /** Reads one open document as it stands, so that an answer about it is about what is seen; its findings follow later. */
  read(document: vscode.TextDocument): Survey | undefined {
    const survey = this.take(document);
    if (survey !== undefined) this.resume();
    return survey;
  }

  /** Brings one open document up to date at once, its findings too. */
  refresh(document: vscode.TextDocument): void {
    const survey = this.take(document);
    const key = document.uri.toString();
    if (survey?.lookAt(key) === true) this.changed.fire({ notes: new Set([key]) });
  }

  /** The rules; none where a file of the extension is missing, for all else works without them. */
  private async loadRules(): Promise<readonly Rule[]> {
    try {
      const { rules, learned } = await this.load();
      this.learned = learned;
      return rules;
    } catch (error) {
      this.log.error(faultWords(error));
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'Job Search cannot read a file of its own, so nothing is checked and commands do not work. Installing it again should help.',
        ),
      );
      return [];
    }
  }

  /** Looks again whether the searches lie in a Git repository, and whether a rule there keeps them out of it. */
  async lookAround(): Promise<void> {
    for (const survey of this.byRoot.values()) {
      const root = survey.search?.root;
      if (root !== undefined) survey.setRepository(await repositoryAround(vscode.Uri.parse(root, true)));
    }
    this.resume();
  }

  /**
   * Looks for what watchers have not told: files that are new or gone, or look other than when they were read. Done when the
   * person comes back to the window, as a watcher may miss what happens while they are away.
   */
  heal(): Promise<void> {
    return (this.healing ??= this.findMissed().finally(() => {
      this.healing = undefined;
    }));
  }

  /** Reads everything again, whatever the files look like, and answers how many notes were not as they were known. */
  async readAgain(): Promise<number> {
    await this.healing;
    const before = this.texts();
    this.reader.forget();
    await this.heal();
    await this.settled();
    const after = this.texts();
    const uris = new Set([...before.keys(), ...after.keys()]);
    return [...uris].filter((uri) => before.get(uri) !== after.get(uri)).length;
  }

  private texts(): ReadonlyMap<string, string> {
    return new Map(
      this.index.searches.flatMap((search) => [...search.all()].map(({ uri, text }) => [uri, text] as const)),
    );
  }

  private async findMissed(): Promise<void> {
    await this.settled();
    // What is being read is as it is now.
    if (this.isHeldUp) return;
    const suspected: string[] = [];
    for (const { root } of this.index.searches) {
      const listed = urisOf(filesBelow(vscode.Uri.parse(root, true)));
      for await (const uri of differing(this.reader, listed, this.index.urisBelow(root))) suspected.push(uri);
    }
    for (const root of await findRoots()) {
      const profile = vscode.Uri.joinPath(root, PROFILE_FILE).toString();
      if (!this.byRoot.has(root.toString())) suspected.push(profile);
    }
    this.filesChanged(suspected.map((uri) => vscode.Uri.parse(uri, true)));
  }

  /** Reads the searches of the open folders that are not known, what is in sight before all else. */
  private async readFolders(looking = this.lookInSight()): Promise<void> {
    const known = new Set(this.index.searches.map(({ root }) => root));
    const folders = vscode.workspace.workspaceFolders ?? [];
    const isOpen = (root: string) => folders.some(({ uri }) => `${root}/`.startsWith(`${uri.toString()}/`));
    this.takeIn([...known].filter((root) => !isOpen(root)).map((uri) => ({ kind: 'gone', uri })));
    const sights = await looking;
    this.takeIn(sights.flatMap(({ changes }) => changes));
    await this.glance();
    // A document may lag behind its file, which may even be gone.
    this.filesChanged(sights.map(({ note }) => note));
    const roots = [...sights.map(({ root }) => root), ...(await findRoots())];
    for (const [key, root] of new Map(roots.map((uri) => [uri.toString(), uri])))
      if (!known.has(key)) await this.readRoot(root);
  }

  /** The notes in sight as their documents stand, before their searches are read. */
  private async lookInSight(): Promise<readonly Sight[]> {
    const notes = documentsInSight().filter(({ uri }) => isMarkdown(uri));
    const sights = await Promise.all(notes.map((document) => this.lookEarly(document)));
    return sights.filter((sight) => sight !== undefined);
  }

  /** A note with the profile of its search; undefined where it is of none, or of one that has been read. */
  private async lookEarly(document: vscode.TextDocument): Promise<Sight | undefined> {
    const { uri } = document;
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const text = document.getText();
    if (folder === undefined || !isSearched(folder.toString(), uri) || text.length > LARGEST_NOTE)
      return undefined;
    const above = foldersBetween(folder, uri);
    const [isBehind, ...looks] = await Promise.all([
      isBehindLink(folder, uri),
      ...[...above, folder].map((one) => this.reader.look(vscode.Uri.joinPath(one, PROFILE_FILE).toString())),
    ]);
    const at = looks.findIndex(({ kind }) => kind === 'file');
    const root = [...above, folder][at];
    if (root === undefined || isBehind || this.byRoot.get(root.toString())?.isPartial === false)
      return undefined;
    const change = { kind: 'note', uri: uri.toString(), text } as const;
    return { note: uri, root, changes: [...(looks[at]?.changes ?? []), change] };
  }

  /** Looks at the notes in sight of searches that are still being read, as far as that can be done. */
  private glance(): Promise<void> {
    this.glancing = this.glancing
      .then(async () => {
        for (const survey of this.byRoot.values())
          for (const isSimple of [true, false]) {
            if (!isSimple) await this.learned;
            await this.workThrough(
              (first, isDue) => survey.glance(first, isDue, isSimple),
              this.glanced,
              () => !this.isDisposed,
            );
          }
      })
      .catch((error: unknown) => this.log.error(faultWords(error)));
    return this.glancing;
  }

  private async readRoot(root: vscode.Uri): Promise<void> {
    await this.asAWhole(async () => {
      const repository = repositoryAround(root);
      this.takeIn((await this.reader.look(vscode.Uri.joinPath(root, PROFILE_FILE).toString())).changes);
      const around = await filesAround(root);
      await this.takeInSlices(around.map((uri) => ({ kind: 'file', uri: uri.toString() })));
      for await (const changes of readAll(filesBelow(root, this.log), this.reader)) {
        if (this.isDisposed) return;
        await this.takeInSlices(changes);
      }
      this.byRoot.get(root.toString())?.setRepository(await repository);
    });
  }

  /** Reads to the end before anything is said: half a search would look as if letters had not been sent. */
  private asAWhole(read: () => Promise<void>): Promise<void> {
    this.reading += 1;
    const done = this.readThrough(read);
    this.readings = Promise.allSettled([this.readings, done]).then(() => undefined);
    return done;
  }

  private async readThrough(read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } finally {
      this.reading -= 1;
      if (!this.isReading) for (const survey of this.byRoot.values()) survey.complete();
      this.resume();
    }
  }

  private documentChanged(document: vscode.TextDocument): void {
    this.read(document);
  }

  /** Takes the text of an open document into the index, where it is a note of a search and has changed. */
  private take(document: vscode.TextDocument): Survey | undefined {
    const { uri } = document;
    if (document.isClosed || !isMarkdown(uri)) return undefined;
    const survey = this.surveySoFar(uri);
    if (survey?.search === undefined || !isSearched(survey.search.root, uri)) return undefined;
    const text = document.getText();
    const key = uri.toString();
    if (this.index.note(key)?.text !== text) this.takeIn([{ kind: 'note', uri: key, text }]);
    return survey;
  }

  private filesChanged(uris: readonly vscode.Uri[]): void {
    if (uris.some(isOfRepository)) void this.lookAround();
    const ours = uris.filter((uri) => this.mayBeOurs(uri));
    for (const uri of ours) this.waiting.set(uri.toString(), uri);
    if (ours.length > 0) this.resume();
  }

  /** Whether a file belongs to a search, or may begin one: a profile, or a folder that holds one. */
  private mayBeOurs(uri: vscode.Uri): boolean {
    const search = this.index.searchOf(uri.toString());
    if (search === undefined) return uri.path.endsWith(`/${PROFILE_FILE}`) || !/\.[^/]*$/.test(uri.path);
    return isSearched(search.root, uri);
  }

  private settingsChanged(): void {
    this.user = userSettings();
    for (const survey of this.byRoot.values()) survey.setUser(this.user);
    this.resume();
  }

  /** A timer that is late, as after a sleep of days, does the same as one that is in time. */
  private tick(): void {
    this.turnDay();
    this.filesChanged(this.reader.unread.map((uri) => vscode.Uri.parse(uri, true)));
    // What lies in folders of a new folder may have come before a watcher was there, and nobody tells of it later.
    if (this.hasNewFolder) void this.heal();
    this.hasNewFolder = false;
  }

  private turnDay(): void {
    for (const survey of this.byRoot.values()) survey.setToday(this.todayOf(survey));
    this.resume();
  }

  private todayOf(survey: Survey): ReturnType<typeof dayOf> {
    return dayOf(Date.now(), survey.search?.lookup().profile()?.fields.timezone?.value);
  }

  /** Takes in what was read a few notes at a time: each has to be parsed, and some are long. */
  private takeInSlices(changes: readonly Change[]): Promise<void> {
    return inSlices(this.taking(changes));
  }

  private *taking(changes: readonly Change[]): Generator<void> {
    for (let at = 0; at < changes.length; at += PORTION) yield this.takeIn(changes.slice(at, at + PORTION));
  }

  private takeIn(changes: readonly Change[]): void {
    const news = this.newsIn(changes);
    if (news.length === 0) return;
    const { searches, closed } = this.index.apply(news);
    const gone = new Set<string>();
    for (const root of closed) {
      for (const uri of this.byRoot.get(root)?.uris() ?? []) gone.add(uri);
      this.byRoot.delete(root);
    }
    for (const update of searches) {
      let survey = this.byRoot.get(update.search.root);
      if (survey === undefined) {
        const [today, isPartial] = [dayOf(Date.now()), this.isReading];
        survey = new Survey(this.rules, { today, user: this.user, isPartial });
        keepKnown(survey);
        this.byRoot.set(update.search.root, survey);
      }
      for (const uri of survey.accept(update)) gone.add(uri);
      survey.setToday(this.todayOf(survey));
    }
    if (gone.size > 0 || closed.length > 0) this.changed.fire({ notes: gone });
  }

  /** The changes without the notes that are known as they are, such as one that was typed and is now saved. */
  private newsIn(changes: readonly Change[]): readonly Change[] {
    if (changes.some(({ kind }) => kind === 'gone')) return changes;
    return changes.filter((one) => one.kind !== 'note' || this.index.note(one.uri)?.text !== one.text);
  }

  private get isHeldUp(): boolean {
    return this.isDisposed || this.isReading;
  }

  /** Begins to work off what is pending, unless that is under way; while a search is being read, what is in sight. */
  private resume(): void {
    if (this.isReading) void this.glance();
    if (this.isWorking || this.isHeldUp) return;
    this.isWorking = true;
    this.work = this.workOff().finally(() => {
      this.isWorking = false;
    });
  }

  private async workOff(): Promise<void> {
    // One turn of the event loop gathers what comes together: the events of a save, or of a folder that was moved.
    await pause();
    while (!this.isHeldUp && (this.waiting.size > 0 || this.surveys.some(({ pending }) => pending > 0))) {
      if (this.waiting.size > 0) await gathered(() => this.waiting.size, pause);
      await this.readWaiting();
      await this.learned;
      for (const survey of this.surveys) await this.workThrough((first, isDue) => survey.work(first, isDue));
    }
  }

  /** Works in slices, and tells of each; between two of them it may be that it `goesOn` no longer. */
  private async workThrough(
    work: (first: readonly string[], isDue: () => boolean) => Iterable<string>,
    seen = this.changed,
    goesOn = () => !this.isHeldUp && this.waiting.size === 0,
  ): Promise<void> {
    const first = documentsInSight().map(({ uri }) => uri.toString());
    let notes = new Set<string>();
    let until = Date.now() + SLICE;
    const isDue = () => Date.now() >= until;
    for (const uri of work(first, isDue)) {
      notes.add(uri);
      if (!isDue()) continue;
      seen.fire({ notes });
      notes = new Set();
      await pause();
      if (!goesOn()) return;
      until = Date.now() + SLICE;
    }
    if (notes.size > 0) seen.fire({ notes });
  }

  private async readWaiting(): Promise<void> {
    const uris = [...this.waiting.values()];
    this.waiting.clear();
    for await (const batch of inBatches(uris)) {
      const looks = await Promise.all(batch.map(async (uri) => [uri, await this.look(uri)] as const));
      this.takeIn(looks.flatMap(([uri, look]) => (this.isToTakeIn(uri, look) ? look.changes : [])));
      for (const [uri, { kind }] of looks) {
        if (kind === 'folder') await this.readFolder(uri);
        else if (kind === 'file' && this.isNewProfile(uri))
          await this.readRoot(vscode.Uri.joinPath(uri, '..'));
      }
    }
  }

  /** What is at an address; what lies behind a symbolic link is not looked at, however one hears of it. */
  private async look(uri: vscode.Uri): Promise<Look> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const isBehind = folder !== undefined && (await isBehindLink(folder, uri));
    return isBehind ? { kind: 'other', changes: [] } : this.reader.look(uri.toString());
  }

  private isToTakeIn(uri: vscode.Uri, { kind }: Look): boolean {
    return kind !== 'file' || (!this.isNewProfile(uri) && this.surveySoFar(uri) !== undefined);
  }

  /** Whether a file makes its folder a search that is not read yet. */
  private isNewProfile(uri: vscode.Uri): boolean {
    return (
      uri.path.endsWith(`/${PROFILE_FILE}`) && !this.byRoot.has(vscode.Uri.joinPath(uri, '..').toString())
    );
  }

  private async readFolder(folder: vscode.Uri): Promise<void> {
    const missing = new Set(this.index.urisBelow(folder.toString()));
    this.hasNewFolder ||= missing.size === 0;
    if (this.surveySoFar(vscode.Uri.joinPath(folder, PROFILE_FILE)) !== undefined) {
      for await (const changes of readAll(filesBelow(folder, this.log), this.reader)) {
        await this.takeInSlices(changes);
        for (const { uri } of changes) missing.delete(uri);
      }
      // A folder that went away and came back at once is told of as changed, and what was in it not at all.
      for (const uri of missing) this.waiting.set(uri, vscode.Uri.parse(uri, true));
    }
    const profile = vscode.Uri.joinPath(folder, PROFILE_FILE);
    if (!this.byRoot.has(folder.toString()) && (await typeOf(profile)) === vscode.FileType.File)
      await this.readRoot(folder);
  }
}

/** The documents of the editors in sight, and then the others that are open. */
function documentsInSight(): readonly vscode.TextDocument[] {
  const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
  return [...new Set([...visible, ...vscode.workspace.textDocuments])];
}

/** Whether notes are looked for where a file lies: in no hidden folder below another, nor where packages are. */
function isSearched(root: string, uri: vscode.Uri): boolean {
  const folders = uri
    .toString()
    .slice(root.length + 1)
    .split('/')
    .slice(0, -1);
  return folders.every(isSearchedFolder);
}

/** Whether a file says where a Git repository begins, where it is pushed to, or what it leaves out. */
function isOfRepository({ path }: vscode.Uri): boolean {
  return ['/.gitignore', '/.git', '/.git/config', '/.git/info/exclude'].some((end) => path.endsWith(end));
}

async function* urisOf(files: AsyncIterable<vscode.Uri>): AsyncGenerator<string> {
  for await (const uri of files) yield uri.toString();
}
