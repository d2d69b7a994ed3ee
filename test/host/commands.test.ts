import { assert } from 'chai';
import * as vscode from 'vscode';

import { commands } from '../../src/manifest/commands';
import {
  closeEditor,
  daysFromToday,
  eventually,
  extension,
  newPath,
  rulesAt,
  unthanked,
  write,
} from './support/notes';

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

describe('commands', () => {
  before(extension);
  afterEach(closeEditor);

  it('are all there', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.keys(commands).filter((id) => !known.has(id)),
      [],
    );
  });

  it('mark a thank-you as sent, in the note that is open', async () => {
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('jobSearch.markThankYouSent');
    assert.include(await textOf(uri), `thank_you_sent: ${await daysFromToday(0)}`);
    await eventually(() => rulesAt(uri), []);
  });

  it('keep what is unsaved in a note that they change', async () => {
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(document.lineCount, 0), 'Unsaved words.\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('jobSearch.markThankYouSent');
    assert.include(document.getText(), 'Unsaved words.');
    assert.include(document.getText(), 'thank_you_sent: ');
    assert.isTrue(document.isDirty);
  });

  it('mark an interview as done', async () => {
    const day = await daysFromToday(-1);
    await write('contacts/ada-quill.md', '---\ntype: contact\nname: Ada Quill\n---\n');
    const uri = await write(
      newPath('interviews'),
      `---\ntype: interview\nkind: informational\ncontact: Ada Quill\nstatus: scheduled # by phone\nstart: ${day}\n---\n`,
    );
    await eventually(() => rulesAt(uri).includes('outcome-unrecorded'), true);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('jobSearch.markInterviewDone');
    assert.include(await textOf(uri), 'status: done # by phone\n');
    await eventually(() => rulesAt(uri).includes('outcome-unrecorded'), false);
  });

  it('explain a rule without a network', async () => {
    await vscode.commands.executeCommand('jobSearch.explainRule', 'link-broken');
    const label = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
    await eventually(() => label().includes('link-broken'), true);
  });

  it('open a note at its place', async () => {
    const uri = await unthanked();
    await eventually(() => rulesAt(uri), ['thank-you-missing']);
    await vscode.commands.executeCommand('jobSearch.openNote', uri.toString(), 10);
    await eventually(() => vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });
});
