import { WAVERING, NOT_WAVERING } from '../../../../src/core/prose/wordings/wavering';
import { proveWays } from '../../../support/prove-ways';

describe('words that still weigh other careers', () => {
  proveWays(WAVERING, {
    maybeAnother: {
      says: [
        'I am also thinking about life as a farmer.',
        'I might still become a vet one day.',
        'I cannot say whether I should be a nurse or a teacher.',
      ],
      quiet: ['After I left school I weighed two offers.', 'Thank you for considering my application.'],
    },
    oneOrTheOther: {
      says: [
        'I am not yet sure if I want to be a nurse or a teacher.',
        'I cannot say whether I should be a nurse or a teacher.',
      ],
      quiet: ['When I am torn between two drafts I sleep on it.', 'Relocation is an option for us.'],
    },
    otherCalls: {
      says: [
        'Photography calls me too.',
        "Ideally I'd do film, but logistics would be fine as well.",
        "I guess I'd be up for marketing as well, or maybe HR.",
      ],
      quiet: [
        'I considered becoming a vet before I found scheduling.',
        'I am sure that this is the work I want to do.',
      ],
    },
    unsureOfCalling: {
      says: [
        'I have also been thinking of becoming a pastry chef.',
        "I don't really know what I want yet.",
        "I'm not sure this is my path, but I'd like to find out.",
      ],
      quiet: [
        'I am applying for the post of teacher of mathematics at your school.',
        'I would love to explore new ideas with your team.',
      ],
    },
    orSomethingElse: {
      says: [
        'My plan is to try accountancy for a year and then see.',
        'Besides this field I am looking into UX design and translation.',
        'My true passion is photography, though I could do this for a while.',
      ],
      quiet: [
        "I'm also considering a move to Leeds, since the depot is there.",
        'I have applied to two other museums.',
      ],
    },
    manyPlans: {
      says: [
        "To be honest, I'm still finding my way and this looked interesting.",
        'There are three careers I could see for myself, and yours is one.',
        "I'm trying different things until I find what suits me.",
      ],
      quiet: [
        'After weighing consulting against industry for a year, I chose industry.',
        'I help school leavers decide between careers.',
      ],
    },
    placeElsewhere: {
      says: [
        'I could equally well imagine a future in the civil service.',
        'If I get into medical school next year I would of course go.',
        'I might want to do something entirely different in a year.',
      ],
      quiet: [
        'If this post is filled, I would be glad to hear of others.',
        "I don't know yet whether I can start in March or April.",
      ],
    },
    weighingCareers: {
      says: ['I am exploring my options in a number of industries.'],
      quiet: [
        'I am interested in both the design and the testing side of this job.',
        'I am open to working weekends.',
      ],
    },
    weighingField: {
      says: [
        "I'm considering going back to farming.",
        "I'm thinking about a move into politics in a few years, or perhaps consultancy.",
      ],
      quiet: [
        'I know what I want: to run a ward like yours.',
        'One option for your depot would be to shift the night break.',
      ],
    },
    alsoWeighing: {
      says: ['I am also thinking about life as a farmer.'],
      quiet: [
        'My background is in law, and I moved into policy in 2019.',
        'I am also exploring how machine learning could help your planners.',
      ],
    },
    movingElsewhere: {
      says: ["I'm considering going back to farming.", 'I am also thinking about life as a farmer.'],
      quiet: [
        'I like to keep my options open when I plan a route, and decide by the traffic.',
        'In five years I see myself leading a team here.',
      ],
    },
    oneOption: {
      says: [
        'Relocation is an option for us.',
        "Sales is one of the things I'm interested in; the other is teaching yoga.",
        "This is one of the avenues I'm pursuing at the moment, next to real estate.",
      ],
      quiet: [
        'I was unsure about nights at first, and now I prefer them.',
        "I've no plan B: this is the work.",
      ],
    },
    notDecided: {
      says: [
        'I have no doubt that this is the right career for me.',
        "I'm not sure this is my path, but I'd like to find out.",
      ],
      quiet: [
        "I've no plan B: this is the work.",
        'I am considering your offer carefully and have two questions on it.',
      ],
    },
    mindNotMade: {
      says: ['I have not made up my mind yet.'],
      quiet: [
        'I am trying to find out which of my students could sit the exam early.',
        'While teaching I also looked into how children read timetables.',
      ],
    },
    inTwoMinds: {
      says: ['I am in two minds about all this.', 'When I am torn between two drafts I sleep on it.'],
      quiet: [
        'My first career was in banking, and I left it for good in 2020.',
        "I haven't decided whether to drive or take the train on Tuesday.",
      ],
    },
    openOptions: {
      says: [
        'I want to keep other doors open too.',
        'For the time being I would be content with an office job.',
      ],
      quiet: [
        "I haven't decided whether to drive or take the train on Tuesday.",
        'Part of me is still a driver, and that helps when I plan their breaks.',
      ],
    },
    stillExploring: {
      says: [
        "Right now I am choosing between your firm's world and academia.",
        'honestly still deciding what to do, could be this could be nursing',
        'My sister is still deciding between law and medicine, and I tell her to come and look at a depot.',
      ],
      quiet: [
        'I thought for a long time about whether to leave teaching, and last spring I did.',
        "There was a time when I didn't know what I wanted to do; your training scheme is what settled it.",
      ],
    },
    isItForMe: {
      says: ['I see this as a way to find out whether insurance is something for me.'],
      quiet: [
        'I have two other interviews this month, both for ward sister posts.',
        'My sister is still deciding between law and medicine, and I tell her to come and look at a depot.',
      ],
    },
    perhapsOther: {
      says: [
        'I may go back to teaching at some point.',
        'Perhaps I could become a mentor to the apprentices in time.',
        'I might still become a vet one day.',
      ],
      quiet: [
        'I would love to explore the different fields in which your firm works.',
        'Many people are unsure whether coding is for them; I run a club where they can find out.',
      ],
    },
    ifNotThis: {
      says: ["I don't see this as a stopgap."],
      quiet: ['I may be new to the field, but I know what I want.', 'Ideally I would start in May.'],
    },
    onTheTable: {
      says: ['A PhD is still an option, too.', 'Relocation is an option for us.'],
      quiet: [
        'I could imagine starting on the night desk.',
        'If this post is not open to external candidates, I would be glad to know.',
      ],
    },
    tryItOut: {
      says: ['My plan is to try accountancy for a year and then see.'],
      quiet: [
        'If this post is not open to external candidates, I would be glad to know.',
        "I'm interested in your graduate programme, in particular the rotations through three departments.",
      ],
    },
    eitherOr: {
      says: [
        'It is either this or starting my own bakery.',
        'I hesitate between this profession and social work.',
        'At present I am confused between MBA and this job.',
      ],
      quiet: [
        "I'm also exploring a certificate in signalling to deepen what I do.",
        "I don't see this as a stopgap.",
      ],
    },
    amongOthers: {
      says: ['Journalism still tempts me, I must admit.'],
      quiet: [
        "I'm also exploring a certificate in signalling to deepen what I do.",
        "I don't see this as a stopgap.",
      ],
    },
    alsoApplying: {
      says: [
        "I also applied for a master's in psychology and would see what comes first.",
        'I am also in the process of applying to the police.',
      ],
      quiet: [
        'Since I turned thirty I have known what I want to be: a midwife.',
        "I wasn't sure whether nursing was for me until my first night shift. Then I was.",
      ],
    },
  });
  proveWays(NOT_WAVERING, {
    past: {
      says: [
        'After I left school I weighed two offers.',
        'When I was young I was torn and weighed it all.',
        'I considered becoming a vet before I found scheduling.',
      ],
      quiet: ['I am also thinking about life as a farmer.', "I'm considering going back to farming."],
    },
    once: {
      says: [
        'After weighing consulting against industry for a year, I chose industry.',
        'After I left school I weighed two offers.',
        'When I was young I was torn and weighed it all.',
      ],
      quiet: ['I have not made up my mind yet.', 'I am in two minds about all this.'],
    },
    others: {
      says: [
        'Thank you for considering my application.',
        'I help school leavers decide between careers.',
        'Many people are unsure whether coding is for them; I run a club where they can find out.',
      ],
      quiet: [
        'I might still become a vet one day.',
        'I cannot say whether I should be a nurse or a teacher.',
      ],
    },
    thanks: {
      says: ['Thank you for considering my application.'],
      quiet: ['Photography calls me too.', 'When I was young I was torn and weighed it all.'],
    },
    habit: {
      says: ['When I am torn between two drafts I sleep on it.'],
      quiet: [
        'I am not yet sure if I want to be a nurse or a teacher.',
        "To be honest, I'm still finding my way and this looked interesting.",
      ],
    },
    working: {
      says: ['Relocation is an option for us.'],
      quiet: [
        'I have also been thinking of becoming a pastry chef.',
        'My plan is to try accountancy for a year and then see.',
      ],
    },
  });
});
