import {
  ANOTHER_PLACE,
  READER_PLACE,
  READER_PLACE_IN_SUBJECT,
} from '../../../../src/core/prose/wordings/reader-place';
import { proveWordings } from '../../../support/prove-wordings';

describe('the place of a reader’s company', () => {
  proveWordings(READER_PLACE, {
    yourAt: {
      says: ['I have followed your team at ¤.', 'How do you test models at the ¤?'],
      quiet: ['You know that I was at ¤.'],
    },
    yourRole: {
      says: ['Your role as a planner at ¤ interests me.'],
      quiet: ['I write to you as a planner at ¤.'],
    },
    yourWork: {
      says: ['Your new role with ¤ interests me.', 'You work for ¤.'],
      quiet: ['Your article for ¤ was good.'],
    },
    yourHead: { says: ['As you are head of ¤, I ask.'], quiet: ['The head of ¤ told me.'] },
    asHead: { says: ['As head of nursing at ¤, you will know.'], quiet: ['As head of nursing at ¤ I knew.'] },
    atYou: {
      says: ['At ¤ you plan by night.', 'Over there, at ¤, you plan.'],
      quiet: ['Those at ¤ know you.'],
    },
    yourCompany: { says: ['Your company, ¤, is close by.'], quiet: ['Your companion at ¤ is close by.'] },
    join: { says: ['I would be proud to join ¤.', 'joining the team at ¤'], quiet: ['I joined ¤ in May.'] },
    workThere: { says: ['I would like to work for ¤.'], quiet: ['My work for ¤ is over.'] },
    partOf: {
      says: ['I want to be part of ¤.', 'a member of the team at ¤'],
      quiet: ['The best part was ¤.'],
    },
    opening: {
      says: ['I write about the role at ¤.', 'a post that is open at ¤'],
      quiet: ['The people at ¤ wrote.'],
    },
    openingAs: { says: ['I write about the post of planner at ¤.'], quiet: ['I write about the role at ¤.'] },
    apply: { says: ['I am interested in a life at ¤.', 'I apply to ¤.'], quiet: ['I went to ¤.'] },
    howThere: { says: ['I wonder what a day is like at ¤.'], quiet: ['I know what he did at ¤.'] },
    lifeThere: { says: ['Tell me about life at ¤.'], quiet: ['The gate at ¤ was shut.'] },
    youJoined: { says: ['When you joined ¤, it was small.'], quiet: ['You met ¤ once.'] },
    workingFirst: { says: ['Working at ¤ must be a joy.'], quiet: ['I loved working at ¤.'] },
    round: { says: ['Thank you for showing me round ¤.'], quiet: ['I went round ¤.'] },
    learnAbout: { says: ['I would like to learn more about ¤.'], quiet: ['The book is about ¤.'] },
  });
  proveWordings(READER_PLACE_IN_SUBJECT, {
    there: { says: ['Your work at ¤', 'A question about ¤'], quiet: ['¤'] },
    alone: { says: ['¤ and its nights', 'A question - ¤'], quiet: ['A question about ¤'] },
  });
  proveWordings(ANOTHER_PLACE, {
    own: {
      says: ['I spent nine years at ¤.', 'My job at ¤ is over.'],
      quiet: ['I like your team at ¤.', 'I would like to be at ¤.'],
    },
    ownJoining: { says: ['I joined ¤ in May.'], quiet: ['I would join ¤.'] },
    others: { says: ['She was at ¤.', 'My uncle worked for ¤.'], quiet: ['You were at ¤.'] },
    past: { says: ['How were your years at ¤?'], quiet: ['How is your team at ¤?'] },
    wereThere: { says: ['When you worked at ¤, it rained.'], quiet: ['You work at ¤.'] },
    formerly: { says: ['Formerly of ¤.'], quiet: ['Now of ¤.'] },
    occasion: { says: ['The talk at ¤ was good.'], quiet: ['The team at ¤ was good.'] },
    seenThere: { says: ['We met at ¤.'], quiet: ['We saw your team at ¤.'] },
    named: { says: ['You mentioned Priya at ¤.'], quiet: ['You lead at ¤.'] },
    written: { says: ['The article on ¤ was good.'], quiet: ['The article was good at ¤.'] },
    metThere: { says: ['I met you at ¤.'], quiet: ['I write to you at ¤.'] },
    theirOccasion: { says: ["I went to ¤'s open day."], quiet: ["I like ¤'s trains."] },
    away: { says: ['I come from ¤.', 'firms like ¤'], quiet: ['I come to ¤.'] },
    awayWorking: { says: ['After working at ¤ for years, I rest.'], quiet: ['I dream of a desk at ¤.'] },
    usedTo: { says: ['I used to work for ¤.'], quiet: ['I hope to work for ¤.'] },
  });
});
