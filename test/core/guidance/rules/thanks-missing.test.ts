import { thanksMissing } from '../../../../src/core/guidance/rules/thanks-missing';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, sceneWithMaya } from '../../../support/letter-scene';

const LETTER =
  'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?';

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

  itFinds(thanksMissing, [
    ['none', LETTER, {}, 'info'],
    ['thanks', `${LETTER} Thank you for reading.`, {}, 'none'],
    ['thanks in the closing', `${LETTER}\n\nMany thanks,`, {}, 'none'],
    [
      'thanks to something',
      'Thanks to the strike I am home early. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'info',
    ],
    ['a cover letter', LETTER, { keys: 'kind: cover\n' }, 'info'],
    ['a thank-you to somebody met', LETTER, { keys: 'kind: thank-you\n', contact: 'stage: met\n' }, 'info'],
    ['an invitation', LETTER, { keys: 'kind: linkedin-invite\n' }, 'none'],
    ['a check-in', LETTER, { keys: 'kind: check-in\n' }, 'none'],
    ['a letter without a kind', LETTER, { keys: '' }, 'none'],
    ['a letter that was sent', LETTER, { keys: 'kind: request\nsent: 2026-11-16\n' }, 'none'],
    ['another language', LETTER, { keys: 'kind: request\nlanguage: de\n' }, 'none'],
    ['nothing written yet', '', {}, 'none'],
    ['a letter to nobody in the notes', LETTER, { keys: 'kind: cover\nto: Somebody Else\n' }, 'info'],
  ]);

  itMends(thanksMissing, [[LETTER, {}, 'Add a word of thanks → Thank you for your time.']]);
});
