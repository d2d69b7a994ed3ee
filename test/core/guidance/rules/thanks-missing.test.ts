import assert from 'node:assert/strict';

import { thanksMissing } from '../../../../src/core/guidance/rules/thanks-missing';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

describe('thanks-missing', () => {
  it('sits where it belongs', () => {
    checkRule(
      thanksMissing,
      `---
type: letter
      ^^^^^^ info: There is no word of thanks in this letter to Maya Okafor.
to: "[[Maya Okafor]]"
kind: request
---

Dear Ms. Okafor,

Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?

Ana Reyes
`,
      sceneWithMaya(),
    );
  });

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    [
      'none',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'info',
    ],
    [
      'thanks',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday? Thank you for reading.',
      {},
      'none',
    ],
    [
      'thanks in the closing',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?\n\nMany thanks,',
      {},
      'none',
    ],
    [
      'thanks to something',
      'Thanks to the strike I am home early. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'info',
    ],
    [
      'a cover letter',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: cover\n' },
      'info',
    ],
    [
      'a thank-you to somebody met',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: thank-you\n', contact: 'stage: met\n' },
      'info',
    ],
    [
      'an invitation',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: linkedin-invite\n' },
      'none',
    ],
    [
      'a check-in',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: check-in\n' },
      'none',
    ],
    [
      'a letter without a kind',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: '' },
      'none',
    ],
    [
      'a letter that was sent',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nsent: 2026-11-16\n' },
      'none',
    ],
    [
      'another language',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nlanguage: de\n' },
      'none',
    ],
    ['nothing written yet', '', {}, 'none'],
    [
      'a letter to nobody in the notes',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: cover\nto: Somebody Else\n' },
      'info',
    ],
  ];
  for (const [why, body, where, severity] of CASES) {
    it(`${why}: ${severity}`, () => {
      assert.equal(letterSeverity(thanksMissing, body, where), severity);
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
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      '',
      '',
      ['Add a word of thanks → Thank you for your time.'],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(thanksMissing, body, keys, contact, others), done);
    });
  }
});
