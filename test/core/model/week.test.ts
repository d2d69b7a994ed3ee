import assert from 'node:assert/strict';

import type { Day } from '../../../src/core/model/day';
import { isIn, weekName, weekOf } from '../../../src/core/model/week';

describe('a calendar week', () => {
  const NAMES: readonly (readonly [day: Day, name: string])[] = [
    ['2026-11-16', '2026-W47'],
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    // The last days of a year may be of the next one's first week, and its first of the last one's.
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2024-12-31', '2025-W01'],
    ['2025-12-31', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2023-01-01', '2022-W52'],
    ['2028-02-29', '2028-W09'],
    ['0001-01-01', '0001-W01'],
    ['9999-12-31', '9999-W52'],
  ];
  for (const [day, name] of NAMES)
    it(`of ${day} is ${name}`, () => assert.equal(weekName(weekOf(day)), name));

  it('goes from Monday to Sunday', () => {
    const week = weekOf('2027-01-01');
    assert.deepEqual([week.monday, week.sunday], ['2026-12-28', '2027-01-03']);
    assert.deepEqual(
      (['2026-12-27', '2026-12-28', '2027-01-03', '2027-01-04'] as const).map((day) => isIn(week, day)),
      [false, true, true, false],
    );
  });
});
