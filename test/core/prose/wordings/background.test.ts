import {
  BACKGROUND,
  BY_MYSELF,
  MYSELF,
  NO_BACKGROUND,
  SIGNED_AS,
  YEARS,
  YOU,
} from '../../../../src/core/prose/wordings/background';
import { proveWordings } from '../../../support/prove-wordings';

describe('words that somebody says of themselves: BACKGROUND', () => {
  proveWordings(BACKGROUND, {
    iAm: {
      says: ['I am a diver.', 'I was the only girl in the forge.', "I've been an usher for years."],
      quiet: ['I am a great fan of salt.'],
    },
    iAmNow: {
      says: ["I'm retired.", 'I am currently between ships.', 'I was brought up on a barge.'],
      quiet: ['I am writing to you.', 'I am free on Friday.', "I'm so sorry."],
    },
    im: {
      says: ['im a diver', 'im at sea most of the year'],
      quiet: ['im a huge fan', 'imagine that'],
    },
    doing: {
      says: [
        'I run a ferry.',
        'I have taught swimming.',
        'I, too, started in the yard.',
        'I used to drive a tram.',
      ],
      quiet: ['I runaway.', 'I hope so.'],
    },
    having: {
      says: ['Having worked on barges, I know knots.', 'Since leaving the fleet I bake.'],
      quiet: ['Having read it twice, I write.', 'Since May.'],
    },
    iHave: {
      says: [
        'I have a degree in botany.',
        'I hold two trade certificates.',
        "I've got ten years of experience.",
      ],
      quiet: ['I have a question.', 'I have a cold.'],
    },
    mine: {
      says: ['my old trade', 'my work with bees', 'our patients'],
      quiet: ['my question', 'my name'],
    },
    yearsFirst: {
      says: ['Nine years on barges.'],
      quiet: ['Nine years ago it snowed.', 'It took ten years.'],
    },
    tradeAndYears: { says: ['Usher, diver, welder, ten years.'], quiet: ['The welder waited ten years.'] },
    student: {
      says: [
        'a final-year pupil of law',
        'I am in year two of it.',
        'an apprentice at the yard',
        'doing my masters',
      ],
      quiet: ['the first yearning'],
    },
    here: {
      says: ['Welder here.', 'Baker by trade.', 'Quick intro: lapsed lawyer.'],
      quiet: ['The welder is ill.', 'Come here.'],
    },
    briefly: {
      says: [
        'Diver and cook, forty, curious.',
        'Quick intro: two boats, one dog.',
        'A word about me: I weld.',
      ],
      quiet: ['Dear baker,', 'It was brief.'],
    },
    letters: {
      says: ['BSc, Lagos', 'I did my A-levels.', 'a bootcamp in March'],
      quiet: ['a cat', 'He is an elder.'],
    },
    stage: {
      says: [
        'I was made redundant.',
        'a career changer',
        'moving from law into tides',
        'in my late thirties',
        'mother of two',
      ],
      quiet: ['the stage was set'],
    },
    taught: {
      says: ['The fleet trained me.', 'A knee took me from the pitch to the desk.'],
      quiet: ['It taught me much.', 'Please take me home.'],
    },
    perfect: {
      says: ["I've mended nets all my life.", 'I have sorted stamps for a museum.'],
      quiet: ["I've read it.", 'I have enclosed a stamp.'],
    },
    subjectless: {
      says: ['Worked on barges.', 'Currently running a stall.', 'Used to be a diver.'],
      quiet: ['Work is hard.'],
    },
    living: {
      says: ['I mend nets for a living.', 'It pays the bills.', 'Salt is my trade.', 'By night I bake.'],
      quiet: ['the living room'],
    },
    myThing: {
      says: ['My days are spent at the kiln.', 'Our boat has a crew of six.'],
      quiet: ['My number is 5.', 'My question is short.'],
    },
    kind: {
      says: ['From one baker to another.', 'Fellow baker!', 'I lost my post in May.'],
      quiet: ['one by one'],
    },
    as: { says: ['As a midwife I know.', 'formerly a clerk'], quiet: ['As you say.'] },
    asOne: { says: ['As somebody who bakes, I care.', 'ex-navy'], quiet: ['as a rule'] },
    asA: {
      says: ['As a newcomer to the coast, I listen.'],
      quiet: ['As a result, I write.', 'As a fan, I write.'],
    },
    comingFrom: { says: ['Coming from the law, I like order.'], quiet: ['Coming soon.'] },
    since: { says: ['I have mended nets since 2011.'], quiet: ['I have read it since 2011.'] },
    trades: { says: ['A welder is writing to you.'], quiet: ['The welder is writing.'] },
    fromATrade: { says: ['This is a note from a baker.'], quiet: ['This is from the baker.'] },
    dayAndNight: { says: ['Salt is my day.', 'I can weld, and I can swim.'], quiet: ['I can come.'] },
    turns: {
      says: ['Call me a lapsed lawyer.', 'Ran a pub by the canal.', 'I read law at Ibadan.'],
      quiet: ['Call me on Friday.', 'I read it at home.'],
    },
    among: {
      says: ['people like me', 'The yard hired me as a cook.'],
      quiet: ['people like that'],
    },
  });
});

describe('words that somebody says of themselves: the writer and the reader', () => {
  proveWordings(MYSELF, { me: { says: ['I', 'my trade'], quiet: ['the trade'] } });
  proveWordings(YEARS, {
    span: { says: ['nine years', 'two decades'], quiet: ['nine years ago', 'the years'] },
  });
  proveWordings(YOU, { you: { says: ['like yours', 'you'], quiet: ['youth'] } });
  proveWordings(BY_MYSELF, {
    statement: {
      says: ['I shear sheep on two farms.', 'I dive for pearls.'],
      quiet: ['I hope for the best.'],
    },
  });
});

describe('words that somebody says of themselves: NO_BACKGROUND', () => {
  proveWordings(NO_BACKGROUND, {
    question: {
      says: ['How does one become a baker?', 'Is it true that divers are cold?'],
      quiet: ['How can I, a baker, become a diver?'],
    },
    theirs: {
      says: ['You have run a ferry for nine years.', 'She was a diver.', 'who studied law'],
    },
    yours: {
      says: ['your nine years at sea', 'his old trade'],
      quiet: ['my nine years'],
    },
    reading: {
      says: ['I have spent the week reading it.', 'I left a message.'],
      quiet: ['I spent ten years at sea.'],
    },
    way: {
      says: ['I work better by telephone.', 'I could come on Friday.'],
      quiet: ['I work at sea.'],
    },
  });
});

describe('words that somebody says of themselves: SIGNED_AS', () => {
  proveWordings(SIGNED_AS, {
    trade: {
      says: ['Teo Marin, welder', 'Teo Marin, MSc', 'Class of 2011'],
      quiet: ['Teo Marin', '12 Quay Street'],
    },
  });
});
