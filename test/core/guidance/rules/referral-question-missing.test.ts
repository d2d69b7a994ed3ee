import assert from 'node:assert/strict';

import { referralQuestionMissing } from '../../../../src/core/guidance/rules/referral-question-missing';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('referral-question-missing', () => {
  const contact = (keys = '', body = '') =>
    `---\ntype: contact\nname: Maya Okafor\nrole: Network Planner\ncompany: Northwind Telecom\n${keys}---\n${body}`;
  const interview = (body: string, kind = 'informational', keys = 'start: 2026-11-24 10:30\n') =>
    `---\ntype: interview\nkind: ${kind}\ncontact: "[[Maya Okafor]]"\n${keys}---\n${body}`;
  const seen = (note: string, others: Files = {}) => ({
    files: { 'interviews/a.md': note, 'contacts/maya-okafor.md': contact(), ...others },
    path: 'interviews/a.md',
  });
  const ASKED = '\n## Questions\n\n1. What does a week look like?\n2. Which skills count?\n';

  it('sits on the heading', () => {
    checkRule(
      referralQuestionMissing,
      `---
type: interview
kind: exploration
contact: Maya Okafor
---

## Questions
   ^^^^^^^^^ hint: Ask Maya Okafor at the end who else would be worth talking to.

1. When have you seen me at my best?
`,
    );
  });

  it('takes any wording', () => {
    for (const question of [
      'Who else should I talk to about this?',
      'Is there someone in this field whose work I should know, or who might like to talk?',
      'Could you put me in touch with a colleague?',
      'Whom would you ask next?',
      'I heard of the night desk. Who should I speak with there?',
    ])
      assert.equal(
        severityOn(referralQuestionMissing, seen(interview(`${ASKED}3. ${question}\n`))),
        'none',
        question,
      );
    for (const question of ['Who taught you most?', 'What do you like about the people you work with?'])
      assert.equal(
        severityOn(referralQuestionMissing, seen(interview(`${ASKED}3. ${question}\n`))),
        'hint',
        question,
      );
  });

  it('speaks of informational and exploration talks that have questions', () => {
    for (const kind of ['exploratory', 'job'])
      assert.equal(severityOn(referralQuestionMissing, seen(interview(ASKED, kind))), 'none', kind);
    assert.equal(severityOn(referralQuestionMissing, seen(interview('\n## Questions\n\n1. \n'))), 'none');
    assert.equal(severityOn(referralQuestionMissing, seen(interview(''))), 'none');
  });

  it('adds it as the last question, in the words of the kind of talk', () => {
    for (const [kind, words] of [
      ['informational', 'Who else would be worth talking to, and may I say that the idea came from you?'],
      ['exploration', 'Who else should I ask for advice, and may I say that the idea came from you?'],
    ] as const) {
      const files = fixedBy(
        'Add it as the last question',
        referralQuestionMissing,
        seen(interview(ASKED, kind)),
      );
      assert.equal(files['interviews/a.md'], interview(`${ASKED}3. ${words}\n`, kind));
      assert.deepEqual(findingsIn(referralQuestionMissing, { files, path: 'interviews/a.md' }), []);
    }
    assert.deepEqual(fixesIn(referralQuestionMissing, seen(interview(ASKED))), [
      'Add it as the last question',
    ]);
  });

  it('is silent about talks that are over, called off or with people one leaves alone', () => {
    const note = interview(ASKED, 'informational');
    assert.notEqual(severityOn(referralQuestionMissing, seen(note)), 'none');
    for (const keys of [
      'start: 2026-11-17 10:30\n',
      'start: 2026-11-24\nstatus: cancelled\n',
      'start: 2026-11-17\nstatus: done\n',
    ])
      assert.equal(
        severityOn(referralQuestionMissing, seen(interview(ASKED, 'informational', keys))),
        'none',
        keys,
      );
    for (const keys of ['do_not_contact: true\n', 'stage: paused\n'])
      assert.equal(
        severityOn(referralQuestionMissing, seen(note, { 'contacts/maya-okafor.md': contact(keys) })),
        'none',
        keys,
      );
  });

  it('is silent in another language', () => {
    const others = { 'contacts/maya-okafor.md': contact('language: de\n') };
    assert.equal(
      severityOn(referralQuestionMissing, seen(interview(ASKED, 'informational'), others)),
      'none',
    );
  });
});
