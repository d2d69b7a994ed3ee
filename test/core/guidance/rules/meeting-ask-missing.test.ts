import assert from 'node:assert/strict';

import { meetingAskMissing } from '../../../../src/core/guidance/rules/meeting-ask-missing';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

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

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    ['nothing asked', 'Your lecture on rail fares was a revelation. I plan bus rosters.', {}, 'warning'],
    [
      'a talk',
      'Your lecture on rail fares was a revelation. I plan bus rosters. Might we talk one day?',
      {},
      'none',
    ],
    [
      'a coffee',
      'Your lecture on rail fares was a revelation. I plan bus rosters. Coffee next week?',
      {},
      'none',
    ],
    [
      'a talk that was',
      'Your lecture on rail fares was a revelation. I plan bus rosters. We talked in May, and it was a good talk.',
      {},
      'warning',
    ],
    [
      'an introduction without its request',
      'Your sister edits the best paper in town.',
      { keys: 'kind: introduction\n' },
      'warning',
    ],
    ['an introduction', 'Would you introduce me to your sister?', { keys: 'kind: introduction\n' }, 'none'],
    [
      'an invitation',
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      { keys: 'kind: linkedin-invite\n' },
      'none',
    ],
    [
      'a letter to nobody in the notes',
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      { keys: 'kind: request\nto: Somebody Else\n' },
      'warning',
    ],
    [
      'an introduction by nobody in the notes',
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      { keys: 'kind: introduction\nto: Somebody Else\n' },
      'warning',
    ],
    [
      'a letter that was sent',
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      { keys: 'kind: request\nsent: 2026-11-16\n' },
      'none',
    ],
    [
      'somebody met before',
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      { contact: 'stage: met\n' },
      'none',
    ],
    [
      'another language',
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      { keys: 'kind: request\nlanguage: de\n' },
      'none',
    ],
    [
      'a cover letter',
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      { keys: 'kind: cover\n' },
      'none',
    ],
  ];
  for (const [why, body, where, severity] of CASES) {
    it(`${why}: ${severity}`, () => {
      assert.equal(letterSeverity(meetingAskMissing, body, where), severity);
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
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      undefined,
      '',
      '',
      [
        'Ask for a short talk → Could we talk for twenty minutes, by phone or video, on a day that suits you in the next two weeks?',
      ],
    ],
    [
      'Your lecture on rail fares was a revelation. I plan bus rosters.',
      'kind: introduction\n',
      '',
      '',
      [
        'Ask for the introduction → Would you introduce us? If you would rather not, that is quite all right.',
      ],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(meetingAskMissing, body, keys, contact, others), done);
    });
  }

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
