import {
  ALL_THERE,
  EMPLOYERS,
  THEY,
  RUNS_DOWN,
  RUNS_DOWN_ANYWHERE,
  NOT_RUN_DOWN,
} from '../../../../src/core/prose/wordings/employers';
import { proveWays } from '../../../support/prove-ways';

describe('words that run down an employer', () => {
  proveWays(EMPLOYERS, {
    mine: {
      says: [
        'My manager never supported anyone.',
        "My boss couldn't care less about us.",
        'My director took the credit for our work.',
      ],
      quiet: [
        'The timetable was a mess, and I fixed it in my first month.',
        'I worked at Harbor Grid on the fare system. It was a mess when I came, and it ran well when I left.',
      ],
    },
    there: {
      says: [
        'The museum where I worked was run by snobs who looked down on visitors.',
        "The kitchen I'm in now is hell, the chef screams all day.",
        'The leadership there is completely out of touch.',
      ],
      quiet: [
        'My manager had no idea that I was leaving until I told her in person.',
        'The timetable was a mess, and I fixed it in my first month.',
      ],
    },
    former: {
      says: [
        'My previous company exploited me for three years and threw me away.',
        'The principal of my last school was an incompetent fool.',
        'The toxic atmosphere at my current job is killing me.',
      ],
      quiet: [
        'I worked at Harbor Grid on the fare system. It was a mess when I came, and it ran well when I left.',
        'My team and I untangled the worst junction in the city.',
      ],
    },
    thoseInCharge: {
      says: [
        'I work for an idiot of a boss.',
        'We lost people because of poor management.',
        'I hate my boss.',
      ],
      quiet: [
        'They were terrible at maths when I took over the class, and nineteen of them passed.',
        'The company could not keep all of us after the merger.',
      ],
    },
    thatPlace: {
      says: [
        'Half the office are crooks.',
        'Nobody in that office does any work except me.',
        'In my company only buttering the boss counts.',
      ],
      quiet: [
        'My manager asked me to take over a broken process, and I rebuilt it.',
        "How do you deal with a toxic manager on a client's side?",
      ],
    },
    whereIWork: {
      says: ['The museum where I worked was run by snobs who looked down on visitors.'],
      quiet: [
        "How do you deal with a toxic manager on a client's side?",
        'My current company does not offer rotations, and I would like to see more than one desk.',
      ],
    },
    workingThere: {
      says: [
        'Trust me, nobody should work for that company.',
        'Working for Kestrel was a nightmare from start to finish.',
        'My years at Harbor Grid were pure misery.',
      ],
      quiet: [
        'My department was closed and its work moved to Leeds.',
        'I run a course on bullying at work for the union.',
      ],
    },
    nobodyThere: {
      says: [
        'the charity I volunteer at is a disaster, nobody there has any idea',
        'I left Kestrel because the people there are awful.',
        'Everyone at my office is two-faced.',
      ],
      quiet: [
        'My boss is the reason I became an engineer.',
        'My first boss was a demanding man, and he was right to be.',
      ],
    },
    half: {
      says: ['Half the office are crooks.'],
      quiet: [
        'The hours in the kitchen were long, and I would like evenings with my children.',
        'My supervisor did not support the transfer, so I applied outside.',
      ],
    },
    here: {
      says: [
        'The leadership there is completely out of touch.',
        'I left Kestrel because the people there are awful.',
      ],
      quiet: [
        'The bus was a nightmare this morning, so forgive the late reply.',
        'The industry treats freelancers badly, you wrote, and I wonder what could change that.',
      ],
    },
    reportTo: {
      says: ['I report to a man who is a liar.'],
      quiet: [
        'I was the clueless junior of the team, and they were patient with me.',
        'My employer was not paying overtime, and the tribunal ruled in our favour.',
      ],
    },
    atNamed: {
      says: ['I run a course on bullying at work for the union.'],
      quiet: [
        'My manager said no to the idea at first and then backed it.',
        'Our old scheduling tool was horrible, and my manager let me replace it.',
      ],
    },
  });
  proveWays(THEY, {
    they: {
      says: [
        "They don't care about their nurses at all; we were just numbers to them.",
        'the place is a joke and everyone who is any good has left',
      ],
      quiet: ['Our lab handles toxic waste.', 'My manager was never unkind, and I learned a lot.'],
    },
  });
  proveWays(ALL_THERE, {
    all: { says: ['Nobody cares.', 'There everybody lies.'], quiet: ['Somebody cares.', 'My body aches.'] },
  });
  proveWays(RUNS_DOWN, {
    isVile: {
      says: [
        'What a tyrant my manager is.',
        'All I hear in our office is lies.',
        'I left because my head of department was a bully who enjoyed making people cry.',
      ],
      quiet: ['Our lab handles toxic waste.', 'My manager was never unkind, and I learned a lot.'],
    },
    insulted: {
      says: [
        'Our lab handles toxic waste.',
        'Favouritism is the rule in my department.',
        'My bosses are greedy and stupid.',
      ],
      quiet: [
        'The timetable was a mess, and I fixed it in my first month.',
        'I worked at Harbor Grid on the fare system. It was a mess when I came, and it ran well when I left.',
      ],
    },
    neverCared: {
      says: [
        'He was a petty little man who never said thank you.',
        "My boss couldn't care less about us.",
        "They don't care about their nurses at all; we were just numbers to them.",
      ],
      quiet: [
        'I worked at Harbor Grid on the fare system. It was a mess when I came, and it ran well when I left.',
        'My team and I untangled the worst junction in the city.',
      ],
    },
    neverSupported: {
      says: ['My manager never supported anyone.'],
      quiet: [
        'My boss told me the project was hopeless, and we did it anyway.',
        'They were terrible at maths when I took over the class, and nineteen of them passed.',
      ],
    },
    noIdea: {
      says: [
        "Honestly, my line manager doesn't have a clue.",
        'It is a badly run place with no respect for its staff.',
      ],
      quiet: [
        'The company could not keep all of us after the merger.',
        'My manager asked me to take over a broken process, and I rebuilt it.',
      ],
    },
    doesNotKnow: {
      says: ['our CEO couldnt manage a lemonade stand lol'],
      quiet: [
        "How do you deal with a toxic manager on a client's side?",
        'My current company does not offer rotations, and I would like to see more than one desk.',
      ],
    },
    couldNotCareLess: {
      says: ["My boss couldn't care less about us."],
      quiet: [
        'My department was closed and its work moved to Leeds.',
        'I run a course on bullying at work for the union.',
      ],
    },
    staffUncared: {
      says: ["They don't care about their nurses at all; we were just numbers to them."],
      quiet: [
        'My boss is the reason I became an engineer.',
        'My first boss was a demanding man, and he was right to be.',
      ],
    },
    onlyMoney: {
      says: ['Our director was only interested in his own glory.'],
      quiet: [
        'The hours in the kitchen were long, and I would like evenings with my children.',
        'My supervisor did not support the transfer, so I applied outside.',
      ],
    },
    treatedLike: {
      says: ['At my firm they treat juniors like slaves.'],
      quiet: [
        'The bus was a nightmare this morning, so forgive the late reply.',
        'The industry treats freelancers badly, you wrote, and I wonder what could change that.',
      ],
    },
    credit: {
      says: ['My director took the credit for our work.'],
      quiet: [
        'I was the clueless junior of the team, and they were patient with me.',
        'My employer was not paying overtime, and the tribunal ruled in our favour.',
      ],
    },
    stabbed: {
      says: [
        "My former partners cheated me, and I'd warn anybody against them.",
        'Management lied to us from the first day.',
        'My previous company exploited me for three years and threw me away.',
      ],
      quiet: [
        'My team lost half its people in the spring, and I carried two rosters.',
        'My manager said no to the idea at first and then backed it.',
      ],
    },
    workedToDeath: {
      says: [
        'I have to get out of here before my boss drives me mad.',
        'My manager has been making my life impossible.',
      ],
      quiet: [
        'Our old scheduling tool was horrible, and my manager let me replace it.',
        'My colleagues and I had a terrible winter with the snow, and kept every line running.',
      ],
    },
    loveThemselves: {
      says: ["The kitchen I'm in now is hell, the chef screams all day."],
      quiet: [
        'My last job was at a hospital that treats burns.',
        'My company never ran night services, so I have not scheduled any.',
      ],
    },
    cannotBoil: {
      says: [
        'My seniors are only doing politics and not giving any work.',
        'My boss never had a good word for anyone.',
        "Frankly the hospital doesn't deserve good nurses.",
      ],
      quiet: ['Our lab handles toxic waste.', 'My manager was never unkind, and I learned a lot.'],
    },
    micromanaged: {
      says: [
        'My supervisor hates me because I am smarter than him.',
        'My colleagues gossip all day and get nothing done.',
      ],
      quiet: [
        'My manager had no idea that I was leaving until I told her in person.',
        'The timetable was a mess, and I fixed it in my first month.',
      ],
    },
  });
  proveWays(RUNS_DOWN_ANYWHERE, {
    vileBoss: {
      says: [
        'It was the most toxic place I have ever worked.',
        "I'm sick to death of my incompetent boss.",
        'It is a badly run place with no respect for its staff.',
      ],
      quiet: ['Our lab handles toxic waste.', 'My manager was never unkind, and I learned a lot.'],
    },
    nightmareOf: {
      says: ['I work for an idiot of a boss.'],
      quiet: [
        'My manager had no idea that I was leaving until I told her in person.',
        'The timetable was a mess, and I fixed it in my first month.',
      ],
    },
    amidVile: {
      says: [
        'I was working for absolute morons.',
        'My current workplace is a pressure cooker run by a tyrant.',
        'I work for an idiot of a boss.',
      ],
      quiet: [
        'I worked at Harbor Grid on the fare system. It was a mess when I came, and it ran well when I left.',
        'My team and I untangled the worst junction in the city.',
      ],
    },
    insultsThem: {
      says: [
        'Favouritism is the rule in my department.',
        'The toxic atmosphere at my current job is killing me.',
      ],
      quiet: [
        'My boss told me the project was hopeless, and we did it anyway.',
        'They were terrible at maths when I took over the class, and nineteen of them passed.',
      ],
    },
    whatA: {
      says: ['What a tyrant my manager is.'],
      quiet: [
        'The company could not keep all of us after the merger.',
        'My manager asked me to take over a broken process, and I rebuilt it.',
      ],
    },
    hellhole: {
      says: ['I want to leave this hellhole.'],
      quiet: [
        "How do you deal with a toxic manager on a client's side?",
        'My current company does not offer rotations, and I would like to see more than one desk.',
      ],
    },
    wastedYears: {
      says: ['I wasted six years there with nothing to show.'],
      quiet: [
        'My department was closed and its work moved to Leeds.',
        'I run a course on bullying at work for the union.',
      ],
    },
    idiotsAtWork: {
      says: ["You wouldn't believe the idiots I have to deal with at work."],
      quiet: [
        'My boss is the reason I became an engineer.',
        'My first boss was a demanding man, and he was right to be.',
      ],
    },
    warned: {
      says: [
        'I resigned as I could no longer stand the chaos and the lies.',
        'They promised a promotion for years and it was all lies.',
        "I wouldn't recommend my present employer to my worst enemy.",
      ],
      quiet: [
        'The hours in the kitchen were long, and I would like evenings with my children.',
        'My supervisor did not support the transfer, so I applied outside.',
      ],
    },
    noneThere: {
      says: ['the place is a joke and everyone who is any good has left'],
      quiet: [
        'The bus was a nightmare this morning, so forgive the late reply.',
        'The industry treats freelancers badly, you wrote, and I wonder what could change that.',
      ],
    },
    poorManagement: {
      says: ['We lost people because of poor management.'],
      quiet: [
        'I was the clueless junior of the team, and they were patient with me.',
        'My employer was not paying overtime, and the tribunal ruled in our favour.',
      ],
    },
    hateIt: {
      says: ['I hate my boss.'],
      quiet: [
        'My team lost half its people in the spring, and I carried two rosters.',
        'My manager said no to the idea at first and then backed it.',
      ],
    },
    sickOf: {
      says: ["I've had it with this company."],
      quiet: [
        'Our old scheduling tool was horrible, and my manager let me replace it.',
        'My colleagues and I had a terrible winter with the snow, and kept every line running.',
      ],
    },
    worst: {
      says: [
        'Kestrel has the worst management I have ever seen.',
        "They are the most disorganised bunch I've ever met.",
        'My former boss, Mr. Pell, is the most incompetent person I have met in my life.',
      ],
      quiet: [
        'My last job was at a hospital that treats burns.',
        'My company never ran night services, so I have not scheduled any.',
      ],
    },
    escape: {
      says: ["I can't wait to leave."],
      quiet: ['Our lab handles toxic waste.', 'My manager was never unkind, and I learned a lot.'],
    },
    hellThere: {
      says: ['The toxic atmosphere at my current job is killing me.'],
      quiet: [
        'My manager had no idea that I was leaving until I told her in person.',
        'The timetable was a mess, and I fixed it in my first month.',
      ],
    },
    onlyOneWorking: {
      says: ["I'm the only one who does any real work in our department."],
      quiet: [
        'I worked at Harbor Grid on the fare system. It was a mess when I came, and it ran well when I left.',
        'My team and I untangled the worst junction in the city.',
      ],
    },
  });
  proveWays(NOT_RUN_DOWN, {
    wicked: {
      says: ['Our lab handles toxic waste.'],
      quiet: ['Half the office are crooks.', 'I report to a man who is a liar.'],
    },
  });
});
