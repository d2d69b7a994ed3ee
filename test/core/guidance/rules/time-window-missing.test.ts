import assert from 'node:assert/strict';

import { timeWindowMissing } from '../../../../src/core/guidance/rules/time-window-missing';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

describe('time-window-missing', () => {
  it('sits where it belongs', () => {
    checkRule(
      timeWindowMissing,
      `---
type: letter
to: "[[Maya Okafor]]"
kind: request
---

Dear Ms. Okafor,

Your lecture on rail fares was a revelation. Could we talk about it?
                                             ^^^^^^^^^^^^^^^^^^^ info: How long, and when about? Twenty minutes and a choice of days are easy to say yes to.

Ana Reyes
`,
      sceneWithMaya(),
    );
  });

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    ['neither', 'Your lecture on rail fares was a revelation. Could we talk about it?', {}, 'info'],
    [
      'an amount of time',
      'Your lecture on rail fares was a revelation. Could we talk about it? Ten minutes would do.',
      {},
      'none',
    ],
    [
      'days',
      'Your lecture on rail fares was a revelation. Could we talk about it? I am free on Mondays.',
      {},
      'none',
    ],
    ['a week', 'Could we talk about it next week?', {}, 'none'],
    ['a day in the past', 'I heard you on Monday. Could we talk about it?', {}, 'info'],
    [
      'when the writer will write again',
      'Your lecture on rail fares was a revelation. Could we talk about it? I will write again on Friday.',
      {},
      'info',
    ],
    ['nothing asked', 'I plan bus rosters.', {}, 'none'],
    [
      'an invitation',
      'Your lecture on rail fares was a revelation. Could we talk about it?',
      { keys: 'kind: linkedin-invite\n' },
      'none',
    ],
    [
      'a letter that was sent',
      'Your lecture on rail fares was a revelation. Could we talk about it?',
      { keys: 'kind: request\nsent: 2026-11-16\n' },
      'none',
    ],
    [
      'somebody met before',
      'Your lecture on rail fares was a revelation. Could we talk about it?',
      { contact: 'stage: met\n' },
      'none',
    ],
    [
      'another language',
      'Your lecture on rail fares was a revelation. Could we talk about it?',
      { keys: 'kind: request\nlanguage: de\n' },
      'none',
    ],
    [
      'a cover letter',
      'Your lecture on rail fares was a revelation. Could we talk about it?',
      { keys: 'kind: cover\n' },
      'none',
    ],
  ];
  for (const [why, body, where, severity] of CASES) {
    it(`${why}: ${severity}`, () => {
      assert.equal(letterSeverity(timeWindowMissing, body, where), severity);
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
      'Your lecture on rail fares was a revelation. Could we talk about it?',
      undefined,
      '',
      '',
      [
        'Suggest 20 minutes and two days → Twenty minutes would be plenty, on Monday 23 November or Wednesday 25 November, or on any other day that suits you.',
      ],
    ],
    [
      'Your lecture on rail fares was a revelation. Could we talk about it?',
      undefined,
      '',
      'working_days: [tue]\n',
      [
        'Suggest 20 minutes and two days → Twenty minutes would be plenty, on Tuesday 8 December or Tuesday 22 December, or on any other day that suits you.',
      ],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(timeWindowMissing, body, keys, contact, others), done);
    });
  }
});
