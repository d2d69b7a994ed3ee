import { assert } from 'chai';
import * as vscode from 'vscode';

import { completionsAt } from '../../src/core/language/completion';
import { offeredAt } from '../../src/host/language/completion';
import {
  closeEditor,
  daysFromToday,
  documentElsewhere,
  eventually,
  extension,
  newPath,
  repeatedly,
  rulesAt,
  unthanked,
  write,
} from './support/notes';

/** The note of a text in front, with the cursor where its mark stood, and what is offered there. */
async function offeredIn(path: string, marked: string, trigger?: string) {
  // One at a time: what is not in front when a test ends stays unsaved.
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  const offset = marked.indexOf('▮');
  const uri = await write(path, marked.replace('▮', ''));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  return { document, items: await ours(uri, position, trigger) };
}

/** What we offer at a place; beside it the editor may offer words of the text. */
async function ours(uri: vscode.Uri, position: vscode.Position, trigger?: string) {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    trigger,
  );
  return items.filter(({ sortText = '' }) => /^\d{4}$/.test(sortText));
}

function nameOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** The line of the cursor after something that is offered was taken. */
async function take(
  { document, items }: Awaited<ReturnType<typeof offeredIn>>,
  name: string,
): Promise<string> {
  const item = items.find((one) => nameOf(one) === name);
  assert.isDefined(item, items.map(nameOf).join(', '));
  const { range, insertText } = item;
  if (!(range instanceof vscode.Range) || typeof insertText !== 'string') throw new Error('no plain text');
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, insertText);
  await vscode.workspace.applyEdit(edit);
  return document.lineAt(range.start.line).text;
}

describe('completion', () => {
  before(extension);
  afterEach(closeEditor);

  it('offers keys and values of a note that is being written', async () => {
    const keys = await offeredIn(newPath('contacts'), '---\nname: Ada\nst▮\n---\n');
    assert.equal(await take(keys, 'stage'), 'stage: ');
    const stage = keys.items.find((item) => nameOf(item) === 'stage');
    assert.equal(stage?.command?.command, 'editor.action.triggerSuggest');
    assert.include((stage?.documentation as vscode.MarkdownString).value, 'acquaintance');
    const day = await offeredIn(newPath('contacts'), '---\nname: Ada\nnext_follow_up:▮\n---\n', ':');
    assert.equal(await take(day, 'tomorrow'), `next_follow_up: ${await daysFromToday(1)}`);
  });

  it('offers people in a document that was never saved', async () => {
    const interview = await unthanked();
    await eventually(() => rulesAt(interview), ['thank-you-missing']);
    const content = 'With [[ada';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    const items = await ours(document.uri, document.positionAt(content.length), '[');
    assert.equal(await take({ document, items }, 'Ada Quill'), 'With [[ada-quill|Ada Quill]]');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    // What stays unsaved would be there for the tests that follow.
    await eventually(() => vscode.workspace.textDocuments.includes(document), false);
  });

  it('offers people for links, in the text and in keys', async () => {
    const interview = await unthanked();
    await eventually(() => rulesAt(interview), ['thank-you-missing']);
    const link = await offeredIn(newPath('notes'), 'With [[ada▮\n', '[');
    assert.equal(await take(link, 'Ada Quill'), 'With [[ada-quill|Ada Quill]]');
    const mention = await offeredIn(newPath('notes'), 'With @▮\n', '@');
    assert.equal(await take(mention, 'Ada Quill'), 'With [[ada-quill|Ada Quill]]');
    const to = await offeredIn(newPath('letters'), '---\nto: ▮\n---\n');
    assert.equal(await take(to, 'Ada Quill'), 'to: "[[Ada Quill]]"');
  });

  it('is asked again while a search is being read', async () => {
    const { workspace } = await extension();
    const document = await vscode.workspace.openTextDocument(
      await write(newPath('contacts'), '---\n\n---\n'),
    );
    const list = (from: typeof workspace) =>
      offeredAt({ workspace: from, completionsAt }, document, new vscode.Position(1, 0), false);
    assert.isNotEmpty(list(workspace)?.items);
    assert.isFalse(list(workspace)?.isIncomplete);
    const midway = Object.create(workspace, { isReading: { value: true } }) as typeof workspace;
    assert.isTrue(list(midway)?.isIncomplete);
  });

  it('offers the fields of templates', async () => {
    const fields = await offeredIn(newPath('templates'), '---\nkind: thank-you\n---\n\nDear {{to.fi▮\n');
    assert.equal(await take(fields, 'to.first_name'), 'Dear {{to.first_name}}');
  });

  it('is silent outside of searches, and where a whole word was typed', async () => {
    const other = await documentElsewhere('---\n\n---\n');
    assert.equal(other.languageId, 'markdown');
    assert.isEmpty(await ours(other.uri, new vscode.Position(1, 0)));
    const stage = await offeredIn(newPath('contacts'), '---\nstage: met▮\n---\n', 't');
    assert.isEmpty(stage.items);
    const again = await ours(stage.document.uri, new vscode.Position(1, 'stage: met'.length));
    assert.include(again.map(nameOf), 'declined');
  });

  it('comes up behind a colon, and is taken as one takes it', async () => {
    const { document } = await offeredIn(newPath('contacts'), '---\n▮\n---\n');
    const line = () => document.lineAt(1).text;
    for (const letter of 'stage:') await vscode.commands.executeCommand('type', { text: letter });
    await eventuallyAccepted(() => line() === 'stage: identified');
    assert.equal(line(), 'stage: identified');
  });
});

/** Takes what is offered as soon as something is. */
async function eventuallyAccepted(isDone: () => boolean): Promise<void> {
  await repeatedly(async () => {
    if (!isDone()) await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return isDone();
  });
}
