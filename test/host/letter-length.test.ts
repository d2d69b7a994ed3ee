import { assert } from 'chai';
import * as vscode from 'vscode';

import { showLetterLength } from '../../src/host/letter-length';
import { closeEditor, eventually, extension, newPath, write } from './support/notes';

/** What of a status bar item can be seen. */
interface Shown {
  text: string;
  backgroundColor: vscode.ThemeColor | undefined;
  isShown: boolean;
}

/** The room that a letter has, as it is shown in a status bar of the test's own. */
async function shown(): Promise<{ readonly item: Shown; readonly end: () => void }> {
  const { workspace } = await extension();
  const item = {
    text: '',
    backgroundColor: undefined,
    isShown: false,
    show: () => void (item.isShown = true),
    hide: () => void (item.isShown = false),
    dispose: () => undefined,
  };
  const window = vscode.window as { -readonly [K in keyof typeof vscode.window]: (typeof vscode.window)[K] };
  const { createStatusBarItem } = window;
  window.createStatusBarItem = (() => item) as unknown as typeof createStatusBarItem;
  try {
    const disposable = showLetterLength(workspace);
    return { item, end: () => void disposable.dispose() };
  } finally {
    Object.assign(window, { createStatusBarItem });
  }
}

async function letter(kind: string, words: string): Promise<vscode.Uri> {
  const uri = await write(newPath('letters'), `---\ntype: letter\nkind: ${kind}\n---\n\n${words}\n`);
  const { workspace } = await extension();
  await eventually(() => workspace.surveyOf(uri)?.search?.note(uri.toString()) !== undefined, true);
  return uri;
}

async function type(uri: vscode.Uri, line: number, words: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(line, 0), words);
  await vscode.workspace.applyEdit(edit);
}

describe('the room of a note to LinkedIn', () => {
  let item: Shown;
  let end = () => undefined as void;

  before(async () => {
    ({ item, end } = await shown());
  });
  after(() => end());
  afterEach(async () => {
    await closeEditor();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is counted while one types, as people count, and warns of what is too much', async () => {
    const uri = await letter('linkedin-invite', 'Hello Ada 👩🏽‍🚀');
    await vscode.window.showTextDocument(uri);
    await eventually(() => [item.isShown, item.text], [true, '11 of 200 characters']);
    assert.isUndefined(item.backgroundColor);
    await type(uri, 5, 'Wondering. ');
    await eventually(() => item.text, '22 of 200 characters');
    await type(uri, 5, 'x'.repeat(180));
    await eventually(() => item.text, '202 of 200 characters');
    assert.equal(
      (item.backgroundColor as { readonly id?: string } | undefined)?.id,
      'statusBarItem.warningBackground',
    );
  });

  it('is none in a letter of another kind, nor where no letter is in front', async () => {
    await vscode.window.showTextDocument(await letter('linkedin-invite', 'Hello Ada'));
    await eventually(() => item.isShown, true);
    await vscode.window.showTextDocument(await letter('request', 'Hello Ada'));
    await eventually(() => item.isShown, false);
    await vscode.window.showTextDocument(await letter('linkedin-invite', 'Hello Ada'));
    await eventually(() => item.isShown, true);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(() => item.isShown, false);
  });
});
