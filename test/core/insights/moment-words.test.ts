import assert from 'node:assert/strict';

import {
  momentInFull,
  momentInShort,
  momentNotUnderstood,
  readPastMoment,
} from '../../../src/core/insights/moment-words';
import { readSpokenMoment } from '../../../src/core/model/spoken-date';

/** A Saturday. */
const TODAY = '2026-11-21';

describe('moment-words', () => {
  it('says a moment back in full', () => {
    assert.equal(
      momentInFull({ day: '2026-11-24', time: '15:00' }, TODAY),
      'Tuesday 24 November 2026, 15:00, in 3 days',
    );
    assert.equal(momentInFull({ day: '2026-11-21' }, TODAY), 'Saturday 21 November 2026, today');
    assert.equal(
      momentInFull({ day: '2026-11-20', time: '09:30', offset: '+01:00' }, TODAY),
      'Friday 20 November 2026, 09:30 +01:00, yesterday',
    );
  });

  it('says a moment in short: by its weekday while that is clear, else by its date', () => {
    const days = ['2026-11-21', '2026-11-27', '2026-11-28', '2026-11-20', '2027-01-05'] as const;
    assert.deepEqual(
      days.map((day) => momentInShort({ day, time: '15:00' }, TODAY)),
      ['Saturday 15:00', 'Friday 15:00', '28 November 15:00', '20 November 15:00', '5 January 2027 15:00'],
    );
    assert.equal(momentInShort({ day: '2026-11-24' }, TODAY), 'Tuesday');
  });

  it('reads as gone by what may mean either', () => {
    const said = {
      yesterday: '2026-11-20',
      Monday: '2026-11-16',
      'on Friday': '2026-11-20',
      Saturday: '2026-11-21',
      'the 14th': '2026-11-14',
      '10 November': '2026-11-10',
      'Dec 30': '2025-12-30',
      '2026-10-01': '2026-10-01',
      today: '2026-11-21',
    };
    assert.deepEqual(
      Object.fromEntries(Object.keys(said).map((words) => [words, readPastMoment(words, TODAY)?.day])),
      said,
    );
  });

  it('leaves ahead what can only lie there', () => {
    for (const words of ['tomorrow', 'in 2 weeks', 'next Tuesday', '2026-12-01', 'a week from Monday']) {
      assert.equal(readPastMoment(words, TODAY)?.day, readSpokenMoment(words, TODAY)?.day, words);
      assert.ok((readPastMoment(words, TODAY)?.day ?? '') > TODAY, words);
    }
    assert.equal(readPastMoment('some time', TODAY), undefined);
  });

  it('names only examples that are understood', () => {
    const examples = [...momentNotUnderstood(TODAY).matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
    assert.equal(examples.length, 3);
    assert.deepEqual(
      examples.filter((words) => readSpokenMoment(words, TODAY) === undefined),
      [],
    );
  });
});
