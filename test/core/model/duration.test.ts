import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDuration, durationFrom, minutesOf } from '../../../src/core/model/duration';

const HOUR = 60;
const DAY = 24 * HOUR;

describe('a duration', () => {
  const minutes: readonly (readonly [string, number])[] = [
    ['30m', 30],
    ['1h', HOUR],
    ['1h30m', 90],
    ['1h30', 90],
    ['1h 30min', 90],
    ['45 minutes', 45],
    ['1 hour 30 minutes', 90],
    ['1 hour and 30 minutes', 90],
    ['1 hour, 30 minutes', 90],
    ['45', 45],
    [' 45 ', 45],
    ['90 MIN', 90],
    ['1.5 hours', 90],
    ['2 hrs', 2 * HOUR],
    ['3 days', 3 * DAY],
    ['2 weeks', 14 * DAY],
    ['6 Weeks', 42 * DAY],
    ['1 week 2 days', 9 * DAY],
    ['2w', 14 * DAY],
    ['1  hour \t 30 minutes', 90],
    ['1m'.repeat(30), 30],
  ];
  for (const [text, length] of minutes) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(durationFrom(text), { minutes: length, months: 0 });
    });
  }

  it('keeps months apart, since no number of minutes is a month', () => {
    assert.deepEqual(durationFrom('3 months'), { minutes: 0, months: 3 });
    assert.deepEqual(durationFrom('1 month and 2 days'), { minutes: 2 * DAY, months: 1 });
    assert.deepEqual(durationFrom('1 year'), { minutes: 0, months: 12 });
    assert.deepEqual(durationFrom('1.5 years'), { minutes: 0, months: 18 });
  });

  it('is not read where any of it is not understood, or where it comes to nothing', () => {
    const texts = [
      '',
      'soon',
      'm',
      '-30m',
      '1h30m later',
      '1.5 months',
      '30 parsecs',
      '1:30',
      'half an hour',
    ];
    for (const text of [
      ...texts,
      '0',
      '0m',
      '1000000',
      '30 30',
      '2 weeks 3',
      '30m and',
      'and 30m',
      ','.repeat(90),
      '1m'.repeat(31),
    ]) {
      assert.equal(durationFrom(text), undefined, text);
    }
  });

  it('is read or not, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const duration = durationFrom(text);
        if (duration === undefined) return;
        assert.ok(minutesOf(duration) > 0);
        assert.ok(addDuration('2026-11-24', duration) >= '2026-11-24');
      }),
    );
  });

  it('after a day is another day', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['30m', '2026-11-30'],
      ['23h', '2026-11-30'],
      ['24h', '2026-12-01'],
      ['3 days', '2026-12-03'],
      ['6 weeks', '2027-01-11'],
      ['1 month', '2026-12-30'],
      ['3 months', '2027-02-28'],
      ['1 year', '2027-11-30'],
      ['99999 years', '9999-12-31'],
    ];
    for (const [text, day] of rows) {
      const duration = durationFrom(text);
      assert.ok(duration, text);
      assert.equal(addDuration('2026-11-30', duration), day, text);
    }
  });

  it('in minutes counts a month as 30 days', () => {
    assert.equal(minutesOf({ minutes: 30, months: 0 }), 30);
    assert.equal(minutesOf({ minutes: 0, months: 2 }), 60 * DAY);
  });
});

/** Texts made of the pieces of a duration, and of a few that do not belong there. */
function anyText(): fc.Arbitrary<string> {
  const pieces = [
    '1',
    '30',
    '99999',
    '.5',
    ' ',
    ', ',
    ' and ',
    'h',
    'm',
    'minutes',
    'weeks',
    'mo',
    'years',
    '\ud800',
    'x',
    '-',
  ];
  return fc.array(fc.constantFrom(...pieces), { maxLength: 10, size: 'max' }).map((list) => list.join(''));
}
