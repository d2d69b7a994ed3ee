import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayFrom,
  dayOf,
  daysBetween,
  isTimezone,
  looksLikeDay,
  mondayOf,
  WEEKDAYS,
  weekdayOf,
  workingDaysBetween,
  type Day,
  type Weekday,
} from '../../../src/core/model/day';

describe('a day', () => {
  it('is read where it is in the calendar', () => {
    for (const text of ['2026-11-24', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
      assert.equal(dayFrom(text), text);
    }
  });

  it('is not read where it has no such day, or another shape', () => {
    for (const text of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00']) {
      assert.equal(dayFrom(text), undefined, text);
      assert.ok(looksLikeDay(text), text);
    }
    for (const text of [
      '',
      '2026',
      '20261124',
      '2026-W47-6',
      '2026-11-24 ',
      '2026-1-5',
      '+2026-11-24',
      '２０２６-11-24',
    ]) {
      assert.equal(dayFrom(text), undefined, text);
      assert.ok(!looksLikeDay(text), text);
    }
    assert.equal(dayFrom('0000-01-01'), undefined);
  });

  it('is read or not, whatever the text', () => {
    fc.assert(fc.property(anyText(), (text) => dayFrom(text) === undefined || dayFrom(text) === text));
  });

  it('moves over the ends of months and years, and over leap days', () => {
    assert.equal(addDays('2026-11-30', 1), '2026-12-01');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2027-02-28', 1), '2027-03-01');
    assert.equal(addDays('2027-01-01', -1), '2026-12-31');
  });

  it('moves over days on which clocks change, or which a country left out', () => {
    assert.equal(addDays('2026-03-28', 1), '2026-03-29'); // Berlin
    assert.equal(addDays('2026-10-24', 1), '2026-10-25'); // Berlin
    assert.equal(addDays('2018-11-03', 1), '2018-11-04'); // São Paulo has no midnight
    assert.equal(addDays('2011-12-29', 1), '2011-12-30'); // Apia has no such day
    assert.equal(daysBetween('2011-12-29', '2011-12-31'), 2);
    assert.equal(dayFrom('2011-12-30'), '2011-12-30');
  });

  it('stays in the calendar, however far it is moved', () => {
    assert.equal(addDays('2026-11-24', 1e12), '9999-12-31');
    assert.equal(addDays('2026-11-24', -1e12), '0001-01-01');
    assert.equal(addMonths('2026-11-24', 1e12), '9999-12-31');
    assert.equal(addMonths('2026-11-24', -1e12), '0001-01-01');
    assert.equal(addWorkingDays('9999-12-30', 9), '9999-12-31');
    assert.equal(addWorkingDays('0001-01-02', -9), '0001-01-01');
  });

  it('keeps its number from month to month, clipped to the end', () => {
    assert.equal(addMonths('2026-11-24', 1), '2026-12-24');
    assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
    assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
    assert.equal(addMonths('2028-02-29', 12), '2029-02-28');
    assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
    assert.equal(addMonths('2026-12-31', 1), '2027-01-31');
  });

  it('counted forth and back is the same number', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
        const moved = addDays(day, n);
        assert.equal(daysBetween(day, moved), n);
        assert.equal(addDays(moved, -n), day);
        assert.equal(moved > day, n > 0);
      }),
    );
  });

  it('belongs to a week that begins on Monday', () => {
    assert.equal(weekdayOf('2026-11-21'), 'sat');
    assert.equal(mondayOf('2026-11-21'), '2026-11-16');
    assert.equal(mondayOf('2026-11-22'), '2026-11-16');
    assert.equal(mondayOf('2026-11-23'), '2026-11-23');
    assert.equal(mondayOf('2027-01-01'), '2026-12-28');
  });
});

describe('working days', () => {
  /** Monday to Friday where none are named. */
  const isWorked = (day: Day, workingDays: readonly Weekday[]) =>
    (workingDays.length > 0 ? workingDays : WEEKDAYS.slice(0, 5)).includes(weekdayOf(day));

  it('are counted from the day after', () => {
    assert.equal(addWorkingDays('2026-11-20', 1), '2026-11-23');
    assert.equal(addWorkingDays('2026-11-20', 5), '2026-11-27');
    assert.equal(addWorkingDays('2026-11-21', 1), '2026-11-23');
    assert.equal(addWorkingDays('2026-11-21', 5), '2026-11-27');
    assert.equal(addWorkingDays('2026-11-22', 6), '2026-11-30');
    assert.equal(addWorkingDays('2026-11-22', 0), '2026-11-22');
    assert.equal(addWorkingDays('2026-11-23', -1), '2026-11-20');
    assert.equal(addWorkingDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addWorkingDays('2026-11-18', 3, ['sun', 'mon', 'tue', 'wed', 'thu']), '2026-11-23');
    assert.equal(addWorkingDays('2026-11-18', 2, ['wed']), '2026-12-02');
    assert.equal(addWorkingDays('2026-11-18', 3, []), '2026-11-23');
  });

  it('between two days leave out the first and count the last', () => {
    assert.equal(workingDaysBetween('2026-11-20', '2026-11-23'), 1);
    assert.equal(workingDaysBetween('2026-11-20', '2026-11-22'), 0);
    assert.equal(workingDaysBetween('2026-11-22', '2026-11-21'), 0);
    assert.equal(workingDaysBetween('2026-11-18', '2026-11-18'), 0);
    assert.equal(workingDaysBetween('2026-11-18', '2026-12-02'), 10);
    assert.equal(workingDaysBetween('2026-11-23', '2026-11-20'), -1);
    assert.equal(workingDaysBetween('2026-11-18', '2026-11-25', []), 5);
  });

  it('counted and moved are each the inverse of the other', () => {
    fc.assert(
      fc.property(
        anyDay(),
        fc.integer({ min: -3_000, max: 3_000 }),
        anyWorkingDays(),
        (day, n, workingDays) => {
          const moved = addWorkingDays(day, n, workingDays);
          assert.equal(workingDaysBetween(day, moved, workingDays), n);
          assert.ok(n === 0 || isWorked(moved, workingDays));
        },
      ),
    );
  });

  it('between two days are those that one finds by looking at each', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 60 }), anyWorkingDays(), (day, n, workingDays) => {
        const days = Array.from({ length: n }, (_, index) => addDays(day, index + 1));
        const count = days.filter((each) => isWorked(each, workingDays)).length;
        assert.equal(workingDaysBetween(day, addDays(day, n), workingDays), count);
      }),
    );
  });
});

describe('the day of an instant', () => {
  const newYear = Date.parse('2027-01-01T00:30:00Z');

  it('is the one on the calendar of that time zone', () => {
    assert.equal(dayOf(newYear, 'UTC'), '2027-01-01');
    assert.equal(dayOf(newYear, 'America/Sao_Paulo'), '2026-12-31');
    assert.equal(dayOf(newYear, 'Asia/Kolkata'), '2027-01-01');
    assert.equal(dayOf(Date.parse('2026-12-31T12:00:00Z'), 'Pacific/Kiritimati'), '2027-01-01');
    assert.equal(dayOf(Date.parse('2026-11-21T18:29:59Z'), 'Asia/Kolkata'), '2026-11-21');
    assert.equal(dayOf(Date.parse('2026-11-21T18:30:00Z'), 'Asia/Kolkata'), '2026-11-22');
  });

  it("is the machine's without a zone, or with one that nobody knows", () => {
    const here = new Date(newYear);
    const day = `${here.getFullYear()}-${String(here.getMonth() + 1).padStart(2, '0')}-${String(here.getDate()).padStart(2, '0')}`;
    assert.equal(dayOf(newYear), day);
    assert.equal(dayOf(newYear, 'Middle-earth/Shire'), day);
    assert.equal(dayOf(newYear, 'constructor'), day);
  });

  it('knows the names of time zones', () => {
    for (const name of [
      'Europe/Berlin',
      'europe/berlin',
      'America/Argentina/Buenos_Aires',
      'UTC',
      'Etc/GMT+5',
    ]) {
      assert.ok(isTimezone(name), name);
    }
    for (const name of [
      '',
      'Berlin',
      'Europe/Berlin ',
      '+05:30',
      'GMT+1',
      'toString',
      'constructor',
      '__proto__',
      '../etc',
      '+05:30 Europe/Berlin',
      'Europe/Berlin +05:30',
    ]) {
      assert.ok(!isTimezone(name), name);
    }
    fc.assert(fc.property(anyText(), (text) => typeof isTimezone(text) === 'boolean'));
  });
});

/** Texts of any code units, lone surrogates too, and texts that look like days. */
function anyText(): fc.Arbitrary<string> {
  const units = fc.array(fc.nat(0xffff), { maxLength: 60, size: 'max' });
  const digits = fc
    .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
    .map((numbers) => numbers.map((n) => String(n).padStart(2, '0')));
  return fc.oneof(
    units.map((list) => String.fromCharCode(...list)),
    digits.map((list) => list.join('-')),
  );
}

function anyDay(): fc.Arbitrary<Day> {
  return fc.integer({ min: -40_000, max: 40_000 }).map((n) => addDays('2026-11-18', n));
}

function anyWorkingDays(): fc.Arbitrary<readonly Weekday[]> {
  return fc.array(fc.constantFrom(...WEEKDAYS), { maxLength: 9 });
}
