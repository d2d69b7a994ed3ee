import { assert } from 'chai';
import * as vscode from 'vscode';

import { followUpId } from '../../src/core/insights/follow-ups-tree';
import { addDays, type Day } from '../../src/core/model/day';
import { filesIn, freshFiles } from './support/folder';
import { daysFromToday, eventually, extension, fileAt, rulesAt, write, newPath } from './support/notes';
import { asking } from './support/prompts';

/** Days so many days from today. */
type Days = (n: number) => Day;

describe('commands that write notes', () => {
  before(extension);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('write an interview with whoever was in touch last, by Enter alone, and leave the contact as they were', async () => {
    const known = await filesIn('contacts');
    const contacts = await Promise.all(known.map(textAt));
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.newInformationalInterview'),
    );
    const [path, ...others] = await freshFiles();
    assert.deepEqual(others, []);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), fileAt(path ?? '').toString());
    assert.isFalse(editor?.document.isDirty);
    assert.equal(editor?.document.lineAt(editor.selection.active).text, '- ');
    assert.isAtLeast((await textAt(path ?? '')).match(/^\d+\. /gm)?.length ?? 0, 8);
    assert.deepEqual(await Promise.all(known.map(textAt)), contacts);
  });

  it('write an interview at the company that a quick fix names, with whoever works there', async () => {
    const company = await write('companies/heron-rail.md', '---\ntype: company\nname: Heron Rail\n---\n');
    await write('contacts/ines-pohl.md', '---\ntype: contact\nname: Ines Pohl\ncompany: Heron Rail\n---\n');
    await read('companies/heron-rail.md', 'contacts/ines-pohl.md');
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.newInterview', company.toString(), 'informational'),
    );
    const [path = '', ...others] = (await freshFiles()).filter((one) => one.startsWith('interviews/'));
    assert.deepEqual(others, []);
    assert.include(await textAt(path), 'contact: "[[Ines Pohl]]"\n');
  });

  it('link an interview to the opening that is chosen', async () => {
    await write('opportunities/planner.md', '---\ntype: opportunity\ntitle: Aaa Planner\n---\n');
    const path = newPath('interviews');
    const uri = await write(path, '---\ntype: interview\nkind: job\n---\n');
    await read('opportunities/planner.md', path);
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.chooseOpportunity', uri.toString()),
    );
    assert.include(await textAt(path), 'opportunity: "[[Aaa Planner]]"\n');
  });

  it('open a note where a key is to be filled in', async () => {
    const uri = await write('contacts/finn-low.md', '---\ntype: contact\nname: Finn Low\n---\n');
    await read('contacts/finn-low.md');
    await vscode.commands.executeCommand('jobSearch.editField', uri.toString(), 'found_via');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    const before = new vscode.Range(
      new vscode.Position(0, 0),
      editor?.selection.active ?? new vscode.Position(0, 0),
    );
    assert.equal(editor?.document.getText(before), '---\ntype: contact\nname: Finn Low\nfound_via: "');
  });

  for (const { key, type, head, becomes } of [
    { key: 'sent', type: 'letter', head: 'status: sent\n', becomes: (day: Days) => `sent: ${day(0)}\n` },
    { key: 'start', type: 'interview', head: '', becomes: (day: Days) => `start: ${day(1)}\n` },
    {
      key: 'feedback_by',
      type: 'interview',
      head: 'kind: job\n',
      becomes: (day: Days) => `feedback_by: ${day(14)}\n`,
    },
  ])
    it(`set the likeliest day by Enter alone: ${key}`, async () => {
      const path = newPath(`${type}s`);
      const uri = await write(path, `---\ntype: ${type}\n${head}---\n`);
      await read(path);
      await asking(
        () => 'enter',
        () => vscode.commands.executeCommand('jobSearch.setDate', uri.toString(), key),
      );
      const today = await daysFromToday(0);
      assert.include(
        await textAt(path),
        becomes((n) => addDays(today, n)),
      );
    });

  it('begin from the day that an interview has, where it is still to come', async () => {
    const path = newPath('interviews');
    const start = `start: ${await daysFromToday(9)} 14:00\n`;
    const uri = await write(path, `---\ntype: interview\n${start}---\n`);
    await read(path);
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.setDate', uri.toString(), 'start'),
    );
    assert.include(await textAt(path), start);
  });

  it('change nothing when a question is dismissed', async () => {
    await asking(
      () => 'escape',
      () => vscode.commands.executeCommand('jobSearch.newExploratoryInterview'),
    );
    assert.deepEqual(await freshFiles(), []);
  });

  it('create whom a link names, and never over a note that is there', async () => {
    const uri = await write(
      'interviews/a-talk-with-bea.md',
      '---\ntype: interview\nkind: informational\ncontact: Bea Thorn\n---\n',
    );
    await eventually(() => rulesAt(uri).includes('link-broken'), true);
    await vscode.commands.executeCommand('jobSearch.createContact', uri.toString(), 'Bea Thorn');
    await eventually(() => rulesAt(uri).includes('link-broken'), false);
    await vscode.commands.executeCommand('jobSearch.createContact', uri.toString(), 'Bea Thorn');
    assert.deepEqual(await freshFiles(), [
      'contacts/bea-thorn-2.md',
      'contacts/bea-thorn.md',
      'interviews/a-talk-with-bea.md',
    ]);
  });

  it('draft one thank-you, and go on with it the next time', async () => {
    await write('contacts/cleo-marsh.md', '---\ntype: contact\nname: Cleo Marsh\n---\n');
    const uri = await write(
      'interviews/a-talk-with-cleo.md',
      `---\ntype: interview\nkind: informational\ncontact: Cleo Marsh\nstatus: done\nstart: ${await daysFromToday(-4)}\n---\n`,
    );
    await eventually(() => rulesAt(uri).includes('thank-you-missing'), true);
    const draft = () =>
      asking(
        () => 'enter',
        () => vscode.commands.executeCommand('jobSearch.draftLetter', uri.toString(), 'thank-you'),
      );
    const letters = async () => (await freshFiles()).filter((path) => path.startsWith('letters/'));
    await draft();
    const [letter = '', ...others] = await letters();
    assert.deepEqual(others, []);
    assert.include(await textAt(letter), 'to: "[[Cleo Marsh]]"\n');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await draft();
    assert.deepEqual(await letters(), [letter]);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileAt(letter).toString());
  });

  it('tick a task on its line of the agenda', async () => {
    const { workspace } = await extension();
    const day = await daysFromToday(-3);
    const lines = (mark: string) => `- [ ] Send the map @2020-01-07\n- [${mark}] Send the map @${day}\n`;
    const path = newPath('contacts');
    await write(path, `---\ntype: contact\n---\n${lines(' ')}`);
    const tasks = () => workspace.followUps().filter(({ what }) => what === 'Send the map');
    await eventually(() => tasks().length, 1);
    const [task] = tasks();
    if (task === undefined) throw new Error('There is no task.');
    const line = { id: followUpId(task), label: task.what, kinds: ['followUp', 'task'] };
    await vscode.commands.executeCommand('jobSearch.completeFollowUp', line);
    assert.include(await textAt(path), lines('x'));
  });

  /** Waits until the search has read notes that were written behind its back. */
  async function read(...paths: readonly string[]): Promise<void> {
    const { workspace } = await extension();
    const isRead = (path: string) =>
      workspace.surveys[0]?.search?.note(fileAt(path).toString()) !== undefined;
    await eventually(() => paths.filter((path) => !isRead(path)), []);
  }
});

async function textAt(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileAt(path)));
}
