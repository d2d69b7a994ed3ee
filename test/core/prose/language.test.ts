import assert from 'node:assert/strict';

import { isPlainlyForeign } from '../../../src/core/prose/language';

describe('isPlainlyForeign', () => {
  it('takes English for English, however little of it holds the words together', () => {
    for (const text of [
      "Questions What's Harbor Grid's main product, and where's it made?",
      'Questions: they’ve built masts, haven’t they?',
      'Maya Okafor, Northwind Telecom',
      'Questions: Whereabouts is Northwind Telecom situated?',
      '',
    ])
      assert.equal(isPlainlyForeign(text), false, text);
  });

  it('knows what plainly is another language', () => {
    for (const text of [
      'Was macht Ihre Firma eigentlich den ganzen Tag lang?',
      'Pourriez-vous me dire où se trouve votre siège, s’il vous plaît ?',
      '御社の本社はどちらですか',
    ])
      assert.equal(isPlainlyForeign(text), true, text);
  });
});
