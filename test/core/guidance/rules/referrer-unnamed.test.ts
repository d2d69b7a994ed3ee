import { referrerUnnamed } from '../../../../src/core/guidance/rules/referrer-unnamed';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, sceneWithMaya } from '../../../support/letter-scene';

const LETTER = 'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?';

describe('referrer-unnamed', () => {
  it('sits where it belongs', () => {
    checkRule(
      referrerUnnamed,
      `---
type: letter
      ^^^^^^ warning: Dan Reyes sent you to Maya Okafor, and the letter does not say so. Put that name first.
to: "[[Maya Okafor]]"
kind: request
---

Dear Ms. Okafor,

I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?

Ana Reyes
`,
      sceneWithMaya('referred_by: Dan Reyes\n'),
    );
  });

  itFinds(referrerUnnamed, [
    [
      'a gap where the name belongs',
      'A mutual acquaintance, <full name of contact>, gave me your name.',
      { contact: 'referred_by: Dan Reyes\n' },
      'none',
    ],
    ['not named', LETTER, { contact: 'referred_by: Dan Reyes\n' }, 'warning'],
    ...['friend', 'family'].map(
      (who) => [who, LETTER, { contact: `referred_by: Dan Reyes\nrelationship: ${who}\n` }, 'none'] as const,
    ),
    ['a colleague', LETTER, { contact: 'referred_by: Dan Reyes\nrelationship: colleague\n' }, 'warning'],
    [
      'an introduction',
      LETTER,
      { keys: 'kind: introduction\n', contact: 'referred_by: Dan Reyes\n' },
      'warning',
    ],
    [
      'the whole name',
      'Dan Reyes sent me. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'referred_by: Dan Reyes\n' },
      'none',
    ],
    [
      'the given name',
      'Dan sent me. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'referred_by: Dan Reyes\n' },
      'none',
    ],
    [
      'the family name with an s',
      "Mr. Mensah's advice was to write to you. Could we talk for twenty minutes on Tuesday or Thursday?",
      { contact: 'referred_by: Kofi Mensah\n' },
      'none',
    ],
    [
      'an accent left out',
      'Rene Noel sent me. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'referred_by: René Noël\n' },
      'none',
    ],
    [
      'an alias',
      'Kit sent me. Could we talk for twenty minutes on Tuesday or Thursday?',
      {
        contact: 'referred_by: "[[Christopher Vale]]"\n',
        others: {
          'contacts/christopher-vale.md': '---\ntype: contact\nname: Christopher Vale\naliases: [Kit]\n---\n',
        },
      },
      'none',
    ],
    [
      'the subject names them',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nsubject: From Dan Reyes\n', contact: 'referred_by: Dan Reyes\n' },
      'none',
    ],
    [
      'part of another word',
      'The dance floor was full. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'referred_by: Dan Orr\n' },
      'warning',
    ],
    [
      'nobody sent the writer',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'none',
    ],
    [
      'an invitation',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: linkedin-invite\n', contact: 'referred_by: Dan Reyes\n' },
      'none',
    ],
    [
      'a sent letter',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nsent: 2026-11-16\n', contact: 'referred_by: Dan Reyes\n' },
      'none',
    ],
    [
      'somebody met',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'referred_by: Dan Reyes\nstage: in-touch\n' },
      'none',
    ],
  ]);

  itMends(referrerUnnamed, [
    [
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'referred_by: Dan Reyes\n' },
      'Name Dan Reyes → Dan Reyes suggested that I write to you.',
    ],
  ]);
});
