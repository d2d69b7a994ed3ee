import { assert } from 'chai';
import * as vscode from 'vscode';

import type { JobSearchApi } from '../../../src/extension';
import { actionsAt, eventually, extension, repeatedly, rulesAt } from '../support/notes';
import { asking } from '../support/prompts';

const [SEARCH, ANOTHER] = [0, 1] as const;
const contact = (name: string, more = '') => `---\ntype: contact\nname: ${name}\nsource: event\n${more}---\n`;

let api: JobSearchApi;
/** What was renamed once has its name already. */
let attempts = 0;

/** The folders that are open, each with the same search in it. */
function roots(): readonly vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
}

function at(path: string, which: 0 | 1): vscode.Uri {
  const root = roots()[which];
  if (root === undefined) throw new Error('The tests need two folders.');
  return vscode.Uri.joinPath(root, path);
}

async function write(path: string, which: 0 | 1, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(path, which), new TextEncoder().encode(text));
  await eventually(() => known(path, which), text);
  return at(path, which);
}

/** What is in a file; nothing where there is none. */
async function onDisk(path: string, which: 0 | 1): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(at(path, which)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

/** What the extension knows to be in a note. */
function known(path: string, which: 0 | 1): string | undefined {
  const uri = at(path, which);
  return api.workspace.surveyOf(uri)?.search?.note(uri.toString())?.text;
}

/** All notes of a search, as they are known. */
function notesOf(which: 0 | 1): readonly string[] {
  const search = api.workspace.surveyOf(at('job-search.md', which))?.search;
  return [...(search?.all() ?? [])].map(({ path, text }) => `${path}\n${text}`).sort();
}

describe('a window that is not trusted, with two searches', () => {
  before(async () => (api = await extension()));
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is in Restricted Mode, and its folders are where they were meant to be', () => {
    const isVirtual = vscode.workspace.workspaceFile?.path.endsWith('/virtual.code-workspace');
    assert.isFalse(vscode.workspace.isTrusted);
    assert.deepEqual(
      roots().map(({ scheme }) => scheme === 'job-search-test'),
      [isVirtual, isVirtual],
    );
  });

  it('has both searches read to the last note, and nothing behind a link', () => {
    assert.lengthOf(api.workspace.surveys, 2);
    const [search, another] = [notesOf(SEARCH), notesOf(ANOTHER)];
    assert.isAtLeast(search.length, 30);
    assert.deepEqual(search, another);
  });

  it('offers there all that the manifest names, as it says', async () => {
    const manifest: unknown = vscode.extensions.getExtension(
      'job-search-workspace.job-search-workspace',
    )?.packageJSON;
    const { capabilities, contributes } = manifest as {
      readonly capabilities: unknown;
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    const there = new Set(await vscode.commands.getCommands(true));
    const named = contributes.commands.map(({ command }) => command);
    assert.isAbove(named.length, 40);
    assert.deepEqual(
      named.filter((command) => !there.has(command)),
      [],
    );
  });

  it('shows each search in the trees, under the name of its folder', () => {
    for (const id of ['jobSearch.followUps', 'jobSearch.contacts', 'jobSearch.interviews'] as const) {
      const lines = api.trees[id].getChildren();
      assert.deepEqual(
        lines.map(({ label }) => label),
        ['another', 'search'],
        id,
      );
      for (const line of lines) assert.isNotEmpty(api.trees[id].getChildren(line), id);
    }
  });

  it('hears of a note that comes, changes and goes behind the editor’s back', async () => {
    const uri = await write('contacts/joan-reed.md', ANOTHER, contact('Joan Reed', 'stage: mett\n'));
    await eventually(() => rulesAt(uri).includes('field-invalid'), true);
    await write('contacts/joan-reed.md', ANOTHER, contact('Joan Reed-Moss'));
    await vscode.workspace.fs.delete(uri);
    await eventually(() => known('contacts/joan-reed.md', ANOTHER), undefined);
    await eventually(() => rulesAt(uri), []);
  });

  it('asks which search a new contact is for, and writes to that one only', async () => {
    const before = notesOf(SEARCH);
    const asked = await asking(
      (_, words) =>
        /which search/i.test(words)
          ? { type: 'another' }
          : /name/i.test(words)
            ? { type: 'Ada Quill' }
            : 'enter',
      () => vscode.commands.executeCommand('jobSearch.newContact'),
    );
    assert.equal(asked[0], 'Which search is it for?');
    await eventually(() => known('contacts/ada-quill.md', ANOTHER)?.includes('name: Ada Quill'), true);
    assert.include(await onDisk('contacts/ada-quill.md', ANOTHER), 'name: Ada Quill');
    assert.isUndefined(await onDisk('contacts/ada-quill.md', SEARCH));
    assert.deepEqual(notesOf(SEARCH), before);
  });

  it('takes the search of the note in front, without a question', async () => {
    const before = notesOf(ANOTHER);
    await vscode.window.showTextDocument(at('job-search.md', SEARCH));
    const asked = await asking(
      (_, words) => (/name/i.test(words) ? { type: 'Bea Thorn' } : 'enter'),
      () => vscode.commands.executeCommand('jobSearch.newContact'),
    );
    assert.notInclude(asked, 'Which search is it for?');
    await eventually(() => known('contacts/bea-thorn.md', SEARCH)?.includes('name: Bea Thorn'), true);
    assert.isUndefined(await onDisk('contacts/bea-thorn.md', ANOTHER));
    assert.deepEqual(notesOf(ANOTHER), before);
  });

  it('mends a note by a quick fix, and leaves the same note of the other search as it is', async () => {
    const path = 'contacts/cara-finch.md';
    const text = contact('Cara Finch', 'stage: mett\n');
    await write(path, SEARCH, text);
    const uri = await write(path, ANOTHER, text);
    await eventually(() => rulesAt(uri).includes('field-invalid'), true);
    await vscode.window.showTextDocument(uri);
    let fix: vscode.CodeAction | undefined;
    const isOffered = async () => {
      const actions = await actionsAt(uri, new vscode.Range(4, 8, 4, 8));
      fix = actions.find(({ edit, title }) => edit !== undefined && title.includes('met'));
      return fix !== undefined;
    };
    assert.isTrue(await repeatedly(isOffered));
    assert.isTrue(await vscode.workspace.applyEdit(fix?.edit ?? new vscode.WorkspaceEdit()));
    await vscode.workspace.saveAll(false);
    await eventually(() => known(path, ANOTHER), text.replace('mett', 'met'));
    await eventually(() => onDisk(path, ANOTHER), text.replace('mett', 'met'));
    assert.equal(await onDisk(path, SEARCH), text);
    assert.equal(known(path, SEARCH), text);
  });

  it('calls a contact by another name in all of their search, and in no other', async () => {
    attempts += 1;
    const attempt = 'i'.repeat(attempts);
    const [name, other] = [`Nell Abara ${attempt}`, `Nell Quist ${attempt}`];
    const [path, moved] = [`contacts/nell-abara-${attempt}.md`, `contacts/nell-quist-${attempt}.md`];
    const link = (to: string) => `---\ntype: ordinary\n---\n\nAsk [[${to}]].\n`;
    for (const which of [SEARCH, ANOTHER] as const) {
      await write(path, which, contact(name));
      await write('notes/of-nell.md', which, link(name));
    }
    const before = notesOf(SEARCH);
    await asking(
      () => ({ type: other }),
      () => vscode.commands.executeCommand('jobSearch.renameContact', at(path, ANOTHER)),
    );
    await eventually(() => onDisk(moved, ANOTHER), contact(other));
    await eventually(() => onDisk('notes/of-nell.md', ANOTHER), link(other));
    assert.isUndefined(await onDisk(path, ANOTHER));
    await api.workspace.settled();
    assert.deepEqual(notesOf(SEARCH), before);
    assert.equal(await onDisk('notes/of-nell.md', SEARCH), link(name));
  });

  it('is read anew when a search is closed and opened again', async () => {
    const before = notesOf(ANOTHER);
    const uri = roots()[ANOTHER];
    if (uri === undefined) throw new Error('The tests need two folders.');
    assert.isTrue(vscode.workspace.updateWorkspaceFolders(1, 1));
    await eventually(() => api.workspace.surveys.length, 1);
    assert.isTrue(vscode.workspace.updateWorkspaceFolders(1, 0, { uri, name: 'another' }));
    await eventually(() => notesOf(ANOTHER).length, before.length);
    assert.deepEqual(notesOf(ANOTHER), before);
  });
});
