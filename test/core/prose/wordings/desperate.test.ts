import { DESPERATE, WORDS } from '../../../../src/core/prose/wordings/desperate';
import { withoutEmphasis } from '../../../../src/core/prose/written-out';
import { proveFrames } from '../../../support/prove-frames';

describe('words that plead', () => {
  proveFrames(
    WORDS,
    DESPERATE,
    {
      beg: {
        says: ['I beg of you to consider me.', "I'm pleading with you to write back."],
        quiet: ['I beg your pardon for the late reply.', 'I beg to differ with your article.'],
      },
      begYou: {
        says: ['Please have a heart, sir.', 'I am on my knees here.'],
        quiet: ['The ship was at the mercy of the wind.', 'With folded hands I thank you.'],
      },
      pleasePlease: {
        says: ['Please, please say yes.', 'please help me'],
        quiet: ['Please help me understand the grading.', 'Please just let me know.'],
      },
      save: {
        says: ['Any help at all would save my life.', 'Be my saviour.'],
        quiet: ['You saved me months.', 'I would save my questions for the tea break.'],
      },
      doNotSpurn: {
        says: ["Please don't turn me down."],
        quiet: ["Don't worry if you have no time.", 'I would not say no to tea.'],
      },
      oneChance: {
        says: ['Please just give me a chance.', 'All I ask for is one chance.'],
        quiet: ['You gave me a chance when I was nineteen.', 'It would give me a chance to ask.'],
      },
      lastHope: {
        says: ['This is my final shot.', 'You are the only one who can help.'],
        quiet: [
          'My only chance to see the depot is Thursday.',
          'The bus is the last hope of the village.',
          'You were the only one who answered.',
        ],
      },
      fate: {
        says: ['My life depends on your answer.', 'Everything hangs on this.'],
        quiet: ['It depends on your plans.'],
      },
      iAmDesperate: {
        says: ["I'm desperate.", 'I feel helpless.'],
        quiet: ['I am not desperate to leave.', 'Hospitals are desperate for nurses.'],
      },
      desperately: {
        says: ['I am running out of hope.', 'Desperate for work, hence this note.'],
        quiet: ['Your article on the desperate shortage of drivers stayed with me.', 'I ran out of time.'],
      },
      nobodyElse: {
        says: ["I can't take another no.", 'There is nobody else to turn to.'],
        quiet: ["I can't take another course this year.", 'Nobody else answered the survey.'],
      },
      ifThisFails: {
        says: ["If this doesn't work out I'm finished.", "If you say no I've nothing left."],
        quiet: ["If this doesn't work out I will call on Monday."],
      },
      allOthersClosed: {
        says: ['Everybody else has closed the door.', 'All the others said no.'],
        quiet: ['Everybody closed their books at four.'],
      },
      needIt: {
        says: ['I would kill for a job like yours.', 'You have no idea how badly I need this.'],
        quiet: ["I'd kill for your view of the harbour.", 'I had no idea how much planning it takes.'],
      },
      needBadly: {
        says: ['I am needing a job very badly, madam.', 'pls i need work asap'],
        quiet: ['I need a bicycle badly.', 'I want a job where I can use my Spanish right away.'],
      },
      badlyNeed: {
        says: ['I urgently need a job.', 'I badly need work.'],
        quiet: ['I badly need a bicycle.', 'I do not urgently need a job.'],
      },
      needThis: {
        says: ['I really, really need this.', 'I really, really need a job.'],
        quiet: ['I need this form, please.'],
      },
      anyWouldDo: {
        says: [
          'Any department would do.',
          'Anything at all would be fine by me.',
          'Whatever you give me is okay.',
        ],
        quiet: ['Any day next week would do.', 'Any department can explain that.'],
      },
      orWhatever: {
        says: ["I'd take nights, cleaning, you name it.", 'I would do the post, the bins, anything.'],
        quiet: ['I have done tills, floors, you name it.'],
      },
      ifYouSayNo: {
        says: ['I would go mad if you said no.', 'I would be crushed if you turned me down.'],
        quiet: ['I would go to the talk if you said so.', 'I would go mad without my allotment.'],
      },
      needAnyJob: {
        says: ['I just need a job, any job.', 'I need something before the rent is due.'],
        quiet: ['Do you need anything further from me?', 'I need something to write with on the day.'],
      },
      takeAnything: {
        says: ['I would be thankful for any job whatsoever.', "I'd do anything for this job."],
        quiet: ['I would take any bus before nine.', 'I would be grateful for any pointer.'],
      },
      anythingGoes: {
        says: ['Any work would do.', 'Any kind of job is fine.'],
        quiet: ['Any day would do.', 'Is a referral worth anything at all?'],
      },
      doNotCareWhat: {
        says: ["I'm not picky.", 'It makes no difference to me which department it is.'],
        quiet: [
          "I don't mind which of the two dates we take.",
          'Pay does not matter as much to me as the training.',
          "I'm not fussy about nights.",
        ],
      },
      forAnyPay: {
        says: ["I'd even work without pay.", 'I would come for any salary.'],
        quiet: ['The salary suits me.'],
      },
      offeredITake: {
        says: ['Whatever job you offer, I will take.'],
        quiet: ['Is there anything I can do?', 'Anything you can tell me I would take to heart.'],
      },
      menial: {
        says: ['I would sweep the floors.', 'I am happy to make the tea.'],
        quiet: ['Most of us started by making the tea.'],
      },
      getMeIn: {
        says: ['Just get me in somewhere.', 'I want a foot in any door.'],
        quiet: ['Could you get me in front of whoever decides?'],
      },
    },
    withoutEmphasis,
  );
});
