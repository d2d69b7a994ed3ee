import assert from 'node:assert/strict';

import { promiseOverdue } from '../../../../src/core/guidance/rules/promise-overdue';
import { type Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('promise-overdue', () => {
  const letter = (keys = '', body = 'I will follow up on Monday.') =>
    `---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]"\nsent: 2026-11-10\n${keys}---\n\nDear Ms. Okafor,\n\n${body}\n`;
  const contact = (keys = '', log = '') =>
    `---\ntype: contact\nname: Maya Okafor\n${keys}---\n\n## Log\n${log}`;
  const seenOn = (today: Day, note = letter(), others: Files = {}) => ({
    files: { 'letters/a.md': note, 'contacts/maya-okafor.md': contact(), ...others },
    path: 'letters/a.md',
    today,
  });

  it('sits on the words', () => {
    checkRule(
      promiseOverdue,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
sent: 2026-11-10
---

Dear Ms. Okafor,

My number is 555 0100, and I will follow up on Monday. Thank you for your time.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: You told Maya Okafor that you would be in touch by Monday 16 November 2026, and nothing has passed since your letter. A few lines today keep your word.
`,
      { files: { 'contacts/maya-okafor.md': contact() } },
    );
  });

  const DAYS: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-15', 'none'],
    ['2026-11-16', 'none'],
    ['2026-11-17', 'warning'],
    ['2027-02-14', 'warning'],
    ['2027-02-15', 'none'],
  ];
  for (const [today, severity] of DAYS) {
    it(`on ${today}, promised for 2026-11-16: ${severity}`, () => {
      assert.equal(severityOn(promiseOverdue, seenOn(today)), severity);
    });
  }

  const KEPT: readonly (readonly [why: string, note: string, others: Files])[] = [
    ['they replied', letter('replied: 2026-11-12\n'), {}],
    [
      'there was a call since',
      letter(),
      { 'contacts/maya-okafor.md': contact('', '\n- 2026-11-11 phone\n') },
    ],
    [
      'a letter went out since',
      letter(),
      {
        'letters/b.md': '---\ntype: letter\nkind: follow-up\nto: Maya Okafor\nsent: 2026-11-16\n---\n',
      },
    ],
    [
      'a meeting is arranged',
      letter(),
      {
        'interviews/a.md': '---\ntype: interview\ncontact: Maya Okafor\nstart: 2026-11-26\n---\n',
      },
    ],
    [
      'a day is set for later',
      letter(),
      { 'contacts/maya-okafor.md': contact('next_follow_up: 2026-11-20\n') },
    ],
    ['the contact is paused', letter(), { 'contacts/maya-okafor.md': contact('stage: paused\n') }],
    ['the letter is a draft', letter('status: draft\n'), {}],
    ['the letter is in another language', letter('language: de\n'), {}],
    [
      'the contact is written to in another',
      letter(),
      { 'contacts/maya-okafor.md': contact('language: pl\n') },
    ],
    ['nothing was promised', letter('', 'I will be in touch.'), {}],
    [
      'the place is told to be quiet',
      letter('', '<!-- job-search-disable-next-line promise-overdue -->\nI will follow up on Monday.'),
      {},
    ],
  ];
  for (const [why, note, others] of KEPT) {
    it(`says nothing where ${why}`, () => {
      assert.equal(severityOn(promiseOverdue, seenOn(TODAY, note, others)), 'none');
    });
  }

  it('speaks before an older plan, and reads English of any country', () => {
    const planned = { 'contacts/maya-okafor.md': contact('next_follow_up: 2026-11-12\nlanguage: pl\n') };
    assert.equal(severityOn(promiseOverdue, seenOn(TODAY, letter('language: en-GB\n'), planned)), 'warning');
  });

  it('writes, notes or records the reply', () => {
    assert.deepEqual(fixesIn(promiseOverdue, seenOn(TODAY)), [
      'Draft the follow-up that you promised = jobSearch.draftLetter letters/a.md follow-up',
      'I got in touch today',
      'They replied today',
    ]);
    const files = fixedBy('I got in touch today', promiseOverdue, seenOn(TODAY));
    assert.equal(files['contacts/maya-okafor.md'], contact('', '\n- 2026-11-18 got in touch, as promised\n'));
    assert.equal(severityOn(promiseOverdue, { ...seenOn(TODAY), files }), 'none');
  });
});
