import assert from 'node:assert/strict';

import { logisticsMissing } from '../../../../src/core/guidance/rules/logistics-missing';
import { type Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixesIn, severityOn } from '../../../support/findings';

describe('logistics-missing', () => {
  const seenOn = (keys: string, today: Day = TODAY) => ({
    files: { 'interviews/a.md': `---\ntype: interview\nkind: job\ncontact: Maya Okafor\n${keys}---\n` },
    path: 'interviews/a.md',
    today,
  });

  it('sits on the format whose place is missing', () => {
    checkRule(
      logisticsMissing,
      `---
type: interview
contact: Maya Okafor
start: 2026-11-20 15:00
format: video
        ^^^^^ warning: Still to settle for your talk with Maya Okafor on Friday 20 November 2026: the link. Ask in a line or two.
---
`,
    );
  });

  it('sits on a day without an hour', () => {
    checkRule(
      logisticsMissing,
      `---
type: interview
contact: Maya Okafor
start: 2026-11-22
       ^^^^^^^^^^ info: Still to settle for your talk with Maya Okafor on Sunday 22 November 2026: the hour and the number. Ask in a line or two.
format: phone
---
`,
    );
  });

  it('sits on the type where more is missing altogether', () => {
    checkRule(
      logisticsMissing,
      `---
type: interview
      ^^^^^^^^^ info: Still to settle for your talk with Maya Okafor on Tuesday 24 November 2026: the format (in person, phone or video). Ask in a line or two.
contact: Maya Okafor
start: 2026-11-24 09:00
place: Their office
---
`,
    );
  });

  it('names all that is missing from what was agreed', () => {
    checkRule(
      logisticsMissing,
      `---
type: interview
      ^^^^^^^^^ info: Still to settle for your talk with Maya Okafor: the day and the hour, the format (in person, phone or video) and the place. Ask in a line or two.
contact: Maya Okafor
status: scheduled
---
`,
    );
  });

  it('sits on the key that stands empty', () => {
    checkRule(
      logisticsMissing,
      `---
type: interview
contact: Maya Okafor
start: 2026-11-21 09:00
format: in-person
place:
^^^^^ warning: Still to settle for your talk with Maya Okafor on Saturday 21 November 2026: the address. Ask in a line or two.
---
`,
    );
  });

  const DAYS: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-10-01', 'info'],
    ['2026-11-24', 'info'],
    ['2026-11-25', 'warning'],
    ['2026-11-28', 'warning'],
    ['2026-11-29', 'none'],
  ];
  for (const [today, severity] of DAYS) {
    it(`on ${today}, with the meeting on 2026-11-28: ${severity}`, () => {
      assert.equal(severityOn(logisticsMissing, seenOn('start: 2026-11-28\n', today)), severity);
    });
  }

  const QUIET = [
    'start: 2026-11-20 15:00\nformat: video\nplace: https://example.com\n',
    'start: 2026-11-20\nformat: written\n',
    'status: requested\nstart: 2026-11-20\n',
    'status: done\nstart: 2026-11-20\n',
    'status: cancelled\nstart: 2026-11-20\n',
    'start: 2026-11-20 15:00\nformat: zoom\nplace: https://example.com\n',
    'status: scheduled\nstart: some Tuesday\nformat: phone\nplace: 555 0100\n',
    'start: 2026-11-20\nignore: [logistics-missing]\n',
  ];
  for (const keys of QUIET) {
    it(`says nothing about ${JSON.stringify(keys)}`, () => {
      assert.equal(severityOn(logisticsMissing, seenOn(keys)), 'none');
    });
  }

  it('lets one ask, or say when', () => {
    assert.deepEqual(fixesIn(logisticsMissing, seenOn('start: 2026-11-20\n')), [
      'Draft an answer that asks for it = jobSearch.draftLetter interviews/a.md accept',
      'Choose the day and hour… = jobSearch.setDate interviews/a.md start',
    ]);
    assert.deepEqual(fixesIn(logisticsMissing, seenOn('start: 2026-11-20 15:00\nformat: video\n')), [
      'Draft an answer that asks for it = jobSearch.draftLetter interviews/a.md accept',
    ]);
  });
});
