import assert from 'node:assert/strict';

import { directiveUnknown } from '../../../../src/core/guidance/rules/directive-unknown';
import { checkRule, fixesOf } from '../../../support/check-rule';

describe('directive-unknown', () => {
  it('reads comments, ignore and the profile', () => {
    checkRule(
      directiveUnknown,
      `---
type: contact
ignore:
  - link-broken
  - Task Overdue
  - link_brokn
    ^^^^^^^^^^ warning: There is no rule “link_brokn”, so this changes nothing. Did you mean “link-broken”?
  - everything
    ^^^^^^^^^^ warning: There is no rule “everything”, so this changes nothing.
---

<!-- job-search-disable outcome-unrecorded, outcome-unrecordet -->
                                            ^^^^^^^^^^^^^^^^^^ warning: There is no rule “outcome-unrecordet”, so this changes nothing. Did you mean “outcome-unrecorded”?
<!-- job-search-enable -->
`,
    );
    checkRule(
      directiveUnknown,
      `---
type: profile
rules:
  link-broken: off
  task-overdue: { severity: hint }
  tsk-overdue: off
  ^^^^^^^^^^^ warning: There is no rule “tsk-overdue”, so this changes nothing. Did you mean “task-overdue”?
---
`,
      { path: 'job-search.md' },
    );
  });

  it('knows the options of each rule', () => {
    checkRule(
      directiveUnknown,
      `---
type: profile
rules:
  request-unanswered: { severity: hint, days: 8 }
  link-broken: { severity: hint, days: 8 }
                                 ^^^^ warning: “days” is not an option of link-broken, so this changes nothing.
  questions-missing:
    severty: hint
    ^^^^^^^ warning: “severty” is not an option of questions-missing, so this changes nothing. Did you mean “severity”?
  tsk-overdue: { days: 8 }
  ^^^^^^^^^^^ warning: There is no rule “tsk-overdue”, so this changes nothing. Did you mean “task-overdue”?
---
`,
      { path: 'job-search.md' },
    );
    assert.deepEqual(
      fixesOf(directiveUnknown, '---\ntype: profile\nrules: { request-unanswered: { day: 8 } }\n---\n', {
        path: 'job-search.md',
      }),
      ['Change to days → rules: { request-unanswered: { days: 8 } }'],
    );
  });

  it('takes other words together for a reason', () => {
    checkRule(
      directiveUnknown,
      `---
type: contact
---

<!-- job-search-disable-next-line link-broken we spoke of it -->
                                              ^^^^^^^^^^^^^^ warning: There is no rule “we spoke of it”. A reason for the comment goes after “ -- ”.
<!-- job-search-disable link-broken -- we spoke of it -->
`,
    );
  });

  it('knows the rules that only the agenda speaks for', () => {
    checkRule(directiveUnknown, '---\ntype: contact\nignore: [keep-in-touch-due, promise-overdue]\n---\n');
  });

  it('passes over code, comments of others and other files', () => {
    checkRule(
      directiveUnknown,
      '---\ntype: contact\n---\n\n`<!-- job-search-disable nothing -->`\n<!-- prettier-ignore -->\n',
    );
    checkRule(directiveUnknown, '<!-- job-search-disable nothing -->\n');
  });

  it('puts the name right', () => {
    const fixes = (text: string) => fixesOf(directiveUnknown, text);
    assert.deepEqual(fixes('---\ntype: contact\nignore: "link-brokn"\n---\n'), [
      'Change to link-broken → ignore: link-broken',
    ]);
    assert.deepEqual(fixes('---\ntype: contact\n---\n<!-- job-search-disable link-brokn -->\n'), [
      'Change to link-broken → <!-- job-search-disable link-broken -->',
    ]);
  });
});
