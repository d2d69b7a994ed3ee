import { assert } from 'chai';
import * as vscode from 'vscode';

import type { PreviewToken } from '../../src/core/language/preview';
import { readNote } from '../../src/core/model/note';
import { linksFor } from '../../src/host/language/drop';
import { fillingFor } from '../../src/host/language/paste';
import { drawn, tokensOf } from '../support/preview';
import { closeEditor, daysFromToday, eventually, extension, fileAt, newPath, write } from './support/notes';

/** What our part makes of a preview of a file; the preview itself may run in another extension host than ours. */
async function rendered(uri: vscode.Uri): Promise<string> {
  const { extendMarkdownIt, workspace } = await extension();
  const renderer = { rules: {}, render: (tokens: readonly PreviewToken[], ..._: unknown[]) => drawn(tokens) };
  extendMarkdownIt({ renderer });
  const document = await vscode.workspace.openTextDocument(uri);
  const note = workspace.surveyOf(uri)?.search?.note(uri.toString());
  const tokens = tokensOf(note ?? readNote({ uri: '', path: '', text: document.getText() }));
  return renderer.render(tokens, {}, { currentDocument: uri });
}

async function transferOf(mime: string, value: string): Promise<vscode.DataTransfer> {
  const transfer = new vscode.DataTransfer();
  transfer.set(mime, new vscode.DataTransferItem(value));
  return Promise.resolve(transfer);
}

describe('the look of a note', () => {
  before(extension);
  afterEach(closeEditor);

  it('is, in the preview, a card, links that lead on and days in words', async () => {
    await write('contacts/ada-quill.md', '---\ntype: contact\nname: Ada Quill\n---\n');
    const due = await daysFromToday(-2);
    const uri = await write(
      newPath('interviews'),
      `---\ntype: interview\nkind: informational\ncontact: Ada Quill\n---\n\n## Follow-up\n\n- [ ] Write to [[Ada Quill]] 📅 ${due}\n\nSee [[Nobody At All]].\n`,
    );
    await eventually(() => vscode.languages.getDiagnostics(uri).length > 0, true);
    const html = await rendered(uri);
    assert.include(html, '<section class="job-search-card"');
    assert.include(html, 'href="../contacts/ada-quill.md"');
    assert.match(html, /job-search-overdue"[^>]*>overdue: [^<]*, 2 days ago</);
    assert.include(html, '(there is no such note yet)');
  });

  it('is another one when another note changes', async () => {
    const uri = await write(newPath('contacts'), '---\ntype: contact\n---\n\nSee [[Bo Lindgren]].\n');
    await eventually(() => vscode.languages.getDiagnostics(uri).length > 0, true);
    assert.include(await rendered(uri), 'job-search-nowhere');
    await write('contacts/bo-lindgren.md', '---\ntype: contact\nname: Bo Lindgren\n---\n');
    const { workspace } = await extension();
    await eventually(
      () => workspace.surveyOf(uri)?.search?.note(fileAt('contacts/bo-lindgren.md').toString())?.name,
      'Bo Lindgren',
    );
    assert.include(await rendered(uri), 'href="bo-lindgren.md"');
  });

  it('is as ever outside all searches', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '---\na: b\n---\n\n[[Ada Quill]] - [ ] x 📅 2020-01-01\n',
    });
    const html = await rendered(document.uri);
    assert.notInclude(html, 'job-search');
    assert.include(html, '[[Ada Quill]]');
  });

  it('makes links of notes that are dropped, and of nothing else', async () => {
    const { workspace } = await extension();
    const ada = await write('contacts/ada-quill.md', '---\ntype: contact\nname: Ada Quill\n---\n');
    const uri = await write(newPath('contacts'), '---\ntype: contact\n---\n\nMet \n');
    await eventually(() => workspace.surveyOf(ada)?.search?.note(ada.toString())?.name, 'Ada Quill');
    const document = await vscode.workspace.openTextDocument(uri);
    const at = new vscode.Position(4, 4);
    const drop = async (list: string) => {
      const edit = await linksFor(workspace, document, at, await transferOf('text/uri-list', list));
      return edit === undefined ? undefined : (edit.insertText as vscode.SnippetString).value;
    };
    assert.equal(await drop(`# ours\r\n${ada.toString()}#L1\r\n`), '[[ada-quill|Ada Quill]]');
    assert.isUndefined(await drop(`${ada.toString()}\r\nhttps://example.com`));
    assert.isUndefined(await drop('not an address'));
  });

  it('offers to fill a contact from a signature that is pasted, as one edit', async () => {
    const { workspace } = await extension();
    const text = '---\ntype: contact\nname: Ada Quill\n---\n\n';
    const uri = await write(newPath('contacts'), text);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const signature = await transferOf('text/plain', 'Ada Quill\nEditor\nada@quill.example');
    const edit = await fillingFor(workspace, document, signature);
    assert.equal(edit?.title, 'Fill in role, email');
    assert.deepEqual(
      edit?.yieldTo?.map(({ value }) => value),
      ['text'],
    );
    await vscode.workspace.applyEdit(edit?.additionalEdit ?? new vscode.WorkspaceEdit());
    assert.equal(
      document.getText(),
      '---\ntype: contact\nname: Ada Quill\nrole: Editor\nemail: ada@quill.example\n---\n\n',
    );
    assert.isUndefined(await fillingFor(workspace, document, signature));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    const other = await vscode.workspace.openTextDocument(await write(newPath('interviews'), '---\n---\n'));
    assert.isUndefined(await fillingFor(workspace, other, signature));
  });
});
