import assert from 'node:assert/strict';

import * as z from 'zod';

import { optionMeant, whatOptionTakes } from '../../../src/core/guidance/option-meant';

describe('an option of a rule', () => {
  const days = z.coerce.number().int().min(1).max(100).default(5).describe('How long');
  const words = z.coerce.number().int().min(20).default(200);
  const whole = z.coerce.number().int();
  const cold = z.stringbool().default(false);

  it('says what it takes', () => {
    assert.deepEqual([days, words, whole, cold].map(whatOptionTakes), [
      'It takes a whole number from 1 to 100.',
      'It takes a whole number from 20 on.',
      'It takes a whole number.',
      'It takes yes or no.',
    ]);
  });

  it('takes the nearest that fits', () => {
    assert.equal(optionMeant(days, 'about 7 days'), '7');
    assert.equal(optionMeant(days, '400'), '100');
    assert.equal(optionMeant(days, '-4'), '1');
    assert.equal(optionMeant(words, '5'), '20');
    assert.equal(optionMeant(whole, '2.4'), '2');
    assert.equal(optionMeant(days, 'a while'), undefined);
    assert.equal(optionMeant(cold, 'yess'), 'yes');
    assert.equal(optionMeant(cold, 'perhaps'), undefined);
  });
});
