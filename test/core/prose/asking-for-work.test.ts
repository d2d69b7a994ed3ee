import assert from 'node:assert/strict';

import { asksIn, type Listening } from '../../../src/core/prose/asking-for-work';
import { sentencesIn } from '../../../src/core/prose/sentences';

describe('asking for work', () => {
  const asks = (text: string, listening?: Listening) => asksIn(sentencesIn(text), listening).length > 0;

  for (const text of [
    'If anything opens up, keep me in mind.',
    'I am happy to send my CV to the right person.',
    'Could you put in a word for me?',
    'Anything junior open?',
    "I'm not applying, but my CV is attached for your files.",
    "Could we take fifteen minutes to see whether I'd fit your team?",
    'pls refer me for ur company',
    "This isn't an application; still, if you think I'd fit in, I'd be delighted to come on board.",
    "I don't want to be pushy, but I'd love to be considered.",
    'I am not asking for a job as such, only whether something might open up later.',
    'Please tell her I am free, in case she is hiring.',
    "I don't suppose there's anything going in your office?",
    'I need job',
    'looking for any work, pls help',
    'Your depot could do with another planner, and I am free from March.',
    "Don't be shy about waving my CV under your boss's nose.",
    'Could you picture me in your team?',
    'Hiring?',
    'Need someone for the weekends?',
    'Please find enclosed my résumé.',
    'Do you need a sparky?',
    'Let me know if there is anything going with your crew.',
    'You must be short of nurses. I am free from May.',
    'I saw that you need a caretaker, and I would be interested.',
    'Your advert for a gardener caught my eye; is it still open?',
  ])
    it(`hears it in “${text}”`, () => assert.ok(asks(text)));

  for (const text of [
    'I am not asking for a job.',
    "I'm not writing to apply for anything, and I don't expect you to know of openings.",
    'Please do not forward my CV to anyone.',
    'A job is not what I am after, nor a referral.',
    'How did you get your job?',
    'What do you look for when you hire a scheduler?',
    'If you were hiring a junior today, what would you look for?',
    'Are there many openings in this field these days?',
    'I am looking for work as a transit planner.',
    'I loved what you wrote about the role you played in the strike talks.',
    'He did mention that there might be a job before long.',
    'I will keep your advice in mind.',
    'Is there a chance we could talk for fifteen minutes?',
    'Thank you for your time and consideration.',
    'Even if you had a vacancy I could not take it.',
    'If something comes up and you need to move our call, just let me know.',
    'Which kinds of work can you picture me in?',
    'What would you want to see of my work before you could judge it?',
    'Where can one see this work before the long training?',
    'They offered me the job in June.',
    'It was a pleasure working with you on the survey.',
    'Would you be open to an unhurried conversation?',
    'Is there room for one more at your open table?',
    'Would you introduce me to your old boss?',
    'Could I be put on the list of those who receive it?',
    'When schools hire, what do they look at first?',
    'I read that the zoo hires forty keepers a year. How do they train them all?',
    'I am free from three on Thursday.',
    'Is the offer of a tour still open?',
    'It could take me a year to retrain.',
    'Let me know if there is a better time.',
  ])
    it(`hears nothing in “${text}”`, () => assert.ok(!asks(text)));

  it('takes the name of the company for the company', () => {
    const text = 'I would love to work at Harbor Grid.';
    assert.ok(!asks(text));
    assert.ok(asks(text, { companies: ['Harbor Grid'] }));
  });

  it('allows an open talk to be about roles and fit, and not about being taken', () => {
    const text = 'Which roles do you have for someone like me?';
    assert.ok(asks(text));
    assert.ok(!asks(text, { conversation: 'exploratory' }));
    assert.ok(asks('Please put me forward for the position.', { conversation: 'exploratory' }));
  });

  it('allows a CV where advice is asked of somebody who knows one', () => {
    const text = 'My CV is attached.';
    assert.ok(asks(text));
    assert.ok(!asks(text, { conversation: 'exploration' }));
    assert.ok(!asks('My CV is attached for context.'));
    assert.ok(asks('Could you pass my CV on to your manager?', { conversation: 'exploration' }));
  });

  it('hears a CV being pushed over two sentences, where a CV alone is none', () => {
    const text = 'I have attached my CV for context. Could you pass it on?';
    assert.ok(asks(text));
    assert.ok(asks(text, { conversation: 'exploration' }));
    assert.ok(
      !asks('I have attached my CV. Could you tell me what to cut?', { conversation: 'exploration' }),
    );
    assert.ok(!asks('Here is the article. Could you pass it on?'));
  });

  it('marks the sentence that offers, and not what it goes back to', () => {
    const sentences = sentencesIn(
      'Your depot is short of drivers, I hear. I would be interested. Thank you!',
    );
    assert.deepEqual(
      asksIn(sentences).map(({ plain }) => plain),
      ['I would be interested.'],
    );
  });
});
