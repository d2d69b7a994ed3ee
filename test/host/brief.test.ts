import { assert } from 'chai';
import * as vscode from 'vscode';

import { weekName } from '../../src/core/model/week';
import { followUpId } from '../../src/core/insights/follow-ups-tree';
import { weeksToReview } from '../../src/core/insights/week';
import { closeEditor, daysFromToday, eventually, extension, fileAt, newPath, write } from './support/notes';
import { asking } from './support/prompts';

/** A page that is open, by a word of its address. */
function page(word: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    ({ uri, isClosed }) => uri.scheme === 'job-search-page' && uri.path.includes(word) && !isClosed,
  );
}

/** What is in front, whether it is a text or a preview. */
function label(): string {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function upcoming(place: string, path = newPath('interviews')): Promise<vscode.Uri> {
  await write(
    'contacts/ada-quill.md',
    '---\ntype: contact\nname: Ada Quill\nrole: Planner\nsource: event\n---\n',
  );
  return write(
    path,
    `---\ntype: interview\nkind: informational\ncontact: Ada Quill\nstatus: scheduled\nstart: ${await daysFromToday(3)} 10:30\nformat: phone\nplace: "${place}"\n---\n\n## Questions\n\n1. What is <b>hard</b> about it?\n`,
  );
}

async function isRead(uri: vscode.Uri): Promise<void> {
  const { workspace } = await extension();
  await eventually(() => workspace.surveyOf(uri)?.search?.note(uri.toString()) !== undefined, true);
}

describe('brief, today and the week', () => {
  before(extension);
  afterEach(async () => {
    await closeEditor();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows on one page what there is to know before a conversation, and follows the notes', async () => {
    const path = newPath('interviews');
    const uri = await upcoming('+1 555 0100', path);
    await isRead(uri);
    await vscode.commands.executeCommand('jobSearch.briefMe', uri.toString());
    await eventually(() => label().includes('brief '), true);
    const name = path.replace(/^interviews\/|\.md$/g, '');
    await eventually(() => page(name)?.getText().includes('# Before you meet Ada Quill') ?? false, true);
    const text = page(name)?.getText() ?? '';
    assert.include(text, '[Ada Quill](/contacts/ada-quill.md)');
    assert.include(text, '\\+1 555 0100');
    assert.include(text, '1. What is \\<b\\>hard\\<\\/b\\> about it');
    await upcoming('+1 555 0199', path);
    await eventually(() => page(name)?.getText().includes('\\+1 555 0199') ?? false, true);
  });

  it('briefs for the interview in front', async () => {
    const path = newPath('interviews');
    const uri = await upcoming('+1 555 0100', path);
    await isRead(uri);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('jobSearch.briefMe');
    await eventually(() => page(path.replace(/^interviews\/|\.md$/g, '')) !== undefined, true);
  });

  it('does today what is likeliest on Enter, and has the rest again', async () => {
    const { workspace } = await extension();
    const task = `- [ ] Send the map @${await daysFromToday(-89)}\n`;
    const uri = await write(newPath('contacts'), `---\ntype: contact\n---\n${task}`);
    await eventually(() => workspace.followUps()[0]?.what, 'Send the map');
    const asked = await asking(
      (nth) => (nth === 0 ? 'enter' : 'escape'),
      () => vscode.commands.executeCommand('jobSearch.today'),
    );
    assert.lengthOf(asked, 2);
    assert.equal(await textOf(uri), `---\ntype: contact\n---\n${task.replace('[ ]', '[x]')}`);
  });

  it('changes nothing today when it is dismissed', async () => {
    const { workspace } = await extension();
    const uri = await write(
      newPath('contacts'),
      `---\ntype: contact\n---\n- [ ] Send the map @${await daysFromToday(-89)}\n`,
    );
    await eventually(() => workspace.followUps()[0]?.what, 'Send the map');
    const before = await textOf(uri);
    await asking(
      () => 'escape',
      () => vscode.commands.executeCommand('jobSearch.today'),
    );
    assert.equal(await textOf(uri), before);
  });

  it('writes the review of the likelier week once, and opens it from then on', async () => {
    const [week] = weeksToReview(await daysFromToday(0));
    const uri = fileAt(`reviews/${weekName(week)}.md`);
    const review = () =>
      asking(
        () => 'enter',
        () => vscode.commands.executeCommand('jobSearch.weeklyReview'),
      );
    await review();
    const text = await textOf(uri);
    assert.include(text, `# Week ${week.number} of ${week.year}\n`);
    const own = text.replace('Monday? -->\n- ', 'Monday? -->\n- How the map is made');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(own));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await review();
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.equal(await textOf(uri), own);
  });

  it('writes no review when the question is dismissed', async () => {
    const names = async () =>
      (await vscode.workspace.fs.readDirectory(fileAt('.'))).map(([name]) => name).sort();
    const before = await names();
    await asking(
      () => 'escape',
      () => vscode.commands.executeCommand('jobSearch.weeklyReview'),
    );
    assert.deepEqual(await names(), before);
  });

  it('lets somebody rest who does not answer', async () => {
    const { workspace } = await extension();
    await write('contacts/ada-quill.md', '---\ntype: contact\nname: Ada Quill\nstage: contacted\n---\n');
    const letter = async (kind: string, days: number) =>
      write(
        newPath('letters'),
        `---\ntype: letter\nkind: ${kind}\nto: Ada Quill\nsent: ${await daysFromToday(days)}\n---\nDear Ada,\n`,
      );
    await letter('request', -45);
    await letter('follow-up', -30);
    const resting = () =>
      workspace.followUps().filter(({ act, names }) => act === 'rest' && names[0] === 'Ada Quill');
    await eventually(() => resting().length, 1);
    const [item] = resting();
    if (item === undefined) throw new Error('There is no line.');
    const line = { id: followUpId(item), label: item.what, kinds: ['followUp', 'rest'] };
    await vscode.commands.executeCommand('jobSearch.letRest', line);
    assert.include(await textOf(fileAt('contacts/ada-quill.md')), 'stage: paused\n');
    await eventually(() => resting().length, 0);
  });

  it('notes an application of today', async () => {
    const uri = await write(newPath('opportunities'), '---\ntype: opportunity\ntitle: Aaa Planner\n---\n');
    await isRead(uri);
    await vscode.commands.executeCommand('jobSearch.markApplied', uri.toString());
    assert.include(await textOf(uri), `status: applied\napplied: ${await daysFromToday(0)}\n`);
  });
});
