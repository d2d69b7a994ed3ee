import { assert } from 'chai';
import * as vscode from 'vscode';

import type { JobSearchApi } from '../../src/extension';
import {
  answerPreview,
  closeEditor,
  eventually,
  extension,
  fileAt,
  remove,
  rulesAt,
  write,
} from './support/notes';
import { asking } from './support/prompts';

const PERSON = 'contacts/zora-quillfeather.md';
const LETTER = 'letters/zora-quillfeather-request.md';
const OTHER = 'notes/about-zora.md';
const NOTE = '---\ntype: contact\nname: Zora Quillfeather\nemail: zora@quill.example\n---\n\n# Zora\n';
const TO_HER =
  '---\ntype: letter\nkind: request\nto: "[[Zora Quillfeather]]"\nstatus: draft\n---\n\nDear Zora,\n';
const ABOUT =
  '---\r\ntype: ordinary\r\n---\r\n\r\n- [[Zora Quillfeather|Zora]] said: write to zora@quill.example  \r\n- else\r\n';

let workspace: JobSearchApi['workspace'];

function noteAt(path: string): string | undefined {
  const uri = fileAt(path);
  return workspace.surveyOf(uri)?.search?.note(uri.toString())?.text;
}

async function onDisk(path: string): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(fileAt(path)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

async function forget(
  answerTo: 'refactorPreview.apply' | 'refactorPreview.discard',
): Promise<readonly string[]> {
  let asked: readonly string[] = [];
  await answerPreview(
    answerTo,
    (async () => {
      asked = await asking(
        (nth) => (nth === 0 ? 'enter' : { type: 'a friend' }),
        () => vscode.commands.executeCommand('jobSearch.forgetPerson', fileAt(PERSON)),
      );
    })(),
  );
  return asked;
}

const all = async () => Promise.all([PERSON, LETTER, OTHER].map(onDisk));

describe('forget', () => {
  before(async () => ({ workspace } = await extension()));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('shows what goes, removes it in one edit, and brings it back with one undo', async () => {
    await write(PERSON, NOTE);
    await write(LETTER, TO_HER);
    await write(OTHER, ABOUT);
    await eventually(() => [PERSON, LETTER, OTHER].map(noteAt), [NOTE, TO_HER, ABOUT]);
    await vscode.window.showTextDocument(fileAt(OTHER), { preview: false });

    await forget('refactorPreview.discard');
    assert.deepEqual(await all(), [NOTE, TO_HER, ABOUT]);

    const asked = await forget('refactorPreview.apply');
    assert.deepEqual(asked, [
      'What is to go? Choose a line to look at it first.',
      'What is to stand where Zora Quillfeather was named?',
    ]);
    const redacted = '---\r\ntype: ordinary\r\n---\r\n\r\n- a friend said: write to a friend  \r\n- else\r\n';
    await eventually(all, [undefined, undefined, redacted]);
    await eventually(() => [PERSON, LETTER, OTHER].map(noteAt), [undefined, undefined, redacted]);
    assert.deepEqual(rulesAt(fileAt(OTHER)), []);

    await vscode.window.showTextDocument(fileAt(OTHER), { preview: false });
    await vscode.commands.executeCommand('undo');
    await vscode.workspace.saveAll(false);
    await eventually(all, [NOTE, TO_HER, ABOUT]);
  });
});

describe('a search in a Git repository', () => {
  before(async () => ({ workspace } = await extension()));
  afterEach(async () => {
    await closeEditor();
    for (const path of ['.git', '.gitignore']) await remove(path);
    await workspace.lookAround();
    await workspace.settled();
  });

  it('is pointed out until Git leaves it out', async () => {
    const profile = fileAt('job-search.md');
    const isTold = () => rulesAt(profile).includes('search-in-git');
    await write('.git/config', '[remote "origin"]\n\turl = git@github.com:ana/search.git\n');
    await workspace.lookAround();
    await eventually(isTold, true);
    await asking(
      () => 'escape',
      () => vscode.commands.executeCommand('jobSearch.ignoreInGit', profile.toString()),
    );
    assert.equal(await onDisk('.gitignore'), '*\n');
    await eventually(isTold, false);
  });
});
