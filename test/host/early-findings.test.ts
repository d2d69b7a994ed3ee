import { assert } from 'chai';
import * as vscode from 'vscode';

import { SearchWorkspace } from '../../src/host/workspace/search-workspace';
import { closeEditor, extension, newPath, write } from './support/notes';

describe('while a search is being read', () => {
  let workspace: SearchWorkspace | undefined;

  before(extension);
  afterEach(closeEditor);
  afterEach(() => workspace?.dispose());

  it('what the note in sight shows by itself is found first, and nothing is said of the rest', async () => {
    const uri = await write(
      newPath('letters'),
      '---\ntype: letter\nkind: request\nto: Nobody\nstatsu: draft\n---\n',
    );
    await vscode.window.showTextDocument(uri);
    const log = vscode.window.createOutputChannel('Early findings', { log: true });
    const opened = new SearchWorkspace(log, () => import('../../src/core/guidance/rules'));
    workspace = opened;
    const rulesAt = () => (opened.surveySoFar(uri)?.findingsOf(uri.toString()) ?? []).map(({ rule }) => rule);
    const early = new Promise<unknown>((resolve) => {
      opened.onDidGlance(() => {
        if (!rulesAt().includes('field-unknown')) return;
        resolve([rulesAt(), opened.isReading, opened.surveyOf(uri), opened.surveys, opened.followUps()]);
      });
    });
    const isOpen = opened.open();
    assert.deepEqual(await early, [['field-unknown'], true, undefined, [], []]);
    await isOpen;
    assert.includeMembers(rulesAt(), ['field-unknown', 'link-broken']);
    assert.isFalse(opened.isReading);
    log.dispose();
  });
});
