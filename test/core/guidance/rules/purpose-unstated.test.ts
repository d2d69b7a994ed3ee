import assert from 'node:assert/strict';

import { purposeUnstated } from '../../../../src/core/guidance/rules/purpose-unstated';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

describe('purpose-unstated', () => {
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

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    ['nothing said', 'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?', {}, 'info'],
    [
      'what one would learn',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday? I would like to understand how fares are set.',
      {},
      'none',
    ],
    [
      'an introduction',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      { keys: 'kind: introduction\n' },
      'info',
    ],
    [
      'somebody met',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      { contact: 'stage: met\n' },
      'info',
    ],
    [
      'an exploratory talk',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      {
        others: {
          'interviews/a.md': '---\ntype: interview\nkind: exploratory\ncontact: "[[Maya Okafor]]"\n---\n',
        },
      },
      'info',
    ],
    [
      'an exploratory talk that is called open',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday? An open conversation is all I ask for.',
      {
        others: {
          'interviews/a.md': '---\ntype: interview\nkind: exploratory\ncontact: "[[Maya Okafor]]"\n---\n',
        },
      },
      'none',
    ],
    [
      'an informational talk that is called open',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday? An open conversation is all I ask for.',
      {
        others: {
          'interviews/a.md': '---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\n---\n',
        },
      },
      'info',
    ],
    [
      'a talk about a job',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      { others: { 'interviews/a.md': '---\ntype: interview\nkind: job\ncontact: "[[Maya Okafor]]"\n---\n' } },
      'none',
    ],
    [
      'somebody who wrote first',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      { contact: 'source: inbound\n' },
      'none',
    ],
    [
      'a cover letter',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      { keys: 'kind: cover\n' },
      'none',
    ],
    [
      'a letter that was sent',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      { keys: 'kind: request\nsent: 2026-11-16\n' },
      'none',
    ],
    [
      'another language',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      { keys: 'kind: request\nlanguage: de\n' },
      'none',
    ],
    [
      'a letter to nobody in the notes',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      { keys: 'kind: request\nto: Somebody Else\n' },
      'info',
    ],
    [
      'an exploratory letter to nobody in the notes',
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      {
        keys: 'kind: request\nto: Somebody Else\ninterview: "[[a]]"\n',
        others: {
          'interviews/a.md': '---\ntype: interview\nkind: exploratory\ncontact: "[[Maya Okafor]]"\n---\n',
        },
      },
      'info',
    ],
  ];
  for (const [why, body, where, severity] of CASES) {
    it(`${why}: ${severity}`, () => {
      assert.equal(letterSeverity(purposeUnstated, body, where), severity);
    });
  }

  const FIXES: readonly (readonly [
    body: string,
    keys: string | undefined,
    contact: string,
    profile: string,
    done: readonly string[],
  ])[] = [
    [
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      undefined,
      '',
      'focus: [Fare planning]\n',
      [
        'Say what you would like to learn → I would like to learn from you what the work in fare planning is really like.',
      ],
    ],
    [
      'Dan Reyes gave me your name. Could we meet on Tuesday or Thursday?',
      undefined,
      '',
      '',
      ['Say what you would like to learn → I would like to learn from you what the work is really like.'],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(purposeUnstated, body, keys, contact, others), done);
    });
  }

  const KINDS: readonly (readonly [kind: string, profile: string, sentence: string])[] = [
    ['exploratory', '', 'I am hoping for an open conversation, about no particular vacancy.'],
    ['exploration', '', 'I would be glad of your advice on where I might go next.'],
    ['exploration', 'focus: Fares\n', 'I would be glad of your advice on fares.'],
  ];
  for (const [kind, profile, sentence] of KINDS) {
    it(`mends a letter on an ${kind}: ${sentence}`, () => {
      const others = {
        'job-search.md': `---\ntype: profile\n${profile}---\n`,
        'interviews/a.md': `---\ntype: interview\nkind: ${kind}\ncontact: "[[Maya Okafor]]"\n---\n`,
      };
      assert.deepEqual(
        letterFixes(purposeUnstated, 'Dan Reyes gave me your name. Could we meet?', undefined, '', others),
        [`Say what you would like to learn → ${sentence}`],
      );
    });
  }
});
