import { outcomeUnrecorded } from '../../../../src/core/guidance/rules/outcome-unrecorded';
import { checkRule } from '../../../support/check-rule';

describe('outcome-unrecorded', () => {
  it('names the person and the day', () => {
    checkRule(
      outcomeUnrecorded,
      `---
type: interview
contact: Maya Okafor
start: 2026-11-12 10:30
       ^^^^^^^^^^^^^^^^ warning: You were to meet Maya Okafor on Thursday 12 November 2026. Write down how it went, or give it a new date.
---
`,
    );
  });

  it('lets the day itself pass', () => {
    checkRule(outcomeUnrecorded, '---\ntype: interview\ncontact: Maya Okafor\nstart: 2026-11-18\n---\n');
  });

  it('is quiet about history', () => {
    checkRule(outcomeUnrecorded, '---\ntype: interview\ncontact: Maya Okafor\nstart: 2026-08-19\n---\n');
  });
});
