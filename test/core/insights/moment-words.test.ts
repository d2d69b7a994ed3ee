import assert from 'node:assert/strict';

import {
  momentInFull,
  momentInShort,
  momentNotUnderstood,
  readPastMoment,
} from '../../../src/core/insights/moment-words';
import type { Calendar, Day, Weekday } from '../../../src/core/model/day';
import { readSpokenMoment } from '../../../src/core/model/spoken-date';

/** A Saturday. */
const TODAY = '2026-11-21';
const CALENDAR: Calendar = { today: TODAY, workingDays: undefined };

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
      Object.fromEntries(Object.keys(said).map((words) => [words, readPastMoment(words, CALENDAR)?.day])),
      said,
    );
  });

  it('leaves ahead what can only lie there', () => {
    for (const words of [
      'tomorrow',
      'in 2 weeks',
      'next Tuesday',
      '2026-12-01',
      'a week from Monday',
      'in 1 business day',
    ]) {
      assert.equal(readPastMoment(words, CALENDAR)?.day, readSpokenMoment(words, TODAY)?.day, words);
      assert.ok((readPastMoment(words, CALENDAR)?.day ?? '') > TODAY, words);
    }
    assert.equal(readPastMoment('some time', CALENDAR), undefined);
  });

  it('leaves ahead what is counted in working days, on whichever of them one works', () => {
    const ahead: readonly (readonly [string, readonly Weekday[], Day])[] = [
      ['in 3 business days', ['sun', 'mon', 'tue', 'wed', 'thu'], '2026-11-24'],
      ['in 1 business day', ['sun', 'mon', 'tue', 'wed', 'thu'], '2026-11-22'],
      ['in 3 business days', ['wed'], '2026-12-09'],
      ['in 1 business day', ['wed'], '2026-11-25'],
    ];
    for (const [words, workingDays, day] of ahead)
      assert.equal(readPastMoment(words, { today: TODAY, workingDays })?.day, day, words);
    assert.equal(readPastMoment('Wednesday', { today: TODAY, workingDays: ['wed'] })?.day, '2026-11-18');
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
