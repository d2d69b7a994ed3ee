import { ANSWERABLE, OWN_VIEW } from '../../../../src/core/prose/wordings/answerable';
import { proveWordings } from '../../../support/prove-wordings';

describe('ANSWERABLE', () => {
  proveWordings(ANSWERABLE, {
    whatItDoes: {
      says: [
        'what does ur company do exactly?',
        'May I know what the company is doing?',
        'What is your company all about?',
      ],
      quiet: ['What does the company do about burnout?', 'What does the company do well?'],
    },
    whatItIsAtAll: {
      says: [
        'What is the company?',
        'Can you explain what the company is and what it does?',
        'What is the company?',
      ],
      quiet: ['What drew you to the company, and what does it do?', 'What do you do?'],
    },
    whatYouSell: {
      says: ['What do they make?', 'What do you guys do?'],
      quiet: ['What do you do?', 'What do you do all day?'],
    },
    workOfCompany: {
      says: ['What kind of work does the company do?', 'What sort of things are they making?'],
      quiet: ['What does the company do well?', 'What does the company do about burnout?'],
    },
    kindOfCompany: {
      says: ['What sort of business are you in?'],
      quiet: ['What do you do?', 'Where are you based?'],
    },
    itsOffer: {
      says: [
        'What kind of work does the company do?',
        'What sort of things are they making?',
        'Which services does the company offer to its customers?',
      ],
      quiet: ['What does the company do well?', 'What does the company do to keep people?'],
    },
    yourOffer: {
      says: ['What kind of products do you make?', 'Which countries do you operate in?'],
      quiet: ['What do you do?', 'In which countries have you worked?'],
    },
    namedOffer: {
      says: [
        'What is the mission of the company?',
        "What are the company's main lines of business?",
        "What's your mission statement?",
      ],
      quiet: ['What is your mission for the year?', 'What is the company culture like?'],
    },
    valuesOfIt: {
      says: [
        "What's the company's vision and its purpose?",
        "What are the company's core values?",
        'What is the legal form of the firm?',
      ],
      quiet: [
        "Which of the company's products are you proudest of?",
        "What is the company's biggest problem right now?",
      ],
    },
    itsCustomers: {
      says: ['Who are the customers of the company?', "Who are the company's customers?"],
      quiet: [
        "Which of the company's products are you proudest of?",
        'Who are the customers you like working with?',
      ],
    },
    missionOf: {
      says: ['What is the mission of the company?'],
      quiet: ['What is the company culture like?', 'What is your mission for the year?'],
    },
    partsOfIt: {
      says: [
        'What departments are there in the company?',
        'Which brands belong to the company?',
        'How many pupils are at the school?',
      ],
      quiet: ['How long have you been at the company?', 'What does the company do well?'],
    },
    overview: {
      says: ['Could you give me a brief overview of the organisation?'],
      quiet: ['Tell me about the culture of the company.', 'What do you make of the new rules?'],
    },
    tellAbout: {
      says: ['Tell me about your company.', 'Tell me something about the company.'],
      quiet: ['Tell me about your work.', 'Tell me about the culture of the company.'],
    },
    introduceIt: {
      says: ['Can you describe the company?', 'Can you please introduce the company?'],
      quiet: ['What surprised you about the company?', 'When were you happiest at the company?'],
    },
    ofTheName: {
      says: ['What does the name of the company stand for?'],
      quiet: ['What kind of people does the company look for?', 'What does the company do well?'],
    },
    whereBased: {
      says: ['Where is the company based?'],
      quiet: ['Where does the company struggle?', 'Where are you based?'],
    },
    whereIsIt: {
      says: ['Where did the company start?'],
      quiet: ['Where does the company struggle?', 'How did the strike start?'],
    },
    whereIsSeat: {
      says: ['Where are your headquarters?', 'Where exactly is the head office located?'],
      quiet: ['Where is your desk?', 'Where does head office listen?'],
    },
    whereSeatIs: {
      says: ['Do you know where the head office is?'],
      quiet: ['What do you do?', 'Where does head office listen?'],
    },
    whichPlaces: {
      says: ['In which street is the company located?', 'Which city is your HQ in?'],
      quiet: ['Where is your desk?', 'What is the company culture like?'],
    },
    whichPlacesYou: {
      says: [
        'Which markets do you sell to?',
        'Which countries do you operate in?',
        'What markets are you active in?',
      ],
      quiet: ['What do you do?', 'In which countries have you worked?'],
    },
    addressOf: {
      says: ['What are the locations of your offices?', 'What is the address of the company?'],
      quiet: ['What is the company culture like?', 'What is your mission for the year?'],
    },
    hasBranches: {
      says: ['Does the company have offices outside the UK?'],
      quiet: ['Where does the company struggle?', 'What does the company do well?'],
    },
    otherBranches: {
      says: ['Are there other branches abroad?'],
      quiet: ['Where are you based?', 'Do you have to travel to the other branches?'],
    },
    howManyEmploy: {
      says: ['How many people do you employ?', 'I was wondering how many people the company employs.'],
      quiet: ['How many people do you manage?', 'What do you do?'],
    },
    howManyHave: {
      says: [
        'How many staff do you have altogether?',
        'How many employees are there?',
        'How much employees has your company?',
      ],
      quiet: ['What do you do?', 'How many people do you manage?'],
    },
    howManyYouAre: {
      says: ['How many of you are there at the company?'],
      quiet: ['How long have you been at the company?', 'When were you happiest at the company?'],
    },
    howBig: {
      says: ['How big is the company?', 'How large an organisation is it?'],
      quiet: ['How big is your team?', 'How old is the codebase?'],
    },
    howManyOfIt: {
      says: [
        'How many beds does the hospital have?',
        'How many shops does the company have?',
        'How many customers does the company have?',
      ],
      quiet: ['Where does the company struggle?', 'How long have you been at the company?'],
    },
    sectorsYouServe: {
      says: ['What industries do you serve?'],
      quiet: ['What do you do?', 'What do you do all day?'],
    },
    booksYouPublish: {
      says: ['What kind of books do you publish?'],
      quiet: ['What do you do?', 'What do you do all day?'],
    },
    howManyPlacesYou: {
      says: ['How many countries are you in?'],
      quiet: ['How many people do you manage?', 'Where are you based?'],
    },
    figureOf: {
      says: ['What is the headcount of the company?'],
      quiet: ['What is the company culture like?', 'What does the company do well?'],
    },
    itsFigure: {
      says: ["What was the company's turnover last year?", 'Company size (roughly)?', 'Company size?'],
      quiet: ['What does the company do well?', 'What does the company need most?'],
    },
    yourFigure: {
      says: ['what is the headcount', 'What was your revenue in 2025?'],
      quiet: ['What is your mission for the year?', 'Where is your desk?'],
    },
    howMuchMade: {
      says: [
        'How much revenue does the company make a year?',
        'How much turnover does the company make a year?',
      ],
      quiet: ['Where does the company struggle?', 'What does the company do well?'],
    },
    whenBegun: {
      says: [
        'What does the charity do, and when was it set up?',
        'When did the company open for business?',
        'Which year was your organization established?',
      ],
      quiet: ['What does the company do well?', 'What does your department do?'],
    },
    whenYouBegun: {
      says: ['When were you established?', 'In what year were you founded?'],
      quiet: ['What do you do?', 'When were you happiest at the company?'],
    },
    whichYearBegun: {
      says: ['Could you tell me the year of foundation?'],
      quiet: ['Tell me about the culture of the company.', 'Tell me about your first year at the company.'],
    },
    howOld: { says: ['How old is your firm?'], quiet: ['How big is your team?', 'How old is the codebase?'] },
    howLong: {
      says: ['Since when does the company exist?', 'And how long have you guys been in business?'],
      quiet: ['How long have you been at the company?', 'Where does the company struggle?'],
    },
    ownAge: {
      says: ['The company was founded in which year?', 'Your company is located where?'],
      quiet: ['Where is your desk?', 'Why was the company founded in a village?'],
    },
    saidLast: {
      says: ['The company employs how many people?'],
      quiet: ['How many people left last year?', 'How many people do you manage?'],
    },
    whoBegan: {
      says: ['Who founded you?', 'Who owns the company?', 'Who runs the company?'],
      quiet: ['Who runs the night desk?', 'Who founded the reading group?'],
    },
    whoOwns: {
      says: ['To whom does the company belong?'],
      quiet: ['Where does the company struggle?', 'What does the company do well?'],
    },
    whoLeads: {
      says: [
        "Who's the boss of the company?",
        "What's the name of your CEO?",
        'What is the name of the founder?',
      ],
      quiet: ['What is the company culture like?', 'Who is your favourite founder?'],
    },
    onTheBoard: {
      says: ['Who sits on the board?'],
      quiet: ['Who sits next to you?', 'Who runs the night desk?'],
    },
    howBegun: {
      says: ['How did the company get started?', 'How did the company come to be?'],
      quiet: ['How did the strike start?', 'What did the founders get right?'],
    },
    itsHistory: {
      says: [
        'What is the history of the company?',
        "What's the story behind the founding of the company?",
        "Could you please tell about your company's history?",
      ],
      quiet: ['What surprised you about the company?', 'Tell me about the culture of the company.'],
    },
    whatItIs: {
      says: [
        'Is the company an international company?',
        'Is the firm family-owned?',
        'Is the company listed on the stock exchange?',
      ],
      quiet: [
        'What is the company culture like?',
        'Is the company as international as it looks from outside?',
      ],
    },
    whatYouAre: {
      says: ['Is it a private or a public company?'],
      quiet: [
        'What is the company culture like?',
        'Is the company as international as it looks from outside?',
      ],
    },
    partOfGroup: {
      says: ['Are you part of a bigger group?', 'Is the company based in Leeds?'],
      quiet: ['Where are you based?', 'Are you part of the team that plans the evenings?'],
    },
    online: {
      says: ['Does the company have a website?', 'Do you have a website?'],
      quiet: ['What do you do?', 'What does the company do well?'],
    },
    jotted: {
      says: ['Company size (roughly)?', 'Company size?', 'Head office?'],
      quiet: ['Where does head office listen?', 'Would I work at your head office?'],
    },
  });
});

describe('OWN_VIEW', () => {
  proveWordings(OWN_VIEW, {
    theirCorner: {
      says: ['How big is your team?', 'Where is your desk?', 'What does your team make?'],
      quiet: ['How old is your firm?', 'How big is the company?'],
    },
    themselves: {
      says: ['Which product did you learn most from?', 'What areas of law would you choose today?'],
      quiet: ['What do you guys do?', 'What sort of business are you in?'],
    },
    forThem: {
      says: [
        'What drew you to the company, and what does it do?',
        'Who sits next to you?',
        'What surprised you about the company?',
      ],
      quiet: ['What is the company?', 'Who owns the company?'],
    },
    visit: {
      says: ['Where do I come in, and is there parking?'],
      quiet: ['Where is the company based?', 'Your company is located where?'],
    },
    myself: {
      says: [
        'Would I work at your head office?',
        'Where do I come in, and is there parking?',
        'Which departments would I meet?',
      ],
      quiet: ['Head office?', 'Which city is your HQ in?'],
    },
    reasons: {
      says: [
        'What does it feel like to describe the company to a friend?',
        'Why was the company founded in a village?',
        'Where does the company struggle?',
      ],
      quiet: ['What is the company?', 'What is the company?'],
    },
  });
});
