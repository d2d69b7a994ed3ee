import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { brief } from '../../../src/core/guidance/brief';
import { nearestNames, nearestWord, slipsBetween } from '../../../src/core/guidance/nearest';

describe('counting slips', () => {
  it('counts letters, and two neighbours that changed places once', () => {
    assert.equal(slipsBetween('company', 'company'), 0);
    assert.equal(slipsBetween('compny', 'company'), 1);
    assert.equal(slipsBetween('comapny', 'company'), 1);
    assert.equal(slipsBetween('comapn', 'company'), 2);
    assert.equal(slipsBetween('', 'company'), 7);
  });
});

describe('the nearest word', () => {
  const values = ['requested', 'scheduled', 'done', 'cancelled', 'no-show'];

  it('is a slip in three letters away, begun, or gone on with', () => {
    assert.equal(nearestWord('scheduld', values), 'scheduled');
    assert.equal(nearestWord('canceled', values), 'cancelled');
    assert.equal(nearestWord('sched', values), 'scheduled');
    assert.equal(nearestWord('done and dusted', values), 'done');
    assert.equal(nearestWord('No Shwo', values), 'no-show');
  });

  it('is none where nothing is near, or several are', () => {
    assert.equal(nearestWord('complete', values), undefined);
    assert.equal(nearestWord('d', values), undefined);
    assert.equal(nearestWord('', values), undefined);
    assert.equal(nearestWord('explor', ['exploration', 'exploratory']), undefined);
    assert.equal(nearestWord('x'.repeat(100_000), values), undefined);
  });

  it('finds every word in itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...values), (word) => {
        assert.equal(nearestWord(word.toUpperCase(), values), word);
      }),
    );
  });
});

describe('the nearest names', () => {
  const names = ['Maya Okafor', 'maya-okafor', 'Dan Reyes', 'Dan Moss', 'Łukasz Żółć', '山田 太郎'];

  it('have their words in another order, or are meant by some of them', () => {
    assert.deepEqual(nearestNames('Okafor, Maya', names), ['Maya Okafor']);
    assert.deepEqual(nearestNames('okafor', names), ['Maya Okafor']);
    assert.deepEqual(nearestNames('Dan', names), ['Dan Reyes', 'Dan Moss']);
    assert.deepEqual(nearestNames('Dan', ['Dan Reyes', 'DAN']), ['DAN']);
  });

  it('may have a slip in a word of four letters', () => {
    assert.deepEqual(nearestNames('Lukas Zolc', names), ['Łukasz Żółć']);
    assert.deepEqual(nearestNames('Maia Okafor', names), ['Maya Okafor']);
    assert.deepEqual(nearestNames('MayaOkafor', names), ['Maya Okafor']);
  });

  it('are none where it may well be somebody else, or another day', () => {
    assert.deepEqual(nearestNames('Don Reyes', names), []);
    assert.deepEqual(nearestNames('Ada Moss', names), []);
    assert.deepEqual(nearestNames('山田 太朗', names), []);
    assert.deepEqual(nearestNames('2026-11-13-maya', ['2026-11-12-maya']), []);
  });
});

describe('a text in brief', () => {
  it('is on one line, and cut between characters where it is long', () => {
    assert.equal(brief('  next\n  week '), 'next week');
    assert.equal(brief('a'.repeat(60)), 'a'.repeat(60));
    assert.equal(brief('a'.repeat(61)), `${'a'.repeat(59)}…`);
    assert.equal(brief('😀'.repeat(500)), `${'😀'.repeat(59)}…`);
    assert.equal(brief(`a${' '.repeat(500)}`), 'a…');
  });
});
