import assert from 'node:assert/strict';

import { exploringWithEmployer } from '../../../../src/core/guidance/rules/exploring-with-employer';
import { checkRule } from '../../../support/check-rule';
import { fixesIn } from '../../../support/findings';

describe('exploring-with-employer', () => {
  const renata = (relationship: string) => ({
    'contacts/renata-souza.md': `---\ntype: contact\nname: Renata Souza\nrelationship: ${relationship}\n---\n`,
  });
  const interview = (keys = '') =>
    `---\ntype: interview\nkind: exploration\ncontact: "[[Renata Souza]]"\n${keys}---\n`;

  it('warns of a talk about direction with a recruiter', () => {
    checkRule(
      exploringWithEmployer,
      `---
type: interview
kind: exploration
      ^^^^^^^^^^^ warning: Renata Souza works as a recruiter and may have one talk for you. Take questions about your own direction to friends, mentors or a counselor, and come here to hear about the work.
contact: "[[Renata Souza]]"
---
`,
      { files: renata('recruiter') },
    );
  });

  it('speaks otherwise of one that has taken place', () => {
    checkRule(
      exploringWithEmployer,
      `---
type: interview
kind: exploration
      ^^^^^^^^^^^ warning: Renata Souza works in human resources, and this is marked as a talk about your own direction. Give it the kind that it had, and take questions of direction to friends, mentors or a counselor.
status: done
contact: "[[Renata Souza]]"
---
`,
      { files: renata('hr') },
    );
  });

  it('looks at each of several people', () => {
    checkRule(
      exploringWithEmployer,
      `---
type: interview
kind: exploration
      ^^^^^^^^^^^ warning: Renata Souza works as a hiring manager and may have one talk for you. Take questions about your own direction to friends, mentors or a counselor, and come here to hear about the work.
contact: ["[[Dan Reyes]]", "[[Renata Souza]]"]
---
`,
      {
        files: {
          ...renata('hiring-manager'),
          'contacts/dan-reyes.md': '---\ntype: contact\nname: Dan Reyes\nrelationship: friend\n---\n',
        },
      },
    );
  });

  for (const relationship of ['friend', 'family', 'colleague', 'mentor', 'counselor']) {
    it(`lets a recruiter be who is also ${relationship}`, () => {
      checkRule(exploringWithEmployer, interview(), { files: renata(`[recruiter, ${relationship}]`) });
    });
  }

  for (const relationship of ['peer', 'alumni', 'executive']) {
    it(`lets ${relationship} be`, () => {
      checkRule(exploringWithEmployer, interview(), { files: renata(relationship) });
    });
  }

  for (const status of ['cancelled', 'no-show']) {
    it(`lets a talk be that came to nothing: ${status}`, () => {
      checkRule(exploringWithEmployer, interview(`status: ${status}\n`), { files: renata('recruiter') });
    });
  }

  it('says nothing of other kinds, nor where the contact has no note', () => {
    checkRule(exploringWithEmployer, interview().replace('exploration', 'exploratory'), {
      files: renata('hr'),
    });
    checkRule(exploringWithEmployer, interview());
  });

  it('changes the kind, or lets one choose somebody else', () => {
    const files = { 'interviews/a.md': interview(), ...renata('recruiter') };
    const seen = { files, path: 'interviews/a.md' };
    assert.deepEqual(fixesIn(exploringWithEmployer, seen), [
      'Make it an exploratory interview: an open talk with an organization',
      'Make it an informational interview: learn about a field, a company or a role',
      'Choose somebody else for this talk… = jobSearch.chooseContact interviews/a.md',
    ]);
  });
});
