import assert from 'node:assert/strict';

import { sentencesIn } from '../../../src/core/prose/sentences';
import { stretchesOf, way, withoutWays, type Way } from '../../../src/core/prose/ways';

describe('ways to say something', () => {
  const found = (text: string, one: Way) =>
    [...stretchesOf(text, one)].map(({ start, end }) => text.slice(start, end));

  it('are whole words, whatever their case', () => {
    assert.deepEqual(found('Boss, bossy, embossed, the boss', way`boss`), ['Boss', 'boss']);
    assert.deepEqual(found("The boss's view", way`s view`), []);
  });

  it('let words stand between, no more than they say', () => {
    const one = way`boss (?:\w+ ){0,2}idiot`;
    assert.deepEqual(found('my boss is an idiot', one), ['boss is an idiot']);
    assert.deepEqual(found('my boss idiot', one), ['boss idiot']);
    assert.deepEqual(found('my boss is such an idiot', one), []);
    assert.deepEqual(found('my boss, an idiot', one), []);
  });

  it('need as many as they say', () => {
    const one = way`(?:very ){2,3}bad`;
    assert.deepEqual(found('very bad', one), []);
    assert.deepEqual(found('so very very bad', one), ['very very bad']);
  });

  it('may have a list of any length', () => {
    const names = Array.from({ length: 300 }, (_, nth) => `name${nth}`).join('|');
    const one = way`at (?:${names})(?: (?:${names})){0,1} yard`;
    assert.deepEqual(found('at name7 name299 yard', one), ['at name7 name299 yard']);
    assert.deepEqual(found('at name77 yard', one), ['at name77 yard']);
    assert.deepEqual(found('at name300 yard', one), []);
  });

  it('look at what stands around', () => {
    assert.deepEqual(found('any job. any job at hand', way`any job(?=[.!]|$)`), ['any job']);
    assert.deepEqual(found('take any job', way`(?<=take )any job`), ['any job']);
  });

  it('can be taken out of a sentence, and the places stay', () => {
    const [sentence] = sentencesIn('Our toxic waste is toxic.');
    assert.ok(sentence !== undefined);
    assert.equal(withoutWays(sentence, { waste: way`toxic waste` }).plain, 'Our ||||||||||| is toxic.');
    assert.equal(withoutWays(sentence, { none: way`poison` }), sentence);
  });
});
