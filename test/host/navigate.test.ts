import { assert } from 'chai';
import * as vscode from 'vscode';

import { closeEditor, documentElsewhere, eventually, extension, newPath, write } from './support/notes';

/** Writes a note and waits until it has been read. */
async function note(path: string, text: string): Promise<vscode.Uri> {
  const { workspace } = await extension();
  const uri = await write(path, text);
  await eventually(() => workspace.surveyOf(uri)?.search?.note(uri.toString())?.text, text);
  return uri;
}

/** Somebody to link to, and two notes that do; their files have names of their own in every test. */
async function scene(): Promise<Record<'ada' | 'letter' | 'diary', vscode.Uri>> {
  const path = newPath('contacts');
  const ada = await note(
    path,
    '---\ntype: contact\nname: Ada Quill\naliases: [Q.]\n---\n\n## Log\n\nWords.\n',
  );
  const stem = path.replace(/^contacts\/|\.md$/g, '');
  const letter = await note(
    newPath('letters'),
    `---\ntype: letter\nto: Ada Quill\n---\n\nDear [[Q.|Ada]], see [[${stem}#Log]] and [[Nobody At All]].\n`,
  );
  const diary = await note(newPath('diary'), `On [her](../${path}#log) and [[${stem}]].\n`);
  return { ada, letter, diary };
}

/** A path or a text of the scene, without the number that keeps it apart from that of other tests. */
function unnumbered(text: string): string {
  return text.replace(/(ada-quill)-\d+/g, '$1');
}

/** The place right after the first occurrence of some words in a file. */
async function after(uri: vscode.Uri, words: string): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(uri);
  return document.positionAt(document.getText().indexOf(words) + words.length);
}

/** Stretches of files as text, in order. */
async function written(
  places: readonly { readonly uri: vscode.Uri; readonly range: vscode.Range }[],
): Promise<string[]> {
  const all = places.map(async ({ uri, range }) => {
    const document = await vscode.workspace.openTextDocument(uri);
    return unnumbered(`${vscode.workspace.asRelativePath(uri)}: ${document.getText(range)}`);
  });
  return (await Promise.all(all)).sort();
}

async function definitions(uri: vscode.Uri, words: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    await after(uri, words),
  );
  return written(found.map((one) => ('uri' in one ? one : { uri: one.targetUri, range: one.targetRange })));
}

async function references(uri: vscode.Uri, words: string): Promise<string[]> {
  const place = await after(uri, words);
  return written(
    await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, place),
  );
}

describe('the editor', () => {
  before(extension);
  afterEach(async () => {
    await closeEditor();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('goes from a link to where the note says its name, or to the heading', async () => {
    const { letter } = await scene();
    assert.deepEqual(await definitions(letter, 'to: Ada'), ['contacts/ada-quill.md: Ada Quill']);
    assert.deepEqual(await definitions(letter, '[[Q.'), ['contacts/ada-quill.md: Ada Quill']);
    assert.deepEqual(await definitions(letter, '#L'), ['contacts/ada-quill.md: Log']);
    assert.deepEqual(await definitions(letter, '[[Nobody'), []);
  });

  it('goes by what is typed, before it is saved', async () => {
    const { ada } = await scene();
    const document = await vscode.workspace.openTextDocument(ada);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(ada, new vscode.Position(document.lineCount, 0), 'As [[Ada New]] said.\n');
    edit.replace(ada, new vscode.Range(2, 6, 2, 15), 'Ada New');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await definitions(ada, '[[Ada'), ['contacts/ada-quill.md: Ada New']);
  });

  it('finds every reference once, in keys and texts, also those that it finds by itself', async () => {
    const { ada, diary } = await scene();
    const links = [
      'diary/ada-quill.md: ../contacts/ada-quill.md#log',
      'diary/ada-quill.md: ada-quill',
      'letters/ada-quill.md: Ada Quill',
      'letters/ada-quill.md: Q.|Ada',
      'letters/ada-quill.md: ada-quill#Log',
    ];
    const all = ['contacts/ada-quill.md: Ada Quill', ...links].sort();
    assert.deepEqual(await references(ada, 'name: Ada'), all);
    assert.deepEqual(await references(diary, '[[ada'), all);
    const toHeading = await references(ada, '## Lo');
    assert.deepEqual(
      toHeading.filter((one) => !one.endsWith('## Log')),
      ['diary/ada-quill.md: ../contacts/ada-quill.md#log', 'letters/ada-quill.md: ada-quill#Log'],
    );
  });

  it('marks the links to one note', async () => {
    const { letter } = await scene();
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      letter,
      await after(letter, '[[Q.'),
    );
    assert.deepEqual(await written(found.map(({ range }) => ({ uri: letter, range }))), [
      'letters/ada-quill.md: Ada Quill',
      'letters/ada-quill.md: [[Q.|Ada]]',
      'letters/ada-quill.md: [[ada-quill#Log]]',
    ]);
  });

  it('makes links of wikilinks and of names in keys, and leaves other links to itself', async () => {
    const { letter, diary } = await scene();
    const links = async (uri: vscode.Uri) => {
      const document = await vscode.workspace.openTextDocument(uri);
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        uri,
        20,
      );
      return found.map(({ range, target, tooltip }) => [
        unnumbered(document.getText(range)),
        target && unnumbered(vscode.workspace.asRelativePath(target.with({ fragment: '' }))),
        target?.fragment,
        tooltip,
      ]);
    };
    assert.deepEqual(await links(letter), [
      ['Ada Quill', 'contacts/ada-quill.md', 'L3,7', 'Open Ada Quill'],
      ['[[Q.|Ada]]', 'contacts/ada-quill.md', 'L3,7', 'Open Ada Quill'],
      ['[[ada-quill#Log]]', 'contacts/ada-quill.md', 'L7,4', 'Open Ada Quill'],
    ]);
    assert.deepEqual(
      (await links(diary)).filter(([, , , tooltip]) => tooltip === 'Open Ada Quill').map(([text]) => text),
      ['[[ada-quill]]'],
    );
  });

  it('finds people, companies and the rest by name', async () => {
    const { ada, letter } = await scene();
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'quill',
    );
    const ours = found.filter(({ location }) => [ada, letter].some(({ path }) => path === location.uri.path));
    assert.deepEqual(ours.map(({ name, kind }) => [unnumbered(name), kind]).sort(), [
      ['Ada Quill', vscode.SymbolKind.Object],
      ['ada-quill', vscode.SymbolKind.File],
    ]);
  });

  it('folds the frontmatter, and nothing twice', async () => {
    const { ada } = await scene();
    await vscode.window.showTextDocument(ada);
    const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      ada,
    );
    const folds = found.map(({ start, end }) => `${start}-${end}`);
    assert.include(folds, '0-4');
    assert.equal(new Set(folds).size, folds.length);
  });

  it('has one outline, which is its own', async () => {
    const { ada } = await scene();
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      ada,
    );
    assert.deepEqual(
      found.filter(({ name }) => !name.startsWith('#')),
      [],
    );
  });

  it('says nothing outside a search', async () => {
    await scene();
    const { uri } = await documentElsewhere('---\ncontact: Ada Quill\n---\n');
    assert.deepEqual(await definitions(uri, 'contact: Ada'), []);
    assert.deepEqual(await references(uri, 'contact: Ada'), []);
  });
});

describe('the sidebar', () => {
  before(extension);
  afterEach(async () => {
    const settings = vscode.workspace.getConfiguration('jobSearch');
    await settings.update('autoReveal', undefined, vscode.ConfigurationTarget.Workspace);
    await closeEditor();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('lists what links to the note in front, whatever shows it', async () => {
    const { ada, diary } = await scene();
    const { trees } = await extension();
    const tree = trees['jobSearch.backlinks'];
    const lines = () => tree.getChildren().map((node) => [node.label, tree.getChildren(node).length]);
    await vscode.commands.executeCommand('jobSearch.showBacklinks');
    await vscode.window.showTextDocument(ada);
    const links = [
      ['Letters', 2],
      ['Other notes', 1],
    ];
    await eventually(lines, links);
    await vscode.window.showTextDocument(diary);
    await eventually(lines, []);
    await vscode.commands.executeCommand('vscode.openWith', ada, 'vscode.markdown.preview.editor');
    await eventually(lines, links);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(lines, []);
  });

  it('selects the contact or interview in front, and leaves the focus where it is', async () => {
    const { ada } = await scene();
    const interview = await note(
      newPath('interviews'),
      '---\ntype: interview\nkind: informational\ncontact: Ada Quill\n---\n',
    );
    const { trees } = await extension();
    const [contacts, interviews] = [trees['jobSearch.contacts'], trees['jobSearch.interviews']];
    const selected = (tree: typeof contacts) => tree.selection.map(({ target }) => target?.note.uri);
    await vscode.commands.executeCommand('jobSearch.interviews.focus');
    await vscode.commands.executeCommand('jobSearch.contacts.focus');
    await vscode.window.showTextDocument(ada);
    await eventually(() => selected(contacts), [ada.toString()]);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), ada.toString());
    await vscode.window.showTextDocument(interview);
    await eventually(() => selected(interviews), [interview.toString()]);
    assert.deepEqual(selected(contacts), [ada.toString()]);
  });

  it('selects nothing where that is not wanted', async () => {
    const { ada } = await scene();
    const dan = await note(newPath('contacts'), '---\ntype: contact\nname: Dan Quill\n---\n');
    const { trees } = await extension();
    const contacts = trees['jobSearch.contacts'];
    const selected = () => contacts.selection.map(({ target }) => target?.note.uri);
    await vscode.commands.executeCommand('jobSearch.contacts.focus');
    await vscode.window.showTextDocument(ada);
    await eventually(selected, [ada.toString()]);
    const settings = vscode.workspace.getConfiguration('jobSearch');
    await settings.update('autoReveal', false, vscode.ConfigurationTarget.Workspace);
    const backlinks = trees['jobSearch.backlinks'];
    await vscode.window.showTextDocument(dan);
    await eventually(() => backlinks.getChildren().length, 0);
    assert.deepEqual(selected(), [ada.toString()]);
  });
});
