import { WHO_ELSE } from '../../../../src/core/prose/wordings/who-else';
import { proveWordings } from '../../../support/prove-wordings';

describe('WHO_ELSE', () => {
  proveWordings(WHO_ELSE, {
    whoElse: {
      says: ['Who else would be worth talking to?', 'Whom besides you could I ask?'],
      quiet: ['Who taught you most?', 'What would you recommend to a beginner?'],
    },
    whoShouldI: {
      says: [
        'Who in the field do you think I should speak with?',
        'Who would be good for me to meet?',
        'Who should I see next?',
      ],
      quiet: ['What should I read next?', 'Who taught you most?'],
    },
    whoWouldYou: {
      says: ['Who would you point me to?', 'Whom would you suggest?'],
      quiet: ['Who taught you most?', 'What would you recommend to a beginner?'],
    },
    anybody: {
      says: [
        'Is there anybody else who might be willing to talk?',
        'Do you know somebody in this field whom I could contact?',
        'Are there other people you think it would help me to meet?',
      ],
      quiet: ['Who taught you most?', 'What would you recommend to a beginner?'],
    },
    pointMe: {
      says: [
        'Could you introduce me to a colleague?',
        'Would you put me in touch with someone in planning?',
        'Can you recommend a person or two?',
      ],
      quiet: ['What would you recommend to a beginner?', 'Who taught you most?'],
    },
    whoNext: {
      says: [
        'Who would be good for me to meet?',
        'Is there anybody else who might be willing to talk?',
        'Who should I see next?',
      ],
      quiet: ['What should I read next?', 'What would you recommend to a beginner?'],
    },
  });
});
