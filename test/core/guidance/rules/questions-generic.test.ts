import assert from 'node:assert/strict';

import { questionsGeneric } from '../../../../src/core/guidance/rules/questions-generic';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';
import {
  inSearch,
  itIsAboutTalksToCome,
  itIsSilentInAnotherLanguage,
  MAYA,
  mayaOkafor,
  talk,
} from '../../../support/talk-scene';

describe('questions-generic', () => {
  const GENERIC =
    '\n## Questions\n\n1. What advice do you have?\n2. Which skills are most important?\n3. Who else would be worth talking to?\n';
  const withOne = (question: string) => talk(`${GENERIC}4. ${question}\n`);

  it('sits on the heading', () => {
    checkRule(
      questionsGeneric,
      `---
type: interview
kind: informational
contact: Maya Okafor
start: 2026-11-24 10:30
---

## Questions
   ^^^^^^^^^ info: None of these questions is about Maya Okafor’s own work. Ask about their role, their company or what they have done.

- What advice do you have?
- Which skills are most important?
`,
    );
  });

  it('is content with one question about their company, role, field or work, or about something by its name', () => {
    for (const question of [
      'What is hard about planning a network?',
      'What do people get wrong about Northwind?',
      'What does your week look like?',
      'How did you come to it, and what do you enjoy?',
      'What is changing in this field?',
      'What became of Project Halden?',
    ])
      assert.equal(severityOn(questionsGeneric, inSearch(withOne(question))), 'none', question);
    assert.equal(severityOn(questionsGeneric, inSearch(withOne('What does success look like?'))), 'info');
  });

  it('knows the industry, the focus, what led to them and where they were before', () => {
    const files: readonly (readonly [question: string, others: Files])[] = [
      [
        'Where is broadband still missing?',
        { 'companies/n.md': '---\ntype: company\nname: Northwind Telecom\nindustry: Broadband\n---\n' },
      ],
      [
        'How does one learn timetabling?',
        { 'job-search.md': '---\ntype: profile\nfocus: Timetables\n---\n' },
      ],
      ['What became of the lighthouses?', { [MAYA]: mayaOkafor('found_via: talk on lighthouses\n') }],
      ['Is a railway any different?', { [MAYA]: mayaOkafor('former_companies: [Eastern Railway]\n') }],
    ];
    for (const [question, others] of files) {
      assert.equal(severityOn(questionsGeneric, inSearch(withOne(question))), 'info', question);
      assert.equal(severityOn(questionsGeneric, inSearch(withOne(question), others)), 'none', question);
    }
  });

  it('speaks of informational talks with more than one question', () => {
    for (const kind of ['exploration', 'exploratory', 'job'])
      assert.equal(severityOn(questionsGeneric, inSearch(talk(GENERIC, kind))), 'none', kind);
    assert.equal(
      severityOn(questionsGeneric, inSearch(talk('\n## Questions\n\n1. What advice do you have?\n'))),
      'none',
    );
  });

  it('leaves it to the person', () => {
    assert.deepEqual(fixesIn(questionsGeneric, inSearch(talk(GENERIC))), []);
    assert.equal(findingsIn(questionsGeneric, inSearch(talk(GENERIC))).length, 1);
    assert.throws(() => fixedBy('Add one', questionsGeneric, inSearch(talk(GENERIC))));
  });

  itIsAboutTalksToCome(questionsGeneric, GENERIC, 'informational');

  itIsSilentInAnotherLanguage(questionsGeneric, GENERIC, 'informational');
});
