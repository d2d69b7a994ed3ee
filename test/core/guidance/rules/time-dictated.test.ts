import assert from 'node:assert/strict';

import { timeDictated } from '../../../../src/core/guidance/rules/time-dictated';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

describe('time-dictated', () => {
  it('sits where it belongs', () => {
    checkRule(
      timeDictated,
      `---
type: letter
to: "[[Maya Okafor]]"
kind: request
---

Dear Ms. Okafor,

Could we talk on Thursday at 10?
                 ^^^^^^^^^^^^^^ info: This leaves Maya Okafor one time only. Offer another, or ask what suits them.

Ana Reyes
`,
      sceneWithMaya(),
    );
  });

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    ['one time', 'Could we talk on Thursday at 10?', {}, 'info'],
    ['two times', 'Could we talk on Thursday at 10? I could do Friday at 2 as well.', {}, 'none'],
    ['a choice', 'Could we talk on Thursday at 10? Another time is fine.', {}, 'none'],
    ['a day without an hour', 'Could we talk on Thursday?', {}, 'none'],
    ['their own proposal', 'Thursday at 10, as you suggested, is fine.', {}, 'none'],
    ['the past', 'I heard you on Thursday at 10.', {}, 'none'],
    ['an invitation', 'Could we talk on Thursday at 10?', { keys: 'kind: linkedin-invite\n' }, 'none'],
    [
      'a letter to nobody in the notes',
      'Could we talk on Thursday at 10?',
      { keys: 'kind: request\nto: Somebody Else\n' },
      'info',
    ],
    [
      'a letter that was sent',
      'Could we talk on Thursday at 10?',
      { keys: 'kind: request\nsent: 2026-11-16\n' },
      'none',
    ],
    ['somebody met before', 'Could we talk on Thursday at 10?', { contact: 'stage: met\n' }, 'none'],
    [
      'another language',
      'Could we talk on Thursday at 10?',
      { keys: 'kind: request\nlanguage: de\n' },
      'none',
    ],
    ['a cover letter', 'Could we talk on Thursday at 10?', { keys: 'kind: cover\n' }, 'none'],
  ];
  for (const [why, body, where, severity] of CASES) {
    it(`${why}: ${severity}`, () => {
      assert.equal(letterSeverity(timeDictated, body, where), severity);
    });
  }

  const FIXES: readonly (readonly [
    body: string,
    keys: string | undefined,
    contact: string,
    profile: string,
    done: readonly string[],
  ])[] = [
    [
      'Could we talk on Thursday at 10?',
      undefined,
      '',
      '',
      ['Leave them the choice → If another time suits you better, I will gladly fit in with you.'],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(timeDictated, body, keys, contact, others), done);
    });
  }
});
