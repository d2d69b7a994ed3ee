import assert from 'node:assert/strict';

import { feedbackDateMissing } from '../../../../src/core/guidance/rules/feedback-date-missing';
import { checkRule, fixesOf } from '../../../support/check-rule';
import { uriOf } from '../../../support/search';

const held = (keys = '', contact = 'Renata Souza') =>
  `---\ntype: interview\nkind: exploratory\ncontact: ${contact}\nstatus: done\nstart: 2026-11-12\n${keys}---\n`;

describe('feedback-date-missing', () => {
  it('asks for a day', () => {
    checkRule(
      feedbackDateMissing,
      `---
type: interview
kind: exploratory
contact: Renata Souza
status: done
        ^^^^ warning: You talked with Renata Souza 6 days ago, and no day is agreed on which you may ask how they see it. Ask for one, or choose a day yourself.
start: 2026-11-12
---
`,
    );
  });

  it('is an information where they asked for the talk', () => {
    checkRule(
      feedbackDateMissing,
      held('initiated_by: them\n').replace(
        'status: done\n',
        'status: done\n        ^^^^ info: You talked with Renata Souza 6 days ago, and no day is agreed on which you may ask how they see it. Ask for one, or choose a day yourself.\n',
      ),
    );
  });

  it('is quiet with a day, an outcome, a low fit, on the day itself, and about other kinds', () => {
    for (const keys of ['feedback_by: 2026-12-01\n', 'outcome: They will call.\n', 'fit: 1\n', 'fit: 2\n'])
      checkRule(feedbackDateMissing, held(keys));
    checkRule(feedbackDateMissing, held().replace('2026-11-12', '2026-11-18'));
    checkRule(feedbackDateMissing, held().replace('exploratory', 'informational'));
  });

  it('is quiet after a job interview there, with the same person or another', () => {
    const people = {
      'contacts/renata.md': '---\ntype: contact\nname: Renata Souza\ncompany: "[[Harbor]]"\n---\n',
      'contacts/ivo.md': '---\ntype: contact\nname: Ivo Brandt\ncompany: "[[Harbor]]"\n---\n',
      'companies/harbor.md': '---\ntype: company\nname: Harbor\n---\n',
    };
    const job = (contact: string, start: string) => ({
      ...people,
      'interviews/job.md': `---\ntype: interview\nkind: job\ncontact: "[[${contact}]]"\nstart: ${start}\n---\n`,
    });
    const text = held('', '"[[Renata Souza]]"');
    checkRule(feedbackDateMissing, text, { files: job('Renata Souza', '2026-11-25') });
    checkRule(feedbackDateMissing, text, { files: job('Ivo Brandt', '2026-11-25') });
    assert.notEqual(fixesOf(feedbackDateMissing, text, { files: job('Ivo Brandt', '2026-11-02') }).length, 0);
  });

  it('sets two weeks, asks for a day, or drafts the question', () => {
    assert.deepEqual(fixesOf(feedbackDateMissing, held(), { path: 'interviews/r.md' }), [
      'Ask in 2 weeks → feedback_by: 2026-12-02',
      `Choose the day… → jobSearch.setDate ${uriOf('interviews/r.md')} feedback_by`,
      `Draft a letter that asks for a day → jobSearch.draftLetter ${uriOf('interviews/r.md')} feedback`,
    ]);
  });
});
