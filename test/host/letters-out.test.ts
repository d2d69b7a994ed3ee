import { assert } from 'chai';
import * as vscode from 'vscode';

import { workingDaysOf } from '../../src/core/index/relations';
import { addWorkingDays } from '../../src/core/model/day';
import { daysFromToday, eventually, extension, fileAt, newPath, write } from './support/notes';
import { asking } from './support/prompts';

const WREN = 'contacts/wren-hale.md';

/** A letter to somebody new, and that person; each test gets a letter of its own. */
async function scene({
  head = 'kind: request\nstatus: draft\n',
  body = 'Thank you for reading.',
  stage = 'researched',
} = {}) {
  await write(WREN, `---\ntype: contact\nname: Wren Hale\nsource: event\nstage: ${stage} # so far\n---\n`);
  const uri = await write(
    newPath('letters'),
    `---\ntype: letter\nto: "[[Wren Hale]]"\n${head}---\n\nDear Wren,\n\n${body}\n`,
  );
  await read(uri, head);
  await read(fileAt(WREN), `stage: ${stage} `);
  return uri;
}

/** Waits until the search has read a note as it was written behind its back. */
async function read(uri: vscode.Uri, words: string): Promise<void> {
  const { workspace } = await extension();
  const text = () => workspace.surveys[0]?.search?.note(uri.toString())?.text;
  await eventually(() => text()?.includes(words), true);
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('letters that go out, and what comes back', () => {
  before(extension);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are marked as sent today, with the day of the next follow-up, by Enter alone', async () => {
    const uri = await scene();
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.markSent', uri),
    );
    const { workspace } = await extension();
    const lookup = workspace.surveys[0]?.search?.lookup();
    const today = await daysFromToday(0);
    assert.include(await textOf(uri), `kind: request\nstatus: sent\nsent: ${today}\n---`);
    const next = addWorkingDays(today, 5, lookup && workingDaysOf(lookup));
    assert.include(await textOf(fileAt(WREN)), `stage: contacted # so far\nnext_follow_up: ${next}\n---`);
    const open = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
    assert.deepEqual(
      open.map((document) => document.uri.path),
      [],
    );
  });

  it('stay as they are where a question is dismissed', async () => {
    const uri = await scene({ head: 'kind: request\nstatus: sent\nsent: 2020-01-07\n' });
    const draft = await write(
      newPath('letters'),
      '---\ntype: letter\nkind: request\nto: "[[Wren Hale]]"\n---\n\nDear Wren,\n',
    );
    await read(draft, 'Wren Hale');
    const before = [await textOf(uri), await textOf(draft), await textOf(fileAt(WREN))];
    await asking(
      () => 'escape',
      () => vscode.commands.executeCommand('jobSearch.markSent', draft),
    );
    for (const command of ['recordReply', 'recordDecline', 'recordMeetingAgreed'])
      await asking(
        () => 'escape',
        () => vscode.commands.executeCommand(`jobSearch.${command}`, uri),
      );
    assert.deepEqual([await textOf(uri), await textOf(draft), await textOf(fileAt(WREN))], before);
  });

  for (const command of ['markSent', 'openInMail', 'copyLetter'])
    it(`show the place that is not filled in, before anything else: ${command}`, async () => {
      const gap = '{{one thing she said}}';
      const uri = await scene({ body: `You said ${gap}.` });
      const before = await textOf(uri);
      await asking(
        () => 'enter',
        () => vscode.commands.executeCommand(`jobSearch.${command}`, uri),
      );
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.getText(editor.selection), gap);
      assert.equal(await textOf(uri), before);
    });

  it('have a reply, which is noted with the person too', async () => {
    const sent = await daysFromToday(-2);
    const uri = await scene({ head: `kind: request\nstatus: sent\nsent: ${sent}\n`, stage: 'contacted' });
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.recordReply', uri),
    );
    const today = await daysFromToday(0);
    assert.include(await textOf(uri), `\nreplied: ${today}\n---`);
    const contact = await textOf(fileAt(WREN));
    assert.include(contact, 'stage: replied # so far\n');
    assert.include(contact, `## Log\n\n- ${today} email: they replied\n`);
  });

  it('lead to an interview, whose note opens', async () => {
    const uri = await scene({ head: `kind: request\nstatus: sent\nsent: ${await daysFromToday(-2)}\n` });
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.recordMeetingAgreed', uri),
    );
    const path = `interviews/${await daysFromToday(0)}-wren-hale`;
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileAt(`${path}.md`).toString());
    assert.include(
      await textOf(fileAt(`${path}.md`)),
      'kind: informational\ncontact: "[[Wren Hale]]"\nstatus: requested\n',
    );
    assert.include(await textOf(uri), `interview: "[[${path}]]"\n`);
  });

  it('have a no, after which nothing reminds of the person', async () => {
    const { workspace } = await extension();
    const lines = () => workspace.followUps().filter(({ contact }) => contact?.name === 'Wren Hale').length;
    const uri = await scene({ head: `kind: request\nstatus: sent\nsent: ${await daysFromToday(-20)}\n` });
    await eventually(lines, 1);
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.recordDecline', uri),
    );
    assert.include(await textOf(fileAt(WREN)), 'stage: declined # so far\n');
    await eventually(lines, 0);
  });

  it('are thanks that were begun, and are marked with their interview', async () => {
    const talk = await write(
      newPath('interviews'),
      `---\ntype: interview\nkind: informational\ncontact: "[[Wren Hale]]"\nstatus: done\nstart: ${await daysFromToday(-1)}\n---\n`,
    );
    await read(talk, 'Wren Hale');
    const stem = talk.path.split('/').at(-1)?.replace('.md', '') ?? '';
    const uri = await scene({
      head: `kind: thank-you\ninterview: "[[${stem}]]"\nstatus: draft\n`,
      stage: 'met',
    });
    await vscode.commands.executeCommand('jobSearch.markThankYouSent', talk);
    const today = await daysFromToday(0);
    assert.include(await textOf(talk), `\nthank_you_sent: ${today}\n---`);
    assert.include(await textOf(uri), `\nstatus: sent\nsent: ${today}\n---`);
    assert.include(await textOf(fileAt(WREN)), 'stage: in-touch # so far\n');
  });
});
