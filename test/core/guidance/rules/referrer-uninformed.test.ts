import assert from 'node:assert/strict';

import { referrerUninformed } from '../../../../src/core/guidance/rules/referrer-uninformed';
import type { Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('referrer-uninformed', () => {
  const interview = (keys = '') =>
    `---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\nstatus: done\nstart: 2026-11-12 10:30\n${keys}---\n`;
  const maya = '---\ntype: contact\nname: Maya Okafor\nreferred_by: "[[Dan Reyes]]"\n---\n';
  const dan = (keys = '', log = '') => `---\ntype: contact\nname: Dan Reyes\n${keys}---\n\n## Log\n\n${log}`;
  const seen = (others: Files = {}, today: Day = TODAY, note = interview()) => ({
    files: { 'interviews/a.md': note, 'contacts/maya.md': maya, 'contacts/dan.md': dan(), ...others },
    path: 'interviews/a.md',
    today,
  });
  const severity = (...given: Parameters<typeof seen>) => severityOn(referrerUninformed, seen(...given));

  it('sits on whom one was sent to', () => {
    checkRule(
      referrerUninformed,
      `---
type: interview
kind: informational
contact: [Li Wei, "[[Maya Okafor]]"]
                  ^^^^^^^^^^^^^^^^^ info: Dan Reyes sent you to Maya Okafor, and has not heard yet that you talked on Thursday 12 November 2026. A line of thanks is due.
status: done
start: 2026-11-12 10:30
---
`,
      {
        files: {
          'contacts/maya.md': maya,
          'contacts/dan.md': dan('', '- 2026-11-02 phone: gave me the name\n'),
        },
      },
    );
  });

  const LADDER: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-12', 'none'],
    ['2026-11-15', 'none'],
    ['2026-11-16', 'info'],
    ['2027-02-13', 'info'],
    ['2027-02-14', 'none'],
  ];
  for (const [today, expected] of LADDER)
    it(`on ${today}, after a talk on 2026-11-12: ${expected}`, () => {
      assert.equal(severity({}, today), expected);
    });

  it('is silent once anything has passed with the referrer since', () => {
    const letter = (keys: string) => ({ 'letters/l.md': `---\ntype: letter\nto: Dan Reyes\n${keys}---\n` });
    assert.equal(severity({ 'contacts/dan.md': dan('', '- 2026-11-13 told him\n') }), 'none');
    assert.equal(severity({ 'contacts/dan.md': dan('', '- 2026-11-12 rang about Sunday\n') }), 'info');
    assert.equal(severity(letter('kind: check-in\nsent: 2026-11-13\n')), 'none');
    assert.equal(severity(letter('kind: check-in\nsent: 2026-11-12\n')), 'info');
    assert.equal(severity(letter('kind: check-in\ninterview: "[[a]]"\nsent: 2026-11-12\n')), 'none');
    assert.equal(severity(letter('kind: referrer-update\nsent: 2026-11-12\n')), 'none');
    assert.equal(severity(letter('kind: referrer-update\nsent: 2026-11-11\n')), 'info');
    assert.equal(severity(letter('kind: referrer-update\nstatus: draft\n')), 'info');
  });

  it('leaves alone who is to be left alone, or has a day of their own', () => {
    for (const keys of [
      'do_not_contact: true\n',
      'stage: declined\n',
      'stage: paused\n',
      'next_follow_up: 2026-11-19\n',
    ])
      assert.equal(severity({ 'contacts/dan.md': dan(keys) }), 'none', keys);
    assert.equal(severity({ 'contacts/dan.md': dan('next_follow_up: 2026-11-18\n') }), 'info');
  });

  it('speaks of the first talk alone, and of one that took place', () => {
    const other = (day: string, status = 'done') => ({
      'interviews/b.md': interview().replace('2026-11-12', day).replace('done', status),
    });
    assert.equal(severity(other('2026-11-02')), 'none');
    assert.equal(severity(other('2026-11-02', 'cancelled')), 'info');
    assert.equal(severity(other('2026-11-14')), 'info');
    assert.equal(severity(other('2026-11-12')), 'info', 'of two on one day the first by its path');
    for (const status of ['scheduled', 'cancelled', 'no-show'])
      assert.equal(severity({}, TODAY, interview().replace('done', status)), 'none', status);
    assert.equal(severity({}, TODAY, interview().replace(/start: .*\n/, '')), 'none');
    assert.equal(severity({}, TODAY, interview('ignore: referrer-uninformed\n')), 'none');
  });

  it('knows a referrer by their note, who was not there and is told of once', () => {
    assert.equal(severity({ 'contacts/maya.md': maya.replace('[[Dan Reyes]]', 'Somebody else') }), 'none');
    const two = interview().replace('"[[Maya Okafor]]"', '[Maya Okafor, Dan Reyes]');
    assert.equal(severity({}, TODAY, two), 'none');
    const both = interview().replace('"[[Maya Okafor]]"', '[Maya Okafor, Li Wei]');
    const li = { 'contacts/li.md': maya.replace('Maya Okafor', 'Li Wei') };
    assert.equal(findingsIn(referrerUninformed, seen(li, TODAY, both)).length, 1);
  });

  it('drafts a line, or notes that it was said', () => {
    assert.deepEqual(fixesIn(referrerUninformed, seen()), [
      'Draft a line to Dan Reyes = jobSearch.draftLetter contacts/dan.md referrer-update',
      'I told Dan Reyes today',
    ]);
    const after = fixedBy('I told Dan Reyes today', referrerUninformed, seen());
    assert.match(after['contacts/dan.md'] ?? '', /- 2026-11-18 told about the talk with Maya Okafor\n/);
    assert.equal(severity(after), 'none');
  });
});
