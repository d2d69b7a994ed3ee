import assert from 'node:assert/strict';

import type { ReviewLine } from '../../../src/core/drafts/weekly-review';
import { reviewOf, weeksToReview } from '../../../src/core/insights/week';
import type { Day } from '../../../src/core/model/day';
import { weekName, weekOf } from '../../../src/core/model/week';
import { surveyOf, type Files } from '../../support/search';

const note = (keys: string, body = '') => `---\n${keys}\n---\n${body}`;
const profile = (keys: string): Files => ({ 'job-search.md': note(`type: profile\n${keys}`) });
const talk = (keys: string, body?: string) => note(`type: interview\nkind: informational\n${keys}`, body);

function said(lines: readonly ReviewLine[]): readonly string[] {
  return lines.map(({ about: { name, linkTarget }, day, words }) =>
    [day, name, linkTarget === undefined ? 'no note' : undefined, words].filter(Boolean).join(' · '),
  );
}

describe('the week', () => {
  it('to look back on is this one, and early in a week the last', () => {
    const names = (day: Day) => weeksToReview(day).map(weekName);
    assert.deepEqual(names('2026-11-16'), ['2026-W46', '2026-W47']);
    assert.deepEqual(names('2026-11-17'), ['2026-W46', '2026-W47']);
    assert.deepEqual(names('2026-11-18'), ['2026-W47', '2026-W46']);
    assert.deepEqual(names('2026-11-22'), ['2026-W47', '2026-W46']);
    assert.deepEqual(names('2027-01-05'), ['2026-W53', '2027-W01']);
  });

  const FILES: Files = {
    ...profile('weekly_goal: 3'),
    'contacts/maya.md': note(
      'type: contact\nname: Maya Okafor\nrole: Engineer\ncompany: Northwind\nstage: met\nnext_follow_up: 2026-11-25',
      '## Log\n\n- 2026-11-16 email: hello\n- 2026-11-18 call: again\n',
    ),
    'contacts/dan.md': note(
      'type: contact\nname: Dan Reyes',
      '## Log\n\n- 2026-11-02 call: hello\n- 2026-11-17 call: again\n',
    ),
    'contacts/li.md': note('type: contact\nname: Li Wei\nstage: met\nnext_follow_up: 2026-11-20'),
    'contacts/zoe.md': note('type: contact\nname: Zoë Blum'),
    'interviews/held.md': talk(
      'contact: Maya Okafor\nstatus: done\nstart: 2026-11-16 09:00\nthank_you_sent: 2026-11-16\nfeedback_by: 2026-12-10',
      '## Referrals\n\n- [[Zoë Blum]]\n- Ines Castellanos at Harbour Rail\n',
    ),
    'interviews/before.md': talk(
      'contact: Dan Reyes\nstatus: done\nstart: 2026-11-15\nthank_you_sent: 2026-11-15',
    ),
    'interviews/off.md': talk('contact: Dan Reyes\nstatus: cancelled\nstart: 2026-11-17'),
    'interviews/ahead.md': talk('contact: Ana Lima\nstart: 2026-11-22 10:00'),
    'interviews/next-late.md': talk('contact: Zoë Blum\nstart: 2026-11-24 15:00'),
    'interviews/next-early.md': talk('contact: Li Wei\nstart: 2026-11-24 09:00'),
    'interviews/later.md': talk('contact: Li Wei\nstart: 2026-11-30'),
    'letters/a.md': note(
      'type: letter\nkind: thank-you\nto: Maya Okafor\nsubject: Chargers\nsent: 2026-11-22',
    ),
    'letters/b.md': note('type: letter\nkind: request\nto: Dan Reyes\nsent: 2026-11-10\nreplied: 2026-11-17'),
    'letters/c.md': note('type: letter\nkind: request\nto: Zoë Blum\nsent: 2026-11-17'),
    'letters/d.md': note('type: letter\nkind: request\nto: Zoë Blum\nstatus: draft\nsent: 2026-11-18'),
    'notes/list.md':
      '- [ ] Send the card @2026-11-12\n- [ ] Read @2026-11-26\n- [ ] Much later @2026-12-24\n',
  };
  const review = reviewOf(surveyOf(FILES, [], '2026-11-22'), weekOf('2026-11-18'));

  it('has the conversations that were held, against the goal', () => {
    assert.equal(review.goal, 3);
    assert.deepEqual(said(review.conversations), ['2026-11-16 · Maya Okafor · informational']);
  });

  it('has letters, replies, and the people that came of it', () => {
    assert.deepEqual(said(review.sent), [
      '2026-11-17 · Zoë Blum · request',
      '2026-11-22 · Maya Okafor · thank you, “Chargers”',
    ]);
    assert.deepEqual(said(review.replies), ['2026-11-17 · Dan Reyes · request']);
    assert.deepEqual(said(review.referrals), [
      'Zoë Blum · named by Maya Okafor',
      'Ines Castellanos · no note · named by Maya Okafor',
    ]);
    assert.deepEqual(said(review.newContacts), [
      '2026-11-16 · Maya Okafor · Engineer, Northwind',
      '2026-11-17 · Zoë Blum',
    ]);
  });

  it('has what is open on both sides, and what is to come', () => {
    assert.deepEqual(said(review.mine), [
      'Send the card · due Thursday 12 November 2026',
      'Follow up with Li Wei · due Friday 20 November 2026',
    ]);
    assert.deepEqual(said(review.theirs), []);
    assert.deepEqual(said(review.ahead), ['2026-11-22 · Ana Lima · 10:00, informational']);
    assert.deepEqual(said(review.next), [
      '2026-11-24 · Li Wei · 09:00, informational',
      '2026-11-24 · Zoë Blum · 15:00, informational',
      '2026-11-25 · Follow up with Maya Okafor',
      '2026-11-26 · Read',
    ]);
  });

  it('leaves to others what hangs on them, and keeps a promise whatever its day', () => {
    const files: Files = {
      'contacts/a.md': note('type: contact\nname: Ada Quill'),
      'contacts/b.md': note('type: contact\nname: Bea Thorn'),
      'contacts/c.md': note('type: contact\nname: Cleo Marsh\nstage: met'),
      'letters/a.md': note('type: letter\nkind: request\nto: Ada Quill\nsent: 2026-11-02'),
      'letters/b.md': note(
        'type: letter\nkind: request\nto: Bea Thorn\nsent: 2026-11-20',
        'Dear Bea,\n\nI will call you on December 3.\n',
      ),
      'interviews/c.md': talk(
        'contact: Cleo Marsh\nstatus: done\nstart: 2026-11-10\nthank_you_sent: 2026-11-10\nfeedback_by: 2026-12-01',
      ),
    };
    const { mine, theirs, next } = reviewOf(surveyOf(files, [], '2026-11-22'), weekOf('2026-11-22'));
    assert.deepEqual(said(mine), ['Get in touch with Bea Thorn, as promised · due Thursday 3 December 2026']);
    assert.deepEqual(said(theirs), [
      'Nudge Ada Quill · due Monday 9 November 2026',
      'Ask Cleo Marsh for feedback · due Tuesday 1 December 2026',
    ]);
    assert.deepEqual(said(next), []);
  });

  it('is that of the person’s own clock, also on the days on which it is moved', () => {
    const held = (zone: string, start: string, theirs = '') => {
      const files = {
        ...profile(`timezone: ${zone}`),
        'interviews/a.md': talk(`contact: Ada Quill\nstatus: done\nstart: ${start}\n${theirs}`),
      };
      const weeks = (['2026-03-01', '2026-03-08', '2026-03-15', '2026-12-31', '2027-01-04'] as const).map(
        weekOf,
      );
      const survey = surveyOf(files, [], '2027-02-01');
      return weeks.filter((week) => reviewOf(survey, week).conversations.length > 0).map(weekName);
    };
    assert.deepEqual(held('America/Chicago', '2026-03-09 00:30', 'timezone: America/New_York'), ['2026-W10']);
    assert.deepEqual(held('America/Chicago', '2026-03-09 01:30', 'timezone: America/New_York'), ['2026-W11']);
    assert.deepEqual(held('America/Chicago', '2026-03-09 04:59:00Z'), ['2026-W10']);
    assert.deepEqual(held('America/Chicago', '2026-03-09 05:00:00Z'), ['2026-W11']);
    assert.deepEqual(held('Pacific/Kiritimati', '2027-01-03 10:00Z'), ['2027-W01']);
    assert.deepEqual(held('Pacific/Pago_Pago', '2027-01-04 10:00Z'), ['2026-W53']);
  });

  it('of an empty search is empty', () => {
    const empty = reviewOf(surveyOf({}, [], '2026-11-22'), weekOf('2026-11-22'));
    assert.deepEqual(
      Object.values(empty).filter((value) => Array.isArray(value) && value.length > 0),
      [],
    );
  });
});
