import { assert } from 'chai';
import * as vscode from 'vscode';

import { commands } from '../../src/manifest/commands';
import { clearAway, daysFromToday, eventually, extension, newPath, write } from './support/notes';

describe('what the agenda has in a note', () => {
  before(extension);
  afterEach(clearAway);

  it('is done from the light bulb where it stands, and only there', async () => {
    const { workspace } = await extension();
    const uri = await write(
      newPath('opportunities'),
      `---\ntype: opportunity\ntitle: Planner\ndeadline: ${await daysFromToday(20)}\n---\n`,
    );
    const followUps = () =>
      workspace
        .surveyOf(uri)
        ?.followUpsIn(uri.toString())
        .map(({ act }) => act) ?? [];
    await eventually(followUps, ['deadline']);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const actionsAt = async (words: string) => {
      const at = document.positionAt(document.getText().indexOf(words) + words.length);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.QuickFix.value,
        20,
      );
      return actions.map(({ title }) => title);
    };
    // The editor knows a document a moment later than we do.
    await eventually(async () => (await actionsAt('deadline: ')).length > 0, true);
    const onDeadline = await actionsAt('deadline: ');
    assert.include(onDeadline, commands['jobSearch.draftCoverLetter'].title);
    assert.include(onDeadline, commands['jobSearch.markApplied'].title);
    assert.notInclude(await actionsAt('title: '), commands['jobSearch.draftCoverLetter'].title);
  });
});
