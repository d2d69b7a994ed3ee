import assert from 'node:assert/strict';

import { leastSize } from '../../../src/core/guidance/company-size';

describe('the size of a company', () => {
  const SIZES: readonly (readonly [written: string, least: number | undefined])[] = [
    ['49', 49],
    ['3100', 3100],
    ['1,200', 1200],
    ['1.200', 1200],
    ['12 000', 12000],
    ['1,234,567', 1234567],
    ['10-50', 10],
    ['51–200 employees', 51],
    ['10,001+', 10001],
    ['500 to 1000', 500],
    ['about 120 people', 120],
    ['more than 60', 60],
    ['5k', 5000],
    ['1.2k', 1200],
    ['2 thousand', 2000],
    ['1.5 million', 1500000],
    ['50 managers', 50],
    ['<50', 0],
    ['under 200', 0],
    ['up to 100', 0],
    ['a start-up', undefined],
    ['', undefined],
  ];
  for (const [written, least] of SIZES)
    it(`${JSON.stringify(written)} is at least ${String(least)}`, () => {
      assert.equal(leastSize(written), least);
    });
});
