import assert from 'node:assert/strict';

import { optionMeant, whatOptionTakes } from '../../../src/core/guidance/option-meant';
import { wholeNumber, yesOrNo } from '../../../src/core/model/option-kinds';

describe('an option of a rule', () => {
  const days = wholeNumber({ least: 1, most: 100, usual: 5 }, 'How long');
  const words = wholeNumber({ least: 20, usual: 200 }, 'How many words');
  const cold = yesOrNo(false, 'Also where nobody has sent you');

  it('says what it takes', () => {
    assert.deepEqual([days, words, cold].map(whatOptionTakes), [
      'It takes a whole number from 1 to 100.',
      'It takes a whole number from 20 on.',
      'It takes yes or no.',
    ]);
  });

  it('takes the nearest that fits', () => {
    assert.equal(optionMeant(days, 'about 7 days'), '7');
    assert.equal(optionMeant(days, '400'), '100');
    assert.equal(optionMeant(days, '-4'), '1');
    assert.equal(optionMeant(words, '5'), '20');
    assert.equal(optionMeant(days, '2.4'), '2');
    assert.equal(optionMeant(days, 'a while'), undefined);
    assert.equal(optionMeant(cold, 'yess'), 'yes');
    assert.equal(optionMeant(cold, 'perhaps'), undefined);
  });
});
