import assert from 'node:assert/strict';

import { nextStepMissing } from '../../../../src/core/guidance/rules/next-step-missing';
import { checkRule } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('next-step-missing', () => {
  const contact = (keys = '', body = '') =>
    `---\ntype: contact\nname: Maya Okafor\nstage: met\n${keys}---\n${body}`;
  const interview = (keys: string, body = '') => ({
    'interviews/a.md': `---\ntype: interview\ncontact: "[[Maya Okafor]]"\n${keys}---\n${body}`,
  });
  const seen = (note = contact(), others: Files = {}) => ({
    files: { 'contacts/maya-okafor.md': note, ...others },
    path: 'contacts/maya-okafor.md',
  });

  it('sits on the stage', () => {
    checkRule(
      nextStepMissing,
      `---
type: contact
name: Maya Okafor
relationship: peer
stage: met
       ^^^ info: You have met Maya Okafor, and nothing says what comes next. Set a day to be in touch again, or leave it at that.
---
`,
    );
  });

  const QUIET: readonly (readonly [why: string, note: string, others?: Files])[] = [
    ['a day is set', contact('next_follow_up: 2026-12-01\n')],
    ['a day was set', contact('next_follow_up: 2026-11-01\n')],
    ['a day is set that cannot be read', contact('next_follow_up: after the holidays\n')],
    ['there is a rhythm', contact('keep_in_touch: 6 weeks\n')],
    ['they are friends', contact('relationship: [peer, friend]\n')],
    ['they are family', contact('relationship: family\n')],
    ['they are to be left alone', contact('do_not_contact: true\n')],
    ['they have not met', contact().replace('met', 'scheduled')],
    ['they are in touch', contact().replace('met', 'in-touch')],
    ['it rests', contact().replace('met', 'paused')],
    ['there is something to do', contact('', '\n- [ ] Send the card\n')],
    [
      'there is something to do after the talk',
      contact(),
      interview('status: done\nstart: 2026-11-10\n', '\n## Follow-up\n\n- [ ] Send the card\n'),
    ],
    ['they will meet again', contact(), interview('start: 2026-11-24\n')],
    ['they will meet again some day', contact(), interview('status: requested\n')],
    ['they met today', contact(), interview('status: done\nstart: 2026-11-18 09:00\n')],
    ['it is long past', contact('', '\n## Log\n\n- 2026-08-19 phone\n')],
  ];
  for (const [why, note, others] of QUIET) {
    it(`says nothing where ${why}`, () => {
      assert.equal(severityOn(nextStepMissing, seen(note, others)), 'none');
    });
  }

  const LOUD: readonly (readonly [why: string, note: string, others?: Files])[] = [
    ['they met yesterday', contact(), interview('status: done\nstart: 2026-11-17\n')],
    [
      'only the checklist is open',
      contact(),
      interview('status: done\nstart: 2026-11-10\n', '\n## Checklist\n\n### There\n\n- [ ] Thank her\n'),
    ],
    ['all is done', contact('', '\n- [x] Send the card\n')],
    ['the last touch is a quarter ago', contact('', '\n## Log\n\n- 2026-08-20 phone\n')],
    ['the meeting was called off', contact(), interview('status: cancelled\nstart: 2026-11-24\n')],
  ];
  for (const [why, note, others] of LOUD) {
    it(`asks where ${why}`, () => {
      assert.equal(severityOn(nextStepMissing, seen(note, others)), 'info');
    });
  }

  it('sets a day, or lets it be', () => {
    assert.deepEqual(fixesIn(nextStepMissing, seen()), [
      'Set a follow-up in 4 weeks',
      'Plan no further step',
    ]);
    const after = (title: string) => fixedBy(title, nextStepMissing, seen())['contacts/maya-okafor.md'];
    assert.equal(after('Set a follow-up in 4 weeks'), contact('next_follow_up: 2026-12-16\n'));
    assert.equal(after('Plan no further step'), contact().replace('met', 'paused'));
  });
});
