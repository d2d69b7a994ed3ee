import assert from 'node:assert/strict';

import { LEVELS } from '../../../src/core/index/control';
import { meaningOfLevel, meaningOfWord } from '../../../src/core/language/word-meanings';
import { keysOf, NOTE_TYPES } from '../../../src/core/model/schema';

describe('the meaning of a word', () => {
  it('is told for every word of every list', () => {
    const dumb = NOTE_TYPES.flatMap((type) =>
      [...keysOf(type)].flatMap(([key, { kind, values = [] }]) =>
        (kind === 'word' || kind === 'number' ? values : [])
          .filter((word) => meaningOfWord(type, key, word) === undefined)
          .map((word) => `${type} ${key}: ${word}`),
      ),
    );
    assert.deepEqual(dumb, []);
    assert.deepEqual(
      LEVELS.filter((level) => meaningOfLevel(level) === ''),
      [],
    );
  });

  it('depends on the key, and is none for other words', () => {
    assert.equal(meaningOfWord('interview', 'kind', 'job'), 'for a particular opening');
    assert.equal(meaningOfWord('letter', 'kind', 'job'), undefined);
    assert.equal(meaningOfWord('letter', 'kind', 'constructor'), undefined);
    assert.equal(meaningOfWord('contact', 'constructor', 'name'), undefined);
  });
});
