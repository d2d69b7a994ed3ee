import { THEIR_WORK } from '../../../../src/core/prose/wordings/their-work';
import { proveWordings } from '../../../support/prove-wordings';

describe('THEIR_WORK', () => {
  proveWordings(THEIR_WORK, {
    theirOwn: {
      says: [
        'What does a day in your role look like?',
        'How has your team changed?',
        'Which part of your own research surprised you?',
      ],
      quiet: ['What does success look like?', 'What is your advice, and what would you recommend?'],
    },
    whatTheyDo: {
      says: [
        'How did you get into planning?',
        'What did you learn in your first winter?',
        'What do you enjoy most?',
      ],
      quiet: ['What do you recommend to beginners?', 'What is your advice, and what would you recommend?'],
    },
    thisWork: {
      says: [
        'What does a day in your role look like?',
        'How has your team changed?',
        'Which skills count in this field?',
      ],
      quiet: ['What does success look like?', 'Which skills are most important?'],
    },
    workThere: {
      says: [
        'What is it like to work there?',
        'What is life at your end like?',
        'Who thrives here, and how do people here learn?',
      ],
      quiet: ['What is your advice, and what would you recommend?', 'What do you recommend to beginners?'],
    },
  });
});
