import assert from 'node:assert/strict';
import fc from 'fast-check';

import { readNote, type Letter } from '../../../src/core/model/note';
import { draftLetter } from '../../../src/core/drafts/letters';
import { faultsOfTemplate, fillTemplate, readTemplate } from '../../../src/core/templates/template';
import { runs } from '../../support/runs';
import { anyText, EMPTY, MAYA } from '../drafts/samples';

const TEXT = `---
type: letter
kind: thank-you
title: My own thanks
approach: cold
conversation: exploratory
channel: email
language: de
status: sent
sent: 2026-01-01
to: "[[Somebody]]"
subject: For {{to.name}}{{#topic}}, on {{topic}}{{/topic}}
tags: [one, "{{topic}}"]
mood: {{topic}}
"not: a\nkey": x
---

Dear {{to.name}},

{{#topic}}
On {{topic}}.
{{/topic}}
{{#focus}}
On {{focus}}.
{{/focus}}

Bye
`;

describe('readTemplate', () => {
  it('says what it is for', () => {
    const { text, ...said } = readTemplate('my-thanks', TEXT);
    assert.equal(text, TEXT);
    assert.deepEqual(said, {
      name: 'my-thanks',
      title: 'My own thanks',
      kind: 'thank-you',
      approach: 'cold',
      conversation: 'exploratory',
      channel: 'email',
      language: 'de',
    });
  });

  it('makes do with whatever stands there', () => {
    for (const text of [
      '',
      'Dear you',
      '---\n',
      '---\nkind: [a\n---\n',
      '---\nkind: novel\nchannel: pigeon\n---\nx',
    ]) {
      const { name, title, kind, channel } = readTemplate('one', text);
      assert.deepEqual([name, title, kind, channel], ['one', 'one', undefined, undefined]);
    }
  });
});

describe('fillTemplate', () => {
  const template = readTemplate('my-thanks', TEXT);

  it('gives the keys of the letter in their order, without those of the template and of what it is about', () => {
    const { fields, body } = fillTemplate(template, { 'to.name': 'Maya', topic: 'alarms' });
    assert.deepEqual(Object.entries(fields), [
      ['kind', 'thank-you'],
      ['approach', 'cold'],
      ['channel', 'email'],
      ['language', 'de'],
      ['subject', 'For Maya, on alarms'],
      ['tags', ['one', 'alarms']],
      ['mood', 'alarms'],
    ]);
    assert.equal(body, 'Dear Maya,\n\nOn alarms.\n\nBye');
  });

  it('leaves no gap where a part is left out, whatever the line breaks', () => {
    const { body } = fillTemplate(
      { ...template, text: TEXT.replaceAll('\n', '\r\n') },
      { 'to.name': 'Maya' },
    );
    assert.equal(body, 'Dear Maya,\n\nBye');
    const loose = readTemplate(
      'x',
      'a {{#topic}}b{{/topic}} c {{#topic}}d{{/topic}}\n\n{{#topic}}e{{/topic}}\n\nf',
    );
    assert.equal(fillTemplate(loose, {}).body, 'a c\n\nf');
  });

  it('keeps a value of a key on one line', () => {
    const { fields } = fillTemplate(template, { 'to.name': 'x\nstatus: offer\n---', topic: ' a\r\n\tb ' });
    assert.equal(fields['subject'], 'For x status: offer ---, on a b');
  });

  it('refuses what has faults, which are told at their places', () => {
    const broken = readTemplate('x', '---\nkind: cover\nsubject: {{secret}}\n---\n{{#topic}}');
    assert.throws(() => fillTemplate(broken, {}));
    assert.deepEqual(
      faultsOfTemplate(broken.text).map(({ range }) => broken.text.slice(range.start, range.end)),
      ['{{#topic}}'],
    );
  });
});

describe('a letter from a template', () => {
  it('has its keys in their order, and those of its own after them', () => {
    const { text } = draftLetter(readTemplate('my-thanks', TEXT), {
      ...EMPTY,
      today: '2026-11-21',
      to: MAYA,
    });
    assert.equal(
      text,
      `---
type: letter
kind: thank-you
approach: cold
to: "[[Maya Okafor]]"
language: de
channel: email
subject: For Maya Okafor
status: draft
tags:
  - one
  - "{{one thing that they said}}"
mood: "{{one thing that they said}}"
---

Dear Maya Okafor,

Bye
`,
    );
  });

  it('is read back as it was meant, whatever the notes hold', () => {
    const every = readTemplate(
      'x',
      '---\nkind: request\nsubject: {{to.name}} {{to.company}} {{topic}} {{me.name}}\nmood: {{to.role}}\n---\nHello',
    );
    fc.assert(
      fc.property(anyText, (hostile) => {
        const to = { name: hostile, linkTarget: 'contacts/x', role: hostile, company: { name: hostile } };
        const context = {
          ...EMPTY,
          today: '2026-11-21',
          to,
          topics: [hostile],
          from: { name: hostile },
        } as const;
        const { path, text } = draftLetter(every, context);
        const note = readNote({ uri: `test:/${path}`, path, text }) as Letter;
        assert.deepEqual([note.problems, note.frontmatter.problems], [[], []]);
        const keys = note.frontmatter.entries.map(({ key }) => key);
        const wanted = ['type', 'kind', 'to', 'channel', 'subject', 'status', 'mood'];
        assert.deepEqual(
          keys.filter((key) => key !== 'mood' && key !== 'subject'),
          wanted.filter((key) => key !== 'mood' && key !== 'subject'),
        );
        assert.equal(note.fields.status?.value, 'draft');
        assert.equal(text.slice(note.frontmatter.bodyStart).trim(), 'Hello');
      }),
      runs(100),
    );
  });
});
