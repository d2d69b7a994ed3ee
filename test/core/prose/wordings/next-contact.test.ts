import { NEXT_STEP, TOUCH, WHEN, NO_NEXT_CONTACT } from '../../../../src/core/prose/wordings/next-contact';
import { proveWordings } from '../../../support/prove-wordings';

describe('words on when one will be in touch: NEXT_STEP', () => {
  proveWordings(NEXT_STEP, {
    future: {
      says: ["I'll ring the works.", 'I intend to write.', 'I would like to try again.'],
      quiet: ['I rang the works.', 'Ill health kept me.'],
    },
    ill: {
      says: ['ill text u', 'gonna ring u'],
      quiet: ['The will of the people.'],
    },
    bare: {
      says: ['Will ring tomorrow.', 'Expect a note from me.', 'I am ashore now but will write.'],
      quiet: ['The will was read.', 'I expected more.'],
    },
    intention: {
      says: ['My plan is to ring.', 'Let me come back to you.', "You'll get a postcard."],
      quiet: ['My plant is green.'],
    },
    permission: {
      says: [
        'I hope it is fine if I ring.',
        'Would you mind if I wrote again?',
        'Is it okay when I come back?',
      ],
      quiet: ['It is fine weather.'],
    },
    mayI: {
      says: ['May I check in on the 3rd?', 'Could I follow up in May?'],
      quiet: ['May I call you one day?', 'Could I visit?'],
    },
    unless: {
      says: ['Unless I hear from you, I ring.', 'If there is no reply'],
      quiet: ['Unless it rains.'],
    },
  });
});

describe('words on when one will be in touch: TOUCH', () => {
  proveWordings(TOUCH, {
    inTouch: {
      says: ['be in touch', 'get back to you', 'reach out', 'follow up on this', 'you hear from me'],
      quiet: ['touch wood', 'the back door'],
    },
    byWire: {
      says: ['ring you', 'write again', 'remind you', 'whatsapp you'],
      quiet: ['the sailing', 'a bright light'],
    },
    aLine: {
      says: ['drop you a line', 'a reminder in May', 'come by the yard'],
      quiet: ['the line was long'],
    },
  });
});

describe('words on when one will be in touch: WHEN', () => {
  proveWordings(WHEN, {
    day: {
      says: ['on Friday', 'tomorrow', 'this week'],
      quiet: ['Sundays are long', 'some day'],
    },
    date: {
      says: ['the 21st', 'in March', '21 June', '9/11'],
      quiet: ['the 21 crates', 'may I ask'],
    },
    period: {
      says: ['next week', 'in ten days', 'within a fortnight'],
      quiet: ['in time'],
    },
    position: {
      says: ['at the end of the month', 'the week after next', 'in the new year', 'two days after the fair'],
      quiet: ['the end of the road'],
    },
    event: {
      says: ['after the holidays', 'once your audit is over', 'before the summer term'],
      quiet: ['after all'],
    },
  });
});

describe('words on when one will be in touch: NO_NEXT_CONTACT', () => {
  proveWordings(NO_NEXT_CONTACT, {
    past: {
      says: ['I wrote to you on Monday.', 'I have called your office twice this week.'],
      quiet: ['It is fine if I called on Monday.', 'I will write on Monday.'],
    },
    theirs: {
      says: ['Dan will ring you on Friday.', 'she says he will call next week'],
      quiet: ['I will ring you on Friday.'],
    },
    asked: {
      says: ['Please call me by Friday.', 'Could you write back by the 3rd?'],
      quiet: ['I will call by Friday.'],
    },
    talk: {
      says: ['I am happy to come on Friday.', 'I would love to meet next week.'],
      quiet: ['I would like to write next week.'],
    },
    hearing: {
      says: ['I look forward to your reply next week.', 'I hope to hear by Friday.'],
      quiet: ['I will write by Friday.'],
    },
  });
});
