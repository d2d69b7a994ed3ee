import { dateImpossible } from '../../../../src/core/guidance/rules/date-impossible';
import { checkRule, type Scene } from '../../../support/check-rule';

describe('date-impossible', () => {
  it('knows the calendar and the clock', () => {
    checkRule(
      dateImpossible,
      `---
type: interview
start: 2026-11-12 25:30
       ^^^^^^^^^^^^^^^^ warning: There is no such hour as in 2026-11-12 25:30. Hours run from 00:00 to 23:59.
feedback_by: 2026-02-30
             ^^^^^^^^^^ warning: There is no 2026-02-30 in the calendar. Check the month and the day.
---

- [ ] Send the article 📅 2026-13-01
                          ^^^^^^^^^^ warning: There is no 2026-13-01 in the calendar. Check the month and the day.
- [x] Call due: 2026-02-30
- [ ] Call due: 2028-02-29
`,
    );
  });

  it('finds a thank-you before the meeting', () => {
    checkRule(
      dateImpossible,
      `---
type: interview
contact: Maya Okafor
status: done
start: 2026-11-12
thank_you_sent: 2026-11-11
                ^^^^^^^^^^ warning: The thank-you to Maya Okafor is dated Wednesday 11 November 2026, before you met on Thursday 12 November 2026. Check both dates.
---
`,
    );
    checkRule(dateImpossible, '---\ntype: interview\nstart: 2026-11-12\nthank_you_sent: 2026-11-12\n---\n');
    checkRule(
      dateImpossible,
      '---\ntype: interview\nstatus: cancelled\nstart: 2026-11-12\nthank_you_sent: 2026-11-11\n---\n',
    );
  });

  it('reckons with time zones: their evening can be my next morning', () => {
    const zones: Scene = { files: { 'job-search.md': '---\ntype: profile\ntimezone: Asia/Tokyo\n---\n' } };
    checkRule(
      dateImpossible,
      `---
type: interview
contact: Maya Okafor
timezone: America/New_York
start: 2026-11-12 20:00
thank_you_sent: 2026-11-12
                ^^^^^^^^^^ warning: The thank-you to Maya Okafor is dated Thursday 12 November 2026, before you met on Friday 13 November 2026. Check both dates.
---
`,
      zones,
    );
  });

  it('finds a meeting that is done and still to come, and then doubts nothing else', () => {
    checkRule(
      dateImpossible,
      `---
type: interview
contact: Maya Okafor
status: done
start: 2027-11-12
       ^^^^^^^^^^ warning: The interview with Maya Okafor is marked as done, and Friday 12 November 2027 is still to come. Check the day or the status.
thank_you_sent: 2026-11-13
---
`,
    );
    checkRule(dateImpossible, '---\ntype: interview\nstatus: done\nstart: 2026-11-18 23:00\n---\n');
    checkRule(dateImpossible, '---\ntype: interview\nstart: 2026-11-19\n---\n');
  });

  it('finds a reply before the letter', () => {
    checkRule(
      dateImpossible,
      `---
type: letter
to: "[[maya-okafor]]"
sent: 2026-11-10
replied: 2026-11-09
         ^^^^^^^^^^ warning: Maya Okafor replied on Monday 9 November 2026, before the letter was sent on Tuesday 10 November 2026. Check both dates.
---
`,
      { files: { 'contacts/maya-okafor.md': '---\nname: Maya Okafor\n---\n' } },
    );
    checkRule(
      dateImpossible,
      `---
type: letter
sent: 2026-11-10
replied: 2026-11-09
         ^^^^^^^^^^ warning: The reply came on Monday 9 November 2026, before the letter was sent on Tuesday 10 November 2026. Check both dates.
---
`,
    );
    checkRule(dateImpossible, '---\ntype: letter\nsent: 2026-11-10\nreplied: 2026-11-10\n---\n');
  });
});
