import assert from 'node:assert/strict';

import { thankYouMissing } from '../../../../src/core/guidance/rules/thank-you-missing';
import { type Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('thank-you-missing', () => {
  const MET: Day = '2026-11-13';
  const note = (keys = '') =>
    `---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\nstatus: done\nstart: ${MET} 10:30\n${keys}---\n`;
  const contact = (keys = '') => `---\ntype: contact\nname: Maya Okafor\n${keys}---\n`;
  const seenOn = (today: Day, interview = note(), others: Files = {}) => ({
    files: { 'interviews/a.md': interview, 'contacts/maya-okafor.md': contact(), ...others },
    path: 'interviews/a.md',
    today,
  });
  const letter = (keys: string) => ({
    'letters/thanks.md': `---\ntype: letter\nkind: thank-you\nto: "[[Maya Okafor]]"\n${keys}---\n`,
  });

  it('names the person and the days', () => {
    checkRule(
      thankYouMissing,
      `---
type: interview
kind: informational
contact: "[[Maya Okafor]]"
status: done
        ^^^^ warning: Maya Okafor met you 3 days ago and has no thank-you note yet. Send one today, and name something you talked about.
start: 2026-11-15 10:30
---
`,
      { files: { 'contacts/maya-okafor.md': contact() } },
    );
  });

  it('is calm on the day itself', () => {
    checkRule(
      thankYouMissing,
      `---
type: interview
contact: Maya Okafor
status: done
        ^^^^ info: Maya Okafor talked with you today and has no thank-you note yet. Send one while the talk is fresh, and name something you talked about.
format: phone
start: 2026-11-18 10:30
---
`,
    );
  });

  it('names those of several who are still owed one', () => {
    checkRule(
      thankYouMissing,
      `---
type: interview
kind: job
contact: ["[[Maya Okafor]]", Dan Reyes, Li Wei]
status: done
        ^^^^ warning: Dan Reyes and Li Wei met you 6 days ago and have no thank-you note yet. Send one today, and name something you talked about.
start: 2026-11-12
---
`,
      {
        path: 'interviews/panel.md',
        files: {
          'contacts/maya-okafor.md': contact(),
          ...letter('interview: "[[panel]]"\nsent: 2026-11-13\n'),
        },
      },
    );
  });

  it('speaks of the note where it names nobody', () => {
    checkRule(
      thankYouMissing,
      `---
type: interview
kind: job
status: done
        ^^^^ warning: There is no thank-you note yet for your talk of Thursday 12 November 2026. Send one today, and name something you talked about.
start: 2026-11-12
---
`,
      { path: 'interviews/panel-at-northwind.md' },
    );
  });

  const LADDER: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-12', 'none'],
    ['2026-11-13', 'info'],
    ['2026-11-14', 'info'],
    ['2026-11-15', 'warning'],
    ['2027-02-12', 'warning'],
    ['2027-02-13', 'none'],
  ];
  for (const [today, severity] of LADDER) {
    it(`on ${today}, with the meeting on ${MET}: ${severity}`, () => {
      assert.equal(severityOn(thankYouMissing, seenOn(today)), severity);
    });
  }

  it('stays calm among friends, and where one was advised', () => {
    const friend = { 'contacts/maya-okafor.md': contact('relationship: [peer, friend]\n') };
    assert.equal(severityOn(thankYouMissing, seenOn('2026-11-20', note(), friend)), 'info');
    const exploration = note().replace('informational', 'exploration');
    assert.equal(severityOn(thankYouMissing, seenOn('2026-11-20', exploration)), 'info');
    const both = note().replace('contact: "[[Maya Okafor]]"', 'contact: ["[[Maya Okafor]]", Dan Reyes]');
    assert.equal(severityOn(thankYouMissing, seenOn('2026-11-20', both, friend)), 'warning');
  });

  const THANKED: readonly (readonly [why: string, interview: string, others: Files])[] = [
    ['a day is set', note('thank_you_sent: 2026-11-14\n'), {}],
    ['a letter for it was sent', note(), letter('interview: "[[a]]"\nsent: 2026-11-14\n')],
    [
      'a letter for it was sent, to whomever',
      note(),
      { 'letters/thanks.md': '---\ntype: letter\nkind: thank-you\ninterview: a\nsent: 2026-11-14\n---\n' },
    ],
    ['a letter was sent since', note(), letter('sent: 2026-11-13\n')],
    ['a letter was sent, nobody knows when', note(), letter('status: sent\n')],
    ['the note says that none is needed', note('ignore: [thank-you-missing]\n'), {}],
    ['the contact is left alone', note(), { 'contacts/maya-okafor.md': contact('do_not_contact: true\n') }],
    ['the contact has declined', note(), { 'contacts/maya-okafor.md': contact('stage: declined\n') }],
    ['the meeting has no day', note().replace(/start: .*\n/, ''), {}],
    ['the meeting was called off', note().replace('done', 'cancelled'), {}],
  ];
  for (const [why, interview, others] of THANKED) {
    it(`says nothing where ${why}`, () => {
      assert.equal(severityOn(thankYouMissing, seenOn('2026-11-20', interview, others)), 'none');
    });
  }

  const UNTHANKED: readonly (readonly [why: string, others: Files])[] = [
    ['is a draft', letter('interview: "[[a]]"\n')],
    ['was sent before the meeting', letter('sent: 2026-11-12\n')],
    [
      'belongs to another meeting',
      {
        ...letter('interview: "[[b]]"\nsent: 2026-11-16\n'),
        'interviews/b.md':
          '---\ntype: interview\ncontact: "[[Maya Okafor]]"\nstart: 2026-11-15\nstatus: done\n---\n',
      },
    ],
    ['will be sent tomorrow', letter('interview: "[[a]]"\nsent: 2026-11-21\n')],
  ];
  for (const [why, others] of UNTHANKED) {
    it(`does not take a letter for thanks that ${why}`, () => {
      assert.equal(severityOn(thankYouMissing, seenOn('2026-11-20', note(), others)), 'warning');
    });
  }

  it('drafts, records or does without', () => {
    const seen = seenOn(TODAY);
    assert.deepEqual(fixesIn(thankYouMissing, seen), [
      'Draft the thank-you = jobSearch.draftLetter interviews/a.md thank-you',
      'I sent it today',
      'I sent it on… = jobSearch.setDate interviews/a.md thank_you_sent',
      'Not needed for this one',
    ]);
    assert.match(
      fixedBy('I sent it today', thankYouMissing, seen)['interviews/a.md'] ?? '',
      /\nthank_you_sent: 2026-11-18\n---\n$/,
    );
    const without = fixedBy('Not needed for this one', thankYouMissing, seen);
    assert.equal(severityOn(thankYouMissing, { ...seen, files: without }), 'none');
  });
});
