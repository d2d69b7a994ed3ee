import { backgroundMissing } from '../../../../src/core/guidance/rules/background-missing';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, noIntroduction, sceneWithMaya } from '../../../support/letter-scene';

const LETTER =
  'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?';

describe('background-missing', () => {
  it('sits where it belongs', () => {
    checkRule(
      backgroundMissing,
      `---
type: letter
      ^^^^^^ info: Maya Okafor learns nothing about you here. One line is enough.
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

  itFinds(backgroundMissing, [
    ['nothing said', LETTER, {}, 'info'],
    ['a trade', `I am a carpenter. ${LETTER}`, {}, 'none'],
    ['studies', `I studied hydrology in Leeds. ${LETTER}`, {}, 'none'],
    [
      'words of the headline',
      `Ferry timetables, mostly. ${LETTER}`,
      { profile: 'headline: Maker of ferry timetables\n' },
      'none',
    ],
    ['their years', `You have led the team for nine years. ${LETTER}`, {}, 'info'],
    ['an admirer', `I am a great admirer of it. ${LETTER}`, {}, 'info'],
    ['an invitation', LETTER, { keys: 'kind: linkedin-invite\n' }, 'none'],
    ['a letter to nobody in the notes', LETTER, { keys: 'kind: request\nto: Somebody Else\n' }, 'info'],
    ...noIntroduction(LETTER),
  ]);

  itMends(backgroundMissing, [
    [
      LETTER,
      { profile: 'headline: Maker of ferry timetables.\n' },
      'Add your headline → A line about me: maker of ferry timetables.',
    ],
    [LETTER, {}, 'Write a headline for yourself → jobSearch.editField test:/search/job-search.md headline'],
  ]);
});
