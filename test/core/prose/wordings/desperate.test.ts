import { DESPERATE, NOT_DESPERATE } from '../../../../src/core/prose/wordings/desperate';
import { proveWays } from '../../../support/prove-ways';

describe('words that plead', () => {
  proveWays(DESPERATE, {
    desperate: {
      says: ["I'm so desperate that I'd accept half of my old salary."],
      quiet: [
        'I beg to differ with your article on fares.',
        'Hospitals are desperate for nurses, you wrote.',
      ],
    },
    desperateFirst: {
      says: ['Desperate for work, hence this note.'],
      quiet: [
        'The desperately short night staff managed somehow.',
        'I am counting the passengers on your line.',
      ],
    },
    desperateNeed: {
      says: ['I am writing out of desperation.'],
      quiet: ['I pay my rent to a charity that I admire.', 'It was the last chance saloon of ticketing.'],
    },
    situation: {
      says: ['My situation is getting desperate.'],
      quiet: ['I took any shift that came up as a student.', 'Any advice would be welcome.'],
    },
    wantedBadly: {
      says: ['We urgently need some income in this house.'],
      quiet: ['I am happy to take any slot you have.', 'I will take anything you tell me to heart.'],
    },
    howBadly: {
      says: ['You cannot imagine how badly I want this job.'],
      quiet: [
        "I'd be glad of any reading that you can point me to.",
        'My contract ends in December, and I hope to start somewhere new in January.',
      ],
    },
    needsIt: {
      says: ['I am in dire need of employment.'],
      quiet: [
        'Please do not feel that you need to answer at once.',
        'I am not desperate to leave, and I would like to choose well.',
      ],
    },
    needsItBadly: {
      says: ['I need a job so bad right now.'],
      quiet: ['Anything you can share would help.', 'I need to be home by six, so mornings suit me best.'],
    },
    needsThisJob: {
      says: ['I really need this.'],
      quiet: [
        'I would do anything for a good timetable, as my colleagues say.',
        'Please help me understand how tenders are scored.',
      ],
    },
    direNeed: {
      says: ['I am in dire need of employment.'],
      quiet: [
        'It does not matter to me whether we speak by phone or meet.',
        'The last option on your list is the one that I should like to ask about.',
      ],
    },
    begging: {
      says: ["I'm begging u for a reply", 'I am pleading for your help.'],
      quiet: [
        'I am ready to start from the bottom again in a new trade.',
        'We were desperate for drivers that winter, and I rewrote the rota in a night.',
      ],
    },
    onMyKnees: {
      says: ['I ask you on my knees.'],
      quiet: ['Please give me a call on Tuesday.', 'You are the only person I know who has done both jobs.'],
    },
    mercy: {
      says: ["I'm throwing myself at your mercy."],
      quiet: [
        'My family depends on one income for now, which is why I plan the change over two years.',
        'I beg to differ with your article on fares.',
      ],
    },
    forTheSakeOf: {
      says: ['For the sake of my children, say yes.'],
      quiet: [
        'Hospitals are desperate for nurses, you wrote.',
        'The desperately short night staff managed somehow.',
      ],
    },
    pleasePlease: {
      says: ['Would you please, please make an exception for me?'],
      quiet: ['I am counting the passengers on your line.', 'I pay my rent to a charity that I admire.'],
    },
    giveMeAChance: {
      says: ['I will work harder than anyone, just give me one opportunity.'],
      quiet: ['It was the last chance saloon of ticketing.', 'I took any shift that came up as a student.'],
    },
    dontTurnMeAway: {
      says: ["Please don't ignore me again."],
      quiet: ['Any advice would be welcome.', 'I am happy to take any slot you have.'],
    },
    helpMe: {
      says: ['I will be your servant for life if you help me.'],
      quiet: [
        'I will take anything you tell me to heart.',
        "I'd be glad of any reading that you can point me to.",
      ],
    },
    saveMe: {
      says: ['Your reply could save my family.'],
      quiet: [
        'My contract ends in December, and I hope to start somewhere new in January.',
        'Please do not feel that you need to answer at once.',
      ],
    },
    takeAnything: {
      says: [
        "I'd take literally any role in your company.",
        "I'll take what I can get.",
        "I'd be happy with the smallest job you have.",
      ],
      quiet: [
        'I am not desperate to leave, and I would like to choose well.',
        'Anything you can share would help.',
      ],
    },
    takingAnything: {
      says: ["I'm looking for anything that pays."],
      quiet: [
        'I need to be home by six, so mornings suit me best.',
        'I would do anything for a good timetable, as my colleagues say.',
      ],
    },
    needAnything: {
      says: ['I need any job by Monday.'],
      quiet: [
        'Please help me understand how tenders are scored.',
        'It does not matter to me whether we speak by phone or meet.',
      ],
    },
    anyWillDo: {
      says: ['Anything will do, honestly.'],
      quiet: [
        'The last option on your list is the one that I should like to ask about.',
        'I am ready to start from the bottom again in a new trade.',
      ],
    },
    jobAnyJob: {
      says: ['I want a job, any job.'],
      quiet: [
        'We were desperate for drivers that winter, and I rewrote the rota in a night.',
        'Please give me a call on Tuesday.',
      ],
    },
    pushedAside: {
      says: [
        'Please consider me for anything, I will not disappoint you.',
        'I would be willing to take a job well below my level, any job.',
        'I am tired of fighting and you are the only person who can change my life.',
      ],
      quiet: [
        'You are the only person I know who has done both jobs.',
        'My family depends on one income for now, which is why I plan the change over two years.',
      ],
    },
    sympathy: {
      says: ['Kindly look at my case with sympathy as I am the only earning member and we are suffering.'],
      quiet: [
        'I beg to differ with your article on fares.',
        'Hospitals are desperate for nurses, you wrote.',
      ],
    },
    anyPay: {
      says: ['I would work for any salary.'],
      quiet: [
        'The desperately short night staff managed somehow.',
        'I am counting the passengers on your line.',
      ],
    },
    workForNothing: {
      says: ["I'd even do it unpaid.", 'I would work for any salary.'],
      quiet: ['I pay my rent to a charity that I admire.', 'It was the last chance saloon of ticketing.'],
    },
    allTheSame: {
      says: ['It makes no difference to me which department it is.'],
      quiet: ['I took any shift that came up as a student.', 'Any advice would be welcome.'],
    },
    anythingYouGive: {
      says: ["I'd be thankful, whatever you can give me."],
      quiet: ['I am happy to take any slot you have.', 'I will take anything you tell me to heart.'],
    },
    notPickyFirst: {
      says: ['Not fussy, me.'],
      quiet: [
        "I'd be glad of any reading that you can point me to.",
        'My contract ends in December, and I hope to start somewhere new in January.',
      ],
    },
    notPicky: {
      says: ["I'm not picky and I start early."],
      quiet: [
        'Please do not feel that you need to answer at once.',
        'I am not desperate to leave, and I would like to choose well.',
      ],
    },
    menial: {
      says: ["I'd even scrub the floors."],
      quiet: ['Anything you can share would help.', 'I need to be home by six, so mornings suit me best.'],
    },
    dontCareWhat: {
      says: ['It does not matter what kind of work it is.'],
      quiet: [
        'I would do anything for a good timetable, as my colleagues say.',
        'Please help me understand how tenders are scored.',
      ],
    },
    doAnything: {
      says: ["I'd do anything, clean, carry, copy, you name it."],
      quiet: [
        'It does not matter to me whether we speak by phone or meet.',
        'The last option on your list is the one that I should like to ask about.',
      ],
    },
    lastHope: {
      says: ['this is literally my last shot'],
      quiet: [
        'I am ready to start from the bottom again in a new trade.',
        'We were desperate for drivers that winter, and I rewrote the rota in a night.',
      ],
    },
    lastChance: {
      says: ['It is my very last chance.'],
      quiet: ['Please give me a call on Tuesday.', 'You are the only person I know who has done both jobs.'],
    },
    youAreTheLast: {
      says: [
        "Nobody has answered me in eight months and you're the only one left to ask.",
        'this is literally my last shot',
      ],
      quiet: [
        'My family depends on one income for now, which is why I plan the change over two years.',
        'I beg to differ with your article on fares.',
      ],
    },
    lastOnMyList: {
      says: ["Nobody has answered me in eight months and you're the only one left to ask."],
      quiet: [
        'Hospitals are desperate for nurses, you wrote.',
        'The desperately short night staff managed somehow.',
      ],
    },
    hopeLost: {
      says: ['I have lost all hope.'],
      quiet: ['I am counting the passengers on your line.', 'I pay my rent to a charity that I admire.'],
    },
    giveUp: {
      says: ['I am close to giving up.'],
      quiet: ['It was the last chance saloon of ticketing.', 'I took any shift that came up as a student.'],
    },
    finished: {
      says: ['I cannot afford another rejection.'],
      quiet: ['Any advice would be welcome.', 'I am happy to take any slot you have.'],
    },
    lastResort: {
      says: ['I turn to you as a last resort.'],
      quiet: [
        'I will take anything you tell me to heart.',
        "I'd be glad of any reading that you can point me to.",
      ],
    },
    witsEnd: {
      says: ['I have reached the end of the road.'],
      quiet: [
        'My contract ends in December, and I hope to start somewhere new in January.',
        'Please do not feel that you need to answer at once.',
      ],
    },
    nowhereElse: {
      says: ['I have nowhere else to turn.'],
      quiet: [
        'I am not desperate to leave, and I would like to choose well.',
        'Anything you can share would help.',
      ],
    },
    whatElse: {
      says: ["If you turn me down I don't know what I will do."],
      quiet: [
        'I need to be home by six, so mornings suit me best.',
        'I would do anything for a good timetable, as my colleagues say.',
      ],
    },
    inYourHands: {
      says: ['Everything hangs on your answer.'],
      quiet: [
        'Please help me understand how tenders are scored.',
        'It does not matter to me whether we speak by phone or meet.',
      ],
    },
    countingOnYou: {
      says: ['I am counting on you.'],
      quiet: [
        'The last option on your list is the one that I should like to ask about.',
        'I am ready to start from the bottom again in a new trade.',
      ],
    },
    cannotPay: {
      says: ['We can no longer pay the rent.'],
      quiet: [
        'We were desperate for drivers that winter, and I rewrote the rota in a night.',
        'Please give me a call on Tuesday.',
      ],
    },
    mouthsToFeed: {
      says: ['My family is starving, sir.'],
      quiet: [
        'You are the only person I know who has done both jobs.',
        'My family depends on one income for now, which is why I plan the change over two years.',
      ],
    },
    losingAll: {
      says: ['Without this job I will lose my home.'],
      quiet: [
        'I beg to differ with your article on fares.',
        'Hospitals are desperate for nurses, you wrote.',
      ],
    },
    lastMoney: {
      says: ['We are down to our last savings.'],
      quiet: [
        'The desperately short night staff managed somehow.',
        'I am counting the passengers on your line.',
      ],
    },
    nobodyWantsMe: {
      says: ["Nobody has answered me in eight months and you're the only one left to ask."],
      quiet: ['I pay my rent to a charity that I admire.', 'It was the last chance saloon of ticketing.'],
    },
    everyDoor: {
      says: ['All doors are closed to me, only yours remains.'],
      quiet: ['I took any shift that came up as a student.', 'Any advice would be welcome.'],
    },
    blessYou: {
      says: ['I will be your servant for life if you help me.'],
      quiet: ['I am happy to take any slot you have.', 'I will take anything you tell me to heart.'],
    },
  });
  proveWays(NOT_DESPERATE, {
    formula: {
      says: ['I beg to differ with your article on fares.'],
      quiet: ['Desperate for work, hence this note.', 'I am writing out of desperation.'],
    },
    others: {
      says: ['Hospitals are desperate for nurses, you wrote.'],
      quiet: ['My situation is getting desperate.', 'We urgently need some income in this house.'],
    },
    othersNeed: {
      says: ['The desperately short night staff managed somehow.'],
      quiet: ['You cannot imagine how badly I want this job.', 'I am in dire need of employment.'],
    },
  });
});
