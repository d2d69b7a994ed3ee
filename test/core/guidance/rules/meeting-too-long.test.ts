import assert from 'node:assert/strict';

import { meetingTooLong } from '../../../../src/core/guidance/rules/meeting-too-long';
import { checkRule, fixesOf } from '../../../support/check-rule';

const asked = (keys: string) =>
  `---\ntype: interview\nkind: informational\ncontact: Maya Okafor\nstatus: requested\n${keys}\n---\n`;

describe('meeting-too-long', () => {
  it('sits on the duration', () => {
    checkRule(
      meetingTooLong,
      `---
type: interview
kind: informational
contact: Maya Okafor
duration: 45 minutes
          ^^^^^^^^^^ info: For a first talk 45 minutes is much to ask of Maya Okafor. 30 minutes are easy to give, and nobody looks at the clock once it goes well.
---
`,
    );
  });

  it('is quiet about half an hour, a meal, their own proposal, another kind, what is agreed and what is past', () => {
    for (const keys of [
      'duration: 30m',
      'duration: 1h\nplace: Lunch at the harbour',
      'duration: 1h\ninitiated_by: them',
      'duration: 1h\nstart: 2026-11-17',
    ])
      checkRule(meetingTooLong, asked(keys));
    checkRule(meetingTooLong, asked('duration: 1h').replace('informational', 'exploratory'));
    checkRule(meetingTooLong, asked('duration: 1h').replace('requested', 'scheduled'));
  });

  it('takes the longest talk from the profile, and asks for it', () => {
    const files = {
      'job-search.md': '---\ntype: profile\nrules:\n  meeting-too-long:\n    minutes: 20\n---\n',
    };
    assert.deepEqual(fixesOf(meetingTooLong, asked('duration: 30m'), { files }), [
      'Ask for 20 minutes → duration: 20m',
    ]);
  });
});
