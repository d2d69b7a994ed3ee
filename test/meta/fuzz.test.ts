import assert from 'node:assert/strict';

import fc from 'fast-check';

import { casesFound, tryCase } from '../../scripts/fuzz/cases';
import { CLAIMS, type ClaimName } from '../../scripts/fuzz/claims';
import { INPUTS } from '../../scripts/fuzz/inputs';
import { runs } from '../support/runs';

describe('what fuzzing has found', () => {
  for (const [file, found] of casesFound())
    it(`holds now: ${file}`, () => {
      tryCase(found);
    });

  it('speaks of claims that there are', () => {
    for (const { claim } of casesFound().values()) assert.ok(Object.hasOwn(CLAIMS, claim), claim);
  });
});

describe('the claims of fuzzing', () => {
  for (const claim of Object.keys(CLAIMS) as ClaimName[])
    it(`are tried here too: ${claim}`, () => {
      fc.assert(
        fc.property(INPUTS[claim] as fc.Arbitrary<unknown>, (input) => {
          tryCase({ claim, input });
        }),
        // New inputs are the business of `npm run fuzz`; here the same ones are tried each time.
        { seed: 1, ...runs(claim === 'guidance' ? 5 : 20) },
      );
    });
});
