import assert from 'node:assert/strict';

import { LETTER_KINDS } from '../../../src/core/model/schema';
import { layered, templatesFor, type Wanted } from '../../../src/core/templates/choose';
import { SHIPPED } from '../../../src/core/templates/shipped';
import { faultsOfTemplate, readTemplate, type Template } from '../../../src/core/templates/template';

function template(name: string, keys: string, body = name): Template {
  return readTemplate(name, `---\n${keys}\n---\n\n${body}\n`);
}

const TEMPLATES = [
  template('any', 'kind: request'),
  template('cold', 'kind: request\napproach: cold'),
  template('alumni', 'kind: request\napproach: alumni'),
  template('advice', 'kind: request\nconversation: exploration'),
  template('linkedin', 'kind: request\nchannel: linkedin'),
  template('german', 'kind: request\nlanguage: de'),
  template('german-linkedin', 'kind: request\nlanguage: DE-ch\nchannel: linkedin'),
  template('thanks', 'kind: thank-you'),
  template('broken', 'kind: request', '{{#topic}}'),
  template('no-kind', 'title: Something'),
];

function chosen(wanted: Wanted): readonly string[] {
  return templatesFor(TEMPLATES, wanted).map(({ name }) => name);
}

describe('templatesFor', () => {
  it('are those of the kind, in their order, without what cannot be filled in', () => {
    assert.deepEqual(chosen({ kind: 'thank-you' }), ['thanks']);
    assert.deepEqual(chosen({ kind: 'cover' }), []);
    assert.deepEqual(chosen({ kind: 'request' }), [
      'any',
      'cold',
      'alumni',
      'advice',
      'linkedin',
      'german',
      'german-linkedin',
    ]);
  });

  it('fit the approach and the conversation, those first that were written for them', () => {
    assert.deepEqual(chosen({ kind: 'request', approach: 'cold', conversation: 'exploration' }).slice(0, 3), [
      'advice',
      'cold',
      'any',
    ]);
    assert.deepEqual(chosen({ kind: 'request', approach: 'alumni', conversation: 'job' }).slice(0, 2), [
      'alumni',
      'any',
    ]);
    assert.ok(!chosen({ kind: 'request', approach: 'alumni' }).includes('cold'));
    assert.ok(!chosen({ kind: 'request', conversation: 'job' }).includes('advice'));
  });

  it('are in the language of the reader first of all, then for the channel', () => {
    assert.deepEqual(chosen({ kind: 'request', language: 'de', channel: 'linkedin' }).slice(0, 3), [
      'german-linkedin',
      'german',
      'linkedin',
    ]);
    assert.deepEqual(chosen({ kind: 'request', language: 'de_AT' }).slice(0, 2), [
      'german',
      'german-linkedin',
    ]);
    assert.deepEqual(chosen({ kind: 'request', channel: 'linkedin' })[0], 'linkedin');
    assert.deepEqual(chosen({ kind: 'request', channel: 'email' }).slice(-1), ['german-linkedin']);
    assert.deepEqual(chosen({ kind: 'request', language: 'fr', channel: 'email' })[0], 'any');
  });
});

describe('layered', () => {
  const text = (name: string, body: string) => template(name, 'kind: cover', body);
  const said = (templates: readonly Template[]) =>
    templates.map((one) => `${one.name}: ${one.text.split('\n').at(-2) ?? ''}`);

  it('put the nearest of one name in the place of the others, and what is new before them, the nearest first', () => {
    assert.deepEqual(
      said(
        layered(
          [text('a', 'shipped'), text('b', 'shipped'), text('c', 'shipped')],
          [text('b', 'own'), text('c', 'own'), text('d', 'own'), text('e', 'own')],
          [text('c', 'search'), text('e', 'search'), text('f', 'search')],
        ),
      ),
      ['e: search', 'f: search', 'd: own', 'a: shipped', 'b: own', 'c: search'],
    );
  });

  it('are what ships where there is nothing else', () => {
    assert.deepEqual(layered(SHIPPED, [], []), SHIPPED);
  });
});

describe('what ships', () => {
  it('has no faults, and says what each letter is for', () => {
    for (const { name, text, kind, title } of SHIPPED) {
      assert.deepEqual(faultsOfTemplate(text), [], name);
      assert.ok(kind !== undefined && title !== name, name);
    }
  });

  it('has a letter of every kind for e-mail, or for LinkedIn alone', () => {
    for (const kind of LETTER_KINDS) {
      const [first] = templatesFor(SHIPPED, { kind, channel: 'email' });
      assert.equal(first?.channel, kind === 'linkedin-invite' ? 'linkedin' : undefined, kind);
    }
  });

  it('offers a request as the two came to each other and as the talk is', () => {
    const first = (wanted: Omit<Wanted, 'kind'>) =>
      templatesFor(SHIPPED, { kind: 'request', ...wanted })[0]?.name;
    assert.equal(first({ approach: 'cold' }), 'request-cold');
    assert.equal(first({ approach: 'referral', conversation: 'informational' }), 'request-referral');
    assert.equal(first({ approach: 'alumni', conversation: 'informational' }), 'request-alumni');
    assert.equal(first({ approach: 'cold', conversation: 'exploratory' }), 'request-exploratory');
    assert.equal(first({ approach: 'cold', conversation: 'exploration' }), 'request-exploration');
    assert.equal(first({ approach: 'known', conversation: 'informational' }), 'request-known');
    assert.equal(first({ approach: 'known', conversation: 'exploratory' }), 'request-exploratory');
    assert.equal(first({ approach: 'known', conversation: 'exploration' }), 'request-exploration');
    assert.equal(first({ channel: 'linkedin', conversation: 'informational' }), 'request-linkedin');
  });
});
