import { assert } from 'chai';
import * as vscode from 'vscode';

import { commands } from '../../src/manifest/commands';
import {
  actionsAt,
  closeEditor,
  daysFromToday,
  eventually,
  extension,
  newPath,
  write,
} from './support/notes';

describe('what the agenda has in a note', () => {
  before(extension);
  afterEach(closeEditor);

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
    const titlesAt = async (words: string) => {
      const at = document.positionAt(document.getText().indexOf(words) + words.length);
      return (await actionsAt(uri, new vscode.Range(at, at))).map(({ title }) => title);
    };
    // The editor knows a document a moment later than we do, and may give up on an answer meanwhile.
    let onDeadline: readonly string[] = [];
    await eventually(async () => (onDeadline = await titlesAt('deadline: ')).length > 0, true);
    assert.include(onDeadline, commands['jobSearch.draftCoverLetter'].title);
    assert.include(onDeadline, commands['jobSearch.markApplied'].title);
    assert.notInclude(await titlesAt('title: '), commands['jobSearch.draftCoverLetter'].title);
  });
});
