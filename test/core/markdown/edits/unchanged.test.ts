import assert from 'node:assert/strict';

import { readBody } from '../../../../src/core/markdown/body';
import { readsUnchanged } from '../../../../src/core/markdown/edits/unchanged';
import { applyEdits } from '../../../../src/core/text/edits';

/** Whether a text reads as before once some words of it have given way to others. */
function reads(before: string, words: string, others: string): boolean {
  const start = before.indexOf(words);
  const edit = { range: { start, end: start + words.length }, text: others };
  return readsUnchanged(readBody(before, 0), readBody(applyEdits(before, [edit]), 0), edit);
}

describe('a body after an edit', () => {
  const note =
    '# A\n\n- one [[Maya]]\n- [ ] two 📅 2026-12-01\n\n`code` <!-- said -->\n\n<!-- job-search-disable link-broken -->\n\nWords.\n\n## B\n';

  it('reads as before where words give way to words, or to something of their own', () => {
    assert.equal(reads(note, 'one ', 'three '), true);
    assert.equal(reads(note, 'two ', ''), true);
    assert.equal(reads(note, 'Words.\n\n', '### New\n\n- [x] [[Dan]] `b` <!-- c -->\n\n'), true);
    assert.equal(reads(note, '', '# New\n\n'), true);
    assert.equal(reads('## B\n\n- a\n', '', '\n'), true);
  });

  it('does not where anything else reads otherwise, for each thing that is read', () => {
    for (const [words, others] of [
      ['# A', '## A'],
      ['## B', '# B'],
      ['- one', '* one\n  - one'],
      ['- one', '1. one'],
      ['- one', 'one'],
      ['[ ]', '[x]'],
      ['[ ] ', ''],
      ['2026-12-01', '2026-12-02'],
      ['[[Maya]]', '[[Maia]]'],
      ['[[Maya]]', 'Maya'],
      ['`code`', 'code'],
      ['<!-- said -->', 'said'],
      ['link-broken', 'task-overdue'],
      ['\n\n`code`', '\n\n```\n\n`code`'],
      ['\n\n`code`', '\n\n<!--\n\n`code`'],
    ] as const)
      assert.equal(reads(note, words, others), false, `${words} → ${others}`);
    assert.equal(reads('- a\n- b\n', '- b', '  - b'), false);
    assert.equal(reads('a\n\n<<<<<<< x\n=======\n>>>>>>> y\n', '>>>>>>> y', ''), false);
  });
});
