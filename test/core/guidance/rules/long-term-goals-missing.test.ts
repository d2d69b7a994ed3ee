import assert from 'node:assert/strict';

import { longTermGoalsMissing } from '../../../../src/core/guidance/rules/long-term-goals-missing';
import { checkRule } from '../../../support/check-rule';
import { fixesIn, severityOn } from '../../../support/findings';

describe('long-term-goals-missing', () => {
  const talk = (keys: string) => `---\ntype: interview\n${keys}---\n`;
  const profile = (keys = '') => `---\ntype: profile\n${keys}---\n`;
  const seen = (text: string, interview: string) => ({
    files: { 'job-search.md': text, 'interviews/a.md': interview },
    path: 'job-search.md',
  });
  const exploratory = talk('kind: exploratory\n');

  it('speaks once for all, on the profile', () => {
    checkRule(
      longTermGoalsMissing,
      `---
type: profile
      ^^^^^^^ info: You have exploratory interviews, and no goals to weigh them against. Write down where you want to be in five to ten years.
---
`,
      { path: 'job-search.md', files: { 'interviews/a.md': exploratory, 'interviews/b.md': exploratory } },
    );
  });

  it('knows of one, and stands at the key that is empty', () => {
    checkRule(
      longTermGoalsMissing,
      `---
type: profile
goals: ""
^^^^^ info: You have an exploratory interview, and no goals to weigh it against. Write down where you want to be in five to ten years.
---
`,
      { path: 'job-search.md', files: { 'interviews/a.md': exploratory } },
    );
  });

  it('opens the profile there', () => {
    assert.deepEqual(fixesIn(longTermGoalsMissing, seen(profile(), exploratory)), [
      'Write down your goals = jobSearch.editField job-search.md goals',
    ]);
  });

  it('needs an exploratory interview that was not cancelled, and no goals', () => {
    assert.equal(severityOn(longTermGoalsMissing, seen(profile('goals: To rest\n'), exploratory)), 'none');
    assert.equal(severityOn(longTermGoalsMissing, seen(profile(), talk('kind: informational\n'))), 'none');
    const cancelled = talk('kind: exploratory\nstatus: cancelled\n');
    assert.equal(severityOn(longTermGoalsMissing, seen(profile(), cancelled)), 'none');
  });
});
