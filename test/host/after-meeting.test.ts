import { assert } from 'chai';
import * as vscode from 'vscode';

import type { Act } from '../../src/core/agenda/follow-up';
import { followUpId } from '../../src/core/insights/follow-ups-tree';
import { filesIn, freshFiles } from './support/folder';
import { daysFromToday, eventually, extension, fileAt, write } from './support/notes';
import { asking, type Move } from './support/prompts';

const HOSTILE = [
  'x\nstatus: offer\n---',
  '../../x',
  'CON',
  'x'.repeat(300),
  '🦊 Fox',
  '\u202eמאיה\u202c',
  '[[Maya Okafor]]',
  '<!-- x',
];

type Files = Readonly<Record<string, string>>;

describe('after a meeting', () => {
  let known: Files = {};
  let count = 0;

  before(extension);
  beforeEach(async () => {
    known = await folder();
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('a conversation is written up by Enter alone, and its note opens at its Notes', async () => {
    const { uri, path, contact } = await conversation(-1);
    const asked = await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.writeUpInterview', uri.toString()),
    );
    assert.lengthOf(asked, 6);
    assert.include(await textAt(path), 'status: done\n');
    assert.include(await textAt(contact), 'stage: met\n');
    assert.deepEqual(await freshFiles(), [contact, path]);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.isFalse(editor?.document.isDirty);
    const above = editor?.document.getText(
      new vscode.Range(new vscode.Position(0, 0), editor.selection.active),
    );
    assert.match(above ?? '', /## Notes\n\n<!-- Their words. -->\n$/);
  });

  it('all that was said finds its place, and whom they named a note', async () => {
    const { uri, path, name } = await conversation(-1, 'exploratory');
    const day = await daysFromToday(3);
    const answers = saying([
      [/learn/, { type: 'Nurses plan their own rounds' }],
      [/thank/, { type: 'Yes' }],
      [/name\?/, { type: 'Zoe Karr, Yan Qi' }],
      [/feedback/, { type: day }],
      [/opening/, { type: 'Rounds Planner' }],
      [/comes next/, { type: 'send the article' }],
      [/by when/, { type: day }],
    ]);
    await asking(answers, () => vscode.commands.executeCommand('jobSearch.writeUpInterview', uri.toString()));
    const text = await textAt(path);
    assert.include(text, `status: done\nstart: ${await daysFromToday(-1)}\n`);
    assert.include(text, `thanked_in_person: true\nfeedback_by: ${day}\n`);
    assert.include(text, '- Nurses plan their own rounds\n');
    assert.include(text, '- [[Zoe Karr]]\n- [[Yan Qi]]\n- An opening: [[Rounds Planner]]\n');
    assert.include(text, `- [ ] send the article 📅 ${day}\n`);
    assert.include(
      await textAt('contacts/zoe-karr.md'),
      `source: referral\nreferred_by: "[[${name}]]"\nstage: identified\n`,
    );
    assert.include(
      await textAt('opportunities/rounds-planner.md'),
      `found: ${await daysFromToday(0)}\nreferred_by: "[[${name}]]"\n`,
    );
  });

  it('a conversation without a day is asked for it; Back leads to the question before', async () => {
    const { uri, path } = await conversation(undefined);
    const asked = await asking(
      (nth, words) => {
        if (nth === 2) return 'back';
        return /Which day/.test(words) ? { type: 'yesterday' } : 'enter';
      },
      () => vscode.commands.executeCommand('jobSearch.writeUpInterview', uri.toString()),
    );
    assert.equal(asked[1], asked[3]);
    assert.include(await textAt(path), `start: ${await daysFromToday(-1)}\n`);
  });

  it('nobody is named by the word for it, and the question left open by Enter', async () => {
    const { uri, path } = await conversation(-1);
    await asking(saying([[/name\?/, { type: 'None.' }]]), () =>
      vscode.commands.executeCommand('jobSearch.writeUpInterview', uri.toString()),
    );
    assert.match(await textAt(path), /## Referrals\n\n- None\.\n/);
    const other = await conversation(-1);
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.writeUpInterview', other.uri.toString()),
    );
    assert.match(await textAt(other.path), /## Referrals\n\n## Follow-up/);
  });

  it('a touch is logged by Enter alone, in words that say who got in touch', async () => {
    const { uri, contact } = await person();
    await asking(saying([[/Who got in touch/, { type: 'We talked' }]]), () =>
      vscode.commands.executeCommand('jobSearch.logTouch', uri.toString()),
    );
    assert.include(await textAt(contact), `- ${await daysFromToday(0)} email: we talked\n`);
  });

  it('a conversation is moved to another day', async () => {
    const { uri, path, contact } = await conversation(-1);
    const before = await textAt(contact);
    const day = await daysFromToday(4);
    await asking(
      saying([
        [/take place/, { type: 'Not yet' }],
        [/To when/, { type: `${day} 15:00` }],
      ]),
      () => vscode.commands.executeCommand('jobSearch.writeUpInterview', uri.toString()),
    );
    assert.include(await textAt(path), `status: scheduled\nstart: ${day} 15:00\n`);
    assert.equal(await textAt(contact), before);
  });

  it('a touch is logged, and a follow-up that was due by then is done', async () => {
    const { uri, contact } = await person(`next_follow_up: ${await daysFromToday(-2)}\n`);
    const asked = await asking(
      saying([
        [/Who got in touch/, { type: 'They' }],
        [/What happened/, { type: 'she sent the article' }],
        [/Which day/, { type: 'yesterday' }],
      ]),
      () => vscode.commands.executeCommand('jobSearch.logTouch', uri.toString()),
    );
    assert.lengthOf(asked, 4);
    const text = await textAt(contact);
    assert.notInclude(text, 'next_follow_up');
    assert.include(text, 'stage: replied\n');
    assert.include(text, `- ${await daysFromToday(-1)} email: she sent the article\n`);
  });

  it('a follow-up is completed by what happened, also where it was planned for later', async () => {
    const { contact, name } = await person(`next_follow_up: ${await daysFromToday(2)}\n`);
    const line = await lineOf('follow-up', name);
    await asking(saying([[/What happened/, { type: 'called her' }]]), () =>
      vscode.commands.executeCommand('jobSearch.completeFollowUp', line),
    );
    const text = await textAt(contact);
    assert.notInclude(text, 'next_follow_up');
    assert.include(text, `- ${await daysFromToday(0)} email: called her\n`);
  });

  it('a follow-up is put off, and moved to another day', async () => {
    const { contact, name } = await person(`next_follow_up: ${await daysFromToday(-2)}\n`);
    await asking(
      () => 'enter',
      async () => vscode.commands.executeCommand('jobSearch.snoozeFollowUp', await lineOf('follow-up', name)),
    );
    assert.include(await textAt(contact), `next_follow_up: ${await daysFromToday(3)}\n`);
    const day = await daysFromToday(20);
    await asking(
      () => ({ type: day }),
      async () =>
        vscode.commands.executeCommand('jobSearch.rescheduleFollowUp', await lineOf('follow-up', name)),
    );
    assert.include(await textAt(contact), `next_follow_up: ${day}\n`);
  });

  it('an interview that is to be prepared is moved, with its hour', async () => {
    const { path, name } = await conversation(5);
    const line = await lineOf('prepare', name);
    const day = await daysFromToday(9);
    await asking(
      () => ({ type: `${day} 14:00` }),
      () => vscode.commands.executeCommand('jobSearch.rescheduleFollowUp', line),
    );
    assert.include(await textAt(path), `start: ${day} 14:00\n`);
  });

  it('a next step is planned as a task, or as a day on which to be in touch', async () => {
    const { uri, path, contact } = await conversation(-1);
    const day = await daysFromToday(3);
    await asking(saying([[/comes next/, { type: `send the map by ${day}` }]]), () =>
      vscode.commands.executeCommand('jobSearch.planNextStep', uri.toString()),
    );
    assert.include(await textAt(path), `- [ ] send the map 📅 ${day}\n`);
    await asking(
      () => 'enter',
      () => vscode.commands.executeCommand('jobSearch.planNextStep', fileAt(contact).toString()),
    );
    assert.include(await textAt(contact), `next_follow_up: ${await daysFromToday(7)}\n`);
  });

  const dismissed: readonly (readonly [id: string, questions: number])[] = [
    ['jobSearch.writeUpInterview', 10],
    ['jobSearch.planNextStep', 2],
    ['jobSearch.logTouch', 4],
    ['jobSearch.snoozeFollowUp', 2],
    ['jobSearch.rescheduleFollowUp', 1],
    ['jobSearch.completeFollowUp', 4],
  ];
  for (const [id, questions] of dismissed) {
    it(`stepping away from any question changes nothing: ${id}`, async () => {
      const everything = saying([
        [/learn/, { type: 'A lot' }],
        [/name\?/, { type: 'Wim Vos' }],
        [/opening/, { type: 'Map Keeper' }],
        [/comes next/, { type: 'send the article' }],
        [/What happened/, { type: 'wrote to her' }],
        [/wait how long/, { type: 'Another' }],
        [/Until when|to which day/, { type: 'in 2 weeks' }],
      ]);
      const { uri } = await conversation(undefined, 'exploratory');
      const { uri: contact, name } = await person(`next_follow_up: ${await daysFromToday(-2)}\n`);
      const isAboutAPerson = id === 'jobSearch.planNextStep' || id === 'jobSearch.logTouch';
      const line = isAboutAPerson ? contact.toString() : await lineOf('follow-up', name);
      const subject = id === 'jobSearch.writeUpInterview' ? uri.toString() : line;
      const run = () => vscode.commands.executeCommand(id, subject);
      assert.equal(await dismissedEverywhere(everything, run), questions);
    });
  }

  for (const [index, text] of HOSTILE.entries()) {
    it(`whatever is typed stays what it is: ${JSON.stringify(text.slice(0, 20))}`, async () => {
      const { uri, path, contact } = await conversation(-1);
      const answers = saying([
        [/take place|thank|day|by when|How were|Who got/, 'enter'],
        [/./, { type: index % 2 === 0 ? text : `${text}, ${text}` }],
      ]);
      const run = (id: string, subject: vscode.Uri) =>
        asking(answers, () => vscode.commands.executeCommand(id, subject.toString()));
      await run('jobSearch.writeUpInterview', uri);
      await run('jobSearch.planNextStep', uri);
      await run('jobSearch.logTouch', fileAt(contact));
      const files = await folder();
      for (const one of await freshFiles()) {
        assert.match(one, /^(?:contacts|interviews|opportunities)\/[^/]+\.md$/);
        assert.notMatch(files[one] ?? '', /^\s*status: offer/m, one);
      }
      assert.match(files[path] ?? '', /^status: done$/m);
      assert.lengthOf((files[path] ?? '').match(/^## /gm) ?? [], 4);
      assert.lengthOf((files[path] ?? '').match(/^- \[ \] .* 📅 \d{4}-\d\d-\d\d$/gmu) ?? [], 2);
      assert.lengthOf((files[contact] ?? '').match(/^- \d{4}-\d\d-\d\d email: /gm) ?? [], 1);
      assert.deepEqual(
        Object.keys(known).filter((one) => files[one] !== known[one]),
        [],
      );
    });
  }

  /** A person of their own, whom the search knows. */
  async function person(fields = '') {
    count += 1;
    const name = `Orla Finch ${count}`;
    const path = `contacts/orla-finch-${count}.md`;
    const uri = await write(
      path,
      `---\ntype: contact\nname: ${name}\nsource: event\nstage: contacted\n${fields}---\n\n## Log\n`,
    );
    await isRead(path);
    return { uri, contact: path, name };
  }

  /** A conversation so many days from today, or on no day yet, with a person of its own. */
  async function conversation(days: number | undefined, kind = 'informational') {
    const { contact, name } = await person();
    const start = days === undefined ? '' : `start: ${await daysFromToday(days)}\n`;
    const path = `interviews/orla-finch-${count}.md`;
    const uri = await write(
      path,
      `---\ntype: interview\nkind: ${kind}\ncontact: "[[${name}]]"\nformat: phone\nstatus: scheduled\n${start}---\n\n` +
        '## Notes\n\n<!-- Their words. -->\n\n## What I learned\n\n## Referrals\n\n## Follow-up\n',
    );
    await isRead(path);
    return { uri, path, contact, name };
  }

  /** Steps away from each question in turn, and answers how many there were once all are answered. */
  async function dismissedEverywhere(
    answers: (nth: number, words: string) => Move,
    run: () => Thenable<unknown>,
  ): Promise<number> {
    const before = await folder();
    for (let last = 0; ; last += 1) {
      const asked = await asking((nth, words) => (nth === last ? 'escape' : answers(nth, words)), run);
      if (asked.length <= last) return asked.length;
      assert.deepEqual(await folder(), before, asked.at(-1));
      assert.isFalse(vscode.workspace.textDocuments.some(({ isDirty }) => isDirty));
    }
  }
});

/** Answers the first pair whose pattern the question fits; anything else by Enter. */
function saying(pairs: readonly (readonly [RegExp, Move])[]): (nth: number, words: string) => Move {
  return (_, words) => pairs.find(([pattern]) => pattern.test(words))?.[1] ?? 'enter';
}

/** The line of the agenda that speaks of somebody, as its tree hands it to a command. */
async function lineOf(act: Act, name: string) {
  const { workspace } = await extension();
  const items = () => workspace.followUps().filter((item) => item.act === act && item.what.endsWith(name));
  await eventually(() => items().length, 1);
  const [item] = items();
  if (item === undefined) throw new Error(`There is no line about ${name}.`);
  return { id: followUpId(item), label: item.what, kinds: ['followUp', act] };
}

/** Waits until the search has read a note that was written behind its back. */
async function isRead(path: string): Promise<void> {
  const { workspace } = await extension();
  const uri = fileAt(path).toString();
  await eventually(() => workspace.surveys[0]?.search?.note(uri) !== undefined, true);
}

/** The notes of the folder that is open, by their paths. */
async function folder(): Promise<Files> {
  const paths = (await filesIn()).filter((path) => path.endsWith('.md'));
  const texts = await Promise.all(paths.map(textAt));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
}

async function textAt(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileAt(path)));
}
