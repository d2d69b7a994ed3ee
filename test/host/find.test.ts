import { assert } from 'chai';
import * as vscode from 'vscode';

import type { TreeNode } from '../../src/core/insights/tree';
import { TreeDragAndDrop } from '../../src/host/views/drag-and-drop';
import { closeEditor, eventually, extension, fileAt, newPath, write } from './support/notes';
import { asking } from './support/prompts';

const run = (id: string, ...args: readonly unknown[]) =>
  vscode.commands.executeCommand(`jobSearch.${id}`, ...args);

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** Writes the note of somebody, and waits until the search has read it. */
async function person(name: string, ...lines: readonly string[]): Promise<vscode.Uri> {
  const uri = await write(
    newPath('contacts'),
    ['---', 'type: contact', `name: ${name}`, ...lines, '---', ''].join('\n'),
  );
  const { workspace } = await extension();
  await eventually(() => workspace.surveys[0]?.search?.note(uri.toString())?.name, name);
  return uri;
}

async function root(): Promise<string> {
  return (await extension()).workspace.surveys[0]?.search?.root ?? '';
}

function inFront(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}

/** A line of the tree that stands for a note. */
async function lineOf(uri: vscode.Uri): Promise<TreeNode> {
  const { workspace } = await extension();
  const note = workspace.surveys[0]?.search?.note(uri.toString());
  if (note === undefined) throw new Error('no note');
  return {
    id: note.uri,
    label: note.name,
    kinds: ['contact'],
    target: { note, range: { start: 0, end: 0 } },
  };
}

describe('finding and sorting', () => {
  before(extension);
  afterEach(closeEditor);

  it('goes to a contact by a tag of theirs', async () => {
    const ada = await person('Quilla', 'tags: [zeppelins]');
    await asking(
      () => ({ type: 'zeppelins' }),
      () => run('goToContact'),
    );
    await eventually(inFront, ada.toString());
  });

  it('says who is at a company without a note, and opens whom one has met', async () => {
    await person('Bertil', 'company: Zzyx Works', 'referred_by: "[[Quilla]]"');
    const ada = await person('Quilla', 'company: Zzyx Works', 'stage: met');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const asked = await asking(
      (nth) => (nth === 0 ? { type: 'Zzyx Works', own: true } : 'enter'),
      () => run('whoDoIKnowAt'),
    );
    assert.lengthOf(asked, 2);
    await eventually(inFront, ada.toString());
  });

  it('moves the contact in front to a stage, back as well', async () => {
    const ada = await person('Quilla', 'stage: met # in May');
    await vscode.window.showTextDocument(ada);
    await asking(
      () => ({ type: 'Contacted' }),
      () => run('moveToStage'),
    );
    assert.include(await textOf(ada), 'stage: contacted # in May\n');
  });

  it('says of all chosen lines at once where they work', async () => {
    const lines = [await lineOf(await person('Quilla')), await lineOf(await person('Bertil'))];
    await asking(
      () => ({ type: 'Zzyx: Works', own: true }),
      () => run('setCompany', lines[0], lines),
    );
    for (const { target } of lines)
      assert.include(await textOf(vscode.Uri.parse(target?.note.uri ?? '')), 'company: "Zzyx: Works"\n');
  });

  describe('by dragging', () => {
    const dragged = async (lines: readonly TreeNode[], target: Pick<TreeNode, 'takes'>) => {
      const data = new vscode.DataTransfer();
      const tree = new TreeDragAndDrop({
        id: 'jobSearch.contacts',
        drop: (line, uris) => run('sortContacts', line?.takes, uris),
      });
      tree.handleDrag(lines, data);
      await tree.handleDrop({ id: 'x', label: 'x', ...target }, data);
      return data;
    };

    it('sorts several in one edit, and carries the addresses of their notes', async () => {
      const [ada, ben] = [await person('Quilla', 'stage: met'), await person('Bertil')];
      const lines = [await lineOf(ada), await lineOf(ben)];
      const data = await dragged(lines, { takes: { root: await root(), kind: 'stage', stage: 'paused' } });
      assert.equal(await data.get('text/uri-list')?.asString(), `${ada.toString()}\r\n${ben.toString()}`);
      assert.include(await textOf(ada), 'stage: paused\n');
      assert.include(await textOf(ben), 'stage: paused\n');
      await dragged(lines, { takes: { root: await root(), kind: 'tag', tag: 'zeppelins' } });
      assert.include(await textOf(ada), 'tags:\n  - zeppelins\n');
      await dragged(lines, { takes: { root: await root(), kind: 'company', name: 'Zzyx Works' } });
      assert.include(await textOf(ben), 'company: Zzyx Works\n');
    });

    it('changes nothing where it makes no sense', async () => {
      const ada = await person('Quilla', 'stage: met');
      const before = await textOf(ada);
      const line = await lineOf(ada);
      await dragged([line], {});
      await dragged([line], { takes: { root: 'elsewhere:/x', kind: 'stage', stage: 'paused' } });
      await dragged([{ ...line, kinds: ['letter'] }], {
        takes: { root: await root(), kind: 'stage', stage: 'paused' },
      });
      assert.equal(await textOf(ada), before);
    });
  });

  describe('filters', () => {
    const profile = fileAt('job-search.md');
    let before = '';

    beforeEach(async () => {
      before = await textOf(profile);
      await run('clearFilter');
    });
    afterEach(async () => {
      await run('clearFilter');
      const document = await vscode.workspace.openTextDocument(profile);
      const edit = new vscode.WorkspaceEdit();
      const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
      edit.replace(profile, all, before);
      await vscode.workspace.applyEdit(edit);
      await document.save();
    });

    it('are saved under a name in the profile, and asked for only where none is shown', async () => {
      const first = await asking(
        (nth) => (nth === 0 ? { type: 'stage:met last<-30d' } : { type: 'Warm: once' }),
        () => run('saveFilterAs'),
      );
      assert.lengthOf(first, 2);
      const text = await textOf(profile);
      assert.include(text, '\nviews:\n  "Warm: once": stage:met last<-30d\n');
      assert.equal(text.replace('views:\n  "Warm: once": stage:met last<-30d\n', ''), before);
      const second = await asking(
        () => ({ type: 'Again' }),
        () => run('saveFilterAs'),
      );
      assert.lengthOf(second, 1);
      assert.include(
        await textOf(profile),
        '  "Warm: once": stage:met last<-30d\n  Again: stage:met last<-30d\n',
      );
    });

    it('are taken out of the profile by the button on their lines', async () => {
      for (const type of ['One', 'Two'])
        await asking(
          (nth) => (nth === 0 && type === 'One' ? { type: 'has:email' } : { type }),
          () => run('saveFilterAs'),
        );
      const { workspace } = await extension();
      const views = () =>
        workspace.surveys[0]?.search
          ?.lookup()
          .profile()
          ?.fields.views?.value.entries.map(({ key }) => key);
      await eventually(views, ['One', 'Two']);
      await asking(
        (nth) => (nth === 0 ? { press: 'One' } : 'escape'),
        () => run('filter'),
      );
      await eventually(views, ['Two']);
      const document = await vscode.workspace.openTextDocument(profile);
      const others = () => document.getText().replace('views:\n  Two: has:email\n', '');
      await eventually(() => [others(), document.isDirty], [before, false]);
    });

    it('are offered first once they are saved, and are not taken half understood', async () => {
      await asking(
        (nth) => ({ type: nth === 0 ? 'has:email' : 'Reachable' }),
        () => run('saveFilterAs'),
      );
      const { workspace } = await extension();
      const views = () =>
        workspace.surveys[0]?.search?.lookup().profile()?.fields.views?.value.entries.length;
      await eventually(views, 1);
      await run('clearFilter');
      await asking(
        () => 'enter',
        () => run('filter'),
      );
      // The filter that is shown is now the saved one, so that only a name is asked for.
      const asked = await asking(
        () => ({ type: 'Copy' }),
        () => run('saveFilterAs'),
      );
      assert.lengthOf(asked, 1);
      assert.include(await textOf(profile), '  Copy: has:email\n');
      await run('clearFilter');
      const moves = [{ type: 'stge:met', own: true } as const, { type: 'stage:met', own: true } as const];
      assert.lengthOf(
        await asking(
          (nth) => moves[nth] ?? 'escape',
          () => run('filter'),
        ),
        2,
      );
    });
  });
});
