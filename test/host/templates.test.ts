import { assert } from 'chai';
import * as vscode from 'vscode';

import { SHIPPED } from '../../src/core/templates/shipped';
import { eventually, extension, fileAt, newPath, write } from './support/notes';
import { asking } from './support/prompts';

const TITLE = 'Asking for an introduction';

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** The page that shows what a template makes, by the template's title. */
function preview(title: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    ({ uri, isClosed }) => uri.scheme === 'job-search-page' && uri.path.includes(title) && !isClosed,
  );
}

/** What is in the folder of templates, whether or not there is one. */
async function templates(): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(fileAt('templates'))).map(([name]) => name);
  } catch {
    return [];
  }
}

describe('templates of letters', () => {
  /** The editor may have the page of an earlier attempt still. */
  let previews = 0;

  before(extension);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  /** Somebody to try a template with, and a template of one's own, which says when it was read. */
  async function scene(title: string) {
    const { workspace } = await extension();
    const path = newPath('templates');
    const contact = await write('contacts/ada-quill.md', '---\ntype: contact\nname: Ada Quill\n---\n');
    const uri = await write(
      path,
      `---\nkind: check-in\ntitle: ${title}\n---\n\nDear {{to.first_name}},\n\n{{ask: one <b>thing</b>}}\n`,
    );
    const isRead = (one: vscode.Uri) => workspace.surveyOf(one)?.search?.note(one.toString()) !== undefined;
    await eventually(() => [uri, contact].filter((one) => !isRead(one)).length, 0);
    return uri;
  }

  it('are previewed from their file with somebody whom one knows, and follow what is typed', async () => {
    const title = `Garden Talk ${++previews}`;
    const uri = await scene(title);
    const asked = await asking(
      () => ({ type: 'Ada Quill' }),
      () => vscode.commands.executeCommand('jobSearch.previewTemplate', uri),
    );
    assert.deepEqual(asked, [`With whom do you want to see “${title}”?`]);
    const text = () => preview(title)?.getText() ?? '';
    await eventually(() => text().includes('Dear Ada,'), true);
    assert.include(text(), 'one \\<b\\>thing\\<\\/b\\>');
    const edited = (await textOf(uri)).replace('Dear', 'Good morning');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(edited));
    await eventually(() => text().includes('Good morning Ada,'), true);
  });

  it('are previewed from the one in front', async () => {
    const uri = await scene('Pond Talk');
    await vscode.window.showTextDocument(uri);
    const asked = await asking(
      () => ({ type: 'Ada Quill' }),
      () => vscode.commands.executeCommand('jobSearch.previewTemplate'),
    );
    assert.lengthOf(asked, 1);
    await eventually(() => preview('Pond Talk') !== undefined, true);
  });

  it('are chosen where no template is meant; a file that is none is told apart', async () => {
    await scene('Hill Talk');
    const asked = await asking(
      (nth) => (nth === 0 ? { type: 'Hill Talk' } : 'escape'),
      () => vscode.commands.executeCommand('jobSearch.previewTemplate'),
    );
    assert.deepEqual(asked, ['Which template?', 'With whom do you want to see “Hill Talk”?']);
    let said = '';
    try {
      await asking(
        () => 'enter',
        () => vscode.commands.executeCommand('jobSearch.previewTemplate', fileAt('contacts/ada-quill.md')),
      );
    } catch (error) {
      said = String(error);
    }
    assert.include(said, 'This file is no template of a letter.');
  });

  it('are copied to be worded anew, once, and never over what one has written', async () => {
    const shipped = SHIPPED.find(({ title }) => title === TITLE);
    const uri = fileAt(`templates/${shipped?.name}.md`);
    const copy = () =>
      asking(
        () => ({ type: TITLE }),
        () => vscode.commands.executeCommand('jobSearch.copyTemplate'),
      );
    await copy();
    assert.equal(await textOf(uri), shipped?.text);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${shipped?.text}\nMy own words.\n`));
    await copy();
    assert.include(await textOf(uri), 'My own words.');
    assert.deepEqual(await templates(), [`${shipped?.name}.md`]);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });
});
