import assert from 'node:assert/strict';

import fc from 'fast-check';

import { foldedText } from '../../../src/core/index/spelled';

describe('a text that is compared as names are', () => {
  it('has a place for each of its characters', () => {
    const odd = fc.constantFrom(
      'İ',
      'ΟΔΟΣ',
      'ẞ',
      'ﬁ',
      'Ⅳ',
      '™',
      '\u0301',
      '\u200b',
      '\ud83e',
      '🦊',
      'K',
      '\t',
      '‑',
    );
    const unit = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const source = units.join('');
        const { text, places } = foldedText(source);
        assert.equal(places.length, text.length + 1);
        assert.ok(places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0)));
      }),
    );
  });

  it('folds as each of its characters does', () => {
    for (const word of ['İpek', 'ΟΔΟΣ', 'Straẞe', 'Ⅳ ™', 'Żółć', 'Zoë', 'Œuvre'])
      assert.equal(foldedText(word).text, [...word].map((char) => foldedText(char).text).join(''), word);
    assert.equal(foldedText('Maya\u00a0O’NEILL\u200b‑x\t_y\n').text, "maya o'neill-x _y\n");
  });
});
