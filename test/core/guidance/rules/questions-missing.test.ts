import assert from 'node:assert/strict';

import { questionsMissing } from '../../../../src/core/guidance/rules/questions-missing';
import type { Day } from '../../../../src/core/model/day';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';
import { TOWARDS_28_NOVEMBER } from '../../../support/talk-scene';

describe('questions-missing', () => {
  const interview = (body = '', keys = '') =>
    `---\ntype: interview\nkind: informational\ncontact: Maya Okafor\nstart: 2026-11-28 10:30\n${keys}---\n${body}`;
  const seenOn = (today: Day, note: string, others: Files = {}) => ({
    files: { 'interviews/a.md': note, ...others },
    path: 'interviews/a.md',
    today,
  });
  const questions = (count: number) =>
    `\n## Questions\n\n${Array.from({ length: count }, (_, index) => `${index + 1}. What about ${index}?\n`).join('')}`;

  for (const [today, severity] of TOWARDS_28_NOVEMBER) {
    it(`on ${today}, with the meeting on 2026-11-28 and no question: ${severity}`, () => {
      assert.equal(severityOn(questionsMissing, seenOn(today, interview())), severity);
      assert.equal(severityOn(questionsMissing, seenOn(today, interview(questions(0)))), severity);
    });

    const few = severity === 'warning' ? 'info' : severity === 'info' ? 'hint' : severity;
    it(`on ${today}, with the meeting on 2026-11-28 and four questions: ${few}`, () => {
      assert.equal(severityOn(questionsMissing, seenOn(today, interview(questions(4)))), few);
      assert.equal(severityOn(questionsMissing, seenOn(today, interview(questions(5)))), 'none');
    });
  }

  it('says how many there are, on the heading', () => {
    checkRule(
      questionsMissing,
      `---
type: interview
kind: informational
contact: Maya Okafor
start: 2026-11-19 10:30
---

## Questions
   ^^^^^^^^^ info: You talk with Maya Okafor tomorrow and have 1 question so far. With 5 or more the talk does not run dry.

1. What does a week look like?
2. 
3. {{a question about the field}}

<!-- What else? -->
- [ ] Ask Dan what else?
Which skills count most?
`,
    );
  });

  it('says so of one', () => {
    checkRule(
      questionsMissing,
      `---
type: interview
kind: job
contact: Maya Okafor
start: 2026-11-25
---

## Questions
   ^^^^^^^^^ hint: You talk with Maya Okafor in 7 days and have 1 question so far. With 5 or more the talk does not run dry.

- The hardest week
  - which was it, and why
`,
    );
  });

  it('sits on the day where there is no such heading', () => {
    checkRule(
      questionsMissing,
      `---
type: interview
kind: exploratory
contact: Maya Okafor
start: 2026-11-19
       ^^^^^^^^^^ warning: You talk with Maya Okafor tomorrow and have no questions yet. Write down at least 5, the most important first.
---
`,
    );
  });

  it('reads questions of any script, and what is nested where it asks', () => {
    const body =
      '\n## Questions\n\n一週間はどんなふうですか？\n\n- ماذا تفعلين؟\n  - منذ متى؟\n- [x] Wie lange?\n* “Why this?”\n';
    assert.equal(severityOn(questionsMissing, seenOn('2026-11-27', interview(body))), 'none');
  });

  it('has an option for how many are enough', () => {
    const profile = (least: string) => ({
      'job-search.md': `---\ntype: profile\nrules:\n  questions-missing: { least: ${least} }\n---\n`,
    });
    const note = interview(questions(2));
    assert.equal(severityOn(questionsMissing, seenOn('2026-11-27', note, profile('2'))), 'none');
    assert.equal(severityOn(questionsMissing, seenOn('2026-11-27', note, profile('3'))), 'info');
    assert.equal(
      severityOn(questionsMissing, seenOn('2026-11-27', interview(questions(5)), profile('few'))),
      'none',
    );
  });

  it('is silent where there is nothing to prepare', () => {
    const quiet = [
      interview().replace('informational', 'exploration'),
      interview('', 'status: done\n'),
      interview('', 'status: no-show\n'),
      interview().replace(/start: .*\n/, ''),
    ];
    for (const note of quiet)
      assert.equal(severityOn(questionsMissing, seenOn('2026-11-27', note)), 'none', note);
  });

  it('inserts questions before what comes later, and adds the few that are wanting', () => {
    const none = seenOn('2026-11-27', interview('\n## Research\n\nMuch.\n\n## Checklist\n\n- [ ] Go\n'));
    const inserted = fixedBy('Insert questions for this conversation', questionsMissing, none);
    assert.match(
      inserted['interviews/a.md'] ?? '',
      /Much\.\n\n## Questions\n\n1\. [^]*\n8\. .*\n[^]*\n\n## Checklist\n/,
    );
    assert.deepEqual(findingsIn(questionsMissing, { ...none, files: inserted }), []);

    const three = seenOn('2026-11-27', interview(questions(3)));
    const added = fixedBy('Add 2 questions for this conversation', questionsMissing, three);
    assert.match(added['interviews/a.md'] ?? '', /\n3\. What about 2\?\n4\. .*\n5\. .*\n$/);
    assert.deepEqual(findingsIn(questionsMissing, { ...three, files: added }), []);
  });
});
