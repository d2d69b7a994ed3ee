import { contactDetailsMissing } from '../../../../src/core/guidance/rules/contact-details-missing';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, noIntroduction, sceneWithMaya } from '../../../support/letter-scene';

const LETTER =
  'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?';

describe('contact-details-missing', () => {
  it('sits where it belongs', () => {
    checkRule(
      contactDetailsMissing,
      `---
type: letter
      ^^^^^^ info: Maya Okafor finds no number and no address to answer to. Put them under your name.
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

  itFinds(contactDetailsMissing, [
    ['a gap where the number belongs', 'I plan bus rosters. My phone is (xxx) xxx.xxxx.', {}, 'none'],
    ['neither', LETTER, {}, 'info'],
    ['by post', LETTER, { keys: 'kind: request\nchannel: post\n' }, 'info'],
    ['on LinkedIn', LETTER, { keys: 'kind: request\nchannel: linkedin\n' }, 'none'],
    ['a number', `${LETTER} My number is 020 7946 0018.`, {}, 'none'],
    ['an address', `${LETTER} Write to ana@example.org.`, {}, 'none'],
    ['an address under the name', `${LETTER}\n\nKind regards,\n\nAna\nana@example.org`, {}, 'none'],
    [
      'the number of the reader',
      `${LETTER} I tried you on 020 7946 0018.`,
      { contact: 'phone: 020 7946 0018\n' },
      'info',
    ],
    [
      'the address of the reader',
      `${LETTER} I hope that maya@example.org is right.`,
      { contact: 'email: maya@example.org\n' },
      'info',
    ],
    ['a number in an earlier mail', `${LETTER}\n\n> Ring 020 7946 0018.`, {}, 'info'],
    ['a letter to nobody in the notes', LETTER, { keys: 'kind: request\nto: Somebody Else\n' }, 'info'],
    ...noIntroduction(LETTER),
  ]);

  itMends(contactDetailsMissing, [
    [
      LETTER,
      { profile: 'phone: 020 7946 0018\nemail: ana@example.org\n' },
      'Add your signature → 020 7946 0018 ⏎ ana@example.org',
    ],
    [LETTER, { profile: 'signature: "Ana, ana@example.org"\n' }, 'Add your signature → Ana, ana@example.org'],
    [LETTER, {}, 'Write down your telephone number → jobSearch.editField test:/search/job-search.md phone'],
  ]);
});
