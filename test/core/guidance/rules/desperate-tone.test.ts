import assert from 'node:assert/strict';

import { desperateTone } from '../../../../src/core/guidance/rules/desperate-tone';
import { checkRule } from '../../../support/check-rule';
import { severityOn } from '../../../support/findings';
import { toneLetter as letter, toneTalk as talk } from '../../../support/tone-scene';

describe('desperate-tone', () => {
  const severity = (text: string) =>
    severityOn(desperateTone, { files: { 'notes/a.md': text }, path: 'notes/a.md' });

  it('speaks on the words of a letter', () => {
    checkRule(
      desperateTone,
      `---
type: letter
kind: request
to: Maya Okafor
---

Dear Maya,

Your talk stayed with me. You are my last hope, and I thank you.
                                  ^^^^^^^^^^^^ warning: This sounds like a plea, and people help more readily where they feel free. Say what you would like to learn.

Kind regards,

Ana Reyes
`,
    );
  });

  it('speaks about what one is about to say, and says what they look for', () => {
    checkRule(
      desperateTone,
      `---
type: interview
kind: job
contact: Maya Okafor
---

## Answers

### Why this job?

I would take any job.
^^^^^^^^^^^^^^^^^^^^ warning: This sounds like a plea, and they want somebody who chose them. Say what draws you.

## Notes

I would take any job.
`,
    );
    assert.equal(severity(talk('## Opening\n\nI am begging you.')), 'warning');
    assert.equal(severity(talk('## Questions\n\n1. I am begging you.')), 'none');
  });

  it('says one thing for each sentence', () => {
    assert.equal(
      severity(letter('I am desperate, and I am begging you. I would take any job.')),
      'warning warning',
    );
  });

  it('leaves facts, courtesy, denials and what others need', () => {
    for (const body of [
      'I was laid off in March, and my visa ends in June.',
      'I would humbly request twenty minutes of your time.',
      'I am not desperate to leave.',
      'I would hate to sound as though I were writing without being desperate to learn.',
      'Hospitals are desperate for nurses, you wrote.',
      'She wrote “I am begging you” on the poster.',
      'If you have any advice, I would take it gladly.',
    ])
      assert.equal(severity(letter(body)), 'none', body);
  });

  it('hears a plea behind a condition', () => {
    assert.equal(severity(letter("If this doesn't work out I am finished.")), 'warning');
  });

  it('leaves what cannot be mended, and other languages', () => {
    assert.equal(severity(letter('You are my last hope.', 'sent: 2026-11-16\n')), 'none');
    assert.equal(severity(letter('You are my last hope.', 'language: de\n')), 'none');
    assert.equal(severity(talk('## Opening\n\nI am begging you.', 'status: done\n')), 'none');
    assert.equal(severity(talk('## Opening\n\nI am begging you.', 'start: 2026-11-17\n')), 'none');
  });
});
