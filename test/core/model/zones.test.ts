import assert from 'node:assert/strict';

import { addDays, addMonths, dayOf, daysBetween, offsetAt, type Day } from '../../../src/core/model/day';
import { clockAt, instantOf } from '../../../src/core/model/moment';

const HOUR = 3_600_000;

describe("the machine's own time zone", () => {
  /** Every sixth hour of the years in which the zones of the tests changed most, and of those to come. */
  const instants = ['2011-12-20', '2018-10-20', '2026-01-01'].flatMap((start) =>
    Array.from({ length: 4 * 500 }, (_, n) => Date.parse(`${start}T00:59Z`) + n * 6 * HOUR),
  );

  it('is the one that the tests were started in', () => {
    const zone = process.env['TZ'];
    for (const instant of instants)
      assert.equal(offsetAt(instant), zone === undefined ? offsetAt(instant) : offsetAt(instant, zone));
  });

  it('has the day that is on its calendar', () => {
    for (const instant of instants) {
      const here = new Date(instant);
      const parts = [here.getMonth() + 1, here.getDate()].map((part) => String(part).padStart(2, '0'));
      assert.equal(dayOf(instant), [here.getFullYear(), ...parts].join('-'));
    }
  });

  it('never turns a day back, and never calls one twice', () => {
    let before = dayOf(instants[0] ?? 0);
    for (const instant of instants) {
      const day = dayOf(instant);
      assert.ok(day >= before, `${before} and then ${day}`);
      before = day;
    }
  });

  it('is asked for no day that is counted', () => {
    let day: Day = '2023-12-28';
    for (let n = 0; n < 800; n += 1) {
      const next = addDays(day, 1);
      assert.equal(daysBetween(day, next), 1);
      assert.equal(Date.parse(next) - Date.parse(day), 24 * HOUR);
      day = next;
    }
    assert.equal(day, '2026-03-07');
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  });
});

describe('the zones of which programs know least', () => {
  const at = (instant: number, zone: string) => {
    const { day, time } = clockAt(instant, zone);
    return `${day} ${time ?? ''}`;
  };

  it('leave out a day: Samoa went from the 29th to the 31st', () => {
    const midnight = Date.parse('2011-12-30T10:00Z');
    assert.equal(at(midnight - 1, 'Pacific/Apia'), '2011-12-29 23:59');
    assert.equal(at(midnight, 'Pacific/Apia'), '2011-12-31 00:00');
    const skipped = instantOf({ day: '2011-12-30', time: '12:00' }, 'Pacific/Apia');
    assert.ok(skipped > instantOf({ day: '2011-12-29', time: '12:00' }, 'Pacific/Apia'));
    assert.equal(daysBetween('2011-12-29', '2011-12-31'), 2);
  });

  it('begin a day at one: São Paulo moved its clocks at midnight', () => {
    const start = instantOf({ day: '2018-11-04' }, 'America/Sao_Paulo');
    assert.equal(at(start, 'America/Sao_Paulo'), '2018-11-04 01:00');
    assert.equal(at(start - 1, 'America/Sao_Paulo'), '2018-11-03 23:59');
  });

  it('move their clocks by half an hour: Lord Howe, there and back', () => {
    const zone = 'Australia/Lord_Howe';
    assert.equal(at(instantOf({ day: '2026-10-04', time: '02:15' }, zone), zone), '2026-10-04 02:45');
    const first = instantOf({ day: '2026-04-05', time: '01:45' }, zone);
    assert.equal(at(first, zone), '2026-04-05 01:45');
    assert.equal(at(first + HOUR / 2, zone), '2026-04-05 01:45');
  });

  it('are half an hour beside the others: Kolkata', () => {
    assert.equal(at(Date.parse('2026-12-31T18:29Z'), 'Asia/Kolkata'), '2026-12-31 23:59');
    assert.equal(at(Date.parse('2026-12-31T18:30Z'), 'Asia/Kolkata'), '2027-01-01 00:00');
  });
});
