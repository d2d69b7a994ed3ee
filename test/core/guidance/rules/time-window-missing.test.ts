import { timeWindowMissing } from '../../../../src/core/guidance/rules/time-window-missing';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, noFirstRequest, sceneWithMaya } from '../../../support/letter-scene';

const LETTER = 'Your lecture on rail fares was a revelation. Could we talk about it?';

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

  itFinds(timeWindowMissing, [
    ['neither', LETTER, {}, 'info'],
    ['an amount of time', `${LETTER} Ten minutes would do.`, {}, 'none'],
    ['days', `${LETTER} I am free on Mondays.`, {}, 'none'],
    ['a week', 'Could we talk about it next week?', {}, 'none'],
    ['a day in the past', 'I heard you on Monday. Could we talk about it?', {}, 'info'],
    ['when the writer will write again', `${LETTER} I will write again on Friday.`, {}, 'info'],
    ['nothing asked', 'I plan bus rosters.', {}, 'none'],
    ['an invitation', LETTER, { keys: 'kind: linkedin-invite\n' }, 'none'],
    ...noFirstRequest(LETTER),
  ]);

  itMends(timeWindowMissing, [
    [
      LETTER,
      {},
      'Suggest 20 minutes and two days → Twenty minutes would be plenty, on Monday 23 November or Wednesday 25 November, or on any other day that suits you.',
    ],
    [
      LETTER,
      { profile: 'working_days: [tue]\n' },
      'Suggest 20 minutes and two days → Twenty minutes would be plenty, on Tuesday 8 December or Tuesday 22 December, or on any other day that suits you.',
    ],
  ]);
});
