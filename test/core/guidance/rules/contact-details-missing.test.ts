import assert from 'node:assert/strict';

import { contactDetailsMissing } from '../../../../src/core/guidance/rules/contact-details-missing';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

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

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    ['a gap where the number belongs', 'I plan bus rosters. My phone is (xxx) xxx.xxxx.', {}, 'none'],
    [
      'neither',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'info',
    ],
    [
      'by post',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nchannel: post\n' },
      'info',
    ],
    [
      'on LinkedIn',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nchannel: linkedin\n' },
      'none',
    ],
    [
      'a number',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday? My number is 020 7946 0018.',
      {},
      'none',
    ],
    [
      'an address',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday? Write to ana@example.org.',
      {},
      'none',
    ],
    [
      'an address under the name',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?\n\nKind regards,\n\nAna\nana@example.org',
      {},
      'none',
    ],
    [
      'the number of the reader',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday? I tried you on 020 7946 0018.',
      { contact: 'phone: 020 7946 0018\n' },
      'info',
    ],
    [
      'the address of the reader',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday? I hope that maya@example.org is right.',
      { contact: 'email: maya@example.org\n' },
      'info',
    ],
    [
      'a number in an earlier mail',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?\n\n> Ring 020 7946 0018.',
      {},
      'info',
    ],
    [
      'a letter to nobody in the notes',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nto: Somebody Else\n' },
      'info',
    ],
    [
      'a letter that was sent',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nsent: 2026-11-16\n' },
      'none',
    ],
    [
      'somebody met before',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'stage: met\n' },
      'none',
    ],
    [
      'another language',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: request\nlanguage: de\n' },
      'none',
    ],
    [
      'a cover letter',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: cover\n' },
      'none',
    ],
    [
      'a friend',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'relationship: friend\n' },
      'none',
    ],
    [
      'somebody who wrote first',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { contact: 'source: inbound\n' },
      'none',
    ],
    [
      'an introduction',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: introduction\n' },
      'none',
    ],
  ];
  for (const [why, body, where, severity] of CASES) {
    it(`${why}: ${severity}`, () => {
      assert.equal(letterSeverity(contactDetailsMissing, body, where), severity);
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
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      '',
      'phone: 020 7946 0018\nemail: ana@example.org\n',
      ['Add your signature → 020 7946 0018 ⏎ ana@example.org'],
    ],
    [
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      '',
      'signature: "Ana, ana@example.org"\n',
      ['Add your signature → Ana, ana@example.org'],
    ],
    [
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      '',
      '',
      ['Write down your telephone number → jobSearch.editField test:/search/job-search.md phone'],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(contactDetailsMissing, body, keys, contact, others), done);
    });
  }
});
