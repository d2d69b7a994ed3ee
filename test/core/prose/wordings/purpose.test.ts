import { PURPOSE, OPEN_TALK } from '../../../../src/core/prose/wordings/purpose';
import { proveWordings } from '../../../support/prove-wordings';

describe('words on what a talk is for: PURPOSE', () => {
  proveWordings(PURPOSE, {
    learn: {
      says: [
        'I want to understand how dams are inspected.',
        'I am finding out what nurses do in industry.',
        "I'd like to know whether it suits me.",
        'I am looking into archives.',
        'I would like to know very much from you how a dike is built.',
      ],
      quiet: ['I learned to swim.', 'You know me.'],
    },
    hear: {
      says: [
        'I would love to hear how you came to it.',
        'Hearing about your apprentices would help.',
        'to hear your story',
        "I'd like to hear it from somebody who runs the place.",
      ],
      quiet: ['I look forward to hearing from you soon.', 'I heard a bell.'],
    },
    counsel: {
      says: [
        'I would value your honest opinion.',
        'Some advice on exams would help.',
        'Would you advise me?',
        'Can I pick your brain after bowling?',
        'deb, need your brain',
        'I ask for an informational interview.',
      ],
      quiet: ['Advice was a ship.', 'My view is the harbour.'],
    },
    ask: {
      says: [
        'I have a few questions about fish.',
        'I am curious how trams turn.',
        'Might I ask you about exams?',
      ],
      quiet: ['I ask for nothing.', 'Without question it is cold.'],
    },
    tell: {
      says: [
        'Would you tell me how it began?',
        'It would shed some light on the matter.',
        'I hope to get a sense of what matters.',
      ],
      quiet: ['Tell me when you are free.', 'The light was on.'],
    },
    aboutMyself: {
      says: ['What would I be bad at?', 'what am i good at', 'What should I read next?'],
      quiet: ['What a talk that was.', 'I know what I want.'],
    },
    theWork: {
      says: [
        'What is the night shift really like?',
        'how you became a diver',
        'what you wish somebody had told you',
      ],
      quiet: ['What a day!', 'How are you?'],
    },
    discuss: {
      says: ['I would like to talk about apprenticeships.', 'A chat about glaciers would be a joy.'],
      quiet: ['Let us talk about it.', 'We spoke on Monday.'],
    },
  });
});

describe('words on what a talk is for: OPEN_TALK', () => {
  proveWordings(OPEN_TALK, {
    open: {
      says: ['It would be an open conversation.', 'an informal chat'],
      quiet: ['The door is open.', 'I talk openly.'],
    },
    noVacancy: {
      says: [
        'It is about no particular vacancy.',
        'I am not applying for a position.',
        'whether or not there is an opening',
      ],
      quiet: ['The opening was loud.', 'I have no questions.'],
    },
    fit: {
      says: ['to see whether we suit each other', 'whether you and I would fit'],
      quiet: ['The coat fits.'],
    },
  });
});
