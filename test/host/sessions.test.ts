import { assert } from 'chai';
import fc from 'fast-check';
import * as vscode from 'vscode';

import { moved } from '../../src/core/acts/rename';
import { rules } from '../../src/core/guidance/rules';
import type { Search } from '../../src/core/index/search';
import { foldersOf, WorkspaceIndex } from '../../src/core/index/workspace-index';
import { Survey } from '../../src/core/insights/survey';
import { dayOf } from '../../src/core/model/day';
import { LineIndex } from '../../src/core/text/lines';
import type { JobSearchApi } from '../../src/extension';
import { carryOut, isLarge } from '../../src/host/workspace/apply-edits';
import { EVERYDAY } from '../support/any-search';
import { ACTS, pick } from '../support/session/acts';
import { Folder, type Deed } from '../support/session/folder';
import { everydayStep, inConflict, merged, type Step } from '../support/session/steps';
import { extension, fileAt, makeFolder, remove } from './support/notes';

/** The seed of the sessions, given to the build as `PROPERTY_SEED`: the same each time, so that what fails fails again. */
declare const PROPERTY_SEED: number;

const SESSIONS = 5;
const STEPS = 100;
const PATIENCE = 45_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A session of a person and of other programs in a search of its own, in a real editor, beside a model of it. */
class HostSession {
  private readonly folder: Folder;
  private readonly root: vscode.Uri;
  private count = 0;
  private wasUndone = false;

  constructor(
    private readonly path: string,
    private readonly workspace: JobSearchApi['workspace'],
    private readonly files: Readonly<Record<string, string>>,
  ) {
    this.root = fileAt(path);
    this.folder = new Folder(this.root.toString(), Object.entries(files));
  }

  async begin(): Promise<void> {
    await makeFolder(this.path);
    for (const folder of foldersOfAll(Object.keys(this.files))) await makeFolder(`${this.path}/${folder}`);
    for (const [path, text] of Object.entries(this.files))
      await vscode.workspace.fs.writeFile(this.at(path), encoder.encode(text));
    await this.untilAsModelled();
  }

  /** Does a step in the editor and in the model, and waits until both are alike. */
  async take(step: Step): Promise<void> {
    const isDone = await this.happen(step);
    if (isDone) this.wasUndone = step.do === 'undo';
    await this.untilAsModelled();
  }

  private at(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.root, ...path.split('/'));
  }

  private paths(): readonly string[] {
    return [...this.folder.seen.keys()].sort();
  }

  private get survey(): Survey | undefined {
    const survey = this.workspace.surveyOf(this.at('job-search.md'));
    return survey?.search?.root === this.root.toString() ? survey : undefined;
  }

  /** Answers whether there was something to do. */
  private async happen(step: Step): Promise<boolean> {
    const { folder } = this;
    const notes = this.paths().filter((path) => path !== 'job-search.md');
    const path = ('which' in step ? pick(notes, step.which) : undefined) ?? '';
    const text = folder.seen.get(path) ?? '';
    switch (step.do) {
      case 'type': {
        const from = text.length - (step.at % (text.length + 1));
        const start = wholeCharacter(text, from);
        const end = Math.max(start, wholeCharacter(text, Math.min(text.length, from + step.over)));
        const lines = LineIndex.of(text);
        const edit = new vscode.WorkspaceEdit();
        edit.replace(this.at(path), rangeIn(lines, start, end), step.words);
        await vscode.workspace.openTextDocument(this.at(path));
        assert.isTrue(await vscode.workspace.applyEdit(edit));
        folder.type(path, { range: { start, end }, text: step.words });
        // What changes nothing leaves nothing to take back.
        if (folder.seen.get(path) === text) folder.forget();
        await this.saveWhatIsSaved([path]);
        return true;
      }
      case 'save': {
        if (!folder.isUnsaved(path)) return false;
        const document = await vscode.workspace.openTextDocument(this.at(path));
        assert.isTrue(await document.save());
        folder.save(path);
        return true;
      }
      case 'revert':
        if (!folder.isUnsaved(path)) return false;
        await vscode.window.showTextDocument(this.at(path), { preview: false });
        await vscode.commands.executeCommand('workbench.action.files.revert');
        folder.revert(path);
        folder.forget();
        return true;
      case 'write':
        return this.write(step.path, step.text);
      case 'conflict':
        return this.write(path, inConflict(text, step.at, step.over, step.words));
      case 'merge': {
        const one = pick(
          notes.filter((other) => folder.seen.get(other)?.includes('<<<<<<< HEAD')),
          step.which,
        );
        return one === undefined ? false : this.write(one, merged(folder.seen.get(one) ?? '', step.isOurs));
      }
      case 'carry':
      case 'move':
        return this.move(path, `contacts/moved-${++this.count}.md`, step.do === 'move');
      case 'remove':
        return this.remove(step.path);
      case 'act':
        return this.act(step);
      case 'undo':
        return this.undo();
      case 'redo':
        return this.wasUndone && this.redo();
      case 'wait':
        return false;
    }
  }

  /** Another program writes a file that has no unsaved changes here; a place that was left stays empty, as its document may live on. */
  private async write(path: string, text: string): Promise<boolean> {
    const { folder } = this;
    if (!folder.seen.has(path) || folder.isUnsaved(path) || folder.seen.get(path) === text) return false;
    await vscode.workspace.fs.writeFile(this.at(path), encoder.encode(text));
    folder.write(path, text);
    folder.forget();
    return true;
  }

  private async move(path: string, to: string, isHere: boolean): Promise<boolean> {
    const { folder } = this;
    const search = this.survey?.search;
    if (search === undefined || path === '' || (!isHere && folder.isUnsaved(path))) return false;
    const goal = this.at(to);
    if (isHere) {
      const changes = moved(search, [{ from: this.at(path).toString(), to: goal.toString() }]);
      if (isLarge({ added: [], edited: changes.edited })) return false;
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(this.at(path), goal);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      folder.carryOut(changes, '', new Map([[path, to]]));
    } else {
      await vscode.workspace.fs.rename(this.at(path), goal);
      const text = folder.seen.get(path) ?? '';
      folder.remove(path);
      folder.write(to, text);
    }
    folder.forget();
    return true;
  }

  private async remove(path: string): Promise<boolean> {
    const { folder } = this;
    if (!folder.seen.has(path) || path === 'job-search.md' || folder.isUnsaved(path)) return false;
    if (folder.seen.size < 5) return false;
    await vscode.workspace.fs.delete(this.at(path));
    folder.remove(path);
    folder.forget();
    return true;
  }

  private async act(step: Extract<Step, { do: 'act' }>): Promise<boolean> {
    const { folder } = this;
    const survey = this.survey;
    const search: Search | undefined = survey?.search;
    // The extension itself names files anew, or else it would let the links follow twice.
    if (survey === undefined || search === undefined || step.act === 'rename') return false;
    const storage = {
      folders: foldersOf(search.lookup().profile()),
      isTaken: (path: string) => folder.seen.has(path),
    };
    const changes = ACTS[step.act]({ search, today: survey.today, rules, storage }, step);
    if (changes === undefined) return false;
    const wasRefused = await carryOut(this.root, changes).then(
      () => false,
      () => true,
    );
    const deed = folder.carryOut(changes, '');
    assert.equal(typeof deed === 'string', wasRefused, JSON.stringify(deed));
    const isLasting = typeof deed !== 'string' && deed.some(({ from }) => from === undefined);
    if (isLasting) folder.forget();
    return !wasRefused;
  }

  private async undo(): Promise<boolean> {
    const deed = this.folder.undo();
    if (deed === undefined || deed.length === 0) return false;
    await this.command('undo', deed);
    return true;
  }

  private async redo(): Promise<boolean> {
    const deed = this.folder.redo();
    if (deed === undefined || deed.length === 0) return false;
    await this.command('redo', deed);
    return true;
  }

  private async command(id: 'undo' | 'redo', deed: Deed): Promise<void> {
    const [first] = deed;
    if (first === undefined) return;
    await vscode.window.showTextDocument(this.at(first.to), { preview: false });
    await vscode.commands.executeCommand(id);
    await this.saveWhatIsSaved(deed.map(({ to }) => to));
  }

  /** A document that says again what is on disk counts as unsaved in the editor until it is saved. */
  private async saveWhatIsSaved(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if (this.folder.isUnsaved(path)) continue;
      const text = this.folder.seen.get(path);
      const document = await vscode.workspace.openTextDocument(this.at(path));
      if (document.getText() === text) await document.save();
    }
  }

  private async untilAsModelled(): Promise<void> {
    const until = Date.now() + PATIENCE;
    const wanted = this.wanted();
    for (;;) {
      await this.workspace.settled();
      const now = await this.seen();
      if (JSON.stringify(now) === JSON.stringify(wanted)) return;
      if (Date.now() > until) assert.deepEqual(now, wanted);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** What the index, the documents, the disk and the list of problems are to say of each note. */
  private wanted() {
    const index = new WorkspaceIndex();
    const today = this.survey?.today ?? dayOf(Date.now());
    const survey = new Survey(rules, { today, user: this.survey?.settings ?? new Map() });
    const changes = this.paths().map((path) => ({
      kind: 'note' as const,
      uri: this.at(path).toString(),
      text: this.folder.seen.get(path) ?? '',
    }));
    for (const update of index.apply(changes).searches) survey.accept(update);
    for (const uri of survey.work()) void uri;
    return this.paths().map((path) => {
      const uri = this.at(path);
      const text = this.folder.seen.get(path) ?? '';
      const lines = LineIndex.of(text);
      return {
        path,
        text,
        saved: this.folder.saved.get(path),
        isUnsaved: this.folder.isUnsaved(path),
        problems: survey
          .findingsOf(uri.toString())
          .map(({ rule, message, range }) => `${lines.position(range.start).line} ${rule}: ${message}`)
          .sort(),
      };
    });
  }

  private async seen(): Promise<ReturnType<HostSession['wanted']>> {
    const notes = [...(this.survey?.search?.all() ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
    const documents = new Map(
      vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]),
    );
    return Promise.all(
      notes.map(async ({ uri, path, text }) => {
        const document = documents.get(uri);
        const place = vscode.Uri.parse(uri, true);
        const saved = await vscode.workspace.fs.readFile(place).then(
          (bytes) => decoder.decode(bytes),
          () => undefined,
        );
        return {
          path,
          text:
            document === undefined || document.getText() === text
              ? text
              : `${text}, and open: ${document.getText()}`,
          saved,
          isUnsaved: document?.isDirty ?? false,
          problems: vscode.languages
            .getDiagnostics(place)
            .filter(({ source }) => source === 'job-search')
            .map(({ code, message, range }) => `${range.start.line} ${nameOf(code)}: ${message}`)
            .sort(),
        };
      }),
    );
  }
}

/** The folders in which files lie, each behind the one that it is in. */
function foldersOfAll(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set(folders)].sort();
}

/** What was there and what should have been, where that is how it failed. */
function differenceIn(error: unknown): string {
  const { actual = [], expected = [] } = error as { actual?: unknown[]; expected?: unknown[] };
  const unlike = expected.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(actual[index]));
  return JSON.stringify({ actual: actual[unlike], expected: expected[unlike] }, null, 1);
}

/** The editor takes no half of a character. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

function nameOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

function rangeIn(lines: LineIndex, start: number, end: number): vscode.Range {
  const from = lines.position(start);
  const to = lines.position(end);
  return new vscode.Range(from.line, from.character, to.line, to.character);
}

describe('a long session in the editor', () => {
  let workspace: JobSearchApi['workspace'];
  const files = () => vscode.workspace.getConfiguration('files');
  before(async () => {
    ({ workspace } = await extension());
    // What is saved by itself after a while would be saved at any time.
    await files().update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  });
  after(() => files().update('autoSave', undefined, vscode.ConfigurationTarget.Global));
  let folder = '';
  afterEach(async () => {
    await vscode.workspace.saveAll(false);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(folder);
  });

  for (let nth = 0; nth < SESSIONS; nth++) {
    const seed = PROPERTY_SEED + nth;
    it(`loses nothing in ${STEPS} steps, and shows after each what is there (seed ${seed})`, async function () {
      this.timeout(600_000);
      // A step that is lost once is lost.
      this.retries(0);
      folder = `session-${seed}`;
      const [files] = fc.sample(fc.record(EVERYDAY), { numRuns: 1, seed });
      const steps = fc.sample(everydayStep, { numRuns: STEPS, seed });
      const session = new HostSession(folder, workspace, {
        'job-search.md': '---\ntype: profile\nname: Ana\n---\n',
        ...(files as Record<string, string>),
      });
      await session.begin();
      for (const [index, step] of steps.entries()) {
        try {
          await session.take(step);
        } catch (error) {
          const before = JSON.stringify(steps.slice(Math.max(0, index - 5), index + 1));
          throw new Error(`Step ${index}, after ${before}: ${String(error)} ${differenceIn(error)}`, {
            cause: error,
          });
        }
      }
    });
  }
});
