import assert from 'node:assert/strict';

import { focusMissing } from '../../../../src/core/guidance/rules/focus-missing';
import { checkRule } from '../../../support/check-rule';
import { fixesIn, severityOn } from '../../../support/findings';

describe('focus-missing', () => {
  const talk = (keys: string) => `---\ntype: interview\n${keys}---\n`;
  const profile = (keys = '') => `---\ntype: profile\n${keys}---\n`;
  const seen = (text: string, interview: string) => ({
    files: { 'job-search.md': text, 'interviews/a.md': interview },
    path: 'job-search.md',
  });
  const informational = talk('kind: informational\n');

  it('speaks once for all, on the profile', () => {
    checkRule(
      focusMissing,
      `---
type: profile
      ^^^^^^^ info: You have informational interviews, and no focus yet. One direction to test is enough: a field, a role or a company.
---
`,
      {
        path: 'job-search.md',
        files: { 'interviews/a.md': informational, 'interviews/b.md': informational },
      },
    );
  });

  it('knows of one, and stands at the key that is empty', () => {
    checkRule(
      focusMissing,
      `---
type: profile
focus:
^^^^^ info: You have an informational interview, and no focus yet. One direction to test is enough: a field, a role or a company.
---
`,
      { path: 'job-search.md', files: { 'interviews/a.md': informational } },
    );
  });

  it('opens the profile there, or plans a talk about it', () => {
    assert.deepEqual(fixesIn(focusMissing, seen(profile(), informational)), [
      'Write down a focus = jobSearch.editField job-search.md focus',
      'Ask people who know you for advice first = jobSearch.newInterview job-search.md exploration',
    ]);
  });

  it('needs an informational interview that was not cancelled, and no focus', () => {
    assert.equal(severityOn(focusMissing, seen(profile(), informational)), 'info');
    assert.equal(severityOn(focusMissing, seen(profile('focus: Timetables\n'), informational)), 'none');
    assert.equal(severityOn(focusMissing, seen(profile('focus: { a: b }\n'), informational)), 'none');
    assert.equal(
      severityOn(focusMissing, seen('---\ntype: profile\nfocus: [\n---\n', informational)),
      'none',
    );
    assert.equal(severityOn(focusMissing, seen(profile(), talk('kind: exploratory\n'))), 'none');
    const cancelled = talk('kind: informational\nstatus: cancelled\n');
    assert.equal(severityOn(focusMissing, seen(profile(), cancelled)), 'none');
  });
});
