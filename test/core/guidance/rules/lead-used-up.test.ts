import assert from 'node:assert/strict';

import { leadUsedUp } from '../../../../src/core/guidance/rules/lead-used-up';
import { requestUnanswered } from '../../../../src/core/guidance/rules/request-unanswered';
import type { Day } from '../../../../src/core/model/day';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import { surveyOf, type Files } from '../../../support/search';

describe('lead-used-up', () => {
  const letter = (keys: string, kind = 'request') =>
    `---\ntype: letter\nkind: ${kind}\nto: "[[Maya Okafor]]"\n${keys}---\n`;
  const contact = (keys = '', body = '') => ({
    'contacts/maya-okafor.md': `---\ntype: contact\nname: Maya Okafor\n${keys}---\n${body}`,
  });
  const first = { 'letters/1.md': letter('sent: 2026-11-12\n') };
  const seen = (text: string, others: Files = {}, today: Day = '2026-11-18') => ({
    files: { ...contact(), ...first, ...others, 'letters/9.md': text },
    path: 'letters/9.md',
    today,
  });
  const ready = letter('status: ready\n');
  const severity = (text: string, others: Files = {}, today?: Day) =>
    severityOn(leadUsedUp, seen(text, others, today));

  it('waits with a second request', () => {
    checkRule(
      leadUsedUp,
      `---
type: letter
kind: request
      ^^^^^^^ warning: You wrote to Maya Okafor on Thursday 12 November 2026 and have no answer yet. Give it until Friday 20 November 2026.
to: "[[Maya Okafor]]"
status: ready
---
`,
      { files: { ...contact(), ...first } },
    );
  });

  it('knows when the second has gone out already', () => {
    checkRule(
      leadUsedUp,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
sent: 2026-11-16
      ^^^^^^^^^^ warning: You wrote to Maya Okafor on Thursday 12 November 2026, again on Monday 16 November 2026, and have no answer yet. Give it until Tuesday 24 November 2026.
---
`,
      { files: { ...contact(), ...first } },
    );
  });

  it('lets rest whom two requests have not moved, and three', () => {
    const files = { ...contact(), ...first, 'letters/0.md': letter('sent: 2026-06-01\n') };
    checkRule(
      leadUsedUp,
      `---
type: letter
kind: request
      ^^^^^^^ info: Two requests to Maya Okafor have had no answer. Let it rest, and ask somebody else.
to: "[[Maya Okafor]]"
---
`,
      { files },
    );
    checkRule(
      leadUsedUp,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
sent: 2026-11-16
      ^^^^^^^^^^ warning: 3 requests to Maya Okafor have had no answer. Let it rest, and ask somebody else.
---
`,
      { files },
    );
  });

  // Sent on Thursday 12 November: the fifth working day after is Thursday 19.
  const LADDER: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-12', 'warning'],
    ['2026-11-19', 'warning'],
    ['2026-11-20', 'none'],
  ];
  for (const [today, expected] of LADDER) {
    it(`on ${today}, the first sent on 2026-11-12: ${expected}`, () => {
      assert.equal(severity(ready, {}, today), expected);
    });
  }

  it('leaves a second one that has gone out to its own five days', () => {
    const sent = letter('sent: 2026-11-16\n');
    assert.equal(severity(sent, {}, '2026-11-23'), 'warning');
    assert.equal(severity(sent, {}, '2026-11-24'), 'none');
    const late = letter('sent: 2026-11-20\n');
    assert.equal(severity(late, {}, '2026-11-20'), 'none');
  });

  it('counts the working days that one has, and as many as one likes', () => {
    const profile = (keys: string) => ({ 'job-search.md': `---\ntype: profile\n${keys}---\n` });
    const everyDay = profile('working_days: [mon, tue, wed, thu, fri, sat, sun]\n');
    assert.equal(severity(ready, everyDay, '2026-11-17'), 'warning');
    assert.equal(severity(ready, everyDay, '2026-11-18'), 'none');
    const longer = profile('rules:\n  lead-used-up: { days: 6 }\n');
    assert.equal(severity(ready, longer, '2026-11-20'), 'warning');
  });

  it('counts six months back, or as many as one likes', () => {
    const old = (sent: Day) => ({ 'letters/0.md': letter(`sent: ${sent}\n`) });
    assert.match(message(old('2026-05-24')), /^Two requests/);
    assert.equal(message(old('2026-05-23')), '');
    const profile = {
      'job-search.md': '---\ntype: profile\nrules:\n  lead-used-up: { months: 7 }\n---\n',
    };
    assert.match(message({ ...old('2026-05-23'), ...profile }), /^Two requests/);
  });

  function message(others: Files): string {
    return findingsIn(leadUsedUp, seen(ready, others, '2026-11-24'))[0]?.message ?? '';
  }

  it('takes any answer for one', () => {
    const quiet = (others: Files) => assert.equal(severity(ready, others), 'none');
    quiet({ 'letters/1.md': letter('sent: 2026-11-12\nreplied: 2026-11-13\n') });
    quiet(contact('', '\n## Log\n\n- 2026-11-13 she rang\n'));
    quiet({
      'interviews/a.md': '---\ntype: interview\ncontact: "[[Maya Okafor]]"\nstart: 2026-11-24\n---\n',
    });
    quiet({ 'letters/2.md': letter('sent: 2026-11-13\n', 'thank-you') });
    assert.equal(severity(ready, { 'letters/2.md': letter('sent: 2026-11-13\n', 'follow-up') }), 'warning');
    assert.equal(severity(letter('sent: 2026-11-16\nreplied: 2026-11-17\n')), 'none');
  });

  it('speaks of requests alone, of the last that was sent, and of somebody with a note', () => {
    assert.equal(severity(letter('status: ready\n', 'follow-up')), 'none');
    assert.equal(severity(ready, { 'letters/1.md': letter('sent: 2026-11-12\n', 'introduction') }), 'none');
    assert.equal(severity(ready, { 'letters/1.md': letter('') }), 'none');
    assert.equal(severity(letter('sent: 2026-11-10\n')), 'none');
    assert.equal(severity(letter('status: sent\n')), 'none');
    assert.equal(severity(ready.replace('Maya Okafor', 'Dan Reyes')), 'none');
  });

  it('is quiet about history', () => {
    const others = {
      'letters/0.md': letter('sent: 2026-06-01\n'),
      'letters/1.md': letter('sent: 2026-07-01\n'),
    };
    assert.equal(severity(letter('sent: 2026-08-20\n'), others), 'warning');
    assert.equal(severity(letter('sent: 2026-08-19\n'), others), 'none');
  });

  it('is quiet once the person is left to rest', () => {
    const quiet = (keys: string) => assert.equal(severity(ready, contact(keys)), 'none');
    quiet('stage: paused\n');
    quiet('stage: declined\n');
    quiet('do_not_contact: true\n');
    quiet('next_follow_up: 2026-11-19\n');
    assert.equal(severity(ready, contact('next_follow_up: 2026-11-18\n')), 'warning');
  });

  it('sets a follow-up, and rests until then', () => {
    const fixed = fixedBy('Set a follow-up for Friday 20 November 2026', leadUsedUp, seen(ready));
    assert.match(fixed['contacts/maya-okafor.md'] ?? '', /^next_follow_up: 2026-11-20$/m);
    assert.equal(severity(ready, fixed), 'none');
    const many = { 'letters/0.md': letter('sent: 2026-06-01\n') };
    const rested = fixedBy('Set a follow-up for Tuesday 18 May 2027', leadUsedUp, seen(ready, many));
    assert.match(rested['contacts/maya-okafor.md'] ?? '', /^next_follow_up: 2027-05-18$/m);
  });

  it('offers somebody else at the company once it is enough', () => {
    const there = {
      ...contact('company: Northwind\n'),
      'contacts/li.md': '---\nname: Li Wei\ncompany: Northwind\n---\n',
    };
    const many = { ...there, 'letters/0.md': letter('sent: 2026-06-01\n') };
    assert.deepEqual(fixesIn(leadUsedUp, seen(ready, many)), [
      'Set a follow-up for Tuesday 18 May 2027',
      'Write to Li Wei instead = jobSearch.draftLetter contacts/li.md request',
    ]);
    assert.deepEqual(fixesIn(leadUsedUp, seen(ready, there)), [
      'Set a follow-up for Friday 20 November 2026',
    ]);
  });

  it('leaves no nudge on the agenda for whom it would let rest, unless it is off', () => {
    const files = {
      ...contact(),
      'letters/0.md': letter('sent: 2026-06-01\n'),
      'letters/1.md': letter('sent: 2026-09-01\n'),
      'letters/2.md': letter('sent: 2026-11-03\n'),
    };
    const off = { 'job-search.md': '---\ntype: profile\nrules:\n  lead-used-up: off\n---\n' };
    const acts = (all: Files) =>
      surveyOf(all, [requestUnanswered, leadUsedUp], '2026-11-18')
        .followUps()
        .map(({ act }) => act);
    assert.deepEqual(acts(files), []);
    assert.deepEqual(acts({ ...files, ...off }), ['nudge']);
    assert.deepEqual(acts({ ...files, 'letters/0.md': '' }), ['nudge']);
    assert.deepEqual(acts({ ...files, 'letters/0.md': letter('sent: 2026-05-02\n') }), ['nudge']);
  });
});
