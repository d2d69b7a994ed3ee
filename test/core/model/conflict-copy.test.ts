import assert from 'node:assert/strict';

import { originalOf } from '../../../src/core/model/conflict-copy';

describe('a copy that another program put beside a note', () => {
  for (const name of [
    'maya (conflicted copy 2026-11-18)',
    'maya (conflicted copy 2026-11-18 093015)',
    "maya (Jane's conflicted copy 2026-11-18)",
    'maya (Conflicted copy)',
    'maya (In Konflikt stehende Kopie von JANE-PC 2026-11-18)',
    'maya (Copie en conflit de Jane 2026-11-18)',
    'maya (SFConflict jane@example.com 2026-11-18-09-30-15)',
    'maya.sync-conflict-20261118-093015-K7LQ2NA',
    'maya.sync-conflict-20261118-093015',
    'maya_conflict-20261118-093015',
    'maya-DESKTOP-4F7K2LQ',
    'maya-LAPTOP-4F7K2LQA',
    'maya-DESKTOP-4F7K2LQ-2',
    'maya_BACKUP_4711',
    'maya_REMOTE_4711',
  ]) {
    it(`is known by its name: ${name}`, () => {
      assert.equal(originalOf(`a/contacts/${name}.md`), 'a/contacts/maya.md');
    });
  }

  for (const name of [
    'maya',
    'maya (1)',
    'maya-2',
    'maya copy',
    'maya (copy)',
    'maya conflicted copy',
    'conflicted copy',
    'the conflicted copy (a talk)',
    ' (conflicted copy)',
    '(conflicted copy 2026-11-18)',
    '.sync-conflict-20261118-093015-K7LQ2NA',
    'maya-desktop-4f7k2lq',
    'maya-DESKTOP-plan',
    'maya_backup_4711',
    'maya.orig',
  ]) {
    it(`is not seen in a name that a person may give: ${name}`, () => {
      assert.equal(originalOf(`contacts/${name}.md`), undefined);
    });
  }

  it('lies beside its original, also at the root, and is spelled as it is', () => {
    assert.equal(originalOf('maya (conflicted copy).MD'), 'maya.MD');
    assert.equal(originalOf('x (conflicted copy)/maya.md'), undefined);
  });
});
