import { assert } from 'chai';
import * as vscode from 'vscode';

import {
  actionsAt,
  closeEditor,
  eventually,
  extension,
  fileAt,
  newPath,
  remove,
  rulesAt,
  unthanked,
  write,
} from './support/notes';

const PREVIEW = 'vscode.markdown.preview.editor';

describe('diagnostics', () => {
  before(extension);
  afterEach(closeEditor);

  it('flag a missing thank-you in a closed file, with a link to the page of the rule', async () => {
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    const [diagnostic] = vscode.languages.getDiagnostics(uri);
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
    assert.include(diagnostic?.message ?? '', 'Ada Quill');
    const code = diagnostic?.code as { readonly target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# thank-you-missing\n/);
    assert.equal(page.languageId, 'markdown');
    await vscode.commands.executeCommand('vscode.open', code.target);
    // As the link of the diagnostic does: the page is there to be read, not its source.
    const input = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    const preview = () => {
      const shown = input();
      return shown instanceof vscode.TabInputCustom && shown.viewType === PREVIEW && shown.uri.path;
    };
    await eventually(preview, '/rules/thank-you-missing.md');
  });

  it('go with a quick fix, and come back with undo', async () => {
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const before = document.getText();
    const [diagnostic] = vscode.languages.getDiagnostics(uri);
    const actions = await actionsAt(uri, diagnostic?.range ?? new vscode.Range(0, 0, 0, 0));
    const sent = actions.find(({ edit, title }) => edit !== undefined && /today/i.test(title));
    assert.isDefined(sent?.edit, actions.map(({ title }) => title).join('; '));
    await vscode.workspace.applyEdit(sent?.edit ?? new vscode.WorkspaceEdit());
    assert.include(document.getText(), 'thank_you_sent: ');
    await eventually(() => rulesAt(uri), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
  });

  it('go with fix-all where nothing is to be judged, and only then', async () => {
    const uri = await write(
      newPath('interviews'),
      '---\ntype: interview\nkind: informational\nstatsu: cancel\nfit: 3 or 4\n---\n\nWords.\n',
    );
    await eventually(() => rulesAt(uri).includes('field-unknown'), true);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const fixAll = () => actionsAt(uri, new vscode.Range(0, 0, 0, 0), 'source.fixAll');
    const [action, ...others] = (await fixAll()).filter(
      ({ kind }) => kind?.value === 'source.fixAll.jobSearch',
    );
    assert.deepEqual(others, []);
    await vscode.workspace.applyEdit(action?.edit ?? new vscode.WorkspaceEdit());
    assert.equal(
      document.getText(),
      '---\ntype: interview\nkind: informational\nstatus: cancelled\nfit: 3 or 4\n---\n\nWords.\n',
    );
    assert.deepEqual(
      (await fixAll()).filter(({ kind }) => kind?.value === 'source.fixAll.jobSearch'),
      [],
    );
  });

  it('follow what is typed before it is saved', async () => {
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    const start = document.getText().indexOf('done');
    edit.replace(
      uri,
      new vscode.Range(document.positionAt(start), document.positionAt(start + 4)),
      'cancelled',
    );
    await vscode.workspace.applyEdit(edit);
    assert.isTrue(document.isDirty);
    await eventually(() => rulesAt(uri), []);
  });

  it('go with their file', async () => {
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    await vscode.workspace.fs.delete(uri);
    await eventually(() => rulesAt(uri), []);
  });

  it('tell what cannot be read at its place, and the rest goes on', async () => {
    const odd: Readonly<Record<string, string>> = {
      'contacts/odd.md': '---js\n{ name: globalThis.wasRun = true }\n---\n',
    };
    for (const [path, text] of Object.entries(odd)) await write(path, text);
    await vscode.workspace.fs.createDirectory(fileAt('odd/folder.md'));
    await write('odd/nul.md', '---\ntype: contact\nname: "a\u0000b"\n---\n\u0000\n');
    await write('odd/half.md', '---\ntype: contact\nname: Half');
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    await eventually(() => rulesAt(fileAt('contacts/odd.md')), ['frontmatter-unreadable']);
    assert.isUndefined((globalThis as { wasRun?: boolean }).wasRun);
  });

  it('obey the settings of the user', async () => {
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    const configuration = vscode.workspace.getConfiguration('jobSearch');
    await configuration.update('rules', { 'thank-you-missing': 'off' }, vscode.ConfigurationTarget.Workspace);
    await eventually(() => rulesAt(uri), []);
    await configuration.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
  });

  it('leave a folder that is no search alone, and begin when it becomes one', async () => {
    const { workspace } = await extension();
    await write('inner/job-search.md', '---\ntype: profile\nname: Somebody Else\n---\n');
    await eventually(() => workspace.surveys.length, 2);
    await remove('inner');
    await eventually(() => workspace.surveys.length, 1);
  });
});
