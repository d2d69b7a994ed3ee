import {
  REQUEST,
  TALK,
  ASKS_OUTRIGHT,
  TIME_HELD_OUT,
  HELD_OUT,
  WOULD_DO,
  ASKED_OF_TIME,
  NO_TALK,
  ASKS_FOR_INTRODUCTION,
} from '../../../../src/core/prose/wordings/meeting';
import { proveWordings } from '../../../support/prove-wordings';

describe('words that ask for a talk: REQUEST', () => {
  proveWordings(REQUEST, {
    question: {
      says: ['Could we', 'Might I', 'Would tomorrow'],
      quiet: ['We could'],
    },
    doYou: {
      says: ['Do you ever have', 'Are you perhaps free', 'Have you'],
      quiet: ['You do'],
    },
    isIt: {
      says: ['Is there any way', 'Would it be possible', 'Might there be an hour'],
      quiet: ['There is a cat.'],
    },
    wish: {
      says: ['I would dearly love', "We'd be so glad", 'I shall be happy'],
      quiet: ['I was sad.'],
    },
    hoping: {
      says: ['I was hoping', 'I am looking for', 'my one request is'],
      quiet: ['the hop fields'],
    },
    chance: {
      says: ['any chance', "let's", 'Please', 'how about'],
      quiet: ['by accident'],
    },
    nice: {
      says: [
        'It would be lovely',
        'It would mean much',
        'That could help me no end, it would be a real treat',
      ],
      quiet: ['It is lovely.'],
    },
    condition: {
      says: ['If you ever', 'Should you', 'whenever suits'],
      quiet: ['as you know'],
    },
    hasty: {
      says: ['wanna', 'any evening', 'I look forward to meeting'],
      quiet: ['the wanderer'],
    },
    openTo: {
      says: ['open to', 'game for', 'Is a quick call', 'would be most happy'],
      quiet: ['The shop is open.'],
    },
    offer: {
      says: ["I'd gladly", 'happy to', 'I could come'],
      quiet: ['I came.'],
    },
  });
});

describe('words that ask for a talk: TALK', () => {
  proveWordings(TALK, {
    together: {
      says: ['talk with you', 'meet on Friday', 'speak?', 'chat about eels'],
      quiet: ['the talking clock', 'a speaker'],
    },
    meetUp: {
      says: [
        'walk along',
        'bent your ear',
        'receive me',
        'catch up',
        'compare notes',
        'pick your brain',
        'sit down with you',
      ],
      quiet: ['the ketchup'],
    },
    treat: {
      says: ['buy you lunch', 'grab a tea', 'take you out'],
      quiet: ['buy a boat'],
    },
    come: {
      says: ['come and see', 'drop by', 'visit you', 'follow you round'],
      quiet: ['come true'],
    },
    call: {
      says: ['ring you', 'give me a call', 'catch you'],
      quiet: ['call it a day'],
    },
    aTalk: {
      says: ['a short talk', 'over a long lunch', 'any kind of meeting'],
      quiet: ['the call'],
    },
    time: {
      says: ['spare me ten minutes', 'for a few moments', 'some of your time'],
      quiet: ['the time of day'],
    },
    medium: {
      says: ['by phone', 'over coffee', 'in person'],
      quiet: ['by boat'],
    },
    number: {
      says: ['spare fifteen', 'an interview with you', 'buy the coffee'],
      quiet: ['fifteen boats'],
    },
    minutes: {
      says: ['ten minutes of your day', 'half an hour?'],
      quiet: ['ten boats'],
    },
  });
});

describe('words that ask for a talk: ASKS_OUTRIGHT', () => {
  proveWordings(ASKS_OUTRIGHT, {
    moment: {
      says: [
        'Are you around on Tuesday?',
        'Have you any availability?',
        "How's your Friday looking?",
        'When is a good time to ring?',
        'Do name a day.',
      ],
      quiet: ['a gap in my papers', 'It was time.'],
    },
    justTime: {
      says: [
        'Got a quarter of an hour?',
        'Have you half an hour for a beginner?',
        'Ten minutes.',
        "That's all I ask.",
      ],
      quiet: ['Ten minutes passed by.'],
    },
    terse: {
      says: ['An odd wish: a phone call?', 'Coffee next week?', 'quick chat tmrw?'],
      quiet: ['Coffee is bitter.'],
    },
    span: {
      says: ['I will keep it to ten minutes.', 'Give me ten minutes.', 'a talk of ten minutes'],
      quiet: ['It rained ten minutes.'],
    },
    day: {
      says: ['Can you do Friday?', 'Any day in March.', 'Let me know which day suits.'],
      quiet: ['It was Tuesday.'],
    },
    mayICome: {
      says: ['May I come?', 'Could I drop in?'],
      quiet: ['May I ask?', 'May I come to the point?'],
    },
    dayAndHour: {
      says: ['wed 7pm', 'I put us down for ten.'],
      quiet: ['Wednesday was long.'],
    },
    treat: {
      says: ['Lunch is on me.', 'tea, my treat'],
      quiet: ['Lunch was late.'],
    },
    meetMe: {
      says: ['Meet me by the clock.', 'Please call me on Friday.'],
      quiet: ['Call me Teo.', 'They meet me often.'],
    },
    favour: {
      says: ['Grant me an audience.', 'Let me watch.', 'How are you fixed?'],
      quiet: ['She did me a favour.'],
    },
    seek: {
      says: ['I seek an appointment.', 'I have booked a table.'],
      quiet: ['I seek the truth.'],
    },
    settled: {
      says: ["We'll talk on Friday.", 'I will come to the yard.'],
      quiet: ['I will write.'],
    },
    when: {
      says: ['When would suit you?', 'When can we talk?'],
      quiet: ['When it rains, it pours.'],
    },
  });
});

describe('words that ask for a talk: TIME_HELD_OUT', () => {
  proveWordings(TIME_HELD_OUT, {
    span: {
      says: ['half an hour', 'ten minutes', '15-20 mins'],
      quiet: ['an hourglass'],
    },
  });
});

describe('words that ask for a talk: HELD_OUT', () => {
  proveWordings(HELD_OUT, {
    day: {
      says: ['any afternoon', 'Tuesday', 'one free evening'],
      quiet: ['the day'],
    },
    talk: {
      says: ['a short talk', 'Meeting you'],
      quiet: ['the talk', 'meeting people'],
    },
  });
});

describe('words that ask for a talk: WOULD_DO', () => {
  proveWordings(WOULD_DO, {
    would: {
      says: ['would suit me', 'will be fine', 'could help'],
      quiet: ['suited me'],
    },
    suits: {
      says: ['suits me.', 'would that be possible?', 'be convenient'],
      quiet: ['a suit of armour'],
    },
  });
});

describe('words that ask for a talk: ASKED_OF_TIME', () => {
  proveWordings(ASKED_OF_TIME, {
    asked: {
      says: ['at your desk', 'is all', 'on Friday', 'next week'],
      quiet: ['at my desk'],
    },
  });
});

describe('words that ask for a talk: NO_TALK', () => {
  proveWordings(NO_TALK, {
    named: {
      says: ['Please call me Teo.'],
      quiet: ['Please call me on Friday.'],
    },
    reply: {
      says: [
        'Answer in writing, please, when you find the time.',
        'A reply when you have a moment is enough.',
      ],
      quiet: ['When you have a moment, ring.'],
    },
    happened: {
      says: ['We met in May.', 'She called me at home.'],
      quiet: ['If we met in May.', 'We meet in May.'],
    },
    refusal: {
      says: ['I do not wish to claim more of your time', "I don't ask for a meeting.", 'rather than a call'],
      quiet: ['I ask for a meeting.'],
    },
    thanks: {
      says: ['I enjoyed our long talk.', 'since the last meeting'],
      quiet: ['I would be grateful for a talk.', 'I enjoy talks.'],
    },
    demands: {
      says: ['It meets the needs of all.', 'I speak with customers all day.'],
      quiet: ['I would speak with you.'],
    },
    theirs: {
      says: [
        'Will you be speaking at the fair?',
        'I talk about myself.',
        'your last lecture',
        'for the time',
      ],
      quiet: ['my lecture', 'a time'],
    },
    task: {
      says: ['a survey of ten minutes'],
      quiet: ['a video call of ten minutes', 'a call of ten minutes'],
    },
  });
});

describe('words that ask for a talk: ASKS_FOR_INTRODUCTION', () => {
  proveWordings(ASKS_FOR_INTRODUCTION, {
    introduce: {
      says: ['Would you introduce me?', 'Could you make an intro?'],
      quiet: ['The introduction was long.'],
    },
    connect: {
      says: ['Could you put us in touch?', 'Would you connect me?', 'Might you be the bridge?'],
      quiet: ['Keep in touch.'],
    },
    passOn: {
      says: ['Would you pass this on to her?', 'Could you share my note with your cousin?'],
      quiet: ['I passed the yard.'],
    },
    theirDetails: {
      says: ['Might you let me have her address?'],
      quiet: ['Here is my address.'],
    },
    aWord: {
      says: ['Might I use your name?', 'Would you put in a word?'],
      quiet: ['In a word, yes.'],
    },
    askThem: {
      says: ['Would you ask him if he minds?'],
      quiet: ['I ask if I may.'],
    },
    speakWith: {
      says: ['I would like to speak with her.'],
      quiet: ['She speaks well.'],
    },
  });
});
