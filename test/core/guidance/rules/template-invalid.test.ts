import { templateInvalid } from '../../../../src/core/guidance/rules/template-invalid';
import { checkRule, fixesOf } from '../../../support/check-rule';
import assert from 'node:assert/strict';

const AT = { path: 'templates/mine.md' };

describe('template-invalid', () => {
  it('names what a template cannot speak of', () => {
    checkRule(
      templateInvalid,
      `---
kind: thank-you
subject: Thank you, {{to.first_nam}}
                    ^^^^^^^^^^^^^^^^ warning: A template has no field “to.first_nam”. For words of your own, write {{ask: …}} and what they should say.
---

Dear {{to.first_name}},

{{#topics}}It was good to hear about {{topic}}.{{/topics}}
^^^^^^^^^^^ warning: A template has no field “topics”. For words of your own, write {{ask: …}} and what they should say.
{{ask: What you will do with it}}

{{constructor}}
^^^^^^^^^^^^^^^ warning: A template has no field “constructor”. For words of your own, write {{ask: …}} and what they should say.
`,
      AT,
    );
  });

  it('shows where a tag or a part is not closed', () => {
    checkRule(
      templateInvalid,
      `---
kind: thank-you
---

Dear {{to.first_name},
     ^^^^^^^^^^^^^^^^^ warning: This tag has no }} at its end.
`,
      AT,
    );
    checkRule(
      templateInvalid,
      `---
kind: thank-you
---

{{#topic}}Thank you for {{topic}}.
^^^^^^^^^^ warning: The part that begins here has no {{/topic}} at its end.
`,
      AT,
    );
    checkRule(
      templateInvalid,
      `---
kind: thank-you
---

Thank you for {{topic}}.{{/topic}}
                        ^^^^^^^^^^ warning: {{/topic}} closes a part that was not opened.
`,
      AT,
    );
  });

  it('takes in no other file, and keeps its signs', () => {
    checkRule(
      templateInvalid,
      `---
kind: thank-you
---

{{> ../../secrets}}
^^^^^^^^^^^^^^^^^^^ warning: A template cannot take in another one. Copy its lines instead.
{{=<% %>=}}
^^^^^^^^^^^ warning: The signs around a tag cannot be changed: they are {{ and }}.
`,
      AT,
    );
  });

  it('wants to know which letter it makes', () => {
    const KINDS =
      'request, introduction, thank-you, follow-up, feedback, check-in, referrer-update, linkedin-invite, accept, decline, cover';
    checkRule(
      templateInvalid,
      `---
kind: thanks
      ^^^^^^ warning: Say which letter this makes, such as kind: thank-you: one of ${KINDS}.
---

Dear {{to.first_name}},
`,
      AT,
    );
    checkRule(
      templateInvalid,
      `Dear {{to.first_name}},
^^^^^^^^^^^^^^^^^^^^^^^ warning: Say which letter this makes, such as kind: thank-you: one of ${KINDS}.
`,
      AT,
    );
  });

  it('offers the field that was meant, and a question to oneself', () => {
    assert.deepEqual(fixesOf(templateInvalid, '---\nkind: cover\n---\n\nDear {{to.first_nam}},\n', AT), [
      'Change to to.first_name → Dear {{to.first_name}},',
      'Ask me for these words each time → Dear {{ask: to.first_nam}},',
    ]);
  });

  it('is quiet about what can be filled in, and about everything that is no template', () => {
    checkRule(
      templateInvalid,
      '---\ntitle: Warm\nkind: thank-you\nsubject: "{{to.name}}: thank you"\n---\n\nDear {{ to.first_name }},\n\n{{! for myself }}{{^topic}}{{ask: one thing}}{{/topic}}{{{topic}}}\n',
      AT,
    );
    checkRule(templateInvalid, '---\ntype: letter\nkind: thank-you\n---\n\nDear {{anybody}},\n');
  });
});
