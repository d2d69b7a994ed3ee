import assert from 'node:assert/strict';
import fc from 'fast-check';

import { FIELDS } from '../../../src/core/templates/fields';
import { faultsIn } from '../../../src/core/templates/tags';
import { runs } from '../../support/runs';
import { anyText } from '../drafts/samples';

/** The faults of a template, each by the words at its place. */
function faults(text: string): readonly string[] {
  return faultsIn(text).map(
    ({ message, range, unknown }) =>
      `${text.slice(range.start, range.end)} | ${unknown ?? '-'} | ${message.split(/[.:]/, 1)[0] ?? ''}`,
  );
}

describe('faultsIn', () => {
  it('finds none in what templates are made of', () => {
    const fields = Object.keys(FIELDS).map((name) => `{{${name}}} {{{${name}}}} {{& ${name} }}`);
    assert.deepEqual(faults(fields.join('\n')), []);
    assert.deepEqual(
      faults('{{#topic}}{{#promise}}{{ask: a word}}{{/promise}}{{/topic}}{{^focus}}x{{/focus}}'),
      [],
    );
    assert.deepEqual(faults('{{! a remark }} no tag } } { {'), []);
  });

  it('finds each name that is no field, at its place, also within parts', () => {
    assert.deepEqual(faults('Dear {{first_name}}, {{#topic}}a {{ to.nam }}{{/topic}}'), [
      '{{first_name}} | first_name | A template has no field “first_name”',
      '{{ to.nam }} | to.nam | A template has no field “to',
    ]);
    assert.deepEqual(faults('{{#topics}}a{{/topics}} {{^me}}b{{/me}}'), [
      '{{#topics}} | topics | A template has no field “topics”',
      '{{^me}} | me | A template has no field “me”',
    ]);
  });

  it('knows nothing that every object has, and no part of a value', () => {
    const names = [
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'to',
      'to.name.length',
      '.',
      'to.constructor',
    ];
    for (const name of names) {
      for (const tag of [`{{${name}}}`, `{{{${name}}}}`, `{{&${name}}}`, `{{#${name}}}x{{/${name}}}`]) {
        assert.deepEqual(
          faultsIn(tag).map(({ unknown }) => unknown),
          [name],
          tag,
        );
      }
    }
  });

  it('takes in no other template and keeps its signs', () => {
    assert.deepEqual(faults('a {{> ../secret}} b'), [
      '{{> ../secret}} | - | A template cannot take in another one',
    ]);
    assert.deepEqual(faults('a {{=<% %>=}} b'), [
      '{{=<% %>=}} | - | The signs around a tag cannot be changed',
    ]);
  });

  it('asks for what is to be asked', () => {
    assert.deepEqual(faults('{{ask: }} {{ask:x}}'), ['{{ask: }} | - | Say after “ask']);
  });

  it('says where a tag or a part has no end, or no beginning', () => {
    assert.deepEqual(faults('Dear {{to.name, hello\nyou'), [
      '{{to.name, hello | - | This tag has no }} at its end',
    ]);
    assert.deepEqual(faults('a {{#topic}} b {{topic}}'), [
      '{{#topic}} | - | The part that begins here has no {{/topic}} at its end',
    ]);
    assert.deepEqual(faults('a {{^topic}} b'), [
      '{{^topic}} | - | The part that begins here has no {{/topic}} at its end',
    ]);
    assert.deepEqual(faults('a {{/topic}} b'), [
      '{{/topic}} | - | {{/topic}} closes a part that was not opened',
    ]);
    assert.equal(faults('{{#topic}}{{#focus}}{{/topic}}{{/focus}}').length, 1);
  });

  it('answers for any text, within it', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('{{', '{{#topic}}', '{{/topic}}', '{{{', '{{=', '{{>', '{{&'),
        (text, tag) => {
          const written = `${text}${tag}${text}`;
          for (const { range, message } of faultsIn(written)) {
            assert.ok(0 <= range.start && range.start <= range.end && range.end <= written.length);
            assert.notEqual(message, '');
          }
        },
      ),
      runs(200),
    );
  });
});
