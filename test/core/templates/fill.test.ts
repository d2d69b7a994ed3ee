import assert from 'node:assert/strict';
import fc from 'fast-check';

import type { FieldValues } from '../../../src/core/templates/fields';
import { fill } from '../../../src/core/templates/fill';
import { runs } from '../../support/runs';
import { anyText } from '../drafts/samples';

describe('fill', () => {
  it('puts in what is known, and a gap that says what belongs there where it is not', () => {
    assert.equal(
      fill('Dear {{to.first_name}}, {{ask: one word}} {{topic}} {{{focus}}}', {
        'to.first_name': 'Maya',
        topic: ' ',
      }),
      'Dear Maya, {{one word}} {{one thing that they said}} {{the field that you are exploring}}',
    );
  });

  it('keeps a part where its field is known, or where it is not', () => {
    const text =
      '{{#topic}}on {{topic}}{{#focus}} and {{focus}}{{/focus}}{{/topic}}{{^topic}}on nothing{{/topic}}';
    assert.equal(fill(text, { topic: 'alarms' }), 'on alarms');
    assert.equal(fill(text, { topic: 'alarms', focus: 'x' }), 'on alarms and x');
    assert.equal(fill(text, { focus: 'x' }), 'on nothing');
    assert.equal(fill(text, { topic: '\t' }), 'on nothing');
  });

  it('writes letters, not HTML', () => {
    for (const tag of ['{{topic}}', '{{{topic}}}', '{{&topic}}'])
      assert.equal(fill(tag, { topic: `<b>"R&D" 'n' /=\`</b>` }), `<b>"R&D" 'n' /=\`</b>`);
  });

  it('runs nothing that a value holds, and nothing that is no text', () => {
    const topic = '{{me.phone}}{{#topic}}x{{/topic}}{{=<% %>=}}';
    assert.equal(fill('{{topic}}', { topic, 'me.phone': '+1' }), topic);
    const lambda = { topic: () => 'called' } as unknown as FieldValues;
    assert.equal(fill('{{topic}}{{#topic}}part{{/topic}}', lambda), '{{one thing that they said}}');
  });

  it('reaches nothing but the fields of the values themselves', () => {
    const inherited = Object.create({ topic: 'inherited' }) as FieldValues;
    for (const name of ['constructor', '__proto__', 'toString', 'to.name.length', 'length']) {
      assert.equal(fill(`{{${name}}}{{#${name}}}x{{/${name}}}`, { 'to.name': 'Maya' }), `{{${name}}}`);
    }
    assert.equal(fill('{{topic}}', inherited), '{{one thing that they said}}');
  });

  it('puts any text in as it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (topic, focus) => {
        assert.equal(
          fill('<{{topic}}|{{#focus}}{{focus}}{{/focus}}>', { topic, focus }),
          `<${topic}|${focus}>`,
        );
      }),
      runs(200),
    );
  });
});
