import { WAVERING, WORDS } from '../../../../src/core/prose/wordings/wavering';
import { withoutEmphasis } from '../../../../src/core/prose/written-out';
import { proveFrames } from '../../../support/prove-frames';

describe('words that waver', () => {
  proveFrames(
    WORDS,
    WAVERING,
    {
      wavers: {
        says: ["I'm shopping around between industries.", 'I am torn, as ever, between the two.'],
        quiet: [
          'When I am torn between two suppliers I sleep on it.',
          'I was torn until I saw your workshop.',
          'I am not in two minds about it.',
          "I'm undecided between the two start dates.",
        ],
      },
      undecided: {
        says: [
          'I am half tempted to throw it all in.',
          'Who knows where I will end up.',
          "I haven't settled on one career.",
          "I'd like to see what else is out there.",
          'Let me try it for a year, and then decide.',
          'I want to find out if I am cut out for it.',
          "My mind isn't made up between animals and machines.",
          'I would see it as my backup.',
        ],
        quiet: [
          'When I have to choose between two solutions I build both.',
          'Could you tell me which room it is?',
          'I have settled on this career.',
          'I was torn between two careers.',
        ],
      },
      wonders: {
        says: ["I haven't figured out my life yet haha", 'not sure what career is for me'],
        quiet: [
          'Pupils are often unsure which career is for them.',
          'I am not sure of every clause yet.',
          'I wanted to be sure that nursing was right for me, so I shadowed a ward.',
        ],
      },
      searches: {
        says: ["I'm still trying to find the right career."],
        quiet: [
          'I help clients find the right career.',
          'I am looking for a post in which law and numbers meet.',
        ],
      },
      fieldOpen: {
        says: ["My field isn't settled yet.", 'My career path remains undecided.'],
        quiet: ['The date is not settled yet.'],
      },
      seeks: {
        says: ['I am taking the year to explore what I want to do.'],
        quiet: ["I'd like to explore how your team plans its winters."],
      },
      wondersWhether: {
        says: ['not 100% sure yet if i want to do design or coding'],
        quiet: ["I'm not sure whether I should send the certificates now."],
      },
      whetherUnsure: {
        says: ["Whether this work is right for me, I honestly don't know."],
        quiet: ["Whether the room is free, I don't know."],
      },
      wondersOfTrade: {
        says: [
          'I have been asking myself whether law is for me, or music.',
          'I may decide to become a teacher.',
        ],
        quiet: [
          'I considered becoming a teacher before I chose this.',
          'My daughter is still deciding between medicine and music.',
        ],
      },
      toyingWith: {
        says: ["I'm also seriously considering law school.", 'I am weighing up leaving the profession.'],
        quiet: [
          'I am also considering a move to Leeds.',
          'I am not thinking of leaving nursing.',
          'I am very interested in working as a teacher at your school.',
        ],
      },
      tryingSeveral: {
        says: ['At the moment I am exploring several career paths.'],
        quiet: [
          "I'm considering a few companies, all of them in rail.",
          'I explored several fields last winter.',
        ],
      },
      several: {
        says: ['Three careers interest me at present.'],
        quiet: ['Three careers are behind me, and this is the fourth.'],
      },
      oneOfSeveral: {
        says: ['This is one of three directions I am testing.'],
        quiet: ['This is one of three depots I know.'],
      },
      amongOthers: {
        says: ["I'm weighing up three professions, and yours is one."],
        quiet: ['Yours is one that I have admired for years.'],
      },
      might: {
        says: ['Half of me wants to be a chef.', 'My other thought is to retrain as a plumber.'],
        quiet: [
          'I might become a supervisor in your team one day.',
          'I might add that I hold a certificate.',
          'Perhaps my years as a nurse will be useful.',
        ],
      },
      mightInto: {
        says: ['I may still go to culinary school.', 'There is a chance I will drift into politics.'],
        quiet: ['I went to culinary school.', 'I might move to your nursing team.'],
      },
      orPerhaps: {
        says: ['Nursing interests me, or perhaps teaching.'],
        quiet: ['Perhaps nursing taught me that.'],
      },
      remains: {
        says: ['Journalism still tempts me.', 'A PhD is still an option for me.'],
        quiet: ['No other trade still tempts me.', 'Nursing is what I trained for.'],
      },
      anOption: {
        says: ['My backup plan is the civil service.'],
        quiet: ['There is no plan B to nursing.'],
      },
      optionItIs: {
        says: ['Retraining as a nurse is my plan B.'],
        quiet: ['Nursing is what I want, and there is no plan B.'],
      },
      notClosed: {
        says: [
          'I do not exclude a later return to journalism.',
          "I haven't ruled out switching to social work.",
        ],
        quiet: ["I haven't closed the file on tariffs yet.", 'I gave up on medical school years ago.'],
      },
      dreamsOf: {
        says: ['My real dream is to be a novelist.', 'My heart is still in acting.'],
        quiet: ['My passion is teaching, and your school gives it room.'],
      },
      stopgap: {
        says: ['This would be a good stopgap while I save for drama school.'],
        quiet: ['I pay the bills with translation work at present.'],
      },
      forNow: {
        says: ["For now I'd stay, and next year go to medical school."],
        quiet: ['For now I work at the town library.'],
      },
      trial: {
        says: ['I want to find out if it is really for me.'],
        quiet: ['A trial day would be welcome, so that you can see how I work.'],
      },
      ifNot: {
        says: ["If I'm not accepted at drama school, I would be glad to work for you."],
        quiet: ["If the test drive doesn't work out, I can come again on Monday."],
      },
      either: {
        says: ["It's this, or going into medicine.", 'Half of me is drawn to law.'],
        quiet: ['Whether by ferry or by rail, I can be there.', 'Either shift suits me.'],
      },
      whichOfTwo: {
        says: ['I wonder whether teaching or publishing is my path.'],
        quiet: ['I have taught in schools, whether in the city or in the hills.'],
      },
      mightSuit: {
        says: ['Teaching might suit me better.'],
        quiet: ['Teaching suits me.', 'Teaching in your school might suit me.'],
      },
      twoHearts: {
        says: ['Part of me would teach, and part of me would sail.'],
        quiet: ['Part of me is proud of it.'],
      },
      maybes: {
        says: ['maybe a chef maybe something with computers'],
        quiet: ['Maybe a nurse said it first.'],
      },
      orMaybe: {
        says: ["Maybe I'll be a foreman, or maybe I'll retrain as a nurse."],
        quiet: ['Maybe Monday, maybe Tuesday.'],
      },
      manySelves: {
        says: [
          'I could equally picture myself as a chef.',
          'I see myself doing something different in ten years.',
        ],
        quiet: ['I could see myself in your team.', 'I see myself as a planner.'],
      },
      selfAs: {
        says: ['I can picture myself running a bakery.'],
        quiet: ['I can picture myself running your bakery.', 'I could see myself in your team.'],
      },
      openToAll: {
        says: ["I'm open to whatever career comes along.", 'I have no fixed career in mind.'],
        quiet: ["I'm open to feedback.", 'I am open to either shift.'],
      },
      alsoDrawn: {
        says: ['I have also applied to join the police.'],
        quiet: ['I am applying for the post of nurse.', 'I also work as a coach at weekends.'],
      },
      drawnAlso: {
        says: ["I'm applying to nursing courses as well."],
        quiet: ['I apply for the post of science technician.'],
      },
      offer: {
        says: ['I have a conditional offer from a medical school.', 'I have applied for a PhD programme.'],
        quiet: ['I won a place at drama school years ago.', 'I apply for the post of nurse.'],
      },
      thisOrThat: {
        says: ['Engineering or architecture?'],
        quiet: ['I know engineering or architecture firms.'],
      },
      isItMine: {
        says: ['Is event planning really what I want to do with my life?'],
        quiet: ['Event planning is what I want to do with my life.'],
      },
    },
    withoutEmphasis,
  );
});
