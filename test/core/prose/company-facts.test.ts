import assert from 'node:assert/strict';

import { asksCompanyFact } from '../../../src/core/prose/company-facts';

describe('asksCompanyFact', () => {
  const isAsked = (questions: readonly string[]) => questions.filter((one) => asksCompanyFact(one));

  it('finds what is asked after words that lead in to it, and in other orders', () => {
    const questions = [
      'Could you please tell me where the company is based?',
      'My aunt asked me what the company does.',
      'I saw your masts on the hill. When was the firm founded?',
      'Your company was founded in which year?',
      'In your company how many staffs are there?',
      'Where is situated the company?',
      'Which products, services and brands does the company have?',
      'I like the look of the company: how old is it?',
      'Is the company listed, or is it family-owned?',
      'HOW MANY PEOPLE WORK AT THE COMPANY',
      'How many people does the company employ in Ghana?',
    ];
    assert.deepEqual(isAsked(questions), questions);
  });

  it('leaves alone what is narrowed by a word that is no mere fact', () => {
    assert.deepEqual(
      isAsked([
        'What does the company do about burnout?',
        'What does the company do well?',
        'Where does the company struggle?',
        'How many people does your team have?',
        'How old is the codebase?',
        'Who runs the night desk?',
        'What mistakes does the company make?',
        'Did it matter to you where the company is based?',
        'What surprised you about how big the company is?',
      ]),
      [],
    );
  });

  it('leaves alone a fact that goes along with what only the person can tell', () => {
    assert.deepEqual(
      isAsked([
        'When was the company founded, and why did you join?',
        'Where is the head office, and is there parking?',
        'Where is the head office, and would I work there?',
        'What does the company do, in your own words?',
        'What does the company do, and how does your team fit in?',
        'Who founded the company, and what do you think of them?',
      ]),
      [],
    );
  });

  it('takes a question that only leads in for none of their own', () => {
    assert.ok(asksCompanyFact('What does the company make, could you explain?'));
    assert.ok(asksCompanyFact('Do you know when the company was founded?'));
  });
});
