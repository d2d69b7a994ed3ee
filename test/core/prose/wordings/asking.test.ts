import assert from 'node:assert/strict';

import { writtenOut } from '../../../../src/core/prose/asking-for-work';
import { FrameReader } from '../../../../src/core/prose/frames';
import { ALWAYS, CV, HINTS, OFFERS, ROLES_AND_FIT, WORDS } from '../../../../src/core/prose/wordings/asking';
import type { Proof } from '../../../support/prove-wordings';

const FRAMES = { ...ALWAYS, ...ROLES_AND_FIT, ...CV, ...HINTS, ...OFFERS };

const PROOFS: Readonly<Record<keyof typeof FRAMES, Proof>> = {
  hireMe: {
    says: ['Would you take me on for the summer?', 'I hope you will give me a chance.'],
    quiet: ['I am not asking you to hire me.', 'They took me on at nineteen.'],
  },
  hireSomeoneLikeMe: {
    says: ['Could your kitchen make use of my skills?'],
    quiet: ['Is there room for one more at the meetup?'],
  },
  giveMe: { says: ['Could you find me a post in the archive?'], quiet: ['Could you give me some advice?'] },
  findWork: { says: ['Please arrange a suitable job for me.'], quiet: ['How did you find a job?'] },
  aChance: {
    says: ['I would love a chance at your clinic.'],
    quiet: ['I would love the chance to talk to you.'],
  },
  wantToJoin: {
    says: ['My dream is to work at your bakery.'],
    quiet: ['I would love to join your lecture.', 'I would like to hear how you came to work there.'],
  },
  pictureMe: {
    says: ['Could you picture me in your team?'],
    quiet: ['Which kind of work could you picture me in?', 'I can picture myself in the trade.'],
  },
  wantTheJob: { says: ["I want the warden's job."], quiet: ['I want to understand the job.'] },
  asked: {
    says: [
      'Has the post in your laboratory been filled?',
      'I would be glad to be invited to an interview.',
      'Would he give a beginner a chance?',
      'I could bring you customers if you gave me the opportunity.',
      'I would love to be part of it.',
    ],
    quiet: ['Would he give a beginner some advice?', 'I would love to be part of that discussion.'],
  },
  leadToWork: {
    says: ['Please let me know about any vacancies.'],
    quiet: ['Tell me about the winter season.'],
  },
  cvForWork: {
    says: ['My CV is here for the vacancy.'],
    quiet: ['My CV is here, and I would value your advice on the vacancy page.'],
  },
  chanceThere: {
    says: ['Could you give this some thought, as my time runs out, and a chance to me?'],
    quiet: ['Could you offer your guests a chance to talk?'],
  },
  wonderOpen: {
    says: ['I wonder, now that the season has begun, about vacancies?'],
    quiet: ['I ask about vacancies in order to learn what is usual.'],
  },
  wishToApplyThere: {
    says: ['I hope, now that the long winter is over at last, to apply.'],
    quiet: ['I hope to hear how people apply.'],
  },
  theirsSeek: {
    says: ['Is it your brother who, as people tell me, is looking for a baker?'],
    quiet: ['Is it your brother who bakes?'],
  },
  bossesOpening: {
    says: ['Would your manager have a vacancy?'],
    quiet: ['Would your manager have an hour?'],
  },
  openHere: {
    says: ['Has your clinic, after such a long and busy winter, any vacancies?'],
    quiet: ['Has your clinic any rules for the garden?'],
  },
  whatIsOpen: {
    says: ['Could you tell me what vacancies there are?'],
    quiet: ['Could you tell me what the work is like?'],
  },
  wantAJob: {
    says: ['I am looking for a position in your company.'],
    quiet: ['I am looking for a position in the energy sector.'],
  },
  apply: {
    says: ['May I apply to your team?'],
    quiet: ['I applied to two ferry operators.', 'What is it like for people who apply to your team?'],
  },
  wishToApply: {
    says: ['I would be glad to be considered.'],
    quiet: ['I would not wish to be considered.', 'I plan to apply to university.'],
  },
  writeForAJob: {
    says: ['I am writing about the vacancy in accounts.'],
    quiet: ['I am writing about your lecture.'],
  },
  rememberMe: {
    says: ['Please keep me in mind for the autumn.', 'Could you hold on to my CV?'],
    quiet: ['I will keep in mind what you said.', 'You may remember me from the fair.'],
  },
  tellMeIf: {
    says: ['Let me know if you need a cook.'],
    quiet: ['Let me know if Tuesday suits you.', 'Let me know when the date of the lecture changes.'],
  },
  ifThenTellMe: {
    says: ['When your clinic is hiring, I would be glad to come.'],
    quiet: ['If you were hiring today, what would you look for?'],
  },
  ifOpens: {
    says: ['Should a vacancy arise, my number is below.'],
    quiet: ['If an opening in your diary comes up, I will take it.'],
  },
  ifFreed: {
    says: ['If a chair becomes vacant, I can come at once.'],
    quiet: ['If an hour becomes free in your diary, do ring.'],
  },
  ifThing: {
    says: ['In case something comes up, here I am.'],
    quiet: ['If something comes up, we can move our call.'],
  },
  ifThere: {
    says: ["If there's ever a gap in the team, I am near."],
    quiet: ['If there is time, tell me about the work.'],
  },
  tellOf: {
    says: ["I'd love to know of any openings."],
    quiet: ['Do you know how openings are filled?'],
  },
  ifYouHear: {
    says: ['If you hear of anything, that would be great.'],
    quiet: ['If you hear of a good book, I am a reader.'],
  },
  ifYouHave: {
    says: ['If you have a vacancy, I am free.'],
    quiet: ['Even if you had a vacancy, I could not take it.'],
  },
  ifHiring: {
    says: ['Once your depot is recruiting, I will be there.'],
    quiet: ['If you were hired young, did it help?'],
  },
  hearOfAnything: {
    says: ['I would be glad to hear of anything going.'],
    quiet: ['I would be glad to hear of anything you have read.'],
  },
  youMightHave: {
    says: ['I thought that you might have a vacancy for a nurse.'],
    quiet: ['I thought that you might have an idea.'],
  },
  advertised: {
    says: ['Is the post in your advert for a cook still open?'],
    quiet: ['Your advert for the concert was fun.'],
  },
  tellMeOf: {
    says: ['Please keep me informed of positions.'],
    quiet: ['Please keep me informed of the dates.'],
  },
  pointMe: {
    says: ['Point me at anyone you know who is short of staff.'],
    quiet: ['Could you point me to a book on how unions recruit?'],
  },
  speakUp: {
    says: ['Could you pull some strings?', 'Would you ask your boss?'],
    quiet: ['I would never want you to pull strings.', 'Could you introduce me to Dan?'],
  },
  speakUpForMe: {
    says: ['It would help if you recommended it: refer me, please.'],
    quiet: ['Thank you for recommending me.', 'Could you refer me to the study?'],
  },
  speakUpTo: {
    says: ['So mention my name to the recruiter.'],
    quiet: ['She told me that they mention her name.'],
  },
  passToHirers: {
    says: ['Could you pass it on to whoever does the hiring?'],
    quiet: ['Could you pass it on to your sister?'],
  },
  startSoon: {
    says: ['I could start on Monday.', 'I am available for interviews.'],
    quiet: ['You could start with any question.', 'I am available on Monday.'],
  },
  anyOpening: {
    says: ['Are there any jobs?', 'Is there a place for a beginner?'],
    quiet: ['Is there anything I should read?', 'Are there many jobs in your field?'],
  },
  anyGoing: { says: ['any jobs going'], quiet: ['any questions'] },
  youHiring: { says: ['you hiring?'], quiet: ['What do you look for when you hire someone?'] },
  anyoneHiring: {
    says: ['Do you know anyone who is looking for an apprentice?'],
    quiet: ['Do you know anyone in hydrology?'],
  },
  haveYouAnOpening: {
    says: ['Does your school have a vacancy?'],
    quiet: ['What do you have in the way of books?', 'Do you have a moment?'],
  },
  whichOpenings: { says: ['Which jobs do you have?'], quiet: ['Which jobs did you have?'] },
  wonderAboutOpenings: {
    says: ['I wonder whether there are any openings.'],
    quiet: ['I wonder whether there are any tickets.'],
  },
  wonderWhetherHiring: {
    says: ['I am writing to ask whether your office is hiring.'],
    quiet: ['I am writing to ask whether your office is open.'],
  },
  openingThere: { says: ['Is the job still going?'], quiet: ['How is a job like that filled?'] },
  needAHand: {
    says: ['Need a hand in the kitchen?'],
    quiet: ['Who needs a hand with the chairs at your place?'],
  },
  areYouHiring: {
    says: ['Are you hiring?', 'Is your depot looking for drivers?'],
    quiet: ['Do companies of that size recruit?', 'Did your depot hire them?'],
  },
  doYouNeed: {
    says: ['Do you need a baker?', 'Could your team use an engineer?'],
    quiet: ['What would you need from a baker?'],
  },
  ofUse: {
    says: ['Would a freelance translator be of use to you?'],
    quiet: ['Would the figures be of use to you?'],
  },
  couldUseMe: {
    says: ['Your depot could do with another mechanic.'],
    quiet: ['Your depot could do with another coat of paint.', 'You may need an engineer for that bridge.'],
  },
  hopeYouHave: {
    says: ['My hope is that your firm has a vacancy.'],
    quiet: ['I hope that you had a good week.'],
  },
  fitYours: {
    says: ["I'd be an asset to your clinic.", 'I would fit your team.'],
    quiet: ['Any day suits me.'],
  },
  convinceYou: {
    says: ['I would like to convince you.'],
    quiet: ['You need not convince me.'],
  },
  passCv: {
    says: ['I attach my CV.'],
    quiet: ['I attach my CV for background.', 'No CV is attached.'],
  },
  cvToHirers: {
    says: ['The enclosed résumé is for whoever does the hiring.'],
    quiet: ['My CV is two pages long, which my tutor calls one too many.'],
  },
  discussVacancy: {
    says: ['Could we meet to discuss the vacancy?'],
    quiet: ['Could we meet to discuss the lecture?'],
  },
  opportunitiesAtYours: {
    says: ['I would like to explore opportunities with your company.'],
    quiet: ['I would like to explore the opportunities of this field.'],
  },
  anyJobAtYours: {
    says: ['Any job in your company will do.'],
    quiet: ['Any job in your field is hard work.'],
  },
  whoHires: {
    says: ['Who handles recruitment at your place?'],
    quiet: ['Who handles the post at your place?'],
  },
  hearIf: {
    says: ["I'd love to hear if the technician job gets approved."],
    quiet: ["I'd love to hear if the plan gets approved."],
  },
  whereIFit: {
    says: ['Your lab is the kind of place where I could thrive.'],
    quiet: ['I am looking for a field where I could thrive.'],
  },
  bareAsk: {
    says: ['Still hiring?', 'Any jobs?'],
    quiet: ['What do you look for when hiring?'],
  },
  bareQuestion: {
    says: ['Need someone for the weekends?', 'Space for an apprentice?'],
    quiet: ['Need directions?', 'Do you need a lift?'],
  },
  theyAreHiring: {
    says: ['Maybe a friend of yours is hiring?'],
    quiet: ['What is it like when a friend of yours is hiring?'],
  },
  joiningWouldBe: {
    says: ['Working under you would be a dream come true.'],
    quiet: ['Joining your lecture would be a pleasure.'],
  },
  fitTheJob: {
    says: ['I saw the coordinator opening and think that I would be a great fit.'],
    quiet: ['Would another coat be a good fit?'],
  },
  anyoneNeeded: {
    says: ['Will somebody be needed in his place?'],
    quiet: ['Will a licence be needed?'],
  },
  whichAreFilled: {
    says: ['What kinds of roles are you hiring for?'],
    quiet: ['What kinds of people are you meeting?'],
  },
  theyNeedPeople: {
    says: ['I hear that your depot is short of drivers.', 'You must need more planners.'],
    quiet: ['You must need a holiday.', 'Most employers are short of drivers.'],
  },
  theyGrow: { says: ['I read that you are opening a branch in Leeds.'], quiet: ['You opened my eyes.'] },
  someoneLeaves: { says: ['Priya is retiring in June.'], quiet: ['Priya leaves nothing to chance.'] },
  anAd: {
    says: ['Your advert for a gardener caught my eye.'],
    quiet: ['Your advert for the concert was fun.'],
  },
  sawAnAd: { says: ['I noticed the vacancy in accounts.'], quiet: ['I noticed the new sign.'] },
  cvThere: { says: ['My CV is attached.'], quiet: ['My bicycle is attached.'] },
  cvHere: { says: ['I enclose my CV.'], quiet: ['I enclose the plans.'] },
  couldCome: {
    says: ['I am free from May.', 'I would be interested.'],
    quiet: ['I am free from three on Thursday.', 'I would be wrong.'],
  },
  isItOpen: { says: ['Is it still open?'], quiet: ['Is the gallery still open?'] },
  passOn: { says: ['Could you pass it on?'], quiet: ['I will pass it on.'] },
  backMe: { says: ['I would appreciate your support.'], quiet: ['I would appreciate your view.'] },
  postsThere: {
    says: ['The funding must mean new vacancies.'],
    quiet: ['The funding must mean new maps.'],
  },
  whenHiring: {
    says: ['When do you expect to recruit again?', 'When will your depot be hiring next?'],
    quiet: ['When does your exhibition open?', 'When did you hire your first apprentice?'],
  },
  wonderYouHave: {
    says: ['I would be interested in whether your laboratory has openings.'],
    quiet: ['I wonder whether your laboratory has windows.'],
  },
  myChances: {
    says: ['What are my chances of getting in at your firm?'],
    quiet: ['What are my chances of enjoying the trade?'],
  },
  usefulToYou: {
    says: ['Would my background be of any interest to your firm?'],
    quiet: [
      'Would my article be of any interest to your firm?',
      'Let me know if there is anything I can do for you.',
    ],
  },
  cvPassed: {
    says: ['My résumé is attached.'],
    quiet: ['How long should a CV be?', 'I have been putting my portfolio together.'],
  },
};

describe('frames of asks', () => {
  const reader = new FrameReader(WORDS, FRAMES);

  for (const [name, { says, quiet = [] }] of Object.entries(PROOFS)) {
    const isSaid = (text: string) => reader.read(writtenOut(text)).includes(name);
    it(`${name} is found and nothing else`, () => {
      assert.notEqual(says.length, 0);
      assert.deepEqual([...says, ...quiet].filter(isSaid), says);
    });
  }

  it('name only classes that have words', () => {
    const classes = Object.values(FRAMES).flatMap((frame) => frame.match(/[A-Z_]+/g) ?? []);
    const lists = Object.values(WORDS).flatMap((entries) => entries.match(/(?<=\{)[A-Z_]+(?=\})/g) ?? []);
    assert.deepEqual(
      [...classes, ...lists].filter((name) => !(name in WORDS)),
      [],
    );
  });

  it('use every class', () => {
    const signs = ['BREAK', 'STOP', 'NOT', 'TURN', 'START', 'HARMLESS'];
    const used = new Set([
      ...signs,
      ...Object.values(FRAMES).flatMap((frame) => frame.match(/[A-Z_]+/g) ?? []),
      ...Object.values(WORDS).flatMap((entries) => entries.match(/(?<=\{)[A-Z_]+(?=\})/g) ?? []),
    ]);
    assert.deepEqual(
      Object.keys(WORDS).filter((name) => !used.has(name)),
      [],
    );
  });

  it('name no entry of a class twice', () => {
    for (const [name, entries] of Object.entries(WORDS)) {
      const each = entries.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
      const twice = each.filter((entry, nth) => entry === '' || each.indexOf(entry) !== nth);
      assert.deepEqual(twice, [], name);
    }
  });
});
