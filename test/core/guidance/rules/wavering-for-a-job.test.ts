import assert from 'node:assert/strict';

import { waveringForAJob } from '../../../../src/core/guidance/rules/wavering-for-a-job';
import { checkRule } from '../../../support/check-rule';
import { severityOn } from '../../../support/findings';

describe('wavering-for-a-job', () => {
  const letter = (body: string, keys = 'kind: cover\n') =>
    `---\ntype: letter\nto: Maya Okafor\n${keys}---\n\nDear Maya,\n\n${body}\n\nKind regards,\n\nAna Reyes\n`;
  const talk = (body: string, keys = 'kind: job\n') =>
    `---\ntype: interview\ncontact: Maya Okafor\n${keys}---\n\n## Answers\n\n### Why this job?\n\n${body}\n`;
  const severity = (text: string) =>
    severityOn(waveringForAJob, { files: { 'notes/a.md': text }, path: 'notes/a.md' });

  it('speaks on the words of a cover letter', () => {
    checkRule(
      waveringForAJob,
      `---
type: letter
kind: cover
to: Maya Okafor
---

Dear Maya,

I plan rosters. I am in two minds about insurance.
                ^^^^^^^^^^^^^^^^^ warning: This tells them that you are still weighing other paths. For this job, say why this one.

Kind regards,

Ana Reyes
`,
    );
  });

  it('names the company of the interview', () => {
    checkRule(
      waveringForAJob,
      `---
type: interview
kind: job
company: Harbor Grid
---

## Opening

I am in two minds about insurance.
^^^^^^^^^^^^^^^^^ warning: This tells Harbor Grid that you are still weighing other paths. For this job, say why this one.
`,
    );
  });

  it('speaks only where a job is at stake', () => {
    const words = 'I am still deciding between nursing and teaching.';
    assert.equal(severity(letter(words)), 'warning');
    assert.equal(severity(letter(words, 'kind: request\n')), 'none');
    assert.equal(severity(talk(words)), 'warning');
    assert.equal(severity(talk(words, 'kind: exploratory\n')), 'none');
    assert.equal(severity(talk(words, '')), 'none');
  });

  it('leaves changes already made, what was weighed once and what belongs to the job', () => {
    for (const words of [
      'I left teaching for good and have not looked back.',
      'I considered becoming a vet before I found scheduling.',
      'I have applied to two other operators, for the same kind of post.',
      'I am not considering any other path.',
      'My sister is still deciding between law and medicine.',
      "I don't know yet whether I can start in March.",
      'When I am torn between two drafts I sleep on it.',
      'I am also considering a move to Leeds, since the depot is there.',
    ])
      assert.equal(severity(letter(words)), 'none', words);
  });

  it('leaves what cannot be mended, and other languages', () => {
    const words = 'I am in two minds about insurance.';
    assert.equal(severity(letter(words, 'kind: cover\nsent: 2026-11-16\n')), 'none');
    assert.equal(severity(letter(words, 'kind: cover\nlanguage: fr\n')), 'none');
    assert.equal(severity(talk(words, 'kind: job\nstatus: done\n')), 'none');
  });
});
