import { assert } from 'chai';
import * as vscode from 'vscode';

import { applyNoteEdits, carryOut } from '../../src/host/workspace/apply-edits';
import { EditRefused } from '../../src/host/workspace/edit-refused';
import { SearchWorkspace } from '../../src/host/workspace/search-workspace';
import {
  actionsAt,
  closeEditor,
  eventually,
  extension,
  fileAt,
  newPath,
  remove,
  rulesAt,
  write,
} from './support/notes';

const MINUTE = 60_000;

const contact = (name: string) => `---\ntype: contact\nname: ${name}\nstage: to-reach\nsource: event\n---\n`;

/** What the search knows of a file. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const { workspace } = await extension();
  return workspace.surveyOf(uri)?.search?.note(uri.toString())?.text;
}

/** A file system of one note that can be read, and where nothing can be written. */
class FullDisk implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  readonly text = contact('Ada Quill');

  watch(): vscode.Disposable {
    return this.changed;
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const type = /\/contacts$|^\/$/.test(uri.path) ? vscode.FileType.Directory : vscode.FileType.File;
    if (type === vscode.FileType.File && !uri.path.endsWith('/ada.md'))
      throw vscode.FileSystemError.FileNotFound(uri);
    return { type, ctime: 1, mtime: 1, size: this.text.length };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [['ada.md', vscode.FileType.File]];
  }
  readFile(): Uint8Array {
    return new TextEncoder().encode(this.text);
  }
  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

describe('what happens behind the editor’s back', () => {
  afterEach(closeEditor);

  it('is known once the person comes back to the window', async () => {
    const { workspace } = await extension();
    const path = newPath('contacts');
    const uri = await write(path, contact('Ada Quill'));
    await workspace.heal();
    await workspace.settled();
    assert.equal(await textOf(uri), contact('Ada Quill'));
    await write(path, contact('Ada Quill-Moss'));
    await workspace.heal();
    await workspace.settled();
    assert.equal(await textOf(uri), contact('Ada Quill-Moss'));
    await remove(path);
    await workspace.heal();
    await workspace.settled();
    assert.isUndefined(await textOf(uri));
  });

  it('is known once everything is read again', async () => {
    const path = newPath('contacts');
    const uri = await write(path, contact('Ada Quill'));
    await vscode.commands.executeCommand('jobSearch.readAgain');
    assert.equal(await textOf(uri), contact('Ada Quill'));
  });

  it('may make a folder of a note', async () => {
    const path = newPath('contacts');
    const uri = await write(path, contact('Ada Quill'));
    await eventually(() => textOf(uri), contact('Ada Quill'));
    await remove(path);
    await vscode.workspace.fs.createDirectory(uri);
    const inside = await write(`${path}/ada.md`, contact('Ada Moss'));
    await eventually(async () => [await textOf(uri), await textOf(inside)], [undefined, contact('Ada Moss')]);
    await remove(path);
    await eventually(() => textOf(inside), undefined);
  });

  it('may put a folder with other notes in the place of one', async () => {
    const folder = newPath('contacts').replace(/\.md$/, '');
    const before = await write(`${folder}/ada.md`, contact('Ada Quill'));
    await eventually(() => textOf(before), contact('Ada Quill'));
    await remove(folder);
    const after = await write(`${folder}/bea.md`, contact('Bea Thorn'));
    await eventually(
      async () => [await textOf(before), await textOf(after)],
      [undefined, contact('Bea Thorn')],
    );
    await remove(folder);
  });
});

describe('what comes into a folder before the editor watches there', () => {
  let opened: SearchWorkspace | undefined;
  const { setInterval } = globalThis;
  const { createFileSystemWatcher } = vscode.workspace;

  afterEach(closeEditor);
  afterEach(() => {
    opened?.dispose();
    Object.assign(globalThis, { setInterval });
    Object.assign(vscode.workspace, { createFileSystemWatcher });
  });

  it('is looked for within a minute', async () => {
    await extension();
    const told = new vscode.EventEmitter<vscode.Uri>();
    const never = new vscode.EventEmitter<vscode.Uri>().event;
    const watcher = {
      onDidCreate: told.event,
      onDidChange: never,
      onDidDelete: never,
      dispose: () => undefined,
    };
    const ticks: (() => void)[] = [];
    Object.assign(vscode.workspace, { createFileSystemWatcher: () => watcher });
    Object.assign(globalThis, {
      setInterval: (tick: () => void, ms: number) => {
        if (ms === MINUTE) ticks.push(tick);
        return setInterval(tick, ms);
      },
    });
    const log = vscode.window.createOutputChannel('New folders', { log: true });
    const search = new SearchWorkspace(log, () => import('../../src/core/guidance/rules'));
    opened = search;
    await search.open();
    const folder = newPath('contacts').replace(/\.md$/, '');
    await vscode.workspace.fs.createDirectory(fileAt(folder));
    told.fire(fileAt(folder));
    await search.settled();
    const uri = await write(`${folder}/ada.md`, contact('Ada Quill'));
    const known = () => search.surveyOf(uri)?.search?.note(uri.toString())?.text;
    await search.settled();
    assert.isUndefined(known());
    for (const tick of ticks) tick();
    await eventually(known, contact('Ada Quill'));
    await remove(folder);
    log.dispose();
  });
});

describe('a conflict copy', () => {
  afterEach(closeEditor);

  it('is named, counts for nothing and is compared with its original', async () => {
    const { workspace } = await extension();
    const path = newPath('contacts');
    const original = await write(path, contact('Bea Thorn'));
    const copyPath = path.replace(/\.md$/, ' (conflicted copy 2026-11-18).md');
    const copy = await write(copyPath, contact('Bea Thorn'));
    await eventually(() => textOf(original), contact('Bea Thorn'));
    await eventually(() => rulesAt(copy), ['conflict-copy']);
    const thorns = () => {
      const all = workspace.surveyOf(copy)?.search?.lookup().all('contact') ?? [];
      return all.filter(({ name }) => name === 'Bea Thorn').map(({ uri }) => uri);
    };
    assert.deepEqual(thorns(), [original.toString()]);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(copy));
    let compare: vscode.Command | undefined;
    const isOffered = async () => {
      const actions = await actionsAt(copy, new vscode.Range(0, 0, 0, 0));
      compare = actions.find(({ title }) => title.startsWith('Compare with'))?.command;
      return compare?.command;
    };
    await eventually(isOffered, 'jobSearch.compareCopy');
    await vscode.commands.executeCommand(
      'jobSearch.compareCopy',
      ...((compare?.arguments ?? []) as unknown[]),
    );
    const shown = () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff
        ? [input.original.toString(), input.modified.toString()]
        : [];
    };
    await eventually(shown, [copy.toString(), original.toString()]);
  });
});

describe('a disk on which nothing can be written', () => {
  const root = vscode.Uri.parse('full-disk:/');
  const uri = vscode.Uri.joinPath(root, 'contacts', 'ada.md');
  let disk: vscode.Disposable;

  before(() => {
    disk = vscode.workspace.registerFileSystemProvider('full-disk', new FullDisk());
  });
  afterEach(closeEditor);
  after(() => void disk.dispose());

  it('gets no new note, and one is told which', async () => {
    let refused: unknown;
    try {
      await carryOut(root, { added: [{ path: 'contacts/bea.md', text: 'Bea', cursor: 0 }], edited: [] });
    } catch (error) {
      refused = error;
    }
    assert.instanceOf(refused, EditRefused);
    assert.include(String(refused), 'contacts/bea.md');
  });

  it('leaves what was changed in the editor, unsaved', async () => {
    await applyNoteEdits(uri, [{ op: 'set-field', key: 'role', value: 'Planner' }]);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    assert.include(document.getText(), 'role: Planner');
    assert.isTrue(document.isDirty);
  });
});

describe('a note that changed on disk while it has unsaved changes', () => {
  afterEach(closeEditor);

  it('counts as it stands in the editor, and the other version waits on disk', async () => {
    const { workspace } = await extension();
    const path = newPath('contacts');
    const uri = await write(path, contact('Ada Quill'));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.positionAt(document.getText().length), '\nTyped.\n');
    await vscode.workspace.applyEdit(edit);
    await write(path, contact('Ada Moss'));
    await workspace.heal();
    await workspace.settled();
    assert.equal(await textOf(uri), `${contact('Ada Quill')}\nTyped.\n`);
    assert.isTrue(document.isDirty);
    const onDisk = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileAt(path)));
    assert.equal(onDisk, contact('Ada Moss'));
  });
});
