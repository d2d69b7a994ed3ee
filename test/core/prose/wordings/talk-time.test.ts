import {
  TALK_LENGTH,
  TAKES,
  TALK_DAYS,
  NO_TALK_TIME,
  OF_A_TALK,
  THOSE_DAYS,
  TWO_TIMES,
  ONE_DAY,
  ONE_HOUR,
  NO_FIXED_TIME,
  SETTLED,
  CHOICE_OF_TIME,
} from '../../../../src/core/prose/wordings/talk-time';
import { proveWordings } from '../../../support/prove-wordings';

describe('words on the time of a talk: TALK_LENGTH', () => {
  proveWordings(TALK_LENGTH, {
    minutes: {
      says: ['ten minutes', '15-20 mins', 'a few short minutes', '25m'],
      quiet: ['I am ten.', 'the minute hand'],
    },
    hour: {
      says: ['half an hour', 'a quarter of an hour', 'one short hour'],
      quiet: ['happy hour'],
    },
    number: {
      says: ['a quick fifteen with you', 'say twenty.'],
      quiet: ['fifteen boats'],
    },
    stretch: {
      says: ['for a morning', 'a whole afternoon', 'your lunch hour'],
      quiet: ['every morning'],
    },
  });
});

describe('words on the time of a talk: TALK_DAYS', () => {
  proveWordings(TALK_DAYS, {
    weekday: {
      says: ['on Tuesday', 'Fri?', 'Monday mornings'],
      quiet: ['Sunderland', 'sunny'],
    },
    date: {
      says: ['the 4th', '9 June', '3, 4 or 8 June', '11/19'],
      quiet: ['4 boats'],
    },
    period: {
      says: ['next week', 'any afternoon', 'one free evening'],
      quiet: ['the week was long'],
    },
    coming: {
      says: ['in the coming weeks', 'within the next few days', "in two weeks' time"],
      quiet: ['in two weeks', 'the next boat'],
    },
    season: {
      says: ['before Easter', 'early March', 'at the weekend'],
      quiet: ['in the garden', 'before noon'],
    },
    usual: {
      says: ['tomorrow', 'mornings'],
      quiet: ['in the morning'],
    },
  });
});

describe('words on the time of a talk: NO_TALK_TIME', () => {
  proveWordings(NO_TALK_TIME, {
    rate: {
      says: ['by the hour', 'every hour counts'],
      quiet: ['in an hour'],
    },
    last: {
      says: ['last Tuesday', 'every winter'],
      quiet: ['next Tuesday'],
    },
    spent: {
      says: ['I spent ten minutes there.', 'it lasted an hour'],
      quiet: ['ten minutes will do'],
    },
    ago: {
      says: ['two weeks ago', 'ten minutes later'],
      quiet: ['in two weeks'],
    },
    happened: {
      says: ['I heard it on Monday.', 'We were out for an hour.'],
      quiet: ['I am out for an hour.'],
    },
    others: {
      says: ['in the May issue', 'the dinner of 3 May', 'The course ends on 3 May.', 'the issue of March'],
      quiet: ['I can do 3 May.'],
    },
    usual: {
      says: ['one of these days', 'the other day'],
      quiet: ['one day in May'],
    },
    life: {
      says: ['this summer I finish school', 'next year we move'],
      quiet: ['this summer would suit me'],
    },
    turn: {
      says: ['I retire in the spring', 'my lessons begin on the 9th'],
      quiet: ['in the spring', 'I begin with tea'],
    },
    habit: {
      says: ['on Mondays I bake', 'I teach on Saturdays'],
      quiet: ['on Mondays I am free', 'on Saturdays'],
    },
    named: { says: ['the Sunday paper', "Monday's paper"], quiet: ['the Sunday after'] },
    weekly: {
      says: ['three days a week', 'years of Monday to Friday', 'Monday-to-Friday job', 'on the other two'],
      quiet: ['in three days', 'Monday or Friday', 'the other day'],
    },
    shifts: {
      says: ['twelve-hour shifts', 'the small hours', 'every ten minutes'],
      quiet: ['half an hour', 'ten minutes'],
    },
    distance: {
      says: ['two hours behind', 'your forty minute film', 'ten minutes away', 'ten minutes by bus'],
      quiet: ['ten minutes with you'],
    },
    hearing: {
      says: ['after hearing your talk on Friday'],
      quiet: ['I am free on Friday'],
    },
    toWrite: {
      says: ['I will write on Friday.', "I'll ring next week."],
      quiet: ['I am free on Friday.'],
    },
  });
});

describe('words on the time of a talk: OF_A_TALK', () => {
  proveWordings(OF_A_TALK, {
    free: {
      says: ['My half-term is early.', 'I am free then.', 'My mornings are open.'],
      quiet: ['He likes eels.'],
    },
    suits: {
      says: ['It would suit me.', 'Ten would do.'],
      quiet: ['He likes eels.'],
    },
    could: {
      says: ['I could come.', "I'm there on Friday."],
      quiet: ['He likes eels.'],
    },
    fragment: { says: ['Ten minutes at most.', 'Monday or Tuesday?'], quiet: ['I like eels.'] },
  });
});

describe('words on the time of a talk: TAKES', () => {
  proveWordings(TAKES, {
    enough: {
      says: ['It is all I ask.', 'I would keep it short.', 'of your time'],
      quiet: ['He likes eels.'],
    },
    fragment: { says: ['Ten minutes.'], quiet: ['I have ten minutes.'] },
  });
});

describe('words on the time of a talk: ONE_DAY', () => {
  proveWordings(ONE_DAY, {
    day: {
      says: ['tmrw', 'on Friday', 'tomorrow', 'the 9th', '5 March', 'that morning'],
      quiet: ['on Fridays', 'every day'],
    },
  });
});

describe('words on the time of a talk: ONE_HOUR', () => {
  proveWordings(ONE_HOUR, {
    clock: {
      says: ['0815', 'Can you do 4 tomorrow?'],
      quiet: ['0815 555'],
    },
    hour: {
      says: ['at three', '4pm', 'at half past ten', 'noon', '14:00'],
      quiet: ['three boats', 'in the afternoon'],
    },
  });
});

describe('words on the time of a talk: NO_FIXED_TIME', () => {
  proveWordings(NO_FIXED_TIME, {
    sent: {
      says: ['I sent you a message on Monday at noon.', 'I left a note.'],
      quiet: ['I have sent you an invitation for Monday.', 'She left a note.'],
    },
    over: {
      says: ['Friday at six was grand'],
      quiet: ['Friday at six is grand'],
    },
    past: {
      says: ['On Tuesday at six I heard it.'],
      quiet: ['On Tuesday at six I am free.'],
    },
    yours: {
      says: ['your Friday 6 pm show'],
      quiet: ['your yard on Friday'],
    },
    last: {
      says: ['on a Monday', 'last Friday', 'each Monday'],
      quiet: ['next Friday'],
    },
    happened: {
      says: ['I met her on Friday at four.'],
      quiet: ['It would help if we met on Friday at four.'],
    },
    theirs: {
      says: ['your stream on Sunday at nine', 'your programme, Thursdays at eight'],
      quiet: ['a programme'],
    },
    event: {
      says: ['The fair opens on Friday at nine.', 'The form is due by noon.'],
      quiet: ['I am free on Friday at nine.'],
    },
    engaged: {
      says: ['I have a class on Tuesday at 3.', 'The launch is on Monday at six.'],
      quiet: ['I have half an hour on Tuesday at 3.', 'The talk is free.'],
    },
    deadline: {
      says: ['by Friday at noon', 'until Tuesday'],
      quiet: ['on Friday at noon'],
    },
    span: {
      says: [
        'from two to five',
        '2-4pm',
        'from eight in the morning to about noon',
        'from 9:30 until eleven',
      ],
      quiet: ['from 2 to 2:30', 'at two'],
    },
    range: {
      says: ['between ten and noon on', 'after 4 p.m.'],
      quiet: ['at 4 p.m.'],
    },
  });
});

describe('words on the time of a talk: CHOICE_OF_TIME', () => {
  proveWordings(CHOICE_OF_TIME, {
    loose: {
      says: ['It is only a suggestion.', 'It can easily be moved.', 'Both are fine.'],
      quiet: ['It cannot be moved.'],
    },
    adapt: {
      says: ['I will adapt.', 'Is it any good?'],
      quiet: ['I adapt to change.', 'I am chapter head.'],
    },
    any: {
      says: ['any other day', 'whenever you like'],
      quiet: ['whatever you can tell me', 'many days'],
    },
    another: {
      says: ['another hour', 'Otherwise, ring.'],
      quiet: ['every other day', 'the same hour'],
    },
    unless: {
      says: ['if that is not good', "if it doesn't suit"],
      quiet: ['if you are not too busy'],
    },
    suits: {
      says: ['if that does not suit', 'which suits you'],
      quiet: ['a suit and tie'],
    },
    yours: {
      says: ['at your convenience', 'feel free to change it', 'you choose', 'around your diary'],
      quiet: [
        'I propose a time.',
        'you tell me about eels',
        'flexible working',
        'your boat',
        'pick your brain',
      ],
    },
    agreed: {
      says: ['your assistant suggested it', 'as you suggested', 'for offering'],
      quiet: ['Friday works for me.', 'I suggest Friday.'],
    },
    orHour: {
      says: ['or after five', 'or at ten?'],
      quiet: ['for five years'],
    },
    orDay: {
      says: ['or on Friday', 'or perhaps Tuesday'],
      quiet: ['for Friday'],
    },
    orTime: {
      says: ['or perhaps 10:30', 'or maybe at half past two'],
      quiet: ['for 10:30'],
    },
    orOther: {
      says: ['or even later', 'or some time next week'],
      quiet: ['sooner than later'],
    },
    willAsk: {
      says: ['to ask which hour you like', 'to find a time'],
      quiet: ['to ask about eels'],
    },
    vague: {
      says: ['some evening', 'one morning', 'When would it be?'],
      quiet: ['I work weekends.', 'this morning'],
    },
  });
});

describe('words on the time of a talk: THOSE_DAYS', () => {
  proveWordings(THOSE_DAYS, {
    then: {
      says: ['Could we talk then?', 'on either'],
      quiet: ['Could we talk?'],
    },
    during: {
      says: ['while I am ashore', "when I'm in town"],
      quiet: ['when you like'],
    },
  });
});

describe('words on the time of a talk: TWO_TIMES', () => {
  proveWordings(TWO_TIMES, {
    days: {
      says: ['Monday and Tuesday'],
      quiet: ['Monday and no other'],
    },
    turned: {
      says: ['at 10 on Tuesday and at 3'],
      quiet: ['at 10 on Tuesday'],
    },
    listed: {
      says: ['Wed 3pm, Thu 10am', 'Monday at 8 and Friday at noon'],
      quiet: ['Wed 3pm', 'Monday or Friday at noon'],
    },
  });
});

describe('words that settle a time: SETTLED', () => {
  proveWordings(SETTLED, {
    comes: {
      says: ["I'll dial your line at noon.", 'I shall be at your door.'],
      quiet: ['I would be glad.', 'She will be at home.'],
    },
  });
});
