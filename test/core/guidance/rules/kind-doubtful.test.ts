import assert from 'node:assert/strict';

import { kindDoubtful } from '../../../../src/core/guidance/rules/kind-doubtful';
import { checkRule, fixesOf } from '../../../support/check-rule';
import { findingsIn } from '../../../support/findings';
import { uriOf, type Files } from '../../../support/search';

describe('kind-doubtful', () => {
  const opening = (status: string): Files => ({
    'opportunities/nurse.md': `---\ntype: opportunity\ntitle: Nurse Informaticist\n${status}---\n`,
  });
  const talk = (...keys: string[]) => `---\ntype: interview\n${keys.map((key) => `${key}\n`).join('')}---\n`;
  const count = (note: string, status = 'status: applied\n') =>
    findingsIn(kindDoubtful, { files: { 'notes/a.md': note, ...opening(status) }, path: 'notes/a.md' })
      .length;

  it('takes an open talk about an opening that one has applied for as a job interview', () => {
    const text = `---
type: interview
kind: exploratory
      ^^^^^^^^^^^ hint: You have applied for Nurse Informaticist: this talk is about that job, whatever it is called. Prepare it as a job interview.
initiated_by: me
opportunity: "[[nurse]]"
---
`;
    checkRule(kindDoubtful, text, { files: opening('status: applied\n') });
    const note = talk('kind: exploration', 'opportunity: nurse', 'start: 2026-11-18');
    assert.deepEqual(fixesOf(kindDoubtful, note, { files: opening('status: offer\n') }), [
      'Treat it as a job interview → kind: job',
    ]);
  });

  it('misses the opening of a job interview', () => {
    checkRule(
      kindDoubtful,
      `---
type: interview
kind: job
      ^^^ hint: A job interview is about one opening, and this one names none.
start: 2026-11-18 16:00
---
`,
    );
    assert.deepEqual(fixesOf(kindDoubtful, talk('kind: job')), [
      `Choose the opportunity → jobSearch.chooseOpportunity ${uriOf('notes/note.md')}`,
    ]);
  });

  it('asks whether an application is running', () => {
    const mine = talk('kind: exploratory', 'initiated_by: me', 'opportunity: nurse');
    const running = ['applied', 'screening', 'interviewing', 'offer', 'accepted'];
    for (const status of running) assert.equal(count(mine, `status: ${status}\n`), 1, status);
    for (const status of ['saved', 'rejected', 'withdrawn'])
      assert.equal(count(mine, `status: ${status}\n`), 0, status);
    assert.equal(count(mine, ''), 0);
  });

  it('leaves alone what fits', () => {
    assert.equal(count(talk('kind: exploratory', 'initiated_by: them', 'opportunity: nurse')), 0);
    assert.equal(count(talk('kind: exploratory', 'opportunity: nurse')), 0);
    assert.equal(count(talk('kind: exploratory', 'initiated_by: me')), 0);
    assert.equal(count(talk('kind: exploratory', 'initiated_by: me', 'opportunity: another')), 0);
    assert.equal(count(talk('kind: informational', 'opportunity: nurse')), 0);
    assert.equal(count(talk('kind: job', 'opportunity: nurse')), 0);
    assert.equal(count(talk('kind: job', 'opportunity: not written down yet')), 0);
    assert.equal(count(talk('opportunity: nurse')), 0);
  });

  it('looks ahead only', () => {
    assert.equal(count(talk('kind: job', 'start: 2026-11-17')), 0);
    assert.equal(count(talk('kind: job', 'status: done')), 0);
    assert.equal(count(talk('kind: job', 'status: cancelled')), 0);
  });
});
