import assert from 'node:assert/strict';

import { badmouthsEmployer } from '../../../../src/core/guidance/rules/badmouths-employer';
import { checkRule } from '../../../support/check-rule';
import { severityOn } from '../../../support/findings';
import { toneLetter as letter, toneTalk as talk } from '../../../support/tone-scene';

describe('badmouths-employer', () => {
  const severity = (text: string) =>
    severityOn(badmouthsEmployer, { files: { 'notes/a.md': text }, path: 'notes/a.md' });

  it('speaks on the sentence that runs somebody down', () => {
    checkRule(
      badmouthsEmployer,
      `---
type: letter
kind: request
to: Maya Okafor
---

Dear Maya,

I plan rosters. My old boss was a complete idiot, and I want to leave.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This runs down somebody you worked for or with, and people of one field know each other. Say what you are looking for instead.

Kind regards,

Ana Reyes
`,
    );
  });

  it('knows who they are where an employer was named before, and in an answer', () => {
    assert.equal(severity(letter('I left the depot in May. They were liars.')), 'warning');
    assert.equal(severity(letter('Your trains amaze me. They were liars.')), 'none');
    assert.equal(severity(talk('## Answers\n\n### Why did you leave?\n\nThey were liars.')), 'warning');
    assert.equal(severity(talk('## Notes\n\nThey were liars.')), 'none');
    assert.equal(severity(talk('## Answers\n\nWhen a connection holds and nobody notices.')), 'none');
  });

  it('hears what is said of nobody, and of somebody by name', () => {
    assert.equal(severity(letter('Nobody at my firm has a clue what they are doing.')), 'warning');
    assert.equal(severity(letter('Nobody there cares.')), 'warning');
    assert.equal(severity(letter('Between us, Harbor Grid is a circus.')), 'warning');
    assert.equal(severity(letter('Between us, the Harbor Line is a circus.')), 'none');
  });

  it('leaves facts, things, oneself, others and praise', () => {
    for (const body of [
      'The depot closed in October, and all of us were let go.',
      'My current company does not offer rotations.',
      'The old timetable was a nightmare, and I rebuilt it.',
      'I was a terrible delegator in my first year.',
      'My boss was never rude to anybody.',
      "My sister's boss is a bully, so she moved.",
      'My manager said that the plan was hopeless, and we did it anyway.',
      'My former team were the funniest people I know.',
      'I was harassed by a colleague, reported it, and moved on.',
    ])
      assert.equal(severity(letter(body)), 'none', body);
  });

  it('leaves what cannot be mended, and other languages', () => {
    const words = 'My boss is an idiot.';
    assert.equal(severity(letter(words)), 'warning');
    assert.equal(severity(letter(words, 'sent: 2026-11-16\n')), 'none');
    assert.equal(severity(letter(words, 'language: de\n')), 'none');
    assert.equal(severity(talk(`## Opening\n\n${words}`)), 'warning');
    assert.equal(severity(talk(`## Opening\n\n${words}`, 'status: done\n')), 'none');
  });
});
