import assert from 'node:assert/strict';

import { meaningOfKey } from '../../../src/core/language/key-meanings';
import { keysOf, SCHEMAS, type ReadType } from '../../../src/core/model/schema';

describe('the meaning of a key', () => {
  for (const type of Object.keys(SCHEMAS) as ReadType[])
    it(`is one sentence for every key of a ${type}`, () => {
      for (const key of keysOf(type).keys())
        assert.match(meaningOfKey(type, key) ?? `none for ${key}`, /^\p{Lu}[^.]*(?:\b(?:Dr|Ms)\.[^.]*)*\.$/u);
    });

  it('is known by the short form of aliases too', () => {
    assert.equal(meaningOfKey('contact', 'alias'), meaningOfKey('contact', 'aliases'));
  });

  it('is none where notes of the type have no such key', () => {
    assert.equal(meaningOfKey('company', 'stage'), undefined);
    assert.equal(meaningOfKey('company', 'toString'), undefined);
  });
});
