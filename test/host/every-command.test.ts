import { assert } from 'chai';
import * as vscode from 'vscode';

import { readNote } from '../../src/core/model/note';
import { commands, type CommandId, type CommandRow } from '../../src/manifest/commands';
import { pathsIn } from './support/folder';
import { daysFromToday, eventually, extension, fileAt, remove, repeatedly, write } from './support/notes';
import { asking, type Move } from './support/prompts';

/** What the palette offers, in the order of the manifest. */
const OFFERED = (Object.keys(commands) as CommandId[]).filter(
  (id) => (commands[id] as CommandRow).palette !== 'never',
);

/** What asks nothing, and why. */
const SILENT: Readonly<Partial<Record<CommandId, string>>> = {
  'jobSearch.showFollowUps': 'It shows a view.',
  'jobSearch.showBacklinks': 'It shows a view.',
  'jobSearch.readAgain': 'It reads.',
  'jobSearch.showLog': 'It shows the log.',
  'jobSearch.clearFilter': 'It shows everything again.',
};

/** What does something after its first question and then asks again, or asks in another way, and why. */
const GOES_ON: Readonly<Partial<Record<CommandId, string>>> = {
  'jobSearch.today': 'Each line carries out another command, which is done once it has been done.',
  'jobSearch.forgetPerson': 'It waits in the editor’s preview, which test/host/forget.test.ts answers.',
};

/**
 * What is New Informational Interview for another kind: the same questions, read and stored by the same code, so one text tells
 * that it is so. What differs is the text of the note, and that it holds any name is proved for every kind in
 * test/core/drafts/new-notes.test.ts. Whatever carries out an act of its own is given all of the texts.
 */
const ALIKE: ReadonlySet<CommandId> = new Set([
  'jobSearch.newExploratoryInterview',
  'jobSearch.newExplorationInterview',
  'jobSearch.newJobInterview',
]);

/** What certainly asks for words, so that the texts are known to have been typed. */
const ASKS_FOR_WORDS: ReadonlySet<CommandId> = new Set([
  'jobSearch.setUp',
  'jobSearch.newInformationalInterview',
  'jobSearch.newContact',
  'jobSearch.newCompany',
  'jobSearch.newOutreachLetter',
  'jobSearch.writeUpInterview',
  'jobSearch.recordReply',
  'jobSearch.recordDecline',
  'jobSearch.logTouch',
  'jobSearch.planNextStep',
  'jobSearch.whoDoIKnowAt',
  'jobSearch.setCompany',
  'jobSearch.filter',
  'jobSearch.saveFilterAs',
  ...ALIKE,
]);

const HARMLESS = 'Wilma Plain';
const HOSTILE = [
  'x\nstatus: offer\n---',
  '../../x',
  'CON',
  'x'.repeat(300),
  '🦊 Fox',
  '\u202eמאיה\u202c',
  '{{constructor}}',
  '[[x]]',
  '<img src=x onerror=1>',
];

/** The folder into which a search is set up anew. */
const ELSEWHERE = 'set-up-here';
const OF_THE_SEARCH =
  /^(?:set-up-here\/)?(?:(?:contacts|companies|interviews|letters|opportunities|templates|reviews)\/[^/]+|job-search)\.md$/;
/** What no file may be called, as Windows has it, which is the strictest. */
const ILLEGAL = /[\p{Cc}\p{Cf}<>:"|?*\\]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^[ .]|[ .]$/iu;

/** What is in the folder that is open, byte for byte, by path; a folder ends with a slash. */
type Files = ReadonlyMap<string, string>;

type Answer = (nth: number, words: string) => Move;

describe('every command', function () {
  this.timeout(120_000);
  const { openExternal } = vscode.env;
  let known: Files = new Map();

  before(async () => {
    Object.assign(vscode.env, { openExternal: () => Promise.resolve(true) });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeScene();
    known = await folder();
  });
  afterEach(() => restore(known));
  after(async () => {
    Object.assign(vscode.env, { openExternal });
    for (const path of SCENE) await remove(path);
  });

  describe('leaves everything as it was where any of its questions is dismissed', () => {
    for (const id of OFFERED) {
      it(id, async () => {
        for (let count = 0; ; count += 1) {
          const answer = accepting(count);
          let first: string | undefined;
          const asked = await asking(
            (nth, words, title) => {
              first ??= title;
              return answer(nth, words);
            },
            () => vscode.commands.executeCommand(id),
          );
          // What is asked is asked in the name of the command, in which it was called.
          if (first !== undefined) assert.include(first, commands[id].title.replace('…', ''));
          if (asked.length > count || id in SILENT) {
            assert.deepEqual(differences(await folder(), known), [], asked[count]);
            assert.deepEqual(unsaved(), []);
          }
          if (asked.length <= count) return assert.equal(count === 0, id in SILENT, 'how much it asks');
          if (id in GOES_ON) return;
          await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        }
      });
    }
  });

  describe('takes whatever is typed for the words that it is', () => {
    for (const id of OFFERED.filter((one) => !(one in SILENT) && !(one in GOES_ON))) {
      it(id, async () => {
        const usual = typing(HARMLESS);
        await asking(usual.answer, () => vscode.commands.executeCommand(id));
        if (!usual.isTaken()) return assert.isFalse(ASKS_FOR_WORDS.has(id), 'words are typed');
        const expected = await made(known);
        for (const text of ALIKE.has(id) ? HOSTILE.slice(0, 1) : HOSTILE) {
          await restore(known);
          await asking(typing(text).answer, () => vscode.commands.executeCommand(id));
          assert.deepEqual(unsaved(), []);
          assertAlike(await made(known), expected, text);
        }
      });
    }
  });
});

/** Takes so many questions as Enter does, by words where Enter is no answer, and dismisses all that come after. */
function accepting(count: number): Answer {
  const ways: readonly Move[] = ['enter', { type: HARMLESS }, { type: 'tomorrow' }];
  let last: string | undefined;
  let tries = 0;
  return (nth, words) => {
    tries = words === last ? tries + 1 : 0;
    last = words;
    if (nth >= count) return 'escape';
    if (words.startsWith('In which folder')) return { type: 'Another' };
    if (words === 'Set Up Job Search') return { type: ELSEWHERE };
    return ways[tries] ?? 'escape';
  };
}

/** Types a text wherever words may be typed; what takes none gets what Enter takes, or a day. */
function typing(text: string): { readonly answer: Answer; readonly isTaken: () => boolean } {
  const ways: readonly Move[] = [
    { type: text, own: true },
    { type: '' },
    { type: 'today' },
    { type: 'tomorrow' },
  ];
  let last: string | undefined;
  let tries = 0;
  let taken = 0;
  return {
    answer: (_, words) => {
      if (words.startsWith('In which folder')) return { type: 'Another' };
      if (words === 'Set Up Job Search') return { type: ELSEWHERE };
      tries = words === last ? tries + 1 : 0;
      if (tries === 0) taken += 1;
      if (tries === 1) taken -= 1;
      last = words;
      return ways[tries] ?? 'escape';
    },
    isTaken: () => taken > 0,
  };
}

/** What a command has made of a file: where it is, its keys, and what does not come from the words that were typed. */
interface Made {
  readonly where: string;
  readonly keys: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly sections: number;
  readonly tasks: number;
}

/** The files that are new or changed, read as notes. */
async function made(known: Files): Promise<readonly Made[]> {
  const files = await folder();
  const paths = [...files.keys()].filter(
    (path) => !path.endsWith('/') && files.get(path) !== known.get(path),
  );
  return paths.map((path) => {
    const isNew = !known.has(path);
    if (isNew) assert.match(path, OF_THE_SEARCH);
    for (const part of path.split('/')) {
      assert.notMatch(part, ILLEGAL);
      assert.isAtMost(encoder.encode(part).length, 255, part);
    }
    const text = new TextDecoder().decode(bytesOf(files.get(path) ?? ''));
    const note = readNote({ uri: fileAt(path).toString(), path: path.replace(`${ELSEWHERE}/`, ''), text });
    assert.deepEqual(note.frontmatter.problems, [], path);
    assert.deepEqual(note.problems, [], path);
    const { entries } = note.frontmatter;
    return {
      where: isNew ? path.slice(0, path.lastIndexOf('/')) : path,
      keys: entries.map(({ key }) => key),
      values: Object.fromEntries(entries.map(({ key, value }) => [key, textOfValue(value)])),
      sections: text.match(/^#{1,6} /gm)?.length ?? 0,
      tasks: note.body.tasks.length,
    };
  });
}

function textOfValue(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (/range|start|end/i.test(key) ? undefined : inner));
}

/** Whether the same came of a hostile text as of a harmless one, but for the words themselves. */
function assertAlike(made: readonly Made[], expected: readonly Made[], text: string): void {
  const isFixed = (value: string) => !/wilma/i.test(value);
  const shapes = (all: readonly Made[]) =>
    [...new Set(all.map(({ values: _, ...shape }) => JSON.stringify(shape)))].sort();
  assert.deepEqual(shapes(made), shapes(expected), text);
  const kept = expected.flatMap(({ where, keys, values }) =>
    Object.entries(values)
      .filter(([, value]) => isFixed(value))
      .map(([key, value]) => ({ where, keys: keys.join(), key, value })),
  );
  for (const { where, keys, key, value } of kept)
    for (const one of made.filter((file) => file.where === where && file.keys.join() === keys))
      assert.equal(one.values[key], value, `${where} ${key}: ${text}`);
}

const encoder = new TextEncoder();

/** All that is in the folder. */
async function folder(): Promise<Files> {
  const all = (await pathsIn()).map(async (path): Promise<readonly [string, string]> => {
    if (path.endsWith('/')) return [path, ''];
    return [path, bytewise(await vscode.workspace.fs.readFile(fileAt(path)))];
  });
  return new Map(await Promise.all(all));
}

/** Bytes as a text with one character for each. */
function bytewise(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** The paths at which two states of the folder differ. */
function differences(now: Files, then: Files): readonly string[] {
  return [...new Set([...now.keys(), ...then.keys()])]
    .filter((path) => now.get(path) !== then.get(path))
    .sort();
}

function unsaved(): readonly string[] {
  return vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path);
}

/** Puts the folder back as it was, and waits until the search has seen it. */
async function restore(known: Files): Promise<void> {
  await vscode.workspace.saveAll(true);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const now = await folder();
  const changed = differences(now, known);
  for (const path of changed) {
    if (known.has(path) && !now.has(path)) await writeAnew(path, known.get(path) ?? '');
    else if (known.has(path)) await putBack(path, new TextDecoder().decode(bytesOf(known.get(path) ?? '')));
    else await remove(path);
  }
  const { workspace } = await extension();
  const noteAt = (path: string) => workspace.surveys[0]?.search?.note(fileAt(path).toString())?.text;
  const isSeen = (path: string) =>
    noteAt(path) === (known.has(path) ? new TextDecoder().decode(bytesOf(known.get(path) ?? '')) : undefined);
  const notes = changed.filter((path) => path.endsWith('.md'));
  // A file that comes and goes at once is no news to the editor; it is when a person comes back.
  await repeatedly(async () => {
    if (!notes.every(isSeen)) await workspace.heal();
    return notes.every(isSeen);
  });
  assert.deepEqual(
    notes.filter((path) => !isSeen(path)),
    [],
  );
  await eventually(() => workspace.surveys.length, 1);
}

/** A file that has got another place. */
async function writeAnew(path: string, bytes: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileAt(path), bytesOf(bytes));
}

/** Through its document, which may outlive its editor and would go on with what it had. */
async function putBack(path: string, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(fileAt(path));
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, all, text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

/** The notes that give each command something to ask about. */
const SCENE: readonly string[] = [
  'contacts/ida-fern.md',
  'contacts/otto-brandt.md',
  'contacts/wim-vos.md',
  'interviews/ida-fern-thanks.md',
  'interviews/ida-fern-over.md',
  'interviews/wim-vos-ahead.md',
  'letters/otto-brandt-request.md',
  'letters/otto-brandt-nudge.md',
  'letters/wim-vos-request.md',
  'letters/ida-fern-draft.md',
  'opportunities/aaa-planner.md',
];

async function writeScene(): Promise<void> {
  const day = daysFromToday;
  const head = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`;
  const talk = 'type: interview\nkind: informational\nformat: phone';
  const letter = 'type: letter\nkind: request\nstatus: sent';
  const texts: readonly string[] = [
    head(
      'type: contact',
      'name: Ida Fern',
      'email: ida@example.com',
      'source: event',
      'stage: met',
      `next_follow_up: ${await day(-2)}`,
    ),
    head('type: contact', 'name: Otto Brandt', 'source: cold', 'stage: contacted'),
    head('type: contact', 'name: Wim Vos', 'source: cold', 'stage: contacted'),
    head(talk, 'contact: "[[Ida Fern]]"', 'status: done', `start: ${await day(-4)} 10:30`),
    head(talk, 'contact: "[[Ida Fern]]"', 'status: scheduled', `start: ${await day(-1)}`),
    head(talk, 'contact: "[[Wim Vos]]"', 'status: scheduled', `start: ${await day(3)} 10:30`),
    `${head(letter, 'to: "[[Otto Brandt]]"', `sent: ${await day(-45)}`)}\nDear Otto,\n`,
    `${head(letter.replace('request', 'follow-up'), 'to: "[[Otto Brandt]]"', `sent: ${await day(-30)}`)}\nDear Otto,\n`,
    `${head(letter, 'to: "[[Wim Vos]]"', `sent: ${await day(-2)}`)}\nDear Wim,\n`,
    `${head('type: letter', 'kind: check-in', 'status: draft', 'to: "[[Ida Fern]]"')}\nDear Ida,\n\nHow is the garden?\n\nImogen\n`,
    head('type: opportunity', 'title: Aaa Planner', 'status: saved', `deadline: ${await day(9)}`),
  ];
  for (const [index, path] of SCENE.entries()) await write(path, texts[index] ?? '');
  const { workspace } = await extension();
  const isRead = (path: string) => workspace.surveys[0]?.search?.note(fileAt(path).toString()) !== undefined;
  await eventually(() => SCENE.filter((path) => !isRead(path)), []);
}
