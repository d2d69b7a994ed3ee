import assert from 'node:assert/strict';

import { outcomeUnrecorded } from '../../../../src/core/guidance/rules/outcome-unrecorded';
import { checkRule, fixesOf } from '../../../support/check-rule';
import { findingsIn } from '../../../support/findings';
import { uriOf } from '../../../support/search';

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

  it('can say how it ended, first that it took place, or find a new date', () => {
    const text = '---\ntype: interview\ncontact: Maya Okafor\nstart: 2026-11-12\nstatus: scheduled\n---\n';
    const path = 'interviews/a.md';
    assert.deepEqual(fixesOf(outcomeUnrecorded, text, { path }), [
      'Mark as done → status: done',
      `Write it up… → jobSearch.writeUpInterview ${uriOf(path)}`,
      'Mark as cancelled → status: cancelled',
      'Mark as a no-show → status: no-show',
      `Choose a new date… → jobSearch.setDate ${uriOf(path)} start`,
    ]);
    const [found] = findingsIn(outcomeUnrecorded, { files: { [path]: text }, path });
    assert.deepEqual(
      found?.fixes.filter(({ preferred }) => preferred).map(({ title }) => title),
      ['Mark as done'],
    );
  });
});
