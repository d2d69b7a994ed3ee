import assert from 'node:assert/strict';

import { referralUnfollowed } from '../../../../src/core/guidance/rules/referral-unfollowed';
import type { Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('referral-unfollowed', () => {
  const interview = (referrals = '- [[Li Wei]], who counts', keys = '') =>
    `---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\nstatus: done\nstart: 2026-11-02 10:30\n${keys}---\n\n## Referrals\n\n${referrals}\n`;
  const contact = (name: string, keys = '', log = '') =>
    `---\ntype: contact\nname: ${name}\n${keys}---\n\n## Log\n\n${log}`;
  const seen = (note = interview(), others: Files = {}, today: Day = TODAY) => ({
    files: {
      'interviews/a.md': note,
      'contacts/maya.md': contact('Maya Okafor'),
      'contacts/li.md': contact('Li Wei'),
      ...others,
    },
    path: 'interviews/a.md',
    today,
  });
  const severity = (...given: Parameters<typeof seen>) => severityOn(referralUnfollowed, seen(...given));

  it('sits on the names', () => {
    checkRule(
      referralUnfollowed,
      `---
type: interview
contact: "[[Maya Okafor]]"
status: done
start: 2026-11-02 10:30
---

## Referrals

- [[Li Wei]], who counts the kits, with [[Dan Reyes]]
  ^^^^^^^^^^ info: Maya Okafor gave you the name of Li Wei on Monday 2 November 2026, and you have not written to them yet. A few lines are enough, with that name first.
- **Dr. Priya van Nair**, in the clinic
    ^^^^^^^^^^^^^^^^^^ info: Maya Okafor gave you the name of Dr. Priya van Nair on Monday 2 November 2026. Make a note for them while the door is open.
- [[Maya Okafor]] would join us
`,
      {
        files: {
          'contacts/li.md': contact('Li Wei'),
          'contacts/dan.md': contact('Dan Reyes'),
          'contacts/maya.md': contact('Maya Okafor'),
        },
      },
    );
  });

  it('says it without the name that it does not know', () => {
    checkRule(
      referralUnfollowed,
      `---
type: interview
status: done
start: 2026-11-02
---

## Referrals

She spoke of [[Li Wei]].
             ^^^^^^^^^^ info: Your talk of Monday 2 November 2026 led you to Li Wei, and you have not written to them yet.

- Priya Nair
  ^^^^^^^^^^ info: Your talk of Monday 2 November 2026 led you to Priya Nair. Make a note for them while the door is open.
`,
      { files: { 'contacts/li.md': contact('Li Wei') } },
    );
  });

  const LADDER: readonly (readonly [today: Day, withNote: string, withoutNote: string])[] = [
    ['2026-11-01', 'none', 'none'],
    ['2026-11-02', 'none', 'info'],
    ['2026-11-16', 'none', 'info'],
    ['2026-11-17', 'info', 'info'],
    ['2027-01-31', 'info', 'info'],
    ['2027-02-01', 'info', 'none'],
    ['2027-02-14', 'info', 'none'],
    ['2027-02-15', 'none', 'none'],
  ];
  for (const [today, withNote, withoutNote] of LADDER)
    it(`on ${today}, after a talk on 2026-11-02: ${withNote} with a note, ${withoutNote} without`, () => {
      assert.equal(severity(interview(), {}, today), withNote);
      assert.equal(severity(interview('- Priya Nair'), {}, today), withoutNote);
    });

  it('takes another number of days', () => {
    const profile = {
      'job-search.md': '---\ntype: profile\nrules: { referral-unfollowed: { days: 20 } }\n---\n',
    };
    assert.equal(severity(interview(), profile), 'none');
    assert.equal(severity(interview(), profile, '2026-11-23'), 'info');
  });

  it('is silent about whom one has approached, or decided not to', () => {
    const quiet: readonly Files[] = [
      { 'contacts/li.md': contact('Li Wei', '', '- 2026-10-02 met at the fair\n') },
      { 'contacts/li.md': contact('Li Wei', 'next_follow_up: 2026-11-01\n') },
      { 'contacts/li.md': contact('Li Wei', 'do_not_contact: true\n') },
      { 'letters/l.md': '---\ntype: letter\nkind: request\nto: Li Wei\nsent: 2026-11-05\n---\n' },
      { 'interviews/b.md': '---\ntype: interview\ncontact: Li Wei\n---\n' },
      ...['contacted', 'replied', 'scheduled', 'met', 'in-touch', 'paused', 'declined'].map((stage) => ({
        'contacts/li.md': contact('Li Wei', `stage: ${stage}\n`),
      })),
    ];
    for (const files of quiet) assert.equal(severity(interview(), files), 'none', JSON.stringify(files));
    assert.equal(
      severity(interview(), { 'contacts/li.md': contact('Li Wei', 'stage: researched\n') }),
      'info',
    );
    const draft = { 'letters/l.md': '---\ntype: letter\nkind: request\nto: Li Wei\n---\n' };
    assert.equal(severity(interview(), draft), 'info');
  });

  it('speaks of talks that took place', () => {
    for (const status of ['scheduled', 'cancelled', 'no-show'])
      assert.equal(severity(interview().replace('done', status)), 'none', status);
    assert.equal(severity(interview().replace(/start: .*\n/, '')), 'none');
    assert.equal(severity(interview(undefined, 'ignore: referral-unfollowed\n')), 'none');
    assert.equal(severity(interview().replace('Referrals', 'Notes')), 'none');
  });

  const NAMED = [
    'Priya Nair',
    'Priya Nair, in the clinic',
    'Priya Nair (clinic)',
    'Priya Nair: ask about kits',
    'Priya Nair – runs the clinic',
    'Priya Nair at Halden Transit',
    'Priya Nair who runs the clinic',
    'Priya Nair.',
    'Ms Priya Nair',
    'Siobhán O’Connor-Nair',
    'Иван Петров',
    'J. K. Nair, no, Priya',
  ];
  for (const item of NAMED)
    it(`${JSON.stringify(item)} ${item.startsWith('J') ? 'is not taken for a name' : 'names somebody'}`, () => {
      assert.equal(severity(interview(`- ${item}`)), item.startsWith('J') ? 'none' : 'info');
    });

  const NOBODY = [
    'None',
    'None. She does not like to volunteer names',
    'Nobody',
    'Priya',
    'priya nair',
    'Network Planner at Halden Transit',
    'Halden Transit',
    'Remote Monitoring Nurse Lead, Prairie Home Care',
    'The Minnesota Chapter',
    'Ask Priya Nair',
    'Try Halden Central Library',
    'Maybe Priya Nair',
    'Priya Nair and the others say so',
    'She Said',
    'Leeds University',
    '[[Nobody Yet]]',
    'Halden Works',
    'Network Lead',
    '',
  ];
  for (const item of NOBODY)
    it(`${JSON.stringify(item)} names nobody`, () => {
      const others = {
        'companies/halden.md': '---\ntype: company\nname: Halden Works\n---\n',
      };
      assert.equal(severity(interview(`- ${item}`), others), 'none');
    });

  it('does not take those for referrals who were there', () => {
    const note = interview('- Priya Nair, as ever\n- [[Maya Okafor]] again').replace(
      '[[Maya Okafor]]',
      'Priya Nair',
    );
    assert.equal(severity(note, {}, '2026-11-10'), 'none');
    assert.equal(severity(interview('- Priya Nair, as ever'), {}, '2026-11-10'), 'info');
  });

  it('knows a name by its note, and tells of each person once', () => {
    assert.equal(severity(interview('- Li Wei, who counts'), {}, '2026-11-10'), 'none');
    assert.equal(severity(interview('- Li Wei, who counts')), 'info');
    assert.equal(
      findingsIn(referralUnfollowed, seen(interview('- [[Li Wei]]\n- Li Wei\n- [[li]]'))).length,
      1,
    );
    const two = { 'contacts/li-2.md': contact('Li Wei') };
    assert.equal(severity(interview('- Li Wei'), two), 'none', 'whom it means cannot be known');
  });

  it('makes the note, drafts the letter, opens the note, or lets them rest', () => {
    assert.deepEqual(fixesIn(referralUnfollowed, seen(interview('- Priya Nair'))), [
      'Make a note for Priya Nair = jobSearch.createContact interviews/a.md Priya Nair',
    ]);
    assert.deepEqual(fixesIn(referralUnfollowed, seen()), [
      'Write to Li Wei = jobSearch.draftLetter contacts/li.md request',
      'Open the note of Li Wei = jobSearch.openNote contacts/li.md',
      'Let Li Wei rest',
    ]);
    const after = fixedBy('Let Li Wei rest', referralUnfollowed, seen());
    assert.equal(after['contacts/li.md'], contact('Li Wei', 'stage: paused\n'));
    assert.equal(severity(interview(), after), 'none');
  });
});
