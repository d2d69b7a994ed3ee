import assert from 'node:assert/strict';

import { thanksInPersonUnrecorded } from '../../../../src/core/guidance/rules/thanks-in-person-unrecorded';
import { checkRule, fixesOf } from '../../../support/check-rule';

const held = (keys: string, start = '2026-11-16') =>
  `---\ntype: interview\ncontact: Maya Okafor\nstatus: done\nstart: ${start}\n${keys}---\n`;

describe('thanks-in-person-unrecorded', () => {
  it('asks for it from the day after', () => {
    checkRule(
      thanksInPersonUnrecorded,
      `---
type: interview
contact: Maya Okafor
status: done
        ^^^^ hint: Did you thank Maya Okafor at the end of the talk? It tells you how to begin the note.
start: 2026-11-17
---
`,
    );
  });

  it('is quiet on the day, once it is noted, once the note has gone out, in writing, and in history', () => {
    checkRule(thanksInPersonUnrecorded, held('', '2026-11-18'));
    checkRule(thanksInPersonUnrecorded, held('thanked_in_person: true\n'));
    checkRule(thanksInPersonUnrecorded, held('thanked_in_person: no\n'));
    checkRule(thanksInPersonUnrecorded, held('thank_you_sent: 2026-11-17\n'));
    checkRule(thanksInPersonUnrecorded, held('format: written\n'));
    checkRule(thanksInPersonUnrecorded, held('', '2026-08-01'));
  });

  it('notes either answer', () => {
    assert.deepEqual(fixesOf(thanksInPersonUnrecorded, held('')), [
      'Yes, I thanked them → thanked_in_person: true',
      'No, not yet → thanked_in_person: false',
    ]);
  });
});
