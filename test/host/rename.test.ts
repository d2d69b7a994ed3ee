import { assert } from 'chai';
import * as vscode from 'vscode';

import type { JobSearchApi } from '../../src/extension';
import { answerPreview, eventually, extension, fileAt, rulesAt, write } from './support/notes';
import { asking } from './support/prompts';

const contact = (name: string, more = '') => `---\ntype: contact\nname: ${name}\n${more}---\n`;
const note = (body: string) => `---\ntype: ordinary\n---\n\n${body}\n`;

let workspace: JobSearchApi['workspace'];
let count = 0;

/** Whether the search has a note, as far as it has heard. */
function isKnown(uri: vscode.Uri): boolean {
  return workspace.surveyOf(uri)?.search?.note(uri.toString()) !== undefined;
}

/** Somebody new, with the notes that link to them; each test has people of its own, as a document may outlive its file. */
async function scene(links: readonly string[]): Promise<Scene> {
  count += 1;
  const name = `Nell Abara ${'i'.repeat(count)}`;
  const stem = name.toLowerCase().replaceAll(' ', '-');
  const other = name.replace('Abara', 'Quist');
  const person = await write(`contacts/${stem}.md`, contact(name));
  const notes: vscode.Uri[] = [];
  for (const [index, link] of links.entries())
    notes.push(
      await write(`notes/${stem}-${index}.md`, note(link.replaceAll('NAME', name).replaceAll('FILE', stem))),
    );
  await eventually(() => [person, ...notes].filter((uri) => !isKnown(uri)), []);
  const moved = `contacts/${stem.replace('abara', 'quist')}.md`;
  return { name, other, stem, person, notes, moved };
}

interface Scene {
  readonly name: string;
  readonly other: string;
  readonly stem: string;
  readonly person: vscode.Uri;
  readonly notes: readonly vscode.Uri[];
  /** Where the person's note is once they are called otherwise. */
  readonly moved: string;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Waits until a file on disk says what it should. */
async function eventuallySays(uri: vscode.Uri, wanted: string): Promise<void> {
  await eventually(() => textOf(uri).catch((error: unknown) => String(error)), wanted);
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function openTabs(): readonly string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map(({ input }) => (input instanceof vscode.TabInputText ? input.uri.path : ''));
}

function unsaved(): readonly string[] {
  return vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path);
}

async function renameTo(uri: vscode.Uri, at: vscode.Position, name: string): Promise<boolean> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    uri,
    at,
    name,
  );
  return vscode.workspace.applyEdit(edit);
}

function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + 1);
}

describe('rename', () => {
  before(async () => ({ workspace } = await extension()));
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('changes the note, its file and every link, saves what was saved, and comes back with one undo', async () => {
    const { name, other, person, notes, moved } = await scene(['[[NAME|Nell]]', '[N](../contacts/FILE.md)']);
    const [first, second] = notes as [vscode.Uri, vscode.Uri];
    await vscode.window.showTextDocument(person, { preview: false });
    await asking(
      () => ({ type: other }),
      () => vscode.commands.executeCommand('jobSearch.renameContact', person),
    );
    const target = fileAt(moved);
    assert.equal(await textOf(target), contact(other));
    assert.isFalse(await isThere(person));
    assert.equal(await textOf(first), note(`[[${other}|Nell]]`));
    assert.equal(await textOf(second), note(`[N](../${moved})`));
    assert.deepEqual(unsaved(), []);
    assert.deepEqual(openTabs(), [target.path]);
    await eventually(() => rulesAt(first), []);
    const nameIn = (uri: vscode.Uri) => workspace.surveyOf(uri)?.search?.note(uri.toString())?.name;
    await eventually(() => [nameIn(target), nameIn(person)], [other, undefined]);

    await vscode.commands.executeCommand('undo');
    await vscode.workspace.saveAll(false);
    await eventually(() => isThere(target), false);
    await eventuallySays(person, contact(name));
    await eventuallySays(first, note(`[[${name}|Nell]]`));
    await eventually(async () => (await textOf(second)).includes('[N](../contacts/nell-abara'), true);
  });

  it('goes to where a note was that is gone, whose document the editor still has', async () => {
    const { other, person, notes, moved } = await scene(['[[NAME|Nell]]']);
    const [linking] = notes as [vscode.Uri];
    const target = fileAt(moved);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode('# Gone\n\nby now\n'));
    // A file that comes and goes at once is no news to the editor.
    await eventually(() => isKnown(target), true);
    await vscode.workspace.openTextDocument(target);
    await vscode.workspace.fs.delete(target);
    await eventually(() => isKnown(target), false);
    await asking(
      () => ({ type: other }),
      () => vscode.commands.executeCommand('jobSearch.renameContact', person),
    );
    assert.equal(await textOf(target), contact(other));
    assert.isFalse(await isThere(person));
    assert.equal(await textOf(linking), note(`[[${other}|Nell]]`));
    assert.deepEqual(unsaved(), []);
  });

  it('keeps what is unsaved in the notes that it changes', async () => {
    const { other, person, notes, moved } = await scene(['[[NAME]]']);
    const [linking] = notes as [vscode.Uri];
    const edit = new vscode.WorkspaceEdit();
    for (const uri of [person, linking]) {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { preview: false });
      edit.insert(uri, new vscode.Position(document.lineCount, 0), 'Unsaved.\n');
    }
    await vscode.workspace.applyEdit(edit);
    await eventually(() => unsaved().length, 2);
    await asking(
      () => ({ type: other }),
      () => vscode.commands.executeCommand('jobSearch.renameContact', person),
    );
    const target = await vscode.workspace.openTextDocument(fileAt(moved));
    assert.equal(target.getText(), `${contact(other)}Unsaved.\n`);
    const document = await vscode.workspace.openTextDocument(linking);
    assert.equal(document.getText(), `${note(`[[${other}]]`)}Unsaved.\n`);
    const both = [target.uri.path, linking.path].sort().join('\n');
    // The editor says a little later that the document of a file that has moved is gone.
    await eventually(() => [...unsaved()].sort().join('\n'), both);
    await eventually(() => [...openTabs()].sort().join('\n'), both);
    await vscode.workspace.saveAll(false);
  });

  it('is offered on a link and on the name, by the name', async () => {
    const { name, other, person, notes, moved } = await scene(['See [[FILE|Nell]].']);
    const [linking] = notes as [vscode.Uri];
    const document = await vscode.workspace.openTextDocument(linking);
    await vscode.window.showTextDocument(document);
    const found = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
      'vscode.prepareRename',
      linking,
      placeOf(document, 'nell-abara'),
    );
    assert.equal(found.placeholder, name);
    assert.equal(document.getText(found.range), person.path.replace(/^.*\/|\.md$/g, ''));
    assert.isTrue(await renameTo(linking, placeOf(document, 'nell-abara'), other));
    assert.include(document.getText(), 'See [[nell-quist');
    const target = await vscode.workspace.openTextDocument(fileAt(moved));
    assert.equal(target.getText(), contact(other));
    const isKnown = (uri: vscode.Uri) => workspace.surveyOf(uri)?.search?.note(uri.toString()) !== undefined;
    await eventually(() => [isKnown(target.uri), isKnown(person)], [true, false]);
    assert.isTrue(await renameTo(target.uri, placeOf(target, other), name));
    assert.equal((await vscode.workspace.openTextDocument(person)).getText(), contact(name));
    assert.include(document.getText(), 'See [[nell-abara');
    await vscode.workspace.saveAll(false);
  });

  it('lets wikilinks follow a heading, whoever changes its other links', async () => {
    const { notes, stem } = await scene(['# Plan\n\n## Steps\n', '[[FILE-0#Steps|them]]']);
    const [plan, linking] = notes as [vscode.Uri, vscode.Uri];
    const document = await vscode.workspace.openTextDocument(plan);
    await vscode.window.showTextDocument(document);
    assert.isTrue(await renameTo(plan, placeOf(document, 'Steps'), 'Ways'));
    assert.include(document.getText(), '# Plan\n\n## Ways\n');
    const other = await vscode.workspace.openTextDocument(linking);
    assert.equal(other.getText(), note(`[[${stem}-0#Ways|them]]`));
    await vscode.workspace.saveAll(false);
  });

  it('shows what more than five notes are to become, and does nothing where that is dismissed', async () => {
    const links = Array.from({ length: 6 }, () => '[[NAME]]');
    const { name, other, person, notes, moved } = await scene(links);
    const rename = () =>
      asking(
        () => ({ type: other }),
        () => vscode.commands.executeCommand('jobSearch.renameContact', person),
      );
    await answerPreview('refactorPreview.discard', rename());
    assert.equal(await textOf(person), contact(name));
    await eventually(() => unsaved().join(), '');

    await answerPreview('refactorPreview.apply', rename());
    assert.equal(await textOf(fileAt(moved)), contact(other));
    for (const uri of notes) assert.equal(await textOf(uri), note(`[[${other}]]`));
    await eventually(() => unsaved().join(), '');
  });
});

describe('files that are renamed in the editor', () => {
  before(async () => ({ workspace } = await extension()));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
  }

  it('take their links with them', async () => {
    const { person, notes, name } = await scene(['[[contacts/FILE]] [N](../contacts/FILE.md) [[NAME]]']);
    const [linking] = notes as [vscode.Uri];
    await move(person, fileAt('people/nell.md'));
    const wanted = note(`[[people/nell]] [N](../people/nell.md) [[${name}]]`);
    await eventuallySays(linking, wanted);
    await eventually(() => unsaved(), []);
  });

  it('do so with their folder, and lead on from there', async () => {
    const { person, notes, stem } = await scene(['[N](../contacts/FILE.md)']);
    const [linking] = notes as [vscode.Uri];
    await move(vscode.Uri.joinPath(linking, '..'), fileAt('contacts/old'));
    await eventuallySays(fileAt(`contacts/old/${stem}-0.md`), note(`[N](../${stem}.md)`));
    await eventually(() => unsaved(), []);
    assert.isTrue(await isThere(person));
  });

  it('leave links alone where the person wants it so', async () => {
    const settings = vscode.workspace.getConfiguration('jobSearch');
    await settings.update('updateLinksOnRename', 'never', vscode.ConfigurationTarget.Global);
    const { person, notes, stem } = await scene(['[N](../contacts/FILE.md)']);
    const [linking] = notes as [vscode.Uri];
    await move(person, fileAt('people/nell.md'));
    await settings.update('updateLinksOnRename', undefined, vscode.ConfigurationTarget.Global);
    assert.equal(await textOf(linking), note(`[N](../contacts/${stem}.md)`));
  });
});
