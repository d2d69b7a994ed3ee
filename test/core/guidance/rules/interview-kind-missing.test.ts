import assert from 'node:assert/strict';

import { interviewKindMissing } from '../../../../src/core/guidance/rules/interview-kind-missing';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn } from '../../../support/findings';

describe('interview-kind-missing', () => {
  it('asks for the kind where there is none', () => {
    checkRule(
      interviewKindMissing,
      `---
type: interview
      ^^^^^^^^^ warning: Nothing says which kind of conversation you have with Maya Okafor. Choose one of the four, so that the advice fits it.
contact: Maya Okafor
---
`,
    );
  });

  it('sits on the key where it stands empty', () => {
    checkRule(
      interviewKindMissing,
      `---
type: interview
kind:
^^^^ warning: Nothing says which kind of conversation you have with Maya Okafor. Choose one of the four, so that the advice fits it.
contact: Maya Okafor
---
`,
    );
  });

  it('sits on the first line of a note that has its type from its folder', () => {
    checkRule(
      interviewKindMissing,
      `# Coffee with Maya
^^^^^^^^^^^^^^^^^^ warning: This note does not say which kind of conversation it is. Choose one of the four, so that the advice fits it.
`,
      { path: 'interviews/maya.md' },
    );
  });

  it('names a kind that there is not', () => {
    checkRule(
      interviewKindMissing,
      `---
type: interview
kind: coffee chat
      ^^^^^^^^^^^ warning: “coffee chat” is none of the four kinds of conversation. Choose the one that fits, so that the advice fits too.
contact: [Maya Okafor, Dan Reyes]
---
`,
    );
  });

  it('says each kind in a line, the nearest first', () => {
    const files = {
      'interviews/a.md': '---\ntype: interview\nkind: explorator\ncontact: Maya Okafor\n---\n',
    };
    const seen = { files, path: 'interviews/a.md' };
    assert.deepEqual(fixesIn(interviewKindMissing, seen), [
      'Make it an exploratory interview: an open talk with an organization',
      'Make it an exploration: advice on your direction, from people who know you',
      'Make it an informational interview: learn about a field, a company or a role',
      'Make it a job interview: for one particular opening',
    ]);
    assert.deepEqual(
      findingsIn(interviewKindMissing, seen)[0]?.fixes.map(({ preferred }) => preferred),
      [true, undefined, undefined, undefined],
    );
  });

  it('changes nothing but the kind', () => {
    const files = { 'interviews/a.md': '---\ntype: interview # with Maya\nkind: chat # or so\n---\n' };
    assert.deepEqual(
      fixedBy('Make it a job interview: for one particular opening', interviewKindMissing, {
        files,
        path: 'interviews/a.md',
      }),
      { 'interviews/a.md': '---\ntype: interview # with Maya\nkind: job # or so\n---\n' },
    );
  });

  const QUIET = [
    '---\ntype: interview\nkind: Informational\n---\n',
    '---\ntype: interview\nkind: [\n---\n',
    '---\ntype: interview\nignore: [interview-kind-missing]\n---\n',
    '---\ntype: letter\n---\n',
  ];
  for (const note of QUIET) {
    it(`says nothing about ${JSON.stringify(note)}`, () => {
      checkRule(interviewKindMissing, note);
    });
  }
});
