import { assert } from 'chai';
import * as vscode from 'vscode';

import { cardOf } from '../../src/core/insights/card';
import { cardMarkdown } from '../../src/host/card-markdown';
import { markOverdueFiles } from '../../src/host/language/overdue-files';
import {
  closeEditor,
  daysFromToday,
  documentElsewhere,
  eventually,
  extension,
  newPath,
  write,
} from './support/notes';

const HOSTILE = [
  '[run](command:workbench.action.quit)',
  '<a href="command:workbench.action.quit">x</a>',
  '<command:workbench.action.quit>',
  '![x](https://example.invalid/x.png)',
  '<img src=x onerror=alert(1)>',
  '** $(alert) __x__ ~~x~~ `x`',
  '[x]: command:workbench.action.quit',
  '# x',
  '| a | b |\n|---|---|',
  'x\nstatus: offer\n---',
  '\u202e../../x',
  '&lt;b&gt; AT&T',
  'x'.repeat(300),
];

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const { workspace } = await extension();
  await workspace.settled();
  return document;
}

/** What our cards say at the first place of some words. */
async function hoverOn(
  document: vscode.TextDocument,
  words: string,
): Promise<readonly vscode.MarkdownString[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .filter((content) => content instanceof vscode.MarkdownString)
    .filter(({ value }) => value.startsWith('**'));
}

function withoutMarks({ value }: vscode.MarkdownString): string {
  return value.replaceAll('&nbsp;', ' ').replace(/\\(?=[!#()*+\-[\]_`{}~>\\])/g, '');
}

async function hintsIn(document: vscode.TextDocument): Promise<readonly string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return hints.map(({ label }) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  );
}

async function lensesOf({ uri }: vscode.TextDocument): Promise<readonly vscode.Command[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
    20,
  );
  return lenses.map(({ command }) => command).filter((command) => command !== undefined);
}

async function titlesOf(document: vscode.TextDocument): Promise<readonly string[]> {
  return (await lensesOf(document)).map(({ title }) => title);
}

async function withSetting(name: string, value: boolean, check: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('jobSearch');
  await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await check();
  } finally {
    await configuration.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

describe('a hover', () => {
  before(extension);
  afterEach(closeEditor);

  it('tells of a link as the note stands now, unsaved', async () => {
    const person = newPath('contacts');
    await write(person, '---\ntype: contact\nname: Quilla Hover\nrole: Glass Blower\n---\n');
    const { workspace } = await extension();
    const people = () => workspace.surveys.flatMap(({ search }) => search?.lookup().all('contact') ?? []);
    await eventually(() => people().some(({ name }) => name === 'Quilla Hover'), true);
    const document = await opened(await write(newPath('notes'), 'Nothing.\n'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'See [[Quilla Hover]].\n');
    await vscode.workspace.applyEdit(edit);
    const [card, ...others] = await hoverOn(document, 'Quilla');
    assert.deepEqual(others, []);
    assert.match(
      withoutMarks(card ?? new vscode.MarkdownString()),
      /^\*\*Quilla Hover\*\*\n\nGlass Blower\n\n/,
    );
  });

  it('has nothing to say outside a search', async () => {
    const document = await documentElsewhere('---\nstage: met\n---\n2026-11-24 [[Maya]]\n');
    assert.deepEqual(await hoverOn(document, 'stage'), []);
    assert.deepEqual(await hoverOn(document, '2026'), []);
    assert.deepEqual(await titlesOf(document), []);
  });

  it('shows the words of a note as words, whatever they are', async () => {
    const name = JSON.stringify(HOSTILE.join(' '));
    const text = `---\ntype: contact\nname: ${name}\nrole: ${name}\nemail: ${name}\n---\n\n${HOSTILE.join('\n\n')}\n`;
    const document = await opened(await write(newPath('contacts'), text));
    const cards = await hoverOn(document, name);
    assert.lengthOf(cards, 1);
    cards.forEach(checkHarmless);
    for (const words of HOSTILE) {
      const card = cardMarkdown(cardOf(words, [words, `a ${words}`], [words]));
      checkHarmless(card);
    }
    assert.include(cardMarkdown(cardOf('<b> &amp;', [])).value, '&lt;b');
  });

  it('breaks its lines between words, and begins no list with a number', () => {
    const { value } = cardMarkdown(cardOf('x', ['3. We met in the spring']));
    assert.include(value, '\n\n3.&nbsp;We met in the spring');
  });
});

function checkHarmless({ value, isTrusted, supportHtml, supportThemeIcons }: vscode.MarkdownString): void {
  assert.notInclude(value, '](');
  assert.notMatch(value, /(?<!\\)<|(?<!\\)\[[^\\]*\]:/);
  assert.isNotOk(isTrusted);
  assert.isNotOk(supportHtml);
  assert.isNotOk(supportThemeIcons);
}

describe('the hints behind dates', () => {
  before(extension);
  afterEach(closeEditor);

  it('tell how far off they are, follow what is typed, and can be turned off', async () => {
    const text = `---\ntype: contact\nname: Quilla Hint\nnext_follow_up: ${await daysFromToday(3)}\n---\n`;
    const document = await opened(await write(newPath('contacts'), text));
    assert.deepEqual(await hintsIn(document), ['in 3 days']);
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(text.length);
    edit.insert(document.uri, at, `\n- [ ] call @${await daysFromToday(-2)}\n`);
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await hintsIn(document), ['in 3 days', '2 days ago']);
    await withSetting('inlayHints', false, async () => assert.deepEqual(await hintsIn(document), []));
  });
});

describe('the line above a note', () => {
  before(extension);
  afterEach(closeEditor);

  it('says what is next, and its act is done', async () => {
    const text = `- [ ] Lens the paper 📅 ${await daysFromToday(-3)}\n`;
    const document = await opened(await write(newPath('notes'), text));
    const [words, done] = await lensesOf(document);
    assert.equal(words?.title, 'Lens the paper, due 3 days ago');
    assert.equal(done?.title, 'Mark as Done');
    await withSetting('codeLens', false, async () => assert.deepEqual(await titlesOf(document), []));
    await vscode.commands.executeCommand(done?.command ?? '', ...((done?.arguments ?? []) as unknown[]));
    assert.match(document.getText(), /^- \[x\] Lens the paper/);
    const { workspace } = await extension();
    await workspace.settled();
    assert.deepEqual(await titlesOf(document), []);
  });

  it('shows no icon that a name asks for', async () => {
    const text = '---\ntype: letter\nkind: cover\nto: $(alert) Quill\n---\n';
    const document = await opened(await write(newPath('letters'), text));
    assert.equal((await titlesOf(document))[0], 'To \\$(alert) Quill · draft');
  });
});

describe('the mark on a file', () => {
  before(extension);
  afterEach(closeEditor);

  it('says what is overdue, and is told of only where it has changed', async () => {
    const { workspace } = await extension();
    let provider: vscode.FileDecorationProvider | undefined;
    const marks = markOverdueFiles(workspace, (given) => {
      provider = given;
      return new vscode.Disposable(() => undefined);
    });
    const told: string[] = [];
    const listener = provider?.onDidChangeFileDecorations?.((uris) => {
      for (const uri of Array.isArray(uris) ? uris : [uris]) told.push(String(uri));
    });
    const { token } = new vscode.CancellationTokenSource();
    const mark = (uri: vscode.Uri) =>
      provider?.provideFileDecoration(uri, token) as vscode.FileDecoration | undefined;
    try {
      const path = newPath('notes');
      const uri = await write(path, `- [ ] Mark the paper 📅 ${await daysFromToday(-3)}\n`);
      const other = await write(newPath('notes'), 'Nothing.\n');
      await eventually(() => mark(uri)?.tooltip, 'Overdue: Mark the paper, due 3 days ago');
      assert.equal(mark(uri)?.badge, '•');
      assert.isTrue(mark(uri)?.propagate);
      assert.isUndefined(mark(other));
      assert.isUndefined(mark(vscode.Uri.parse('untitled:elsewhere.md')));
      await write(path, `- [ ] Mark the paper 📅 ${await daysFromToday(-3)}\n\nMore.\n`);
      await write(
        other.path.slice(other.path.indexOf('/notes/') + 1),
        `- [ ] Two 📅 ${await daysFromToday(-1)}\n`,
      );
      await eventually(() => told, [String(uri), String(other)]);
      await withSetting('fileDecorations', false, async () => {
        await eventually(() => mark(uri), undefined);
        assert.includeMembers(told.slice(2), [String(uri), String(other)]);
      });
    } finally {
      listener?.dispose();
      marks.dispose();
    }
  });
});
