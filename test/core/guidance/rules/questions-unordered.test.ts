import assert from 'node:assert/strict';

import { questionsUnordered } from '../../../../src/core/guidance/rules/questions-unordered';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import { inSearch, itIsAboutTalksToCome, TALK, talk } from '../../../support/talk-scene';

describe('questions-unordered', () => {
  const BULLETS =
    '\n## Questions\n\n- What does a week look like?\n  - and a night?\n* Which skills count?\n';

  it('counts the questions, on the heading', () => {
    checkRule(
      questionsUnordered,
      `---
type: interview
kind: job
contact: Maya Okafor
start: 2026-12-24 10:30
---

## Questions
   ^^^^^^^^^ hint: Number these 3 questions, the most important first: the time may run out.

- What should be done first?
- Who decides?
- [ ] Think of more

When is it settled?
`,
    );
  });

  it('sees one that is still to be agreed', () => {
    assert.equal(severityOn(questionsUnordered, inSearch(talk(BULLETS, 'exploration', ''))), 'hint');
  });

  it('is content with numbers, and with what has no order', () => {
    const quiet = [
      '1. What does a week look like?\n   - and a night?\n   - or a morning?\n2. Which skills count?\n',
      '### First\n\n1. What does a week look like?\n\n### Then\n\n1. Which skills count?\n',
      '- What does a week look like?\n',
      '- [ ] Ask Dan\n- [ ] Ask Li\n',
      '1) One?\n2) Two?\n\nAnd the weather?\n',
    ];
    for (const list of quiet)
      assert.equal(severityOn(questionsUnordered, inSearch(talk(`\n## Questions\n\n${list}`))), 'none', list);
  });

  it('numbers them as they stand, with what is nested in them', () => {
    const body =
      '\n## Questions\n\n- One?\n  - nested?\n* [x] Two?\n9) Three?\n\nFour?\n\n## Notes\n\n- no question\n';
    const files = fixedBy('Turn into a numbered list', questionsUnordered, inSearch(talk(body)));
    assert.equal(
      files[TALK],
      talk(
        '\n## Questions\n\n1. One?\n   - nested?\n2. [x] Two?\n3. Three?\n\n4. Four?\n\n## Notes\n\n- no question\n',
      ),
    );
    assert.deepEqual(findingsIn(questionsUnordered, { files, path: TALK }), []);
  });

  it('offers nothing else', () => {
    assert.deepEqual(fixesIn(questionsUnordered, inSearch(talk(BULLETS))), ['Turn into a numbered list']);
  });

  itIsAboutTalksToCome(questionsUnordered, BULLETS, 'informational');
});
