import { meetingAskMissing } from '../../../../src/core/guidance/rules/meeting-ask-missing';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, noFirstRequest, sceneWithMaya } from '../../../support/letter-scene';

const LETTER = 'Your lecture on rail fares was a revelation. I plan bus rosters.';

describe('meeting-ask-missing', () => {
  it('sits where it belongs', () => {
    checkRule(
      meetingAskMissing,
      `---
type: letter
      ^^^^^^ warning: The letter does not say what you would like from Maya Okafor. Ask for a short talk.
to: "[[Maya Okafor]]"
kind: request
---

Dear Ms. Okafor,

Your lecture on rail fares was a revelation. I plan bus rosters.

Ana Reyes
`,
      sceneWithMaya(),
    );
  });

  itFinds(meetingAskMissing, [
    ['nothing asked', LETTER, {}, 'warning'],
    ['a talk', `${LETTER} Might we talk one day?`, {}, 'none'],
    ['a coffee', `${LETTER} Coffee next week?`, {}, 'none'],
    ['a talk that was', `${LETTER} We talked in May, and it was a good talk.`, {}, 'warning'],
    [
      'an introduction without its request',
      'Your sister edits the best paper in town.',
      { keys: 'kind: introduction\n' },
      'warning',
    ],
    ['an introduction', 'Would you introduce me to your sister?', { keys: 'kind: introduction\n' }, 'none'],
    ['an invitation', LETTER, { keys: 'kind: linkedin-invite\n' }, 'none'],
    ['a letter to nobody in the notes', LETTER, { keys: 'kind: request\nto: Somebody Else\n' }, 'warning'],
    [
      'an introduction by nobody in the notes',
      LETTER,
      { keys: 'kind: introduction\nto: Somebody Else\n' },
      'warning',
    ],
    ...noFirstRequest(LETTER),
  ]);

  itMends(meetingAskMissing, [
    [
      LETTER,
      {},
      'Ask for a short talk → Could we talk for twenty minutes, by phone or video, on a day that suits you in the next two weeks?',
    ],
    [
      LETTER,
      { keys: 'kind: introduction\n' },
      'Ask for the introduction → Would you introduce us? If you would rather not, that is quite all right.',
    ],
  ]);

  it('names what is missing from an introduction', () => {
    checkRule(
      meetingAskMissing,
      `---
type: letter
      ^^^^^^ warning: The letter does not say what you would like from Maya Okafor. Ask for the introduction.
to: "[[Maya Okafor]]"
kind: introduction
---

Dear Maya,

Your sister edits the best paper in town.
`,
      sceneWithMaya(),
    );
  });
});
