import assert from 'node:assert/strict';

import { questionsUnordered } from '../../../../src/core/guidance/rules/questions-unordered';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('questions-unordered', () => {
  const contact = (keys = '', body = '') =>
    `---\ntype: contact\nname: Maya Okafor\nrole: Network Planner\ncompany: Northwind Telecom\n${keys}---\n${body}`;
  const interview = (body: string, kind = 'informational', keys = 'start: 2026-11-24 10:30\n') =>
    `---\ntype: interview\nkind: ${kind}\ncontact: "[[Maya Okafor]]"\n${keys}---\n${body}`;
  const seen = (note: string, others: Files = {}) => ({
    files: { 'interviews/a.md': note, 'contacts/maya-okafor.md': contact(), ...others },
    path: 'interviews/a.md',
  });
  const BULLETS =
    '\n## Questions\n\n- What does a week look like?\n  - and a night?\n* Which skills count?\n';

  it('counts the questions, on the heading', () => {
    checkRule(
      questionsUnordered,
      `---
type: interview
kind: job
contact: Maya Okafor
start: 2026-12-24 10:30
---

## Questions
   ^^^^^^^^^ hint: Number these 3 questions, the most important first: the time may run out.

- What should be done first?
- Who decides?
- [ ] Think of more

When is it settled?
`,
    );
  });

  it('sees one that is still to be agreed', () => {
    assert.equal(severityOn(questionsUnordered, seen(interview(BULLETS, 'exploration', ''))), 'hint');
  });

  it('is content with numbers, and with what has no order', () => {
    const quiet = [
      '1. What does a week look like?\n   - and a night?\n   - or a morning?\n2. Which skills count?\n',
      '### First\n\n1. What does a week look like?\n\n### Then\n\n1. Which skills count?\n',
      '- What does a week look like?\n',
      '- [ ] Ask Dan\n- [ ] Ask Li\n',
      '1) One?\n2) Two?\n\nAnd the weather?\n',
    ];
    for (const list of quiet)
      assert.equal(
        severityOn(questionsUnordered, seen(interview(`\n## Questions\n\n${list}`))),
        'none',
        list,
      );
  });

  it('numbers them as they stand, with what is nested in them', () => {
    const body =
      '\n## Questions\n\n- One?\n  - nested?\n* [x] Two?\n9) Three?\n\nFour?\n\n## Notes\n\n- no question\n';
    const files = fixedBy('Turn into a numbered list', questionsUnordered, seen(interview(body)));
    assert.equal(
      files['interviews/a.md'],
      interview(
        '\n## Questions\n\n1. One?\n   - nested?\n2. [x] Two?\n3. Three?\n\n4. Four?\n\n## Notes\n\n- no question\n',
      ),
    );
    assert.deepEqual(findingsIn(questionsUnordered, { files, path: 'interviews/a.md' }), []);
  });

  it('offers nothing else', () => {
    assert.deepEqual(fixesIn(questionsUnordered, seen(interview(BULLETS))), ['Turn into a numbered list']);
  });

  it('is silent about talks that are over, called off or with people one leaves alone', () => {
    const note = interview(BULLETS, 'informational');
    assert.notEqual(severityOn(questionsUnordered, seen(note)), 'none');
    for (const keys of [
      'start: 2026-11-17 10:30\n',
      'start: 2026-11-24\nstatus: cancelled\n',
      'start: 2026-11-17\nstatus: done\n',
    ])
      assert.equal(
        severityOn(questionsUnordered, seen(interview(BULLETS, 'informational', keys))),
        'none',
        keys,
      );
    for (const keys of ['do_not_contact: true\n', 'stage: paused\n'])
      assert.equal(
        severityOn(questionsUnordered, seen(note, { 'contacts/maya-okafor.md': contact(keys) })),
        'none',
        keys,
      );
  });
});
