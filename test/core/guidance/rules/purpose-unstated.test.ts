import { purposeUnstated } from '../../../../src/core/guidance/rules/purpose-unstated';
import { checkRule } from '../../../support/check-rule';
import { itFinds, itMends, sceneWithMaya } from '../../../support/letter-scene';

const LETTER = 'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?';

describe('purpose-unstated', () => {
  const talk = (kind: string) => ({
    others: { 'interviews/a.md': `---\ntype: interview\nkind: ${kind}\ncontact: "[[Maya Okafor]]"\n---\n` },
  });

  it('sits where it belongs', () => {
    checkRule(
      purposeUnstated,
      `---
type: letter
      ^^^^^^ info: Maya Okafor does not learn what the talk is for. Say what you would like to understand or have advice on.
to: "[[Maya Okafor]]"
kind: request
---

Dear Ms. Okafor,

Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?

Ana Reyes
`,
      sceneWithMaya(),
    );
  });

  itFinds(purposeUnstated, [
    ['nothing said', LETTER, {}, 'info'],
    ['what one would learn', `${LETTER} I would like to understand how fares are set.`, {}, 'none'],
    ['an introduction', LETTER, { keys: 'kind: introduction\n' }, 'info'],
    ['somebody met', LETTER, { contact: 'stage: met\n' }, 'info'],
    ['an exploratory talk', LETTER, talk('exploratory'), 'info'],
    [
      'an exploratory talk that is called open',
      `${LETTER} An open conversation is all I ask for.`,
      talk('exploratory'),
      'none',
    ],
    [
      'an informational talk that is called open',
      `${LETTER} An open conversation is all I ask for.`,
      talk('informational'),
      'info',
    ],
    ['a talk about a job', LETTER, talk('job'), 'none'],
    ['somebody who wrote first', LETTER, { contact: 'source: inbound\n' }, 'none'],
    ['a cover letter', LETTER, { keys: 'kind: cover\n' }, 'none'],
    ['a letter that was sent', LETTER, { keys: 'kind: request\nsent: 2026-11-16\n' }, 'none'],
    ['another language', LETTER, { keys: 'kind: request\nlanguage: de\n' }, 'none'],
    ['a letter to nobody in the notes', LETTER, { keys: 'kind: request\nto: Somebody Else\n' }, 'info'],
    [
      'an exploratory letter to nobody in the notes',
      LETTER,
      {
        keys: 'kind: request\nto: Somebody Else\ninterview: "[[a]]"\n',
        ...talk('exploratory'),
      },
      'info',
    ],
  ]);

  itMends(purposeUnstated, [
    [
      LETTER,
      { profile: 'focus: [Fare planning]\n' },
      'Say what you would like to learn → I would like to learn from you what the work in fare planning is really like.',
    ],
    [
      LETTER,
      {},
      'Say what you would like to learn → I would like to learn from you what the work is really like.',
    ],
    [
      LETTER,
      talk('exploratory'),
      'Say what you would like to learn → I am hoping for an open conversation, about no particular vacancy.',
    ],
    [
      LETTER,
      talk('exploration'),
      'Say what you would like to learn → I would be glad of your advice on where I might go next.',
    ],
    [
      LETTER,
      { ...talk('exploration'), profile: 'focus: Fares\n' },
      'Say what you would like to learn → I would be glad of your advice on fares.',
    ],
  ]);
});
