import { ADVICE } from '../../../../src/core/prose/wordings/advice';
import { proveWordings } from '../../../support/prove-wordings';

describe('words that ask for advice', () => {
  proveWordings(ADVICE, {
    wish: {
      says: [
        'I am looking for work, perhaps in a new direction, and I would like your advice.',
        "I'd love to hear your honest thoughts on what comes next.",
        'I could really use a sounding board just now.',
        'Mostly I am after an outside view of what I am good at.',
        'I came to you for advice, as you have watched me work.',
        'Would be grateful for any tips.',
      ],
      quiet: [
        'I do not want advice, I want a job.',
        'Thank you for the advice that you gave me in May.',
        'She gave me good advice last year.',
        'I have taken your advice and enrolled.',
      ],
    },
    inNote: {
      says: ['Advice, not a job!', 'Advice only', 'changing careers - advice?'],
      quiet: ['The advice was good.', 'I worked at an advice centre.'],
    },
    whatYouWouldSuggest: {
      says: [
        'You know my background: what would you suggest?',
        'Which kinds of work could you see me in?',
        'Is there anything you would recommend?',
        "Tell me whom you'd suggest.",
      ],
      quiet: ['She suggested that I call.', 'What do you like about your work?'],
    },
    whatYouWouldDo: {
      says: ['What would you do next?', 'Where would you start looking?', 'I wonder what you would do.'],
      quiet: ['What do you do all day?', 'How did you start?'],
    },
    whatYouThink: {
      says: [
        'I want to know what you think I should try.',
        'What do you honestly think of my plans?',
        'Tell me whether you think this is mad.',
      ],
      quiet: ['What do you think of the new timetable?', 'I think that I shall leave.'],
    },
    adviseMe: {
      says: ['Could you advise me?', 'Perhaps you can point me in a direction.'],
      quiet: ['I advise small companies.', 'That is the point.'],
    },
    helpMeThink: {
      says: ['I hoped that you would help me think it through.', 'Help me to work out what is next.'],
      quiet: ['Could you help me get a job?', 'I help people think.'],
    },
    yourMind: {
      says: [
        'May I pick your brain?',
        'I wanted to run a few ideas past you.',
        'I would like to talk my options over with you.',
      ],
      quiet: ['I pick up the children at four.', 'It ran past six.'],
    },
    yourPlace: {
      says: ['What matters in my situation?', 'Which would it be if you were me?'],
      quiet: ['My place is in Leeds.'],
    },
    whereIFit: {
      says: ['I wonder where my skills might fit.', 'I do not know yet what I would be good at.'],
      quiet: ['The shoes fit.', 'I am fit again.'],
    },
  });
});
