import { assert } from 'chai';
import * as vscode from 'vscode';

import { eventually, extension, newPath, write } from './support/notes';
import { asking } from './support/prompts';

/** What left the editor: what was opened outside of it, and what is on its clipboard. */
const opened: unknown[] = [];
let clipboard = '';

/** What of the editor's surroundings a test may say; all else is as it is. */
const surroundings = {
  openExternal: (target: unknown) => {
    opened.push(target);
    return Promise.resolve(hasMailProgram);
  },
  clipboard: {
    readText: () => Promise.resolve(clipboard),
    writeText: (text: string) => {
      clipboard = text;
      return Promise.resolve();
    },
  },
  uiKind: vscode.UIKind.Desktop,
  remoteName: undefined,
};
let hasMailProgram = true;

const usual = Object.getOwnPropertyDescriptors(vscode.env);

async function letter(
  head: string,
  body = 'Thank you for [[Ada Quill|the talk]], *truly*.',
): Promise<vscode.Uri> {
  const { workspace } = await extension();
  const contact = await write(
    'contacts/ada-quill.md',
    '---\ntype: contact\nname: Ada Quill\nemail: ada@example.com\nsource: event\n---\n',
  );
  const uri = await write(
    newPath('letters'),
    `---\ntype: letter\nkind: request\nto: "[[Ada Quill]]"\nsubject: A & B\n${head}---\n\nDear Ada,\n\n${body}\n`,
  );
  const isRead = (one: vscode.Uri) => workspace.surveyOf(one)?.search?.note(one.toString()) !== undefined;
  await eventually(() => [contact, uri].filter((one) => !isRead(one)).length, 0);
  return uri;
}

/** Runs a command on a letter, accepts what it asks, and answers what it asked. */
function run(command: 'copyLetter' | 'openInMail', uri: vscode.Uri, move: 'enter' | 'escape' = 'enter') {
  return asking(
    () => move,
    () => vscode.commands.executeCommand(`jobSearch.${command}`, uri),
  );
}

async function filesBeside(uri: vscode.Uri): Promise<readonly string[]> {
  const folder = vscode.Uri.joinPath(uri, '..', '..');
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

describe('a letter that is handed over', () => {
  before(extension);
  beforeEach(() => {
    opened.length = 0;
    clipboard = 'as it was';
    hasMailProgram = true;
    for (const [key, value] of Object.entries(surroundings))
      Object.defineProperty(vscode.env, key, { value, configurable: true });
  });
  afterEach(async () => {
    for (const key of Object.keys(surroundings) as (keyof typeof surroundings)[])
      Object.defineProperty(vscode.env, key, usual[key]);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is copied as its reader is to see it, and nothing else of the note', async () => {
    assert.deepEqual(await run('copyLetter', await letter('channel: email\n')), []);
    assert.equal(clipboard, 'Dear Ada,\n\nThank you for the talk, truly.');
    assert.deepEqual(opened, []);
  });

  it('opens in the mail program as an address, whose signs are those of the letter', async () => {
    await run('openInMail', await letter('channel: email\n'));
    assert.lengthOf(opened, 1);
    const address = new URL(String(opened[0]));
    assert.equal(address.protocol, 'mailto:');
    assert.equal(decodeURIComponent(address.pathname), 'ada@example.com');
    assert.equal(address.searchParams.get('subject'), 'A & B');
    assert.equal(
      address.searchParams.get('body')?.replaceAll('\r\n', '\n'),
      'Dear Ada,\n\nThank you for the talk, truly.',
    );
    assert.equal(clipboard, 'as it was');
  });

  it('is on the clipboard where no mail program opens', async () => {
    hasMailProgram = false;
    await run('openInMail', await letter('channel: email\n'));
    assert.equal(clipboard, 'Dear Ada,\n\nThank you for the talk, truly.');
  });

  it('is on the clipboard where it goes another way than by e-mail', async () => {
    await run('openInMail', await letter('channel: linkedin\n'));
    assert.deepEqual(opened, []);
    assert.equal(clipboard, 'Dear Ada,\n\nThank you for the talk, truly.');
  });

  it('is a draft in a file of its own where it is too long for an address, and none where one thinks better of it', async () => {
    const uri = await letter('channel: email\n', 'The evening lines are drawn last. '.repeat(80).trim());
    const before = await filesBeside(uri);
    assert.deepEqual(await run('openInMail', uri, 'escape'), ['Save the Draft for the Mail Program']);
    assert.deepEqual(await filesBeside(uri), before);
    assert.deepEqual(opened, []);
    await run('openInMail', uri);
    const [draft = '', ...others] = (await filesBeside(uri)).filter((name) => !before.includes(name));
    assert.deepEqual(others, []);
    const file = vscode.Uri.joinPath(uri, '..', '..', draft);
    try {
      assert.match(draft, /^ada-quill-\d+\.eml$/);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.match(text, /^X-Unsent: 1\r$/m);
      assert.deepEqual(opened.map(String), [file.toString()]);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('is on the clipboard where it is too long and a file cannot be handed over', async () => {
    Object.defineProperty(vscode.env, 'uiKind', { value: vscode.UIKind.Web, configurable: true });
    const uri = await letter('channel: email\n', 'The evening lines are drawn last. '.repeat(80).trim());
    const before = await filesBeside(uri);
    assert.deepEqual(await run('openInMail', uri), []);
    assert.deepEqual(await filesBeside(uri), before);
    assert.match(clipboard, /^Dear Ada,\n\nThe evening lines/);
  });
});
