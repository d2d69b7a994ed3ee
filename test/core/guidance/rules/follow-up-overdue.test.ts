import assert from 'node:assert/strict';

import { followUpOverdue } from '../../../../src/core/guidance/rules/follow-up-overdue';
import { type Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('follow-up-overdue', () => {
  const contact = (keys = '', log = '') =>
    `---\ntype: contact\nname: Maya Okafor\nstage: met\nnext_follow_up: 2026-11-16\n${keys}---\n\n## Log\n${log}`;
  const seenOn = (today: Day, note = contact(), others: Files = {}) => ({
    files: { 'contacts/maya-okafor.md': note, ...others },
    path: 'contacts/maya-okafor.md',
    today,
  });

  it('names the person and the day', () => {
    checkRule(
      followUpOverdue,
      `---
type: contact
name: Maya Okafor
next_follow_up: 2026-11-16
                ^^^^^^^^^^ warning: You wanted to follow up with Maya Okafor on Monday 16 November 2026. Write a few lines, or choose another day.
---
`,
    );
  });

  it('says when the last touch was', () => {
    checkRule(
      followUpOverdue,
      `---
type: contact
name: Maya Okafor
next_follow_up: 2026-11-16
                ^^^^^^^^^^ warning: You wanted to follow up with Maya Okafor on Monday 16 November 2026; the last touch was 9 days ago. Write a few lines, or choose another day.
---

## Log

- 2026-11-09 phone
`,
    );
  });

  const DAYS: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-16', 'none'],
    ['2026-11-17', 'warning'],
    ['2027-02-14', 'warning'],
    ['2027-02-15', 'none'],
  ];
  for (const [today, severity] of DAYS) {
    it(`on ${today}, planned for 2026-11-16: ${severity}`, () => {
      assert.equal(severityOn(followUpOverdue, seenOn(today)), severity);
    });
  }

  it('is settled by a touch since, and not by one of that day', () => {
    assert.equal(severityOn(followUpOverdue, seenOn(TODAY, contact('', '\n- 2026-11-17 phone\n'))), 'none');
    assert.equal(
      severityOn(followUpOverdue, seenOn(TODAY, contact('', '\n- 2026-11-16 phone\n'))),
      'warning',
    );
  });

  it('speaks of somebody who is paused, but not of one who is to be left alone', () => {
    assert.equal(severityOn(followUpOverdue, seenOn(TODAY, contact().replace('met', 'paused'))), 'warning');
    assert.equal(severityOn(followUpOverdue, seenOn(TODAY, contact().replace('met', 'declined'))), 'none');
    assert.equal(severityOn(followUpOverdue, seenOn(TODAY, contact('do_not_contact: true\n'))), 'none');
  });

  it('writes, notes or puts off', () => {
    const seen = seenOn(TODAY);
    assert.deepEqual(fixesIn(followUpOverdue, seen), [
      'Draft a follow-up = jobSearch.draftLetter contacts/maya-okafor.md follow-up',
      'Log a touch today',
      'Snooze for 3 days',
      'Snooze for a week',
      'Snooze for 2 weeks',
    ]);
    const after = (title: string) => fixedBy(title, followUpOverdue, seen)['contacts/maya-okafor.md'];
    assert.equal(after('Log a touch today'), contact('', '\n- 2026-11-18 got in touch\n'));
    assert.equal(after('Snooze for 3 days'), contact().replace('2026-11-16', '2026-11-21'));
    assert.equal(after('Snooze for a week'), contact().replace('2026-11-16', '2026-11-25'));
    assert.equal(after('Snooze for 2 weeks'), contact().replace('2026-11-16', '2026-12-02'));
  });
});
