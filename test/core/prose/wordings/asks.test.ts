import { spelledOut } from '../../../../src/core/prose/asking-for-work';
import {
  ASKS,
  ASKS_ABOUT_FIT,
  ASKS_FOR_OPENINGS,
  CV_SENT,
  HARMLESS,
  HINTS,
  HIRING_REQUESTED,
  TOGETHER,
  TOGETHER_FOR_A_PLACE,
} from '../../../../src/core/prose/wordings/asks';
import { proveWordings, type Proof } from '../../../support/prove-wordings';

const TOGETHER_PROOFS: Readonly<Record<keyof typeof TOGETHER, readonly [Proof, Proof]>> = {
  cvToSomebodyWhoHires: [
    {
      says: ['Can you get my CV in front of the partner?'],
      quiet: ['I work on the front desk of a clinic and love it.'],
    },
    { says: ['Looking forward to be a member of your team.'], quiet: ['How does your team hire?'] },
  ],
  cvForAnOpening: [
    {
      says: ['To whom should I address my application at your firm?'],
      quiet: ['I work for a small firm near your office.'],
    },
    { says: ['Do bear me in mind for the spring intake.'], quiet: ["I'll keep your advice in mind."] },
  ],
  nameOnAList: [
    {
      says: ['I am interested in working at your company.'],
      quiet: ['How did you come to join your company?'],
    },
    {
      says: [
        'May I respectfully request that my name be added to your list of candidates for the autumn intake?',
      ],
      quiet: [
        "I noticed that your office is looking for volunteers for the open day; I've put my name down for the cake stand.",
      ],
    },
  ],
  toldAboutMe: [
    {
      says: ["Tell your uncle I'm his new plumber's mate, if he'll have me."],
      quiet: ['Do you have any openings in your calendar next week?'],
    },
    {
      says: ['I would be very interested in any job you may have.'],
      quiet: ['Would you have taken the post if you had known about the hours?'],
    },
  ],
  stringsPulled: [
    {
      says: ['Are you taking on apprentices this autumn?'],
      quiet: ['I have no expectation of a job coming out of this.'],
    },
    {
      says: ['Would you be willing to hire me as a junior scheduler?'],
      quiet: ['What do you look for when you hire a scheduler?'],
    },
  ],
  wantIn: [
    {
      says: ['What would you say to taking a chance on me?'],
      quiet: ['What would you want a new hire to know on day one?'],
    },
    {
      says: ['Who do I need to impress to get on the crew?'],
      quiet: ["You don't need to keep me in mind for openings."],
    },
  ],
  postingsSent: [
    {
      says: ['Let me prove it to you: one shift, no strings.'],
      quiet: ['I would gladly come by before your shift.'],
    },
    { says: ['I would appreciate any leads.'], quiet: ['I appreciate your consideration.'] },
  ],
};

const TOGETHER_FOR_A_PLACE_PROOFS: Readonly<
  Record<keyof typeof TOGETHER_FOR_A_PLACE, readonly [Proof, Proof]>
> = {
  nicheForMe: [
    { says: ['Does your library need volunteers or staff?'], quiet: ['How does your team hire?'] },
    {
      says: ['My hope is that you will have a spot for me once the merger settles.'],
      quiet: ['You told me that two planners had left; I hope things have calmed down.'],
    },
  ],
  handsNeeded: [
    {
      says: ['Is there any room for one more on your crew?'],
      quiet: ['There is no hidden request for work here.'],
    },
    {
      says: ["I know it's a long shot but do you need a second pair of eyes in editing?"],
      quiet: ["I'm told it's whom you know; how true was that for you?"],
    },
  ],
  waysIn: [
    { says: ["I'd prefer to be on your side of the counter."], quiet: ['Your job must be fascinating.'] },
    {
      says: ['I need your help to get a job in your company.'],
      quiet: ['How did you come to join your company?'],
    },
  ],
};

describe('wordings of asks', () => {
  proveWordings(
    HARMLESS,
    {
      talk: {
        says: ['I am asking for an informational interview.'],
        quiet: ['I would welcome an interview.'],
      },
      chanceToTalk: {
        says: [
          'I would be grateful for the opportunity to speak with you.',
          'Could you give me a chance to ask a few questions?',
        ],
        quiet: ['Please give me a chance to prove myself.'],
      },
      thanksForDone: {
        says: ['Thank you for vouching for me.'],
        quiet: ['Thank you in advance for forwarding my CV.'],
      },
      roleOfSomebody: {
        says: [
          'You have been a role model for many of us.',
          'I loved what you wrote about the role you played in the strike talks.',
        ],
        quiet: ['I would love a role on your team.'],
      },
      openingOfSomething: {
        says: [
          "I was at the opening of the museum's new wing.",
          'Do you have any openings in your calendar next week?',
        ],
        quiet: ['Do you have any openings in your clinic?'],
      },
      theirJob: { says: ['How did you get your job?'], quiet: ['I saw your job posting.'] },
      placeInTheField: {
        says: ['What are my chances in this field at forty-five?', 'Are there jobs in it at all?'],
        quiet: ['Are there any openings in your clinic?'],
      },
      interviewOfTheirs: {
        says: ['Would you let me interview you for our school paper?'],
        quiet: ['Please invite me for interview.'],
      },
      applicationToLearn: {
        says: ['Would it help my application to the academy if I shadowed somebody first?'],
        quiet: ['Could you check the status of my application?'],
      },
      peopleTaught: {
        says: ['Mrs Eze would want her two interns to stay in touch.', 'I told it to my apprentices.'],
        quiet: ['Do you take interns?', 'Are there trainees on your team?'],
      },
      jobLikeTheirs: {
        says: ['How many people apply for a post like yours?'],
        quiet: ['I am looking for a role in a team like yours.'],
      },
    },
    spelledOut,
  );

  proveWordings(
    ASKS,
    {
      hireMe: {
        says: ['Any openings for someone like me?', 'Maybe you guys need somebody like me?'],
        quiet: ["You don't need to keep me in mind for openings."],
      },
      takeMeOn: {
        says: ['Would you have me on your team?', 'Sir I am fresher, please give job.'],
        quiet: ['I would love to learn how your team works.'],
      },
      giveMeAChance: {
        says: ['I want a job in your bakery.', "Do you reckon they'd give me a go?"],
        quiet: ['How did you get your job?'],
      },
      helpMeIn: {
        says: ['Can you help me find a job?', 'Could you help me get my foot in the door at your company?'],
        quiet: ['How did you come to join your company?'],
      },
      footIn: {
        says: ['How do I get onto your team?', 'What would I have to do to get hired by you?'],
        quiet: ['What skills do you look for in a new member of your team?'],
      },
      considerMe: {
        says: [
          'Please do consider my application favourably.',
          'Attached is my résumé for your consideration.',
        ],
        quiet: ['I appreciate your consideration.'],
      },
      candidate: {
        says: [
          'Please treat this as an application.',
          'I would like to put myself forward for the position.',
        ],
        quiet: ['I would like to know which of your jobs prepared you best for this one.'],
      },
      applyFor: {
        says: [
          "I'd like to apply to join your graduate scheme.",
          'I am writing to apply for a post in your department.',
        ],
        quiet: ['How many people apply for a post like yours?'],
      },
      interviewMe: {
        says: ['Please invite me for interview.', "I'm hoping our chat could lead to an interview."],
        quiet: ['I am asking for an informational interview.'],
      },
      startWork: {
        says: ['I am available for hire from January.', "I'd even work for free for the first month."],
        quiet: ["Far from asking for a job, I want to find out if I'd even like it."],
      },
      referMe: {
        says: ['pls refer me for ur company', 'Could you put in a good word for me?'],
        quiet: ['Could you refer me to a good introduction to the field?'],
      },
      nameDropped: {
        says: ['Do you think your boss would see me?', 'Would you tell your supervisor about me?'],
        quiet: ['I would love to hear about your work at your company.'],
      },
      meetTheHirer: {
        says: ['who do i send my cv to over there?', 'Can you connect me with your recruiter?'],
        quiet: ['Let me know if anything changes with your schedule.'],
      },
      cvPassedOn: {
        says: ['Where can I drop off my resume?', 'Would you mind forwarding my CV to HR?'],
        quiet: ['Would you mind if I mentioned your name to Dan when I write to him?'],
      },
      cvInCase: {
        says: ['Please keep my CV on file.', 'I attach my CV in case something comes up.'],
        quiet: ['If something comes up and you need to move our call, just let me know.'],
      },
      keepMeInMind: {
        says: ['I would appreciate any leads.', 'Remember me when somebody leaves!'],
        quiet: ['Would you mind if I mentioned your name to Dan when I write to him?'],
      },
      tellMe: {
        says: [
          'Let me know if you come across any openings.',
          "I'd be glad if you kept me posted on vacancies.",
        ],
        quiet: ["I won't ask you about openings."],
      },
      somethingOpens: {
        says: ['Ping me if a junior spot pops up.', 'Please keep me in mind if anything opens up.'],
        quiet: ["You don't need to keep me in mind for openings."],
      },
      youHearOf: {
        says: ["Do you know anyone who's hiring?", 'Do you know of any jobs for a beginner?'],
        quiet: ["I know you are not hiring, and that isn't why I write."],
      },
      ifYouHear: {
        says: [
          'If you hear of anything, give me a shout.',
          'My résumé is attached should you hear of anything suitable.',
        ],
        quiet: ['Let me know if there is anything I should read before we talk.'],
      },
      joinYou: {
        says: ['I would love to join your team one day.', 'I look forward to joining your company.'],
        quiet: ['I would love to learn how your team works.'],
      },
      askForJob: {
        says: ['I am asking for a job.', "I'd be grateful for any job you could point me to."],
        quiet: ['I am asking for an informational interview.'],
      },
      advertised: {
        says: ['I am writing in response to your advertisement for a paralegal.'],
        quiet: ['How did you get your job?'],
      },
    },
    spelledOut,
  );

  proveWordings(
    HINTS,
    {
      haveMe: {
        says: ["I hope you'll have me.", "You won't regret bringing me in."],
        quiet: ['You told me that two planners had left; I hope things have calmed down.'],
      },
      beYours: {
        says: ['Could I be your assistant?', 'What can I do to be on your team by summer?'],
        quiet: ['What skills do you look for in a new member of your team?'],
      },
      seatToFill: {
        says: ["I'm the scheduler your job ad describes.", "Between us, is Ravi's seat going to be filled?"],
        quiet: ['How did you get your job?'],
      },
      workOffered: {
        says: [
          "I can do nights, weekends, whatever you've got.",
          "I'd take anything at the shipyard, welding or not.",
        ],
        quiet: ['What made you take the position?'],
      },
      troubleForetold: {
        says: ['if ur boss needs anyone lmk x', 'The next time a sous-chef walks out on you, call me first.'],
        quiet: ['Call me any time after six, or send a line.'],
      },
      firstToHear: {
        says: [
          "Just give me a ring when you're next hiring.",
          'I would love to hear about any upcoming roles before they are advertised.',
        ],
        quiet: ['I would love to hear about your work at your company.'],
      },
      standAChance: {
        says: [
          'Waiting for the call letter from your good office.',
          'What are the odds of a placement with your practice?',
        ],
        quiet: ['Could you tell me what a good CV in your field looks like?'],
      },
      doWith: {
        says: [
          'Could you use another pair of hands in the kitchen?',
          "I'd like to know whether there might be any work for me in your studio.",
        ],
        quiet: ["I'd be curious whether your company's apprenticeship changed the way the old hands work."],
      },
      applicationUnderway: {
        says: [
          'Could you check the status of my application?',
          'A word from you to the director would help me a lot.',
        ],
        quiet: ['It would be a great opportunity to learn from you.'],
      },
      wordPutIn: {
        says: [
          'Please let the head nurse have my number.',
          'Send me anything you see advertised, would you?',
        ],
        quiet: ["You don't have to find me anything; listening would be plenty."],
      },
    },
    spelledOut,
  );

  proveWordings(
    ASKS_FOR_OPENINGS,
    {
      ifYouNeed: {
        says: ['are u guys hiring rn', 'Is your team hiring at the moment?'],
        quiet: ['You mentioned that your team is hiring; how has that changed your week?'],
      },
      jobWithYou: {
        says: ['It would be an honour to work under you.', 'I am looking for a role in a team like yours.'],
        quiet: ['I would like to know how someone joins a team like yours.'],
      },
      areThere: {
        says: ['Are there any openings at your clinic?', 'Is there scope for me in your organization?'],
        quiet: ['Do you have any openings in your calendar next week?'],
      },
      doYouHave: {
        says: ['Do you have any vacancies for a trainee?', 'Have you got space for an intern this summer?'],
        quiet: ['I have no expectation of a job coming out of this.'],
      },
      youHire: {
        says: ['Is your company accepting applications?', 'Would you be looking for a junior at all?'],
        quiet: ["To be clear, I'm not looking for a position at your company."],
      },
      whichOpenings: {
        says: [
          'What roles are open in your department?',
          'Which positions are you currently recruiting for?',
        ],
        quiet: ["I'd like to hear what it takes to work in your department."],
      },
      stillOpen: {
        says: ['Has the position been filled yet?', 'Is the assistant post still available?'],
        quiet: ['Are you available on Tuesday?'],
      },
      anyGoing: {
        says: ['Any jobs going?', 'Anything junior open?'],
        quiet: ['Would you be open to a short conversation?'],
      },
      bluntly: {
        says: ['Any jobs going?', 'Is your team hiring at the moment?'],
        quiet: ['You mentioned that your team is hiring; how has that changed your week?'],
      },
      discussOpenings: {
        says: [
          'Could we meet to discuss possible openings?',
          'I would love to talk about a position with you.',
        ],
        quiet: ['I would love to hear about your work at your company.'],
      },
    },
    spelledOut,
  );

  proveWordings(
    ASKS_ABOUT_FIT,
    {
      idealCandidate: {
        says: [
          'I think I would be a great fit for your company.',
          "I'm confident that my experience makes me an ideal candidate for your office.",
        ],
        quiet: ['I would love to hear about your work at your company.'],
      },
      intoTheCompany: {
        says: ["It'd be ace to work together!", 'Can you swing me an interview?'],
        quiet: ['It was good to work together on the panel.'],
      },
      somethingForMe: {
        says: ['would u guys take a newbie?', "Any chance you'd hire a career changer like me?"],
        quiet: ['What would you want a new hire to know on day one?'],
      },
      fit: {
        says: [
          "I'm keen to discuss how I could contribute to your team.",
          'Could my profile be of interest to your hiring committee?',
        ],
        quiet: ['You mentioned that your team is hiring; how has that changed your week?'],
      },
      overlapOfNeeds: {
        says: [
          'I am eager to bring my experience to your company.',
          'I believe my skills would be an asset to your organisation.',
        ],
        quiet: ['I would love to hear about your work at your company.'],
      },
      someUse: {
        says: [
          'I hope your office can find a place for me.',
          'Could there be a place for me at your company?',
        ],
        quiet: ['Is there a place near your office where we could sit quietly?'],
      },
      tryout: {
        says: [
          'If you need a hard worker, look no further.',
          "If you're ever short-staffed on weekends, I'm your person.",
        ],
        quiet: ['Who was the person who gave you your first chance?'],
      },
    },
    spelledOut,
  );

  proveWordings(
    CV_SENT,
    {
      cvAlong: {
        says: [
          "I'd be happy to send my CV to the right person.",
          'Would it be OK if I sent you my resume to pass on?',
        ],
        quiet: ['If it is easier, I can send my questions to the right person in your office.'],
      },
    },
    spelledOut,
  );

  proveWordings(
    HIRING_REQUESTED,
    {
      request: {
        says: ['i just need a shot, can u give me one', 'Keep your ears open for me, would you?'],
        quiet: ["You don't need to keep me in mind for openings."],
      },
      hiring: {
        says: ['Please take me on as an apprentice.', 'Is it possible for me to intern with you?'],
        quiet: ['Thank you for putting me in touch with Dan.'],
      },
      reader: {
        says: ['Got any work for a plasterer?', 'Anything going at your place?'],
        quiet: ["I'm looking for people to talk to, not for a place to work."],
      },
      self: {
        says: ['Any leads at all would be appreciated.', 'Could you see me working at your place?'],
        quiet: ['Is there a place near your office where we could sit quietly?'],
      },
    },
    spelledOut,
  );

  for (const nth of [0, 1] as const)
    proveWordings(parts(TOGETHER, nth), parts(TOGETHER_PROOFS, nth), spelledOut);

  for (const nth of [0, 1] as const)
    proveWordings(parts(TOGETHER_FOR_A_PLACE, nth), parts(TOGETHER_FOR_A_PLACE_PROOFS, nth), spelledOut);
});

function parts<K extends string, T>(
  pairs: Readonly<Record<K, readonly [T, T]>>,
  nth: 0 | 1,
): Readonly<Record<K, T>> {
  const entries = Object.entries<readonly [T, T]>(pairs).map(([name, pair]) => [name, pair[nth]]);
  return Object.fromEntries(entries) as Readonly<Record<K, T>>;
}
