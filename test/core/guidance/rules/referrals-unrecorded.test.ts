import assert from 'node:assert/strict';

import { referralsUnrecorded } from '../../../../src/core/guidance/rules/referrals-unrecorded';
import type { Day } from '../../../../src/core/model/day';
import { checkRule, TODAY } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';

describe('referrals-unrecorded', () => {
  const interview = (keys = '', body = '') =>
    `---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\nstatus: done\nstart: 2026-11-12 10:30\n${keys}---\n${body}`;
  const contact = (keys = '') => `---\ntype: contact\nname: Maya Okafor\n${keys}---\n`;
  const seen = (text: string, today: Day = TODAY, keys = '') => ({
    files: { 'interviews/a.md': text, 'contacts/maya.md': contact(keys) },
    path: 'interviews/a.md',
    today,
  });

  it('sits on the heading, else on the status', () => {
    checkRule(
      referralsUnrecorded,
      `---
type: interview
kind: informational
contact: [Maya Okafor, Dan Reyes]
status: done
---

## Referrals
   ^^^^^^^^^ info: Did Maya Okafor and Dan Reyes mention anybody worth talking to, or an opening? Write it down; “none” counts too.

<!-- Whom did they name? -->
`,
    );
    checkRule(
      referralsUnrecorded,
      `---
type: interview
kind: exploration
status: done
        ^^^^ info: Did anybody worth talking to come up in this talk, or an opening? Write it down; “none” counts too.
---
`,
    );
  });

  it('takes any text, also a none', () => {
    for (const text of ['None.', '- none', '- [[Li Wei]]', 'An opening in spring', '- [x] asked'])
      assert.equal(
        severityOn(referralsUnrecorded, seen(interview('', `\n## Referrals\n\n${text}\n`))),
        'none',
        text,
      );
    for (const text of ['', '- ', '<!-- none -->', '- [ ] ask', '{{names}}'])
      assert.equal(
        severityOn(referralsUnrecorded, seen(interview('', `\n## Referrals\n\n${text}\n`))),
        'info',
        text,
      );
  });

  it('speaks of talks that have taken place, until they are history', () => {
    const LADDER: readonly (readonly [today: Day, severity: string])[] = [
      ['2026-11-11', 'none'],
      ['2026-11-12', 'info'],
      ['2026-11-30', 'info'],
      ['2027-02-10', 'info'],
      ['2027-02-11', 'none'],
    ];
    for (const [today, severity] of LADDER)
      assert.equal(severityOn(referralsUnrecorded, seen(interview(), today)), severity, today);
  });

  it('is silent elsewhere', () => {
    const quiet = [
      interview().replace('informational', 'exploratory'),
      interview().replace('informational', 'job'),
      interview().replace('kind: informational\n', ''),
      interview().replace('done', 'cancelled'),
      interview().replace('done', 'scheduled'),
      interview('ignore: referrals-unrecorded\n'),
    ];
    for (const text of quiet) assert.equal(severityOn(referralsUnrecorded, seen(text)), 'none', text);
    for (const keys of ['do_not_contact: true\n', 'stage: declined\n', 'stage: paused\n'])
      assert.equal(severityOn(referralsUnrecorded, seen(interview(), TODAY, keys)), 'none', keys);
  });

  it('offers the section, and a none', () => {
    const note = seen(interview('', '\n## Notes\n\nKits.\n\n## Follow-up\n'));
    assert.deepEqual(fixesIn(referralsUnrecorded, note), ['Add the referrals', 'They named nobody']);
    assert.match(
      fixedBy('Add the referrals', referralsUnrecorded, note)['interviews/a.md'] ?? '',
      /Kits\.\n\n## Referrals\n\n<!-- Whom did they name[^\n]* -->\n\n## Follow-up\n$/,
    );
    assert.match(
      fixedBy('They named nobody', referralsUnrecorded, note)['interviews/a.md'] ?? '',
      /Kits\.\n\n## Referrals\n\nNone\.\n\n## Follow-up\n$/,
    );
    const prompted = seen(interview('', '\n## Referrals\n\n<!-- Whom? -->\n'));
    assert.deepEqual(fixesIn(referralsUnrecorded, prompted), ['They named nobody']);
  });
});
