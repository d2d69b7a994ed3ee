import assert from 'node:assert/strict';

import { backgroundMissing } from '../../../../src/core/guidance/rules/background-missing';
import { checkRule } from '../../../support/check-rule';
import { letterFixes, letterSeverity, sceneWithMaya } from '../../../support/letter-scene';

type Where = NonNullable<Parameters<typeof letterSeverity>[2]>;

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

  const CASES: readonly (readonly [why: string, body: string, where: Where, severity: string])[] = [
    [
      'nothing said',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'info',
    ],
    [
      'a trade',
      'I am a carpenter. Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'none',
    ],
    [
      'studies',
      'I studied hydrology in Leeds. Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'none',
    ],
    [
      'words of the headline',
      'Ferry timetables, mostly. Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { others: { 'job-search.md': '---\ntype: profile\nheadline: Maker of ferry timetables\n---\n' } },
      'none',
    ],
    [
      'their years',
      'You have led the team for nine years. Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'info',
    ],
    [
      'an admirer',
      'I am a great admirer of it. Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      {},
      'info',
    ],
    [
      'an invitation',
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      { keys: 'kind: linkedin-invite\n' },
      'none',
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
      assert.equal(letterSeverity(backgroundMissing, body, where), severity);
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
      'headline: Maker of ferry timetables.\n',
      ['Add your headline → A line about me: maker of ferry timetables.'],
    ],
    [
      'Your lecture on rail fares was a revelation. Could we talk for twenty minutes on Tuesday or Thursday?',
      undefined,
      '',
      '',
      ['Write a headline for yourself → jobSearch.editField test:/search/job-search.md headline'],
    ],
  ];
  for (const [body, keys, contact, profile, done] of FIXES) {
    it(`mends: ${done.join(' and ')}`, () => {
      const others = { 'job-search.md': `---\ntype: profile\n${profile}---\n` };
      assert.deepEqual(letterFixes(backgroundMissing, body, keys, contact, others), done);
    });
  }
});
