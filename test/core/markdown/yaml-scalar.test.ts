import assert from 'node:assert/strict';

import fc from 'fast-check';
import { parse } from 'yaml';

import { doubleQuoted, yamlScalar, yamlScalarLike } from '../../../src/core/markdown/yaml-scalar';
import { anyText } from './edits/any-note';

const read = (source: string): unknown => parse(source, { schema: 'failsafe' });

describe('yamlScalar', () => {
  it('leaves alone what YAML reads as it stands', () => {
    const plain = [
      'done',
      '2026-12-01 10:30',
      '+49 30 1234',
      '01067',
      'a | b > c',
      'yes',
      'true',
      'https://a.b/c#d',
      'Łukasz',
      "it's",
    ];
    for (const text of [
      ...plain,
      'a "b"',
      'שלום',
      '😀',
      'a, b',
      'x'.repeat(200),
      'long '.repeat(60).trim(),
    ]) {
      assert.equal(yamlScalar(text), text);
    }
  });

  it('quotes what YAML would read otherwise', () => {
    assert.equal(yamlScalar('a: b'), '"a: b"');
    assert.equal(yamlScalar('[[Acme]]'), '"[[Acme]]"');
    assert.equal(yamlScalar('"a"'), `'"a"'`);
    assert.equal(yamlScalar(''), '""');
    assert.equal(yamlScalar('null'), '"null"');
    assert.equal(yamlScalar('~'), '"~"');
    assert.equal(yamlScalar('a, b', { flow: true }), '"a, b"');
  });

  it('escapes what cannot be seen', () => {
    assert.equal(yamlScalar('a\nb'), '"a\\nb"');
    assert.equal(yamlScalar('\u0000\u0085\u2028\ufeff'), '"\\u0000\\u0085\\u2028\\ufeff"');
    assert.equal(yamlScalar('\ud83d'), '"\\ud83d"');
  });

  it('is read back as it was, on one line, in every place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const written of [yamlScalar(text), doubleQuoted(text), yamlScalarLike("''", text)]) {
          assert.deepEqual(read(`a: ${written} # c\nb:\n  - ${written}\n`), { a: text, b: [text] });
          assert.ok(!/[\n\r]/.test(written));
        }
        const inFlow = yamlScalar(text, { flow: true });
        assert.deepEqual(read(`[${inFlow}, ${inFlow} ]`), [text, text]);
      }),
    );
  });

  it('is read back as a key', () => {
    const anyKey = anyText.filter((text) => text.length < 150);
    fc.assert(
      fc.property(anyKey, (key) =>
        assert.equal(
          (parse(`${yamlScalar(key)}: 1`, { schema: 'failsafe', mapAsMap: true }) as Map<string, string>).get(
            key,
          ),
          '1',
        ),
      ),
    );
  });
});

describe('yamlScalarLike', () => {
  it('takes over the quotes', () => {
    assert.equal(yamlScalarLike('"a"', 'b'), '"b"');
    assert.equal(yamlScalarLike("'a'", "it's"), "'it''s'");
    assert.equal(yamlScalarLike("'a'", 'b\nc'), '"b\\nc"');
    assert.equal(yamlScalarLike('a', 'b'), 'b');
    assert.equal(yamlScalarLike('a', 'b, c', { flow: true }), '"b, c"');
    assert.equal(yamlScalarLike('a', 'b, c'), 'b, c');
  });

  it('takes quotes within words for words', () => {
    assert.equal(yamlScalarLike('say "a"', 'b'), 'b');
    assert.equal(yamlScalarLike("say 'a'", 'b'), 'b');
  });
});
