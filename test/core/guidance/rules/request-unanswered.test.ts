import assert from 'node:assert/strict';

import { requestUnanswered } from '../../../../src/core/guidance/rules/request-unanswered';
import { type Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('request-unanswered', () => {
  const request = (keys = '') =>
    `---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]"\nsent: 2026-11-02\n${keys}---\n`;
  const nudge = (sent: Day, keys = '') => ({
    'letters/nudge.md': `---\ntype: letter\nkind: follow-up\nto: "[[Maya Okafor]]"\nsent: ${sent}\n${keys}---\n`,
  });
  const contact = (keys = '', body = '') =>
    `---\ntype: contact\nname: Maya Okafor\ncompany: "[[Northwind Telecom]]"\n${keys}---\n${body}`;
  const seenOn = (today: Day, others: Files = {}, letter = request()) => ({
    files: { 'letters/a.md': letter, 'contacts/maya-okafor.md': contact(), ...others },
    path: 'letters/a.md',
    today,
  });

  it('counts working days', () => {
    checkRule(
      requestUnanswered,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
sent: 2026-11-09
      ^^^^^^^^^^ info: No reply from Maya Okafor for 7 working days, since your letter of Monday 9 November 2026. A short nudge is fine: one new reason to write, and the same small request.
---
`,
      { files: { 'contacts/maya-okafor.md': contact() } },
    );
  });

  it('lets rest what had no answer to a nudge either', () => {
    checkRule(
      requestUnanswered,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
sent: 2026-10-26
      ^^^^^^^^^^ info: Maya Okafor has not answered your nudge of Tuesday 3 November 2026 either. Let it rest, and look for somebody else at Northwind Telecom or in the field.
---
`,
      { files: { 'contacts/maya-okafor.md': contact(), ...nudge('2026-11-03') } },
    );
  });

  // Sent on Monday 2 November: the fifth working day after is Monday 9, the tenth Monday 16.
  const LADDER: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-02', 'none'],
    ['2026-11-09', 'none'],
    ['2026-11-10', 'info'],
    ['2026-11-16', 'info'],
    ['2026-11-17', 'warning'],
    ['2027-02-07', 'warning'],
    ['2027-02-08', 'none'],
  ];
  for (const [today, severity] of LADDER) {
    it(`on ${today}, sent on 2026-11-02: ${severity}`, () => {
      assert.equal(severityOn(requestUnanswered, seenOn(today)), severity);
    });
  }

  it('gives a nudge ten working days of its own', () => {
    assert.equal(severityOn(requestUnanswered, seenOn('2026-11-24', nudge('2026-11-10'))), 'none');
    assert.equal(severityOn(requestUnanswered, seenOn('2026-11-25', nudge('2026-11-10'))), 'info');
  });

  it('waits as long as one likes', () => {
    const days = (written: string) => ({
      'job-search.md': `---\ntype: profile\nrules:\n  request-unanswered: { days: ${written} }\n---\n`,
    });
    assert.equal(severityOn(requestUnanswered, seenOn('2026-11-10', days('6'))), 'none');
    assert.equal(severityOn(requestUnanswered, seenOn('2026-11-11', days('6'))), 'info');
    assert.equal(severityOn(requestUnanswered, seenOn('2026-11-10', days('soon'))), 'info');
  });

  it('counts the days on which one works', () => {
    const profile = { 'job-search.md': '---\ntype: profile\nworking_days: [mon]\n---\n' };
    assert.equal(severityOn(requestUnanswered, seenOn('2026-12-07', profile)), 'none');
    assert.equal(severityOn(requestUnanswered, seenOn('2026-12-08', profile)), 'info');
  });

  const QUIET: readonly (readonly [why: string, others: Files, letter?: string])[] = [
    ['they replied', {}, request('replied: 2026-11-05\n')],
    ['they replied to the nudge', nudge('2026-11-10', 'replied: 2026-11-12\n')],
    [
      'the log has something since',
      { 'contacts/maya-okafor.md': contact('', '## Log\n\n- 2026-11-03 phone\n') },
    ],
    [
      'a meeting is arranged',
      { 'interviews/i.md': '---\ntype: interview\ncontact: Maya Okafor\nstart: 2026-11-24\n---\n' },
    ],
    [
      'they met',
      {
        'interviews/i.md':
          '---\ntype: interview\ncontact: Maya Okafor\nstart: 2026-11-06\nstatus: done\n---\n',
      },
    ],
    ['a follow-up is planned', { 'contacts/maya-okafor.md': contact('next_follow_up: 2026-11-26\n') }],
    [
      'a follow-up was planned, which then speaks',
      { 'contacts/maya-okafor.md': contact('next_follow_up: 2026-11-16\n') },
    ],
    ['the contact is paused', { 'contacts/maya-okafor.md': contact('stage: paused\n') }],
    ['the contact is left alone', { 'contacts/maya-okafor.md': contact('do_not_contact: yes\n') }],
    ['a newer request stands for it', { 'letters/b.md': request().replace('2026-11-02', '2026-11-17') }],
    ['it is a draft', {}, request('status: draft\n')],
  ];
  for (const [why, others, letter] of QUIET) {
    it(`says nothing where ${why}`, () => {
      assert.equal(severityOn(requestUnanswered, seenOn(TODAY, others, letter)), 'none');
    });
  }

  it('takes a log line of the same day for its own', () => {
    const log = { 'contacts/maya-okafor.md': contact('', '## Log\n\n- 2026-11-02 email: wrote\n') };
    assert.equal(severityOn(requestUnanswered, seenOn(TODAY, log)), 'warning');
  });

  it('drafts a nudge, or records the reply', () => {
    assert.deepEqual(fixesIn(requestUnanswered, seenOn(TODAY)), [
      'Draft a short nudge = jobSearch.draftLetter letters/a.md follow-up',
      'They replied today',
      'They replied on… = jobSearch.setDate letters/a.md replied',
    ]);
    assert.equal(
      fixedBy('They replied today', requestUnanswered, seenOn(TODAY))['letters/a.md'],
      request('replied: 2026-11-18\n'),
    );
  });

  it('pauses the contact, and shows the way to others there', () => {
    const others = {
      ...nudge('2026-11-03'),
      'companies/northwind-telecom.md': '---\ntype: company\nname: Northwind Telecom\n---\n',
    };
    const seen = seenOn('2026-11-18', others, request().replace('2026-11-02', '2026-10-26'));
    assert.deepEqual(fixesIn(requestUnanswered, seen), [
      'Let Maya Okafor rest',
      'They replied today',
      'They replied on… = jobSearch.setDate letters/a.md replied',
      'Look for others at Northwind Telecom = jobSearch.openNote companies/northwind-telecom.md',
    ]);
    const li = { 'contacts/li.md': contact().replace('Maya Okafor', 'Li Wei') };
    assert.deepEqual(fixesIn(requestUnanswered, { ...seen, files: { ...seen.files, ...li } }).slice(3), [
      'Write to Li Wei instead = jobSearch.draftLetter contacts/li.md request',
      'Look for others at Northwind Telecom = jobSearch.openNote companies/northwind-telecom.md',
    ]);
    const files = fixedBy('Let Maya Okafor rest', requestUnanswered, seen);
    assert.equal(files['contacts/maya-okafor.md'], contact('stage: paused\n'));
    assert.equal(severityOn(requestUnanswered, { ...seen, files }), 'none');
  });
});
