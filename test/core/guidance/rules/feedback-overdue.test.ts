import assert from 'node:assert/strict';

import { feedbackOverdue } from '../../../../src/core/guidance/rules/feedback-overdue';
import { type Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('feedback-overdue', () => {
  const AGREED: Day = '2026-11-11';
  const interview = (keys = '') =>
    `---\ntype: interview\nkind: exploratory\ncontact: "[[Renata Souza]]"\nstatus: done\nstart: 2026-10-28 09:30\nfeedback_by: ${AGREED}\n${keys}---\n`;
  const contact = (keys = '', log = '') =>
    `---\ntype: contact\nname: Renata Souza\n${keys}---\n\n## Log\n${log}`;
  const seenOn = (today: Day, note = interview(), others: Files = {}) => ({
    files: { 'interviews/a.md': note, 'contacts/renata-souza.md': contact(), ...others },
    path: 'interviews/a.md',
    today,
  });

  it('names the person and the day', () => {
    checkRule(
      feedbackOverdue,
      `---
type: interview
kind: exploratory
contact: Renata Souza
status: done
start: 2026-10-28
feedback_by: 2026-11-11
             ^^^^^^^^^^ warning: You agreed that you might ask Renata Souza for feedback on Wednesday 11 November 2026, and nothing has passed since. A short letter is enough: how they see it, and what a next step would be.
---
`,
    );
  });

  const DAYS: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-10', 'none'],
    ['2026-11-11', 'none'],
    ['2026-11-12', 'warning'],
    ['2027-02-09', 'warning'],
    ['2027-02-10', 'none'],
  ];
  for (const [today, severity] of DAYS) {
    it(`on ${today}, with feedback by ${AGREED}: ${severity}`, () => {
      assert.equal(severityOn(feedbackOverdue, seenOn(today)), severity);
    });
  }

  const letter = (keys: string) => ({
    'letters/f.md': `---\ntype: letter\nto: "[[Renata Souza]]"\n${keys}---\n`,
  });
  const SETTLED: readonly (readonly [why: string, interview: string, others: Files])[] = [
    ['there is an outcome', interview('outcome: A second talk\n'), {}],
    [
      'there was a call',
      interview(),
      { 'contacts/renata-souza.md': contact('', '\n- 2026-11-11 phone: asked\n') },
    ],
    ['a letter went out', interview(), letter('kind: check-in\nsent: 2026-11-12\n')],
    ['one asked a little early', interview(), letter('kind: feedback\nsent: 2026-11-05\n')],
    [
      'a follow-up is planned',
      interview(),
      { 'contacts/renata-souza.md': contact('next_follow_up: 2026-12-01\n') },
    ],
    ['the contact is paused', interview(), { 'contacts/renata-souza.md': contact('stage: paused\n') }],
    ['it was called off', interview().replace('done', 'cancelled'), {}],
  ];
  for (const [why, note, others] of SETTLED) {
    it(`says nothing where ${why}`, () => {
      assert.equal(severityOn(feedbackOverdue, seenOn(TODAY, note, others)), 'none');
    });
  }

  it('is not settled by what came before that day, nor by a plan for today', () => {
    const before = { 'contacts/renata-souza.md': contact('', '\n- 2026-11-10 phone: about the weather\n') };
    assert.equal(severityOn(feedbackOverdue, seenOn(TODAY, interview(), before)), 'warning');
    assert.equal(
      severityOn(feedbackOverdue, seenOn(TODAY, interview(), letter('kind: thank-you\nsent: 2026-10-29\n'))),
      'warning',
    );
    const planned = { 'contacts/renata-souza.md': contact(`next_follow_up: ${TODAY}\n`) };
    assert.equal(severityOn(feedbackOverdue, seenOn(TODAY, interview(), planned)), 'warning');
  });

  it('asks without a day of the meeting too', () => {
    assert.equal(
      severityOn(feedbackOverdue, seenOn(TODAY, interview().replace(/start: .*\n/, ''))),
      'warning',
    );
  });

  it('drafts, or notes in the log that one has asked', () => {
    assert.deepEqual(fixesIn(feedbackOverdue, seenOn(TODAY)), [
      'Draft the letter that asks for feedback = jobSearch.draftLetter interviews/a.md feedback',
      'I asked today',
      'Choose another day… = jobSearch.setDate interviews/a.md feedback_by',
    ]);
    const files = fixedBy('I asked today', feedbackOverdue, seenOn(TODAY));
    assert.match(files['contacts/renata-souza.md'] ?? '', /## Log\n\n- 2026-11-18 asked for feedback\n$/);
    assert.equal(severityOn(feedbackOverdue, { ...seenOn(TODAY), files }), 'none');
  });
});
