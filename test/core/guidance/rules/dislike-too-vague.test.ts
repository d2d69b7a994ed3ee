import assert from 'node:assert/strict';

import { dislikeTooVague } from '../../../../src/core/guidance/rules/dislike-too-vague';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import {
  inSearch,
  itIsAboutTalksToCome,
  itIsSilentInAnotherLanguage,
  talk,
} from '../../../support/talk-scene';

describe('dislike-too-vague', () => {
  const answered = (answer: string, question = 'What would you change?') =>
    `\n## Answers\n\n### ${question}\n\n${answer}\n\n### What do you love?\n\nNights.\n`;
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const SHORT = answered('The meetings, mostly.');

  it('sits on the answer', () => {
    checkRule(
      dislikeTooVague,
      `---
type: interview
kind: job
contact: Maya Okafor
start: 2026-11-24 10:30
---

## Answers

### What would you change?

The meetings, mostly.
^^^^^^^^^^^^^^^^^^^^^ hint: This answer is short, and a vague dislike could be of them as well. Be so precise that it cannot be.

### What do you love about your work?

Nights.
`,
    );
  });

  it('counts words, and has an option for how many', () => {
    assert.equal(severityOn(dislikeTooVague, inSearch(talk(answered(words(14)), 'exploratory'))), 'hint');
    assert.equal(severityOn(dislikeTooVague, inSearch(talk(answered(words(15)), 'exploratory'))), 'none');
    const others = {
      'job-search.md': '---\ntype: profile\nrules:\n  dislike-too-vague: { least: 20 }\n---\n',
    };
    assert.equal(severityOn(dislikeTooVague, inSearch(talk(answered(words(19)), 'job'), others)), 'hint');
    assert.equal(severityOn(dislikeTooVague, inSearch(talk(answered(words(20)), 'job'), others)), 'none');
  });

  it('knows the question in other words, and as a line of its own', () => {
    for (const question of ['What do you dislike?', 'What would you do differently?', 'What I would change'])
      assert.equal(
        severityOn(dislikeTooVague, inSearch(talk(answered('Meetings.', question), 'job'))),
        'hint',
        question,
      );
    assert.equal(
      severityOn(
        dislikeTooVague,
        inSearch(talk('\n## Answers\n\n- **What would you change?** Meetings.\n', 'job')),
      ),
      'hint',
    );
    assert.equal(
      severityOn(
        dislikeTooVague,
        inSearch(talk(answered('Three times.', 'Why did you change jobs?'), 'job')),
      ),
      'none',
    );
  });

  it('leaves an answer that is not written yet to answers-missing', () => {
    for (const answer of ['', '<!-- Measured. -->', '{{something}}', '- [ ] think'])
      assert.equal(severityOn(dislikeTooVague, inSearch(talk(answered(answer), 'job'))), 'none', answer);
    assert.equal(
      severityOn(dislikeTooVague, inSearch(talk(answered(`<!-- ${words(30)} -->\n\nMeetings.`), 'job'))),
      'hint',
    );
    assert.deepEqual(fixesIn(dislikeTooVague, inSearch(talk(SHORT))), []);
    assert.equal(findingsIn(dislikeTooVague, inSearch(talk(SHORT))).length, 1);
    assert.throws(() => fixedBy('Write more', dislikeTooVague, inSearch(talk(SHORT))));
  });

  itIsAboutTalksToCome(dislikeTooVague, SHORT, 'exploratory');

  itIsSilentInAnotherLanguage(dislikeTooVague, SHORT, 'exploratory');
});
