import assert from 'node:assert/strict';

import { sentDateMissing } from '../../../../src/core/guidance/rules/sent-date-missing';
import { checkRule, fixesOf } from '../../../support/check-rule';

describe('sent-date-missing', () => {
  it('misses the day of a letter that is marked as sent', () => {
    checkRule(
      sentDateMissing,
      `---
type: letter
status: sent
        ^^^^ warning: This letter is marked as sent and does not say when, so nothing can remind you of the answer.
---
`,
    );
  });

  it('knows a day that is still to come, and a status that does not fit', () => {
    checkRule(
      sentDateMissing,
      `---
type: letter
sent: 2026-11-19
      ^^^^^^^^^^ warning: The day Thursday 19 November 2026 is still to come.
---
`,
    );
    checkRule(
      sentDateMissing,
      `---
type: letter
status: ready
        ^^^^^ warning: This letter has a day of sending and is still marked as ready.
sent: 2026-11-18
---
`,
    );
  });

  it('is content with the day alone, and leaves an unreadable one to others', () => {
    checkRule(sentDateMissing, '---\ntype: letter\nsent: 2026-11-18\n---\n');
    checkRule(sentDateMissing, '---\ntype: letter\nstatus: sent\nsent: 2026-11-18\n---\n');
    checkRule(sentDateMissing, '---\ntype: letter\nstatus: sent\nsent: soon\n---\n');
    checkRule(sentDateMissing, '---\ntype: letter\nstatus: ready\n---\n');
  });

  it('sets the one or the other', () => {
    assert.deepEqual(fixesOf(sentDateMissing, '---\ntype: letter\nstatus: sent\n---\n'), [
      'It was sent today → sent: 2026-11-18',
      'Choose the day… → jobSearch.setDate test:/search/notes/note.md sent',
    ]);
    assert.deepEqual(fixesOf(sentDateMissing, '---\ntype: letter\nstatus: draft\nsent: 2026-11-16\n---\n'), [
      'Mark as sent → status: sent',
      'Remove the date → ',
    ]);
  });
});
