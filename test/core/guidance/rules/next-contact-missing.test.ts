import { nextContactMissing } from '../../../../src/core/guidance/rules/next-contact-missing';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, sceneWithMaya } from '../../../support/letter-scene';

const LETTER = 'Dan Reyes gave me your name. Could we talk for twenty minutes on Tuesday or Thursday?';

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

  itFinds(nextContactMissing, [
    ['nothing said', LETTER, { contact: 'source: referral\n' }, 'hint'],
    ['the letter itself is a referral', LETTER, { keys: 'kind: request\napproach: referral\n' }, 'hint'],
    ['a day', `${LETTER} I will ring on Monday.`, { contact: 'source: referral\n' }, 'none'],
    [
      'no day of the calendar',
      `${LETTER} I will be in touch after the holidays.`,
      { contact: 'source: referral\n' },
      'none',
    ],
    ['soon', `${LETTER} I will be in touch soon.`, { contact: 'source: referral\n' }, 'hint'],
    [
      'what others will do',
      `${LETTER} Dan will call you on Monday.`,
      { contact: 'source: referral\n' },
      'hint',
    ],
    ['a friend', LETTER, { contact: 'source: referral\nrelationship: friend\n' }, 'none'],
    ['a mentor', LETTER, { contact: 'source: referral\nrelationship: mentor\n' }, 'hint'],
    ['a cold letter', LETTER, { contact: 'source: cold\n' }, 'none'],
    [
      'a cold letter where the option asks for it',
      LETTER,
      {
        contact: 'source: cold\n',
        profile: 'rules:\n  next-contact-missing: { cold: yes }\n',
      },
      'hint',
    ],
    [
      'letters between alumni where the option asks for cold ones',
      LETTER,
      {
        contact: 'source: alumni\n',
        profile: 'rules:\n  next-contact-missing: { cold: yes }\n',
      },
      'none',
    ],
    ['an invitation', LETTER, { keys: 'kind: linkedin-invite\n', contact: 'source: referral\n' }, 'none'],
    [
      'a sent letter',
      LETTER,
      { keys: 'kind: request\nsent: 2026-11-16\n', contact: 'source: referral\n' },
      'none',
    ],
    ['somebody met', LETTER, { contact: 'source: referral\nstage: met\n' }, 'none'],
    [
      'a letter to nobody in the notes',
      LETTER,
      { keys: 'kind: request\napproach: referral\nto: Somebody Else\n' },
      'hint',
    ],
  ]);

  itMends(nextContactMissing, [
    [
      LETTER,
      { contact: 'source: referral\n' },
      'Say when you will be in touch → I will be in touch again on Friday 20 November.',
    ],
    [
      LETTER,
      { contact: 'source: referral\n', profile: 'working_days: [mon]\n' },
      'Say when you will be in touch → I will be in touch again on Monday 30 November.',
    ],
  ]);
});
