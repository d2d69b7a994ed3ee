import { expect } from 'chai';
import * as vscode from 'vscode';
import type { JobSearchApi } from '../../src/extension';

describe('A search in the editor', () => {
  const written = inFolder('interviews/2020-01-07-written-elsewhere.md');

  before(async () => {
    const extension = vscode.extensions.getExtension<JobSearchApi>(
      'job-search-workspace.job-search-workspace',
    );
    await (
      await extension?.activate()
    )?.isReady;
  });

  afterEach(async () => {
    await vscode.workspace.fs.delete(written).then(undefined, () => undefined);
  });

  it('warns in a file that is not open, and no longer once it is put right or gone', async () => {
    const interview = [
      '---',
      'type: interview',
      'kind: informational',
      'contact: Written Elsewhere',
      'start: 2020-01-07',
      '---',
    ];
    await write(written, interview);
    await until(() => rulesIn(written).includes('outcome-unrecorded'));

    await write(written, interview.toSpliced(5, 0, 'status: cancelled'));
    await until(() => !rulesIn(written).includes('outcome-unrecorded'));

    await write(written, interview);
    await until(() => rulesIn(written).includes('outcome-unrecorded'));
    await vscode.workspace.fs.delete(written);
    await until(() => rulesIn(written).length === 0);
  });

  it('follows what is typed and not yet saved', async () => {
    await write(written, [
      '---',
      'type: interview',
      'kind: informational',
      'contact: Written Elsewhere',
      '---',
    ]);
    const document = await vscode.workspace.openTextDocument(written);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(written, new vscode.Position(4, 0), 'start: 2020-01-07\n');
    await vscode.workspace.applyEdit(edit);
    expect(document.isDirty).to.equal(true);
    await until(() => rulesIn(written).includes('outcome-unrecorded'));
    await document.save();
  });
});

function inFolder(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need a folder.');
  return vscode.Uri.joinPath(folder.uri, path);
}

async function write(uri: vscode.Uri, lines: readonly string[]): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${lines.join('\n')}\n`));
}

function rulesIn(uri: vscode.Uri): unknown[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => (typeof code === 'object' ? code.value : code));
}

/** Waits for the diagnostics to be as wanted; mocha's time limit is the limit. */
function until(isAsWanted: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isAsWanted()) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
