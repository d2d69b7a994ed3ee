import {
  HOW_FOUND,
  NOT_HOW_FOUND,
  THE_READER,
  WHERE_FOUND,
} from '../../../../src/core/prose/wordings/how-found';
import { proveWordings } from '../../../support/prove-wordings';

describe('words on how one came to somebody: HOW_FOUND', () => {
  proveWordings(HOW_FOUND, {
    onePiece: {
      says: [
        'I have seen the film about the safety curtain in Hull.',
        'I listened to the podcast about the boxes that went home.',
      ],
      quiet: ['I read a lot about the sector.', 'The film was about curtains.'],
    },
    whenYou: {
      says: ['I sat in the fourth row when you followed forty bottles to a tank.'],
      quiet: ['I was told to write when you have time.', 'I was glad when you can.'],
    },
    theirWork: {
      says: [
        'I read with delight both of your essays.',
        'Having listened to all six of your broadcasts, I write.',
        'I picked up your leaflet at the clinic.',
      ],
      quiet: ['I read a lot about your industry.', 'I found my keys.'],
    },
    youOnStage: {
      says: [
        'I was there when you spoke about ferries.',
        'in which you explained the tides',
        'I saw you on the panel.',
      ],
      quiet: ['I hope that you are well.', 'When you have time, write.'],
    },
    yourPiece: {
      says: ['Your column made my week.', 'your two short films on salt'],
      quiet: ['Your time is precious.', 'Your office is near.'],
    },
    pieceOfYours: {
      says: ['an essay of yours on salt', 'two films by you'],
      quiet: ['an essay by my aunt'],
    },
    youDid: {
      says: ['the workshop on knots that you ran', 'the map you edited'],
      quiet: ['how you built it', 'you have run far'],
    },
    namesYou: {
      says: ['The register lists you under salt.', 'My stall is opposite yours.'],
      quiet: ['Thank you for reading.', 'Yours sincerely'],
    },
    youAre: { says: ['There you were.', 'Your initials are on it.'], quiet: ['You are kind.'] },
    throughYours: { says: ['You may know my aunt.', 'a subscriber since May'], quiet: ['You know me.'] },
    shared: {
      says: ['Fellow Airedale graduate here.'],
      quiet: ['Fellow professionals are welcome.'],
    },
    samePlace: { says: ['We are from the same club.'], quiet: ['at the same time'] },
    alumni: { says: ['the alumni list', 'class of 2011'], quiet: ['a class'] },
    both: {
      says: ['We both sing in the harbour choir.'],
      quiet: ['We laughed.'],
    },
    ours: { says: ['things that we have in common', 'our rowing club'], quiet: ['our boat'] },
    bothAt: { says: ['both from Hull'], quiet: ['both times from home'] },
    byWhom: {
      says: ['On the advice of my tutor I write.', "at Ola's suggestion"],
      quiet: ['On the advice I acted.'],
    },
    mutual: {
      says: ['We have a mutual friend.'],
      quiet: ['a friend of mine'],
    },
    kin: { says: ['your brother-in-law', 'a former pupil of yours'], quiet: ['my brother-in-law'] },
    foundYou: {
      says: [
        'I looked you up after the fair.',
        'I came across your profile by chance.',
        'A search for divers led me to you.',
      ],
      quiet: ['I found a job in your field.', 'I looked for work.'],
    },
    toldAbout: {
      says: [
        'My aunt speaks highly of you.',
        'Everybody at the yard knows of you.',
        'I have heard much about you.',
      ],
      quiet: ['He told me about the strike.', 'I know of no other.'],
    },
    sentBy: {
      says: [
        'Kwame says that you are the one to ask.',
        'My tutor urged me to get in touch.',
        'Ines put me on to you.',
      ],
      quiet: ['I said that I would write to you.', 'He said nothing.', 'I would value a talk with you.'],
    },
    withYou: {
      says: [
        'My aunt trained with you.',
        'That is how I got this number.',
        'There was one name: yours.',
        'You are two lines down on the list.',
        'I dive, which you did too.',
        'The quiz had you as an answer.',
      ],
      quiet: ['He works in your field.', 'You are number seven.'],
    },
    through: {
      says: ['I went through the speakers one by one.', 'among the many exhibitors'],
      quiet: ['among the reeds'],
    },
    pointed: {
      says: [
        'Kwame suggested we talk.',
        "She wouldn't rest until I wrote.",
        'What brings me to you is a kettle.',
      ],
      quiet: ['I suggested a talk.', 'It brings me joy.'],
    },
    gladOf: {
      says: ['Loved the bit with the kettle.'],
      quiet: ['Loved the idea.'],
    },
    great: { says: ['Great keynote on salt.'], quiet: ['Great.', 'It was a great talk.'] },
    readOfThem: {
      says: ['I read in the Gazette that the harbour opens in May.', 'I heard about the night brewery.'],
      quiet: ['I read that ports are short of pilots.'],
    },
    ofYou: {
      says: ['A photo of you hangs there.', 'The podcast with you was fun.'],
      quiet: ['A photo of yew trees.', 'a note of thanks'],
    },
    itWasYou: {
      says: ['One name came up, and it was yours.', 'The answer was you.'],
      quiet: ['The choice is yours.', 'Is it you who decides?'],
    },
    good: {
      says: ['Good to share a taxi with you last week.', 'I enjoyed our chat.'],
      quiet: ['It would be good to talk with you on Monday.', 'Good to know.'],
    },
    satBy: {
      says: ['I sat two rows behind you.', 'We queued beside you.'],
      quiet: ['I sat behind a post.', 'I live in Hull.'],
    },
    theOneWho: {
      says: ['I was the one who asked about salt.', "I'm the woman with the beard."],
      quiet: ['I am the one who hopes.', 'one who knows'],
    },
    cameToHear: {
      says: ['I stopped the car to listen to you.', 'A list led me here.'],
      quiet: ['I came to see the sea.', 'That led me to ask.'],
    },
    knowYou: {
      says: ['I know you from the choir.', 'It was a pleasure to hear you speak.'],
      quiet: ['I know you are busy.', 'It would be a pleasure to meet you in person.'],
    },
    learntThat: {
      says: ['I learned that you mentor newcomers.', 'The list begins with you.'],
      quiet: ['I heard that the mill is old.', 'It ends with May.'],
    },
    asAreYou: {
      says: ['I am a member, as are you.', 'I sing, as do you.'],
      quiet: ['Are you free?', 'as you asked'],
    },
    citesYou: {
      says: ['The thesis cites you twice.', 'He credited you.'],
      quiet: ['She names you can trust.', 'He cites others.'],
    },
    usingYours: {
      says: ["I've been using the app that your team made.", 'I keep quoting you.'],
      quiet: ['I am eating well.', 'I keep using it.'],
    },
    usedTo: {
      says: ['He used to work for you.', 'She got to sing next to you.'],
      quiet: ['He used to work for Ann.', 'I would work for you at any hour.'],
    },
    greets: {
      says: ['Ann sends her love.', 'Dan said to say hello.', 'You came first.'],
      quiet: ['Ann sends parcels.', 'You come along.'],
    },
    bothOfUs: {
      says: ['Both of us keep bees.'],
      quiet: ['My sister and I, both of us divers, are curious.', 'Both are closed.'],
    },
    yourName: {
      says: ['I was given your name.', 'ur number was on the list', 'Yours was the first name on the list.'],
      quiet: ['My name is Teo.', 'Your time matters.'],
    },
    listed: {
      says: ['You are listed among the mentors.', 'You came up in a search.'],
      quiet: ['You are kind.', 'Are you on leave?', 'You are in charge of it.'],
    },
    alsoThere: {
      says: ['I, too, began as a porter.', 'We also studied in Ibadan.'],
      quiet: ['I studied law.', 'Too many cooks.'],
    },
    asYouDid: {
      says: ['I studied in Ibadan as well.', 'I joined the works and began some years after you.'],
      quiet: ['I studied law.'],
    },
    likeYou: {
      says: ['Like you, I left the law.', 'as another member of the chapter', 'You were two years ahead.'],
      quiet: ['I like you.', 'nine years behind me'],
    },
    met: {
      says: ['We met on the night boat.', 'I heard you on Friday.'],
      quiet: ['I met a sailor.', 'Good to know.'],
    },
    goodToMeet: {
      says: [
        'It was good to chat at the fair.',
        'You may not remember me.',
        'You taught me to weld in 2019.',
      ],
      quiet: ['Good to know.'],
    },
    user: {
      says: [
        'I use the timer that you built.',
        'We bank at your branch.',
        'I am a regular reader of your notes.',
      ],
      quiet: ['I use a hammer.', 'We ride home.'],
    },
    reader: {
      says: ['a faithful reader of yours', 'I have followed you for years.'],
      quiet: ['a reader of novels'],
    },
  });
});

describe('words on how one came to somebody: WHERE_FOUND', () => {
  proveWordings(WHERE_FOUND, {
    event: {
      says: ['at the spring symposium', "after last week's careers fair", "from yesterday's webinar"],
      quiet: ['at the bus stop', 'at the yard'],
    },
    online: {
      says: ['I saw it on LinkedIn.', "in the members' directory", 'searching Google'],
      quiet: ['on the bus', 'in the garden'],
    },
  });
});

describe('words on how one came to somebody: THE_READER', () => {
  proveWordings(THE_READER, { you: { says: ['your yard', 'we', 'the panel'], quiet: ['the yard'] } });
});

describe('words on how one came to somebody: NOT_HOW_FOUND', () => {
  proveWordings(NOT_HOW_FOUND, {
    request: {
      says: ['Could I come and talk to you?', 'May I ask about your work?'],
      quiet: ['I talked to you.', 'Would you tell me about the kettle that you drew?'],
    },
    please: { says: ['Please tell me about yours.'], quiet: ['Please write.'] },
    tellMe: {
      says: ['Would you tell me about yours?', 'Could you say something of your work?'],
      quiet: ['Would you tell me about your kettles?'],
    },
    question: { says: ['the question that I put to you'], quiet: ['What I put to you is this.'] },
    hope: {
      says: ['I would love to hear from you.', 'I hope to learn from your experience.'],
      quiet: ['I heard you speak.', 'I read your book.'],
    },
    wellKnown: {
      says: ['Your company is known to all.', 'the field of optics'],
      quiet: ['your essay'],
    },
    ownPage: {
      says: ['My profile is on LinkedIn.', 'my short page'],
      quiet: ['your page', 'my pager'],
    },
    aboutYours: {
      says: ['I have a question about yours.', 'your own story'],
      quiet: ['your story in the Herald', 'Yours was read.'],
    },
    whereYouAre: {
      says: ['How have you got where you are today?'],
      quiet: ['Where are you?'],
    },
    neverMet: {
      says: ['We have never met.', "We haven't met, but here I am."],
      quiet: ['We met in Hull.', 'They have never met.'],
    },
    letterItself: {
      says: ['I hope this note finds you well.', 'You do not know me.'],
      quiet: ['A friend found you.'],
    },
    network: {
      says: ['Let us connect on LinkedIn.', 'add you to my circle via LinkedIn'],
      quiet: ['I found you on LinkedIn.'],
    },
    reply: {
      says: ['Your reply would help.', 'your career'],
      quiet: ['your essay', 'your name'],
    },
  });
});
