import { timeDictated } from '../../../../src/core/guidance/rules/time-dictated';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, noFirstRequest, sceneWithMaya } from '../../../support/letter-scene';

const LETTER = 'Could we talk on Thursday at 10?';

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

  itFinds(timeDictated, [
    ['one time', LETTER, {}, 'info'],
    ['two times', `${LETTER} I could do Friday at 2 as well.`, {}, 'none'],
    ['a choice', `${LETTER} Another time is fine.`, {}, 'none'],
    ['a day without an hour', 'Could we talk on Thursday?', {}, 'none'],
    ['their own proposal', 'Thursday at 10, as you suggested, is fine.', {}, 'none'],
    ['the past', 'I heard you on Thursday at 10.', {}, 'none'],
    ['an invitation', LETTER, { keys: 'kind: linkedin-invite\n' }, 'none'],
    ['a letter to nobody in the notes', LETTER, { keys: 'kind: request\nto: Somebody Else\n' }, 'info'],
    ...noFirstRequest(LETTER),
  ]);

  itMends(timeDictated, [
    [LETTER, {}, 'Leave them the choice → If another time suits you better, I will gladly fit in with you.'],
  ]);
});
