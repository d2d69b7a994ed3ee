import assert from 'node:assert/strict';

import { howFoundMissing } from '../../../../src/core/guidance/rules/how-found-missing';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

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

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    ['a gap where it belongs', 'I plan bus rosters. {{How you found them}}', {}, 'none'],
    [
      'nothing said',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'warning',
    ],
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
    [
      'the subject says it',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nsubject: Your lecture on rail fares\n' },
      'none',
    ],
    [
      'a shared school',
      'We were both at Ibadan, some years apart. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'none',
    ],
    [
      'a referrer of whom another rule speaks',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'referred_by: Dan Reyes\n' },
      'none',
    ],
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
    [
      'a letter to nobody in the notes',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nto: Somebody Else\n' },
      'warning',
    ],
    [
      'a letter that was sent',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nsent: 2026-11-16\n' },
      'none',
    ],
    [
      'somebody met before',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'stage: met\n' },
      'none',
    ],
    [
      'another language',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nlanguage: de\n' },
      'none',
    ],
    [
      'a cover letter',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: cover\n' },
      'none',
    ],
    [
      'a friend',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'relationship: friend\n' },
      'none',
    ],
    [
      'somebody who wrote first',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'source: inbound\n' },
      'none',
    ],
    [
      'an introduction',
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: introduction\n' },
      'none',
    ],
  ];
  for (const [why, body, where, severity] of CASES) {
    it(`${why}: ${severity}`, () => {
      assert.equal(letterSeverity(howFoundMissing, body, where), severity);
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
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      'found_via: her column on rail fares, which Dan showed me\n',
      '',
      ['Say how you found them → I found you through your column on rail fares.'],
    ],
    [
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      'source: alumni\n',
      '',
      ['Say how you found them → I found you on the list of our alumni.'],
    ],
    [
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      'source: association\n',
      '',
      ['Say how you found them → I found you on the list of members of {{the association}}.'],
    ],
    [
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      'source: group\n',
      '',
      ['Say how you found them → I found you through {{the group}}, to which I belong as well.'],
    ],
    [
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      'source: event\n',
      '',
      ['Say how you found them → I heard you speak at {{the event}}.'],
    ],
    [
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      'source: online\n',
      '',
      ['Say how you found them → I found you online, through {{the page or post}}.'],
    ],
    [
      'I plan bus rosters. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      '',
      '',
      ['Say how you found them → I found you through {{what you read, heard or share}}.'],
    ],
    [
      'I would be glad to have you in my network.',
      'kind: linkedin-invite\n',
      'referred_by: Dan Reyes\n',
      '',
      ['Say how you found them → Dan Reyes suggested that I write to you.'],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(howFoundMissing, body, keys, contact, others), done);
    });
  }
});
