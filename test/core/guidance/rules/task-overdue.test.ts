import assert from 'node:assert/strict';

import { taskOverdue } from '../../../../src/core/guidance/rules/task-overdue';
import { type Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('task-overdue', () => {
  it('sits on each task, in whatever note', () => {
    checkRule(
      taskOverdue,
      `# This week

- [ ] Send [[contacts/maya-okafor|Maya]] the card 📅 2026-11-12
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “Send Maya the card” was due on Thursday 12 November 2026. Tick it off, or give it a new day.
- [ ] Read the guide [due:: 2026-11-18]
  - [ ] and its notes @2026-11-17
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “and its notes” was due on Tuesday 17 November 2026. Tick it off, or give it a new day.
- [x] Call the office due: 2026-11-01
- [-] Buy a tie due: 2026-11-01
- [ ] Learn Portuguese
- [ ] Nothing on 2026-11-01 itself
- [ ] A day that there is not @2026-02-30

~~~
- [ ] in code @2026-11-01
~~~
`,
    );
  });

  it('has no words to show', () => {
    checkRule(
      taskOverdue,
      `- [ ] @2026-11-17
^^^^^^^^^^^^^^^^^ warning: “A task without words” was due on Tuesday 17 November 2026. Tick it off, or give it a new day.
`,
    );
  });

  const seenOn = (today: Day, others: Files = {}) => ({
    files: {
      'contacts/maya-okafor.md': '---\ntype: contact\n---\n\n- [ ] Send the card 📅 2026-11-12\n',
      ...others,
    },
    path: 'contacts/maya-okafor.md',
    today,
  });
  const DAYS: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-12', 'none'],
    ['2026-11-13', 'warning'],
    ['2027-02-10', 'warning'],
    ['2027-02-11', 'none'],
  ];
  for (const [today, severity] of DAYS) {
    it(`on ${today}, due on 2026-11-12: ${severity}`, () => {
      assert.equal(severityOn(taskOverdue, seenOn(today)), severity);
    });
  }

  it('leaves alone whoever is to be left alone, and templates', () => {
    const quiet = (keys: string) => ({
      'contacts/maya-okafor.md': `---\ntype: contact\n${keys}---\n\n- [ ] Send the card 📅 2026-11-12\n`,
    });
    assert.equal(severityOn(taskOverdue, seenOn(TODAY, quiet('do_not_contact: true\n'))), 'none');
    assert.equal(severityOn(taskOverdue, seenOn(TODAY, quiet('stage: declined\n'))), 'none');
    assert.equal(severityOn(taskOverdue, seenOn(TODAY, quiet('stage: paused\n'))), 'warning');
    const linked = {
      ...quiet('do_not_contact: true\n'),
      'week.md': '- [ ] Call [[maya-okafor]] @2026-11-12\n',
    };
    assert.equal(severityOn(taskOverdue, { files: linked, path: 'week.md' }), 'none');
    const template = { 'templates/t.md': '- [ ] Call @2026-11-12\n' };
    assert.equal(severityOn(taskOverdue, { files: template, path: 'templates/t.md' }), 'none');
  });

  it('ticks it off, or moves it from today', () => {
    const seen = seenOn(TODAY);
    assert.deepEqual(fixesIn(taskOverdue, seen), [
      'Tick it off',
      'Move it to tomorrow',
      'Move it to a week from today',
    ]);
    const after = (title: string) => fixedBy(title, taskOverdue, seen)['contacts/maya-okafor.md'];
    assert.equal(after('Tick it off'), '---\ntype: contact\n---\n\n- [x] Send the card 📅 2026-11-12\n');
    assert.equal(
      after('Move it to tomorrow'),
      '---\ntype: contact\n---\n\n- [ ] Send the card 📅 2026-11-19\n',
    );
    assert.equal(
      after('Move it to a week from today'),
      '---\ntype: contact\n---\n\n- [ ] Send the card 📅 2026-11-25\n',
    );
  });
});
