import {
  AT_THAT_TIME,
  NEXT_STEP,
  TOUCH,
  WHEN,
  NO_NEXT_CONTACT,
} from '../../../../src/core/prose/wordings/next-contact';
import { proveWordings } from '../../../support/prove-wordings';

describe('words on when one will be in touch: NEXT_STEP', () => {
  proveWordings(NEXT_STEP, {
    future: {
      says: [
        'I take the liberty of ringing.',
        "We'll ring on Monday.",
        "I'll ring the works.",
        'I intend to write.',
        'I would like to try again.',
      ],
      quiet: ['I rang the works.', 'Ill health kept me.'],
    },
    brief: {
      says: ['More from me on Monday.', 'The plan is to ring.'],
      quiet: ['There is more to it.'],
    },
    present: {
      says: ['Then I call you on Monday.', "I'm calling on Monday.", 'I have put a note in my diary.'],
      quiet: ['I call patients all day.', 'I would like tea.'],
    },
    mine: {
      says: ['My next call will come on Monday.', 'Your phone will ring at ten.'],
      quiet: ['My last call was in May.'],
    },
    underWay: {
      says: ['Ringing you on Monday.'],
      quiet: ['Ringing bells is my trade.'],
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
      says: ['My plan, with your leave, is to ring.', 'My plan is to ring.', 'Let me come back to you.'],
      quiet: ['Would you allow me to ring?', 'My plant is green.'],
    },
    yours: {
      says: ["You'll get a postcard.", 'You can count on a note.'],
      quiet: ['You can swim.'],
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
    whenI: {
      says: ['Say no when I ring on Monday.', 'until I call'],
      quiet: ['when I rang', 'when you call'],
    },
    lookFor: {
      says: ['Look for my call.', 'Watch out for a note.'],
      quiet: ['Look at the sea.', 'I looked for you.'],
    },
    itIsMe: {
      says: ['It is me who will call.', 'Leave the phoning to me.'],
      quiet: ['It is raining.', 'Leave it there.'],
    },
    setAside: {
      says: ['I set my alarm for ten.', "I've blocked Monday to phone you."],
      quiet: ['I set out.', 'The table is set for two.'],
    },
    ringYou: {
      says: ['Ring you on Monday!', 'come Friday, I ring'],
      quiet: ['Ring me on Monday!', 'The ring is gold.'],
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
      says: [
        'more from me',
        'seek you out',
        'be in touch',
        'get back to you',
        'reach out',
        'follow up on this',
        'you hear from me',
      ],
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
    moment: {
      says: ['after Pongal', 'around noon', 'on my next shift'],
      quiet: ['after all'],
    },
    event: {
      says: ['after the holidays', 'once your audit is over', 'before the summer term'],
      quiet: ['after all'],
    },
  });
});

describe('words on when one will be in touch: NO_NEXT_CONTACT', () => {
  proveWordings(NO_NEXT_CONTACT, {
    noMore: {
      says: ['I will not trouble you.', "I won't call before May."],
      quiet: ['I will call.', 'trouble at the mill'],
    },
    promised: {
      says: ["I promised Ann that I'd write by May."],
      quiet: ['I promise to write.', 'I promised you a note.'],
    },
    waiting: {
      says: ["I'll wait for your call.", 'I await your note.'],
      quiet: ['Wait for my call.'],
    },
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
    asIs: {
      says: ['I am writing to you on a Sunday.'],
      quiet: ['I will write on Sunday.'],
    },
    leave: {
      says: ['Would you allow me to telephone you next week?', 'Would you mind if I called you on Friday?'],
      quiet: ['Allow me to telephone next week.'],
    },
    talk: {
      says: ['I am happy to come on Friday.', 'I would love to meet next week.'],
      quiet: ['I would like to write next week.'],
    },
    hearing: {
      says: [
        'I look forward to your answer next week',
        'I look forward to your reply next week.',
        'I hope to hear by Friday.',
      ],
      quiet: ['I will write by Friday.'],
    },
  });
});

describe('words on when one will be in touch: AT_THAT_TIME', () => {
  proveWordings(AT_THAT_TIME, {
    then: {
      says: ['I will ring you then.', 'that evening'],
      quiet: ['I will ring you.'],
    },
  });
});
