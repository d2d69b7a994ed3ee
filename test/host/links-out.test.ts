import { assert } from 'chai';
import * as vscode from 'vscode';

import type { Changes } from '../../src/core/acts/changes';
import { carryOut } from '../../src/host/workspace/apply-edits';
import { EditRefused } from '../../src/host/workspace/edit-refused';
import { typeOf } from '../../src/host/workspace/files';
import { extension, fileAt } from './support/notes';

/** A symbolic link in the folder of the tests; it leads out of it, to a folder with one note. */
const LINKED = 'linked';

describe('a symbolic link out of the search', () => {
  it('is not followed when notes are read', async () => {
    assert.isDefined(await typeOf(fileAt(`${LINKED}/private.md`)), 'it leads somewhere');
    const { workspace } = await extension();
    const search = workspace.surveyOf(fileAt('job-search.md'))?.search;
    const names = [...(search?.all() ?? [])].map(({ name }) => name);
    assert.isAbove(names.length, 10);
    assert.notInclude(names, 'Private Person');
  });

  it('is not followed when notes are written or moved, and a sentence says so', async () => {
    const root = fileAt('.');
    const added = { path: `${LINKED}/deep/new.md`, text: 'x', cursor: 0 };
    const moved = { from: fileAt('job-search.md').toString(), to: `${LINKED}/new.md` };
    const both: readonly Changes[] = [
      { added: [added], edited: [] },
      { added: [], edited: [], moved: [moved] },
    ];
    for (const changes of both) {
      const refusal = await carryOut(root, changes).then(
        () => undefined,
        (error: unknown) => error,
      );
      assert.instanceOf(refusal, EditRefused);
      assert.include(refusal.message, 'symbolic link');
    }
    for (const path of [`${LINKED}/deep/new.md`, `${LINKED}/new.md`])
      assert.isUndefined(await typeOf(fileAt(path)), path);
    assert.equal(await typeOf(fileAt('job-search.md')), vscode.FileType.File);
  });
});
