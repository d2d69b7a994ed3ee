import assert from 'node:assert/strict';

import {
  BACKGROUND,
  BUSINESS,
  ELDERS,
  IDLE_TIME,
  MYSELF,
  NO_BACKGROUND,
  OPENING,
  REPORTED,
  SIGNED_AS,
  TIME,
  TRADE,
} from '../../../../src/core/prose/wordings/background';
import { proveWordings } from '../../../support/prove-wordings';

describe('words for somebody by what they do: TRADE', () => {
  it('finds trades, also those that end like one, and no other people', () => {
    const isTrade = (word: string) => TRADE.test(word);
    const trades = [
      'nurse',
      'sub-editor',
      'archaeologists',
      'dressmaker',
      'cabin crew',
      'florist',
      'undergrad',
    ];
    assert.deepEqual(
      [...trades, 'human', 'gentleman', 'nursery', 'cookbook', 'list'].filter(isTrade),
      trades,
    );
  });
});

describe('words that somebody says of themselves: BACKGROUND', () => {
  proveWordings(BACKGROUND, {
    mine: {
      says: ['my old trade', 'our patients', 'My evenings go into knots.'],
      quiet: ['my question', 'my name', 'the trade'],
    },
    having: {
      says: ['I have a degree in botany.', "I've a toddler.", 'I hold two trade certificates.'],
      quiet: ['I have a question.', 'I have heard that a degree is needed.'],
    },
    degree: {
      says: ['B.Com. from Mysore', 'a final-year BSc in chemistry', 'I am a diploma holder.'],
      quiet: ['My master says no.', 'By degrees it thawed.', 'since March', 'in bed, ill'],
    },
    freshFrom: {
      says: ['Fresh from a course in soil science.', 'newly out of the navy'],
      quiet: ['Fresh from the talk on salt.', 'fresh bread'],
    },
    mineIs: {
      says: ['Mine is a small dairy.', 'This request comes from the night desk of an inn.'],
      quiet: ['Mine is a short question.', 'This comes from you.'],
    },
    lessons: {
      says: ['Nights on a stroke unit have taught me patience.', '¥ behind a counter teach one a lot.'],
      quiet: ['Your nights are long.', 'Days go by.'],
    },
    ownWay: {
      says: ['My own path has been crooked.', 'I began at fifteen, alone.'],
      quiet: ['your path', 'at fifteen minutes past'],
    },
    spent: {
      says: ['My day is spent scanning X-rays.', 'I spend my nights driving lorries.'],
      quiet: ['My days are few.', 'I spent an hour reading it.'],
    },
    takingCare: {
      says: ['I look after forty boilers.', 'Having kept the books for a mill, I count.'],
      quiet: ['I look forward to it.', 'I can see why.'],
    },
    owning: {
      says: ["I've a stall on the quay.", 'I own two vineyards.'],
      quiet: ['I have a question.', 'I have the number.'],
    },
    onesOwnTrade: {
      says: [
        'I know pallets, I know drivers.',
        'with one foot in the mill',
        'All I have done is wait tables.',
      ],
      quiet: ['I know that, but still.', 'I know Ann.', 'a reader in the first row'],
    },
    theThingsIDo: {
      says: ['The tram I drive is old.', 'the houses that we build'],
      quiet: ['The book I read is old.'],
    },
    thePerson: {
      says: ["I'm the person who files the permits.", 'Think of me as a ¤.'],
      quiet: ['I am the one who asked.', 'Think of it as a treat.'],
    },
    whereIWork: {
      says: ['the mill where I work', 'between shifts', 'at my workshop'],
      quiet: ['where you work', 'between us'],
    },
    gone: {
      says: ['My contract ran out in May.', 'The pit closed and so it went.'],
      quiet: ['The window closed in May.'],
    },
    career: {
      says: ['After a career in the police, I read.', 'with a short spell at sea'],
      quiet: ['your career in the police', 'a career'],
    },
    craft: {
      says: ['I cut hair.', 'I mend nets.'],
      quiet: ['I cut it out.', 'I make no claim.'],
    },
    after: { says: ['after ¥ of it'], quiet: ['after ¥'] },
    aTradeHere: {
      says: ['Old ¤ here.', 'a diver by trade', '¤ turned cook'],
      quiet: ['The ¤ is ill.', 'Come here.'],
    },
    aboutMe: { says: ['As for me, I dive.', 'A bit about me.'], quiet: ['as for the rest'] },
    inShort: {
      says: ['Quick intro: lapsed ¤.', 'In short: ¥, two boats.', '¤, Hull, ¥'],
      quiet: ['In short: write.'],
    },
    as: {
      says: ['As a ¤ I know.', 'once an old ¤', 'Myself ¤'],
      quiet: ['life as a ¤', 'As you say.'],
    },
    asOne: {
      says: [
        'As somebody who bakes, I care.',
        'from one ¤ to another',
        'A ¤, I know salt.',
        '¤ like me',
        'a ¤ of mine',
      ],
      quiet: ['As you say.', 'It looks like me.'],
    },
    asA: {
      says: ['As an heir to a boat, I mend.', 'Being a night owl at a radio, I write late.'],
      quiet: ['As a result, I write.', 'As a faithful reader, I write.'],
    },
    writes: {
      says: ['A ¤ is writing to you.', 'the undersigned', 'That is me.'],
      quiet: ['The ¤ is writing.', 'That is all.'],
    },
    fromA: {
      says: ['a note from a ¤', 'fellow ¤', 'Forgive an old ¤.'],
      quiet: ['a note from the ¤', 'the ¤'],
    },
    named: {
      says: ['I am §, a lapsed ¤.', 'I am § (east yard).', 'I, a ¤, ask.'],
      quiet: ['I am §.', 'I asked a ¤.'],
    },
    signed: { says: ['Teo, night ¤, Hull'], quiet: ['Teo, Hull', 'Teo says that a ¤ is ill.'] },
    study: { says: ['a second-year ¤', 'I am in year two.', 'going back to school'], quiet: ['a school'] },
    course: { says: ['doing my masters', 'taking a night course'], quiet: ['of course'] },
    stage: {
      says: ['I was laid off.', 'They let half of us go.', 'a career changer'],
      quiet: ['Let us go on.', 'off'],
    },
    age: { says: ['in my late forties', 'at fifty-one'], quiet: ['at 45 Quay Street', 'at four'] },
    change: {
      says: ['moving from law', 'switch careers', 'I lost my old job.'],
      quiet: ['moving', 'the job'],
    },
    plans: {
      says: ['thinking of leaving teaching', 'I want to retrain.'],
      quiet: ['trying to leave a message'],
    },
    looking: { says: ['looking for a first job'], quiet: ['looking for your number'] },
    came: {
      says: ['I came late to the law.', 'I went from salt to sugar.'],
      quiet: ['I came to the fair.', 'I went.'],
    },
    gerund: {
      says: ['having been mending nets', 'before moving here'],
      quiet: ['Having read it twice, I write.'],
    },
    withA: { says: ['with a fork-lift ticket', 'with two diplomas'], quiet: ['with a smile'] },
    subjectless: {
      says: ['Worked at sea.', 'Currently at a mill.', 'Used to work in Hull.'],
      quiet: ['Work is hard.'],
    },
    living: {
      says: ['I mend nets for a living.', 'It pays the bills.', 'Salt is my day.'],
      quiet: ['the living room'],
    },
    whatIDo: { says: ['Salt is what I know.', 'The night desk was mine.'], quiet: ['what I ask'] },
    past: {
      says: ['I am from a fishing family.', 'I took early retirement.', 'They paid for my ticket.'],
      quiet: ['my family', 'I took the train.'],
    },
    at: { says: ['You find me behind a bar.', 'Day shift, Hull'], quiet: ['Find me a bar.'] },
    myBoss: { says: ['my old boss at the mill'], quiet: ['my boss'] },
    write: {
      says: ['I write about food.', 'I write for a paper.'],
      quiet: ['I write about the talk.', 'I write.'],
    },
    taught: { says: ['The fleet trained me for it.'], quiet: ['It taught me how.'] },
    made: {
      says: ['A knee took me from the pitch.', 'The mill had me on nights.'],
      quiet: ['It took me from the pitch.', 'He had me laughing.'],
    },
  });
});

describe('words that somebody says of themselves: OPENING, REPORTED and MYSELF', () => {
  proveWordings(OPENING, {
    time: { says: ['Just over ¥ on barges.', '¥ at sea'], quiet: ['It took ¥.'] },
    trade: {
      says: ['Just an old ¤.', 'Ex-navy, Hull.', 'Chemistry degree, no plan.'],
      quiet: ['What do ¤ do all day?', 'It takes a good ¤.'],
    },
  });
  proveWordings(REPORTED, { said: { says: ['He told it.', 'the adverts'], quiet: ['It is sad.'] } });
  proveWordings(MYSELF, { me: { says: ['I', 'my trade'], quiet: ['the trade'] } });
});

describe('a stretch of time: TIME', () => {
  it('finds how long, and neither how long ago nor how old', () => {
    const isTime = (text: string) => TIME.test(text);
    const found = ['nine winters', 'Twelve years at sea', '25+ yrs', 'a decade of it', 'seventeen odd years'];
    const others = ['two years ago', 'fifty years old', 'a long winter', 'years'];
    assert.deepEqual([...found, ...others].filter(isTime), found);
  });
});

describe('words that somebody says of themselves: NO_BACKGROUND', () => {
  proveWordings(NO_BACKGROUND, {
    theirs: {
      says: ['You have run a ferry for nine years.', 'She was a diver.', 'who studied law'],
      quiet: ['They call me the net lady.', 'as somebody who bakes'],
    },
    yours: { says: ['your nine years at sea', 'his old trade'], quiet: ['my nine years'] },
    apposition: {
      says: ['Ines, a ¤ in Porto, wrote.', 'Ines, an old ¤, wrote.'],
      quiet: ['I am a ¤ in Porto.', 'I, a ¤, and so on'],
    },
    kin: { says: ['My aunt Ines is very old.'], quiet: ['My aunt wrote.'] },
  });
});

describe('words that somebody says of themselves: BUSINESS', () => {
  proveWordings(BUSINESS, {
    would: { says: ['I could come on Friday.'], quiet: ["I'd been at sea.", 'I will graduate in May.'] },
    reading: {
      says: ['I have spent the week reading.', 'I work better by telephone.'],
      quiet: ['I spent ten years at sea.'],
    },
  });
});

describe('words that somebody says of themselves: SIGNED_AS', () => {
  proveWordings(SIGNED_AS, {
    trade: {
      says: ['Teo Marin, ¤', 'Teo Marin, MSc', 'Class of 2011'],
      quiet: ['Teo Marin', '12 Quay Street'],
    },
  });
});

describe('time that tells nothing of who spent it: IDLE_TIME', () => {
  proveWordings(IDLE_TIME, {
    letters: {
      says: [
        "I've been meaning to write for ¥.",
        'I have followed the news for ¥.',
        'It would make my year.',
      ],
      quiet: ['I have been a ¤ for ¥.', 'I made my bed.'],
    },
  });
});

describe('people who are no trade of the writer: ELDERS', () => {
  proveWordings(
    { ELDERS },
    { ELDERS: { says: ['My mother says hello.', 'our old teacher'], quiet: ['my pupils', 'a teacher'] } },
  );
});
