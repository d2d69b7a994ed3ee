import assert from 'node:assert/strict';

import { nextContactMissing } from '../../../../src/core/guidance/rules/next-contact-missing';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

describe('next-contact-missing', () => {
  it('sits where it belongs', () => {
    checkRule(
      nextContactMissing,
      `---
type: letter
      ^^^^^^ hint: Say when you will be in touch again, so that Maya Okafor need not answer at once.
to: "[[Maya Okafor]]"
kind: request
---

Dear Ms. Okafor,

Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?

Ana Reyes
`,
      sceneWithMaya('source: referral\n'),
    );
  });

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    [
      'nothing said',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'source: referral\n' },
      'hint',
    ],
    [
      'the letter itself is a referral',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\napproach: referral\n' },
      'hint',
    ],
    [
      'a day',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday? I will ring on Monday.',
      { contact: 'source: referral\n' },
      'none',
    ],
    [
      'no day of the calendar',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday? I will be in touch after the holidays.',
      { contact: 'source: referral\n' },
      'none',
    ],
    [
      'soon',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday? I will be in touch soon.',
      { contact: 'source: referral\n' },
      'hint',
    ],
    [
      'what others will do',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday? Dan will call you on Monday.',
      { contact: 'source: referral\n' },
      'hint',
    ],
    [
      'a cold letter',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'source: cold\n' },
      'none',
    ],
    [
      'a cold letter where the option asks for it',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      {
        contact: 'source: cold\n',
        others: {
          'job-search.md': '---\ntype: profile\nrules:\n  next-contact-missing: { cold: yes }\n---\n',
        },
      },
      'hint',
    ],
    [
      'letters between alumni where the option asks for cold ones',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      {
        contact: 'source: alumni\n',
        others: {
          'job-search.md': '---\ntype: profile\nrules:\n  next-contact-missing: { cold: yes }\n---\n',
        },
      },
      'none',
    ],
    [
      'an invitation',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: linkedin-invite\n', contact: 'source: referral\n' },
      'none',
    ],
    [
      'a sent letter',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nsent: 2026-11-16\n', contact: 'source: referral\n' },
      'none',
    ],
    [
      'somebody met',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'source: referral\nstage: met\n' },
      'none',
    ],
    [
      'a letter to nobody in the notes',
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\napproach: referral\nto: Somebody Else\n' },
      'hint',
    ],
  ];
  for (const [why, body, where, severity] of CASES) {
    it(`${why}: ${severity}`, () => {
      assert.equal(letterSeverity(nextContactMissing, body, where), severity);
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
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      'source: referral\n',
      '',
      ['Say when you will be in touch → I will be in touch again on Friday 20 November.'],
    ],
    [
      'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      'source: referral\n',
      'working_days: [mon]\n',
      ['Say when you will be in touch → I will be in touch again on Monday 30 November.'],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(nextContactMissing, body, keys, contact, others), done);
    });
  }
});
