import assert from 'node:assert/strict';

import { framesFitting } from '../../../../src/core/prose/company-facts';
import { ANSWERABLE, WORDS } from '../../../../src/core/prose/wordings/answerable';
import type { Proof } from '../../../support/prove-wordings';

/** For each frame, questions that it fits, and near ones that it does not. */
const PROOFS: Readonly<Record<keyof typeof ANSWERABLE, Proof>> = {
  whatItDoes: {
    says: [
      'What does the company specialise in, and how many residents does it have?',
      'Can you run me through what the company offers?',
    ],
    quiet: [
      'What does the test bench do while you sleep?',
      'What do you own from start to finish in your role?',
    ],
  },
  whatItIsAtAll: {
    says: ['What does your organisation do, in a sentence?', 'Who is the company?'],
    quiet: ['What does the on-call person do when nobody answers?', 'What do you make of the new furnace?'],
  },
  whatTheyMake: {
    says: ['What do they sell?', 'What do they make?'],
    quiet: [
      'What kinds of manuscripts do you turn down most often?',
      'What do you sell to somebody who has just lost a bid?',
    ],
  },
  whatYouSell: {
    says: [
      'What does it mean that the company is a tower company, i.e. what do you actually sell?',
      'What do you manufacture?',
    ],
    quiet: [
      'What does the company do with the money it does not spend?',
      'What does the company do well that nobody outside sees?',
    ],
  },
  kindOfIt: {
    says: ['What line of work is the company in?', 'In which sector does the company operate?'],
    quiet: [
      'What does the company do to keep its best engineers?',
      "What is the company doing for the weavers' children?",
    ],
  },
  kindOfYours: {
    says: ['What sort of firm do you work in?', 'What sort of business are you in?'],
    quiet: [
      'What does the company do when orders stop coming in?',
      'What did the company do after the fire?',
    ],
  },
  fieldOfYours: {
    says: ['In which industry are you active?', 'What markets are you active in?'],
    quiet: ['In which branch did you begin?'],
  },
  itsOffer: {
    says: ['What services does the library offer?', 'What projects is the company running at the moment?'],
    quiet: [
      'What does the bank do differently from the big ones?',
      'What does the company offer its trainees in the second year?',
    ],
  },
  itsGoods: {
    says: ['What games has the company made?', 'Which beers does the brewery make?'],
    quiet: ['What training do you offer?', 'What does the company make its suppliers sign?'],
  },
  itsSort: {
    says: ['What sort of care does the company provide?', 'What kinds of robots does the company build?'],
    quiet: [
      'What does the company owe the villages around it?',
      'What mistakes does the company make over and over?',
    ],
  },
  taughtThere: {
    says: ['What subjects are taught at the company?', 'What courses are offered at the college?'],
    quiet: [
      'What problems does the company have that money would solve?',
      'What does the company look for in a dispatcher?',
    ],
  },
  yourOffer: {
    says: ['Which services do you provide to your customers?', 'What kind of products do you make?'],
    quiet: [
      'Which routes do you plan yourself, and which does the software plan?',
      'Which clients do you see in person?',
    ],
  },
  yourGoods: {
    says: ['What kind of boats do you sell?', 'What kind of books do you publish?'],
    quiet: [
      'What does the company offer that kept you from leaving?',
      'What does it take to get a first book published at the company?',
    ],
  },
  namedOffer: {
    says: ["What is the company's core business?", 'Which accounts and loans does the bank offer?'],
    quiet: [
      "What are the company's plans for the plant in Derby?",
      'What is the mood in the company since the accident?',
    ],
  },
  namedOfferOfIt: {
    says: ['What is the purpose of the company?', 'What are the main activities of the company?'],
    quiet: [
      'What is the biggest risk to the company in your eyes?',
      'What will the company need most in the next two years?',
    ],
  },
  itsValues: {
    says: ["What are the company's goals?", "What's the company's vision and its purpose?"],
    quiet: [
      'What is the founder like when things go wrong?',
      'What did the founders get right that you would not have?',
    ],
  },
  itsCustomers: {
    says: ['Who are your clients?', "Who are the company's customers?"],
    quiet: ['Who runs your ward at night?', 'Who chooses the music, and how are quarrels about it settled?'],
  },
  customersOfIt: {
    says: ['Who are the investors in the company?', 'Who are the customers of the company?'],
    quiet: ['Who is your boss, and who is theirs?', 'Who really decides at the company?'],
  },
  whomItServes: {
    says: ['Who does the Trust help?', 'Who owns the company these days?'],
    quiet: ['Who else in logistics should I talk to?', 'Who looks after the carers?'],
  },
  whoUsesIt: {
    says: ['What kind of companies use the company?'],
    quiet: [
      'What does the private equity fund want from you?',
      'What would make the company leave a market?',
    ],
  },
  partsOfIt: {
    says: ['How many restaurants belong to the company?', 'Which companies belong to the company group?'],
    quiet: [
      'How many people does it take to get one robot out of the door?',
      'How many trucks are you in charge of on a bad morning?',
    ],
  },
  overview: {
    says: [
      "What's the background of the company?",
      'Please brief me about your organisation and its activities.',
    ],
    quiet: ['What do you think of the new head?', 'What is the culture of your organisation like?'],
  },
  offerTold: {
    says: ['Kindly share the details of your products and services.', 'Can you list your main products?'],
    quiet: ['How many lessons do you teach in a week?', 'How big are your classes?'],
  },
  whatYouTell: {
    says: ['What can you tell me about the company as a company?', 'What can you tell me about the firm?'],
    quiet: ['What do patients say about the company?', 'What is your favourite thing about the brewery?'],
  },
  knowAbout: {
    says: ['Sir, may I know about your company?', 'I want to know more about the company.'],
    quiet: ['How long is a shift, really?', 'How many files does a trainee have open at once?'],
  },
  ofTheName: {
    says: ['What does the company stand for?', 'What does the name of the firm mean?'],
    quiet: [
      'What has kept the bank alive since 1870, in your opinion?',
      'What keeps a choir together for fifty years?',
    ],
  },
  nameOfIt: {
    says: ['What is the full name of your bank?', 'What is the name of your company?'],
    quiet: [
      "What did you know about the company's products before you came?",
      'What brought you to the company?',
    ],
  },
  gotItsName: {
    says: ['How did the company get its name?', 'Where did the company get its name?'],
    quiet: ['How did the sale of the company feel from the inside?'],
  },
  whereIsIt: {
    says: ['Where does the company fly?', "Where are the company's power stations?"],
    quiet: ['Where do you sit, at the branch or at head office?', 'Where do you go when you visit families?'],
  },
  whereAreYou: {
    says: ['Where are you headquartered?'],
    quiet: [
      'Where did you learn to grind a lens?',
      'Where shall we meet, at the office or in the café next door?',
    ],
  },
  whereIsSeat: {
    says: ['Where is the campus?', 'Where does the company have warehouses?'],
    quiet: [
      'Where is the entrance for visitors, and does the lift work?',
      'Where at the school should I leave my bike?',
    ],
  },
  whereOffices: {
    says: ['Where do you have your branches?'],
    quiet: ['Where will the company be in ten years?', 'Where does the mission get lost in paperwork?'],
  },
  whereMade: {
    says: ["Where are the company's lenses made?", 'Where are your products made?'],
    quiet: [
      'Where do people who leave the company usually go?',
      'Where does the company save when fuel is dear?',
    ],
  },
  whichPlaces: {
    says: ['Your head office is in which city?', 'Which languages does the company work in?'],
    quiet: ['Your department is doing what in the off season?'],
  },
  whichPlacesYou: {
    says: ['Which ports do you serve?', 'Which countries do you export to?'],
    quiet: [
      'Which animal do you look after first thing in the morning?',
      'Which office are you in on Fridays?',
    ],
  },
  whichPlacesOffices: {
    says: ['What city are your offices in?', 'Which city is your HQ in?'],
    quiet: [
      'What do you wish outsiders understood about the company?',
      'what would u do if the company closed tomorrow?',
    ],
  },
  activeIn: {
    says: ['How many countries are you represented in?', 'In which industry are you active?'],
    quiet: [
      'How many of you run the lighting desk on a first night?',
      'How many claims land on your desk in a week?',
    ],
  },
  howManyPlacesYou: {
    says: ['How many countries are you in?'],
    quiet: ['How many gardens does one gardener look after?', 'How many mistakes does the firm forgive?'],
  },
  addressOf: {
    says: ["What's the address of the company?", 'What is the address of the company?'],
    quiet: [
      'What do people who keep fish earn in this country?',
      'What does a council officer do that no one thanks them for?',
    ],
  },
  hasBranches: {
    says: [
      'Is everything made in the company or do you have plants elsewhere?',
      'do u have shops outside germany?',
    ],
    quiet: ['Is the head office easy to reach without a car?', 'Is the company as friendly as it looks?'],
  },
  hasBranchThere: {
    says: ['Do you people have a branch in Nairobi?', 'Does the company have offices outside the UK?'],
    quiet: [
      'Do you ever visit the other branches?',
      'Do I need boots and a helmet for the tour of the mine?',
    ],
  },
  otherBranches: {
    says: ['Are there any other offices?', 'Are there other branches abroad?'],
    quiet: [
      'When was your team set up and who had the idea?',
      'How far underground is your office, so to speak?',
    ],
  },
  isActiveThere: {
    says: ['Does the company fly to Iceland?', 'Does the company operate outside Europe?'],
    quiet: [
      'Does the company let nurses choose their shifts?',
      'Does the aquarium take volunteers who cannot swim?',
    ],
  },
  isThere: {
    says: ['Is the company in Leeds?'],
    quiet: [
      'is the company a good place to start out?',
      'Is the company growing, and does it grow too fast?',
    ],
  },
  seatThere: {
    says: ["Is the company's head office in Bristol?", 'Is your head office in Leeds?'],
    quiet: [
      "Is the bank's caution a strength or a weakness, as you see it?",
      'Is the studio a place where one can go home at five?',
    ],
  },
  howManyOfIt: {
    says: ['How many planes does the company operate?', 'How many care homes does the company run?'],
    quiet: [
      'How many hours does the company expect of a planner?',
      'How many new people does the company take on in a year, and where do they come from?',
    ],
  },
  howManyThere: {
    says: ['How many branches are there in the library system?', 'how many ppl work at the company'],
    quiet: [
      'How many people would the works need if the second furnace were lit again?',
      'How many planes do you see in a night?',
    ],
  },
  howManyHere: {
    says: ['How many people work there?'],
    quiet: ['How many residents are you responsible for?', 'How many covers can a kitchen of four manage?'],
  },
  numberOf: {
    says: ['What is total number of employees in your bank?'],
    quiet: ['What does the company do for its own staff?', 'What is on your plate when you eat at home?'],
  },
  howManyInAll: {
    says: ['How many workers are there in total in the company?', 'How many of you are there worldwide?'],
    quiet: ['How many people must agree before something ships?', 'How many books do you read for work?'],
  },
  howManyEmployed: {
    says: ['How many staff do you employ?', 'How many people do you employ?'],
    quiet: ['How many sites can one manager carry?', 'How many people report to you?'],
  },
  howManyEmployees: {
    says: ['How much employees you have?', 'How many workers are there?'],
    quiet: ['How much freedom do you have?'],
  },
  howManyOffices: {
    says: ['How many offices do you have?'],
    quiet: [
      'how many ppl quit after the last launch',
      'How many students fail the first year, and what helps?',
    ],
  },
  howBig: {
    says: ['How large is the studio?', 'hows big is the company, like 50 people or 500?'],
    quiet: ['How large is a team when it works best?'],
  },
  howBigAOne: {
    says: ['How big a company is it?', 'How large an organisation is it?'],
    quiet: ['How big should an insurer be, do you think?', 'How big are your classes?'],
  },
  howBigItsPart: {
    says: ['How large is your fleet?', "How big is the company's fleet?"],
    quiet: ['How large is a team when it works best?'],
  },
  figure: {
    says: ['What is the turnover of the company per annum?', 'What is the bed capacity of the hospital?'],
    quiet: ['What problem has the company never managed to solve?', 'What services would people miss first?'],
  },
  howMuchEarned: {
    says: ['How much did the company earn last year?', 'How much revenue does the company make a year?'],
    quiet: ['How much freedom do you have?'],
  },
  howItEarns: {
    says: ['How does the company make its money?'],
    quiet: [
      'How does the company choose which brands to drop?',
      'How does the company support a new teacher in the first term?',
    ],
  },
  whenBegun: {
    says: ['When did the company go public?', 'When is the library open?'],
    quiet: [
      'When did the company stop feeling like a start-up?',
      'When money is short, who decides what is cut?',
    ],
  },
  whenFounded: {
    says: ['When were you established?', 'In what year were you founded?'],
    quiet: [
      'When did you know that the company was the right place?',
      'When did the product stop surprising you?',
    ],
  },
  howLong: {
    says: [
      'What is the company, and since when has it existed?',
      'How long has the company been brewing beer?',
    ],
    quiet: [
      'What is the library for, now that everything is online?',
      'What is the purpose of your weekly walk?',
    ],
  },
  howLongIt: {
    says: ['How long have you been in business?'],
    quiet: ['How long have you worked there?', 'How long does it take to become a town planner?'],
  },
  howOld: {
    says: ['How old is the company, and who started it?', 'How old is the choir?'],
    quiet: ['How old were you when you ran your first site?'],
  },
  howBegun: {
    says: [
      'Could you tell me a little about how the company came into being?',
      'How did the company get started?',
    ],
    quiet: ['Since when have you been with the company?', 'Which floor is the lab on?'],
  },
  howOwned: {
    says: ['How is the company funded?', 'How is the charity financed?'],
    quiet: ['How is the atmosphere at the company?', 'How is the company seen by its neighbours?'],
  },
  whoBegan: {
    says: ['Who is behind the company?', 'Who started the company and when?'],
    quiet: ['Who in the company knows the old code?', 'Who at the Trust would be worth meeting?'],
  },
  whoOwns: {
    says: ['To whom does the company belong?', 'How old is the company, and who started it?'],
    quiet: ['Which bus goes to the plant?', 'Will the building be open on a Saturday?'],
  },
  whoFoundedYou: {
    says: ['Who founded you?'],
    quiet: ['Who started the habit of eating together?', 'Who are your hardest clients?'],
  },
  whoLeads: {
    says: ['Who is the vice-chancellor?', 'Who is the chief executive of the hospital?'],
    quiet: ['Who runs your ward at night?', 'Who chooses the music, and how are quarrels about it settled?'],
  },
  whoHeads: {
    says: ['Who chairs the board of trustees?', "Who's the boss of the company?"],
    quiet: ['Who is your boss, and who is theirs?', 'Who really decides at the company?'],
  },
  whoHeadsIt: {
    says: ["Who is the company's boss?"],
    quiet: ['Who else in logistics should I talk to?', 'Who looks after the carers?'],
  },
  onTheBoard: {
    says: ['Who sits on your board?', 'Who sits on the board?'],
    quiet: ['Who in the company knows the old code?', 'Who at the Trust would be worth meeting?'],
  },
  nameOfLeader: {
    says: ['May I know the name of your managing director?', 'What is the name of the founder?'],
    quiet: [
      'how does the company treat its mechanics?',
      'Which products does the company make money with, and which does it keep for love?',
    ],
  },
  leadersName: {
    says: ["What is your CEO's name?"],
    quiet: [
      'What does the Trust lose when a volunteer goes?',
      'What has the company learned from the collapse?',
    ],
  },
  itsHistory: {
    says: ['Company history?', "Could you please tell about your company's history?"],
    quiet: [
      'Does the company pay for evening classes?',
      'Does the company have people who came from teaching?',
    ],
  },
  historyOfIt: {
    says: ['I would like to hear the history of the museum.', 'What is the history of the company?'],
    quiet: ['I want to know more about your work with farmers.'],
  },
  yearOfIt: {
    says: ['What is the founding year of the company?', 'Could you tell me the year of foundation?'],
    quiet: ['What kind of projects do you ask for?', 'What does the bank say when a farmer cannot pay?'],
  },
  isRegistered: {
    says: ['Is the company registered as a charity?', 'Is the company registered as a limited company?'],
    quiet: [
      'Is the company honest about what does not work?',
      'Is the head office easy to reach without a car?',
    ],
  },
  whatItIs: {
    says: [
      'Is the studio independent, or does it belong to a publisher?',
      'Is the company still family-owned?',
    ],
    quiet: ['Is the company as friendly as it looks?', 'is the company a good place to start out?'],
  },
  whichOfTwo: {
    says: [
      'Is the company a software house or a consultancy?',
      'Is the company a charity or a government agency?',
    ],
    quiet: [
      'Is the company growing, and does it grow too fast?',
      "Is the bank's caution a strength or a weakness, as you see it?",
    ],
  },
  whichItIs: {
    says: ['Is the company a co-operative?', 'Is the company a start-up?'],
    quiet: [
      'Is the studio a place where one can go home at five?',
      'Is the company honest about what does not work?',
    ],
  },
  howItIsHeld: {
    says: ['Is it a listed company?', 'Are you a listed company?'],
    quiet: ['Is the head office easy to reach without a car?', 'Is the company as friendly as it looks?'],
  },
  partOfGroup: {
    says: ['Is the company a subsidiary of an oil company?', 'Does the company belong to a bigger group?'],
    quiet: [
      'is the company a good place to start out?',
      'Is the company growing, and does it grow too fast?',
    ],
  },
  isRunBy: {
    says: [
      'Is the company run by the church or by the state?',
      'Is the company owned by a private equity fund?',
    ],
    quiet: [
      "Is the bank's caution a strength or a weakness, as you see it?",
      'Is the studio a place where one can go home at five?',
    ],
  },
  worksFor: {
    says: ['Do you work for private clients or for companies?'],
    quiet: [
      'Do you ever visit the other branches?',
      'Do I need boots and a helmet for the tour of the mine?',
    ],
  },
  hasThat: {
    says: ['Does the company publish a sustainability report?', 'Has the company won any awards?'],
    quiet: ['Does the new owner leave you alone?', 'Does the company listen to its crews?'],
  },
  awardsOfIt: {
    says: ['Which awards has the company won?'],
    quiet: [
      'Which services would you drop if it were your firm?',
      "Which of the company's brands has a future?",
    ],
  },
  listedWhere: {
    says: ['Which stock exchange is the company listed on?'],
    quiet: ['Which of the values is hardest to live by?', 'Which department has the best spirit?'],
  },
  sellsThere: {
    says: ['Do you export?', 'Does the company fly to Iceland?'],
    quiet: [
      'Do you ever visit the other branches?',
      'Do I need boots and a helmet for the tour of the mine?',
    ],
  },
  hasWebsite: {
    says: ['Do you have a newsletter?', 'Do you have a website?'],
    quiet: [
      'Do you ever visit the other branches?',
      'Do I need boots and a helmet for the tour of the mine?',
    ],
  },
  sellsThat: {
    says: [
      'does the company only sell bikes or also repair them?',
      'Does the company ship by air as well as by sea?',
    ],
    quiet: [
      'Does the company let nurses choose their shifts?',
      'Does the aquarium take volunteers who cannot swim?',
    ],
  },
  isOpen: {
    says: ['are you open on saturdays?', 'Is the museum open on Mondays?'],
    quiet: [
      'How has the company changed since it was sold?',
      'How would you describe the school to a parent who is a friend?',
    ],
  },
  whenOpen: {
    says: ['When was the theatre built?', 'What time does the aquarium open on Sundays?'],
    quiet: ['When is the library at its loudest?', 'When did you start at the company?'],
  },
  ticket: {
    says: ['What are the tuition fees?', 'How much is a ticket?'],
    quiet: ['What game made you want to make games?', 'What has the studio made of the criticism?'],
  },
  jotted: {
    says: ['Main products?', 'Company size (roughly)?'],
    quiet: ['How are decisions made at the company?', 'How does the hospital compare with the one in town?'],
  },
  jottedOfIt: {
    says: ['Company history?'],
    quiet: ['Which beer would you bring to a friend?', 'Why is the choir so old, on average?'],
  },
};

describe('ANSWERABLE', () => {
  for (const [name, { says, quiet = [] }] of Object.entries(PROOFS))
    it(`${name} is found and nothing else`, () => {
      assert.notEqual(says.length, 0);
      assert.deepEqual(
        [...says, ...quiet].filter((question) => framesFitting(question).includes(name)),
        says,
      );
    });

  it('is made of known meanings', () => {
    const known = new Set([...Object.keys(WORDS), 'C', 'YES', 'JOT', 'THING', 'NAME']);
    const named = Object.values(ANSWERABLE).flatMap((frame) => frame.split(/[ |?*+]+/));
    assert.deepEqual(
      named.filter((meaning) => meaning !== '' && !known.has(meaning)),
      [],
    );
  });
});

describe('WORDS', () => {
  it('gives each row of words one meaning', () => {
    const seen = new Map<string, string>();
    const twice = Object.entries(WORDS).flatMap(([meaning, list]) =>
      list.split(/,\s*/).flatMap((row) => {
        const before = seen.get(row);
        seen.set(row, meaning);
        return before === undefined ? [] : [`${row}: ${before}, ${meaning}`];
      }),
    );
    assert.deepEqual(twice, []);
  });
});
