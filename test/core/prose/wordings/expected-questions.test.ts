import { EXPECTED_QUESTIONS } from '../../../../src/core/prose/wordings/expected-questions';
import { proveWordings } from '../../../support/prove-wordings';

describe('EXPECTED_QUESTIONS', () => {
  proveWordings(EXPECTED_QUESTIONS, {
    day: {
      says: [
        'What does your day-to-day work look like?',
        "What does a day's work look like?",
        'Your typical week',
      ],
      quiet: ['What do you expect to earn?', 'What have you learned lately?'],
    },
    moves: {
      says: [
        'What led you from one job to the next?',
        'Why did you move from one job to the next?',
        'Why did you leave your last employer?',
      ],
      quiet: ['What do you expect to earn?', 'What have you learned lately?'],
    },
    culture: {
      says: ['What is the culture like where you work?', 'How do you work best?'],
      quiet: ['What do you expect to earn?', 'What have you learned lately?'],
    },
    love: {
      says: [
        'What do you love about your work?',
        'What do you like most about your job?',
        'What are you proud of?',
      ],
      quiet: ['What do you expect to earn?', 'What else should we know about you?'],
    },
    change: {
      says: [
        'What would you change?',
        'What would you do differently at your employer?',
        'What do you dislike?',
      ],
      quiet: ['What do you expect to earn?', 'What have you learned lately?'],
    },
    why: {
      says: ['Why this job?', 'Why do you want to work with us?', 'What draws you to the role?'],
      quiet: ['What do you expect to earn?', 'What have you learned lately?'],
    },
  });
});
