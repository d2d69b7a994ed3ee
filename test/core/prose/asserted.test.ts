import assert from 'node:assert/strict';

import { findAsserted } from '../../../src/core/prose/asserted';
import { sentencesIn } from '../../../src/core/prose/sentences';
import { way } from '../../../src/core/prose/ways';

describe('what a sentence says for its writer', () => {
  const found = (text: string) => {
    const [sentence] = sentencesIn(text);
    assert.ok(sentence !== undefined);
    const words = findAsserted(
      sentence,
      { finished: way`(?:I am )?finished` },
      { lookalikes: { goods: way`finished goods` }, denials: /\b(?:not|never)(?!\w)/ },
    );
    return words && sentence.plain.slice(words.stretch.start, words.stretch.end);
  };

  it('is found with its place', () => {
    assert.equal(found('Now I am finished.'), 'I am finished');
  });

  it('is not what is denied in its clause, or only sounds like it', () => {
    assert.equal(found('It will never be finished.'), undefined);
    assert.equal(found('We plan finished goods.'), undefined);
  });

  it('is found behind a denial in another clause, or in a condition', () => {
    assert.equal(found('You may not care, but I am finished.'), 'I am finished');
    assert.equal(found('If this does not work I am finished.'), 'I am finished');
  });
});
