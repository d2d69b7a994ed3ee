import assert from 'node:assert/strict';

import { charactersOf } from '../../../src/core/prose/characters';

describe('charactersOf', () => {
  it('counts as a person does', () => {
    const texts = ['', 'Zoë', 'Zoe\u0308', '👩🏽‍🔬', 'a\nb', 'a\r\nb', '山田'];
    assert.deepEqual(texts.map(charactersOf), [0, 3, 3, 1, 3, 3, 2]);
  });
});
