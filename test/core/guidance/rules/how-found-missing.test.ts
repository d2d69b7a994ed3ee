import { howFoundMissing } from '../../../../src/core/guidance/rules/how-found-missing';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, noIntroduction, sceneWithMaya } from '../../../support/letter-scene';

const LETTER = 'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?';

describe('how-found-missing', () => {
  it('sits where it belongs', () => {
    checkRule(
      howFoundMissing,
      `---
type: letter
      ^^^^^^ warning: Maya Okafor does not learn how you came to them. Name what you read, heard or share.
to: "[[Maya Okafor]]"
kind: request
---

Dear Ms. Okafor,

I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?

Ana Reyes
`,
      sceneWithMaya(),
    );
  });

  itFinds(howFoundMissing, [
    ['a gap where it belongs', 'I plan bus rosters. {{How you found them}}', {}, 'none'],
    ['nothing said', LETTER, {}, 'warning'],
    ['a film about their work', 'I have seen the film about the safety curtain in Hull.', {}, 'none'],
    ['a podcast', 'I listened to the podcast about the boxes that went home.', {}, 'none'],
    ['a talk of theirs', 'I sat in the fourth row when you followed forty bottles to a tank.', {}, 'none'],
    ['what everybody reads', 'I read a lot about the sector.', {}, 'warning'],
    ['what they are to do', 'I was told to write when you have time.', {}, 'warning'],
    [
      'an invitation',
      'I would be glad to have you in my network.',
      { keys: 'kind: linkedin-invite\n' },
      'hint',
    ],
    [
      'their work',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'none',
    ],
    ['the subject says it', LETTER, { keys: 'kind: request\nsubject: Your lecture on rail fares\n' }, 'none'],
    [
      'a shared school',
      'We were both at Ibadan, some years apart. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'none',
    ],
    ['a referrer of whom another rule speaks', LETTER, { contact: 'referred_by: Dan Reyes\n' }, 'none'],
    [
      'an invitation that names the referrer',
      'Dan Reyes told me about your team.',
      { keys: 'kind: linkedin-invite\n', contact: 'referred_by: Dan Reyes\n' },
      'none',
    ],
    [
      'an invitation that does not',
      'I would be glad to have you in my network.',
      { keys: 'kind: linkedin-invite\n', contact: 'referred_by: Dan Reyes\n' },
      'hint',
    ],
    ['a letter to nobody in the notes', LETTER, { keys: 'kind: request\nto: Somebody Else\n' }, 'warning'],
    ...noIntroduction(LETTER),
  ]);

  itMends(howFoundMissing, [
    [
      LETTER,
      { contact: 'found_via: her column on rail fares, which Dan showed me\n' },
      'Say how you found them → I found you through your column on rail fares.',
    ],
    [
      LETTER,
      { contact: 'source: alumni\n' },
      'Say how you found them → I found you on the list of our alumni.',
    ],
    [
      LETTER,
      { contact: 'source: association\n' },
      'Say how you found them → I found you on the list of members of {{the association}}.',
    ],
    [
      LETTER,
      { contact: 'source: group\n' },
      'Say how you found them → I found you through {{the group}}, to which I belong as well.',
    ],
    [LETTER, { contact: 'source: event\n' }, 'Say how you found them → I heard you speak at {{the event}}.'],
    [
      LETTER,
      { contact: 'source: online\n' },
      'Say how you found them → I found you online, through {{the page or post}}.',
    ],
    [LETTER, {}, 'Say how you found them → I found you through {{what you read, heard or share}}.'],
    [
      'I would be glad to have you in my network.',
      { keys: 'kind: linkedin-invite\n', contact: 'referred_by: Dan Reyes\n' },
      'Say how you found them → Dan Reyes suggested that I write to you.',
    ],
  ]);
});
