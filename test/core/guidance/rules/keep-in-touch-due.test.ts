import assert from 'node:assert/strict';

import { keepInTouchDue } from '../../../../src/core/guidance/rules/keep-in-touch-due';
import { type Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('keep-in-touch-due', () => {
  const contact = (stage = 'met', keys = '') =>
    `---\ntype: contact\nname: Maya Okafor\nstage: ${stage}\nkeep_in_touch: 6 weeks\n${keys}---\n\n## Log\n\n- 2026-10-06 video\n`;
  const seenOn = (today: Day, note = contact(), others: Files = {}) => ({
    files: { 'contacts/maya-okafor.md': note, ...others },
    path: 'contacts/maya-okafor.md',
    today,
  });

  it('sits on the rhythm', () => {
    checkRule(
      keepInTouchDue,
      `---
type: contact
name: Maya Okafor
stage: in-touch
keep_in_touch: 1 month
               ^^^^^^^ info: Nothing has passed between Maya Okafor and you since Saturday 10 October 2026, longer than you wanted. Send an article, or a line on something you talked about.
---

## Log

- 2026-10-10 video
`,
    );
  });

  const DAYS: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-16', 'none'],
    ['2026-11-17', 'none'],
    ['2026-11-18', 'info'],
    ['2027-02-15', 'info'],
    ['2027-02-16', 'none'],
  ];
  for (const [today, severity] of DAYS) {
    it(`on ${today}, six weeks after 2026-10-06: ${severity}`, () => {
      assert.equal(severityOn(keepInTouchDue, seenOn(today)), severity);
    });
  }

  it('waits for the first meeting, and for a day that is set', () => {
    assert.equal(severityOn(keepInTouchDue, seenOn(TODAY, contact('contacted'))), 'none');
    assert.equal(severityOn(keepInTouchDue, seenOn(TODAY, contact('paused'))), 'none');
    assert.equal(
      severityOn(keepInTouchDue, seenOn(TODAY, contact('met', 'next_follow_up: 2026-11-20\n'))),
      'none',
    );
  });

  it('counts a letter and an interview as touches', () => {
    const letter = {
      'letters/a.md': '---\ntype: letter\nkind: check-in\nto: Maya Okafor\nsent: 2026-10-07\n---\n',
    };
    assert.equal(severityOn(keepInTouchDue, seenOn(TODAY, contact(), letter)), 'none');
    const interview = {
      'interviews/a.md': '---\ntype: interview\ncontact: Maya Okafor\nstart: 2026-10-07\nstatus: done\n---\n',
    };
    assert.equal(severityOn(keepInTouchDue, seenOn(TODAY, contact(), interview)), 'none');
  });

  it('writes, notes or puts off', () => {
    const seen = seenOn(TODAY);
    assert.deepEqual(fixesIn(keepInTouchDue, seen), [
      'Draft a check-in = jobSearch.draftLetter contacts/maya-okafor.md check-in',
      'Log a touch today',
      'Remind me in 2 weeks',
    ]);
    assert.match(
      fixedBy('Remind me in 2 weeks', keepInTouchDue, seen)['contacts/maya-okafor.md'] ?? '',
      /\nnext_follow_up: 2026-12-02\n---\n/,
    );
  });
});
