import assert from 'node:assert/strict';

import { questionAnswerable } from '../../../../src/core/guidance/rules/question-answerable';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import {
  inSearch,
  itIsAboutTalksToCome,
  itIsSilentInAnotherLanguage,
  MAYA,
  mayaOkafor,
  TALK,
  talk,
} from '../../../support/talk-scene';

describe('question-answerable', () => {
  const ASKED = '\n## Questions\n\n1. What does Northwind Telecom do?\n';
  const asking = (question: string) => inSearch(talk(`\n## Questions\n\n1. ${question}\n`));

  it('sits on the question', () => {
    checkRule(
      questionAnswerable,
      `---
type: interview
kind: exploratory
contact: "[[Maya Okafor]]"
start: 2026-11-24 10:30
---

## Questions

1. What does [[Northwind Telecom]] do?
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The website of Northwind Telecom answers this. Ask what only Maya Okafor can tell you.
2. What does your team do when a mast goes down?
   - How many people does Northwind employ?
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The website of Northwind Telecom answers this. Ask what only Maya Okafor can tell you.

I saw your masts on the hill. When was the firm founded?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The website of Northwind Telecom answers this. Ask what only Maya Okafor can tell you.
`,
      { files: { [MAYA]: mayaOkafor() } },
    );
  });

  it('says it of nobody in particular too', () => {
    const messages = (keys: string) =>
      findingsIn(questionAnswerable, {
        files: {
          [TALK]: `---\ntype: interview\nkind: job\n${keys}---\n## Questions\n\n- What does the company do?\n`,
        },
        path: TALK,
      }).map(({ message }) => message);
    assert.deepEqual(messages(''), ['A website answers this. Ask what only people can tell you.']);
    assert.deepEqual(messages('contact: Li Wei\n'), [
      'A website answers this. Ask what only Li Wei can tell you.',
    ]);
    assert.deepEqual(messages('company: Halden\n'), [
      'The website of Halden answers this. Ask what only people there can tell you.',
    ]);
  });

  it('knows the company by its aliases, without its legal form, and by its first word', () => {
    const others = {
      'companies/n.md': '---\ntype: company\nname: Northwind Telecom Ltd.\naliases: [NTC]\n---\n',
      [MAYA]: mayaOkafor().replace('Northwind Telecom', '"[[n]]"'),
    };
    for (const name of ['Northwind Telecom Ltd.', 'Northwind Telecom', 'Northwind', 'NTC'])
      assert.equal(
        severityOn(
          questionAnswerable,
          inSearch(talk(`\n## Questions\n\n1. What does ${name} do?\n`), others),
        ),
        'warning',
        name,
      );
    assert.equal(severityOn(questionAnswerable, asking('What does Telecom do to a valley?')), 'none');
  });

  it('knows the company in small letters, and without the last of its words', () => {
    const others = {
      [MAYA]: mayaOkafor().replace('Northwind Telecom', 'Tallow Street & Sons'),
    };
    const severity = (question: string) =>
      severityOn(questionAnswerable, inSearch(talk(`\n## Questions\n\n1. ${question}\n`), others));
    for (const name of ['Tallow Street & Sons', 'tallow street and sons', 'Tallow Street', 'tallow'])
      assert.equal(severity(`what does ${name} do?`), 'warning', name);
    assert.equal(severity('What does the tallow do?'), 'none');
  });

  it('leaves alone what only they can tell', () => {
    for (const question of [
      'What does Northwind Telecom do about masts that stand alone?',
      'How many people are on your team?',
      'Where is the head office, and is there parking?',
      'Where is the head office, and would I work there?',
      'When was the company founded, and why did you join?',
      'What does a day at Northwind Telecom look like?',
    ])
      assert.equal(severityOn(questionAnswerable, asking(question)), 'none', question);
  });

  it('deletes the question, with what is nested in it', () => {
    const body =
      '\n## Questions\n\n1. What does Northwind do?\n   - and since when\n2. How did you come to it?\n\nWhere is your head office?\n';
    const title = 'Delete this question';
    const once = fixedBy(title, questionAnswerable, inSearch(talk(body)));
    assert.equal(
      once[TALK],
      talk('\n## Questions\n\n2. How did you come to it?\n\nWhere is your head office?\n'),
    );
    const twice = fixedBy(title, questionAnswerable, { files: once, path: TALK });
    assert.equal(twice[TALK], talk('\n## Questions\n\n2. How did you come to it?\n\n'));
    assert.deepEqual(fixesIn(questionAnswerable, { files: twice, path: TALK }), []);
  });

  itIsAboutTalksToCome(questionAnswerable, ASKED, 'job');

  itIsSilentInAnotherLanguage(questionAnswerable, ASKED, 'job');
});
