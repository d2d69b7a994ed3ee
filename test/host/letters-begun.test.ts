import { assert } from 'chai';
import * as vscode from 'vscode';

import { filesIn, freshFiles } from './support/folder';
import { eventually, extension, fileAt, newPath, write } from './support/notes';
import { asking } from './support/prompts';

async function isRead(uri: vscode.Uri): Promise<void> {
  const { workspace } = await extension();
  await eventually(() => workspace.surveyOf(uri)?.search?.note(uri.toString()) !== undefined, true);
}

describe('letters that are begun', () => {
  before(extension);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('apply for a job where nobody is known by name', async () => {
    const opening = await write(
      newPath('opportunities'),
      '---\ntype: opportunity\ntitle: Kite Surveyor\ncompany: Heron Rail\nstatus: saved\n---\n',
    );
    await isRead(opening);
    const asked = await asking(
      () => ({ type: 'I do not know a name' }),
      () => vscode.commands.executeCommand('jobSearch.draftCoverLetter', opening),
    );
    assert.deepEqual(asked, ['Who will read it?']);
    const [path = '', ...others] = (await freshFiles()).filter((one) => one.startsWith('letters/'));
    assert.deepEqual(others, []);
    const document = await vscode.workspace.openTextDocument(fileAt(path));
    const text = document.getText();
    assert.include(text, 'kind: cover\n');
    assert.notMatch(text, /^to:/m);
    assert.match(text, /^opportunity: "\[\[/m);
    assert.include(text, 'Kite Surveyor');
    // Whom to address is for the writer to say: a gap that is seen, and no name that is empty.
    assert.match(text, /^Dear \{\{[^{}\n]+\}\},$/m);
    await eventually(() => document.isDirty, false);
  });

  it('that ask for a talk go on where they were, from the contact in front', async () => {
    const contact = await write(
      'contacts/ada-quill.md',
      '---\ntype: contact\nname: Ada Quill\nsource: event\nstage: researched\n---\n',
    );
    const begun = await write(
      newPath('letters'),
      '---\ntype: letter\nkind: request\nto: "[[Ada Quill]]"\nstatus: draft\n---\n\nDear Ada,\n\nI am halfway through.\n',
    );
    await isRead(contact);
    await isRead(begun);
    const known = await filesIn();
    await vscode.window.showTextDocument(contact);
    const asked = await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.newOutreachLetter'),
    );
    assert.lengthOf(asked, 1);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), begun.toString());
    assert.deepEqual(await filesIn(), known);
  });
});
