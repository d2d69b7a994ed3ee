/** What a question is after. */
export type Topic = keyof typeof WORDINGS;

/** The conversations that want different questions. */
export type Plan =
  'exploration' | 'informational' | 'informational-opening' | 'exploratory' | 'exploratory-invited' | 'job';

/** What is asked in each conversation, the most important first, since the time may run out. */
export const PLANS: Readonly<Record<Plan, readonly Topic[]>> = {
  exploration: [
    'suggest',
    'at-best',
    'picture',
    'taken-for-granted',
    'wasted',
    'held-back',
    'lesson',
    'before-a-step',
    'try-out',
    'advisers',
  ],
  informational: [
    'ordinary-week',
    'craft',
    'skills',
    'experience',
    'issue',
    'inside',
    'happy-here',
    'turn',
    'read-next',
    'others',
  ],
  'informational-opening': [
    'needs',
    'scope',
    'ordinary-week',
    'skills',
    'inside',
    'craft',
    'issue',
    'happy-here',
    'others',
  ],
  exploratory: [
    'ahead',
    'match',
    'doing-well',
    'craft',
    'disagree',
    'grow',
    'hard',
    'doubts',
    'feedback',
    'others-there',
  ],
  'exploratory-invited': [
    'in-mind',
    'client',
    'why-open',
    'why-me',
    'judged',
    'hardest',
    'with-whom',
    'free-to-change',
    'stay',
    'decide-by',
    'others-to-judge',
  ],
  job: [
    'achieved',
    'first-problem',
    'serves',
    'shared',
    'craft',
    'urgent',
    'did-well',
    'learn-fastest',
    'hear-more',
    'next-steps',
  ],
};

/**
 * How each topic is put into words: the first wording whose slots are all known is asked, so the one that says most
 * comes first and one without slots last. The slots are `{role}`, `{company}`, `{field}` and `{opening}`. A topic
 * whose wordings all have slots is passed over where they are not known.
 */
export const WORDINGS = {
  // Exploration: with people who know the one who asks
  suggest: ['Given my background and what you know me to be good at, what would you suggest that I look at?'],
  'at-best': ['When have you seen me at my best, and what was I doing?'],
  picture: [
    'I keep coming back to {field}: how well does that fit the person you know, and what else could you picture me in?',
    'Which kind of work could you picture me in that I may not have thought of?',
  ],
  'taken-for-granted': ['What do people come to me for that I hardly notice myself?'],
  wasted: ['Where would I be unhappy, or wasted, as far as you can tell?'],
  'held-back': ['What might hold me back that I do not see?'],
  lesson: [
    'What has your own work as {role} taught you about choosing well?',
    'What have your own changes of work taught you about choosing well?',
  ],
  'before-a-step': ['What would you want to know before you took a step like this?'],
  'try-out': ['What small thing could I try within a month, to find out whether a direction suits me?'],
  advisers: ['Who else should I ask for advice, and may I say that the idea came from you?'],

  // Informational: with somebody who knows the work from inside
  'ordinary-week': [
    'What does an ordinary week as {role} at {company} really look like, and where does the time go?',
    'What does an ordinary week as {role} really look like, and where does the time go?',
    'What does an ordinary week in your work at {company} really look like, and where does the time go?',
    'What does an ordinary week in your work really look like, and where does the time go?',
  ],
  craft: ['Which part of the work takes the most judgment, and how does one learn it?'],
  skills: [
    'Which skills count most in your work as {role}, and which count less than one would expect?',
    'Which skills count most in your work, and which count less than one would expect?',
  ],
  experience: [
    'How could somebody from outside get real experience in {field}, and what would count in your eyes?',
    'How could somebody from outside get real experience of this work, and what would count in your eyes?',
  ],
  issue: [
    'Which problem in {field} occupies you and your colleagues most just now, and what is being tried?',
    'Which problem in your field occupies you and your colleagues most just now, and what is being tried?',
  ],
  inside: [
    'What do people outside most often get wrong about {company}?',
    'What do people outside most often get wrong about this work?',
  ],
  'happy-here': ['Who is happy in this work for years, and who leaves it early?'],
  turn: [
    'Which turn on your own way to {company} mattered most, and would you take it again?',
    'Which turn on your own way into this work mattered most, and would you take it again?',
  ],
  'read-next': [
    'What should I read, try or go and see next to understand {field} better?',
    'What should I read, try or go and see next to understand your field better?',
  ],
  others: ['Who else would be worth talking to, and may I say that the idea came from you?'],

  // Informational, while an opening is in sight
  needs: [
    'Seen from where you are, what does {company} most need to get right in the next year or two?',
    'Seen from where you are, what does your organization most need to get right in the next year or two?',
  ],
  scope: [
    'As far as you know it, where does the work of {opening} begin and end, and what is it up against?',
    'As far as you know it, where does that job begin and end, and what is it up against?',
  ],

  // Exploratory, at one's own request
  ahead: [
    'What will matter most at {company} over the next year or two, and what kind of people does that take?',
    'What will matter most in your organization over the next year or two, and what kind of people does that take?',
  ],
  match: [
    'Where at {company} is a background like mine useful, and where is it not?',
    'Where in your organization is a background like mine useful, and where is it not?',
  ],
  'doing-well': [
    'What do the people who do well at {company} have in common, apart from what stands in their CVs?',
    'What do the people who do well with you have in common, apart from what stands in their CVs?',
  ],
  disagree: ['When colleagues disagree about something that matters, how is it settled?'],
  grow: [
    'Can you think of somebody who changed direction within {company}, and how did that come about?',
    'Can you think of somebody who changed direction within your organization, and how did that come about?',
  ],
  hard: [
    'What is hard about working at {company} just now, and what is being done about it?',
    'What is hard about working there just now, and what is being done about it?',
  ],
  doubts: ['After what you have heard from me, where do you see a match, and where would you have doubts?'],
  feedback: ['When may I come back to you and ask how you see it?'],
  'others-there': [
    'Who else at {company} would be worth talking to?',
    'Who else with you would be worth talking to?',
  ],

  // Exploratory, at their invitation
  'in-mind': [
    'What do you have in mind with {opening}, and how much of it is decided?',
    'What do you have in mind, and how much of it is decided?',
  ],
  client: ['For which company is it, and how long have you worked with them?'],
  'why-open': ['Why is it open now: is the work new, or has somebody left it?'],
  'why-me': ['What made you think of me?'],
  judged: ['A year on, how would you tell that it had gone well?'],
  hardest: ['What is the hardest part of it, and what has been tried already?'],
  'with-whom': ['With whom would I work most closely, and who decides what comes first?'],
  'free-to-change': ['What would I be free to change, and what is settled?'],
  stay: [
    'What keeps people at {company}, and why do they leave?',
    'What keeps people there, and why do they leave?',
  ],
  'decide-by': ['By when would you like to decide, and when may I ask how you see it?'],
  'others-to-judge': [
    'Who else at {company} could I talk to, so that I can judge it fairly?',
    'Who else could I talk to, so that I can judge it fairly?',
  ],

  // Job
  achieved: [
    'What should a good {opening} have achieved after six months, and how will you tell?',
    'What should whoever takes this job have achieved after six months, and how will you tell?',
  ],
  'first-problem': ['Which problem should be solved first, and what has stood in its way?'],
  serves: [
    'How does this job serve what {company} wants to achieve in the next year or two?',
    'How does this job serve what your organization wants to achieve in the next year or two?',
  ],
  shared: ['Where does the job begin and end, and with whom is it shared?'],
  urgent: ['How does the team decide what comes first when everything is urgent?'],
  'did-well': ['What did people who did this job well have in common, and where did others struggle?'],
  'learn-fastest': ['What would I have to learn fastest?'],
  'hear-more': ['Is there anything in my background that you would like to hear more about?'],
  'next-steps': ['Who else will I be talking to, and by when may I expect to hear from you?'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A family of roles, known by words in the role, with what only its people can answer. */
export interface Family {
  readonly name: string;
  readonly words: RegExp;
  readonly craft: string;
  readonly issue: string;
}

/** The families of roles; of several that fit, the first is taken, so the narrower ones stand before the wider. */
export const FAMILIES: readonly Family[] = [
  {
    name: 'people',
    words: /\b(?:hr|human resources|people|talent|recruit(?:er|ing|ment)|headhunter|staffing)\b/i,
    craft:
      'Which decisions about people do managers bring to you, and which would you like to hear of sooner?',
    issue: 'What has changed most in how people are won and kept, and what has stayed the same?',
  },
  {
    name: 'law',
    words: /\b(?:law|lawyer|attorney|solicitor|barrister|paralegal|legal|counsel|notary|judge|compliance)\b/i,
    craft:
      'How much of your work is reading, writing and talking to people, and which of them decides a case?',
    issue: 'Which question comes to your desk again and again that the law has not settled well?',
  },
  {
    name: 'health',
    words:
      /\b(?:nurs(?:e|ing)|doctor|physician|surgeon|clinical|clinician|medical|medicine|\w{0,6}health(?:care)?|patient|home care|caregiver|pharmac\w{1,8}|therap\w{1,8}|midwife|dentist)\b/i,
    craft: 'Where does good work for patients get stuck between people, systems and time?',
    issue: 'What do patients need that nobody pays for, and how do you live with that?',
  },
  {
    name: 'teaching',
    words:
      /\b(?:teach(?:er|ing)|professor|lecturer|tutor|instructor|educat(?:or|ion)|school|trainer|learning and development)\b/i,
    craft: 'How do you notice that somebody has really understood, and what do you do when they have not?',
    issue: 'What takes time away from teaching, and what have you found that protects it?',
  },
  {
    name: 'design',
    words: /\b(?:design(?:er)?|ux|ui|illustrat(?:or|ion)|user research(?:er)?|art director|creative)\b/i,
    craft:
      'How far does a design travel from your first sketch to what people use, and where does it change most?',
    issue: 'When what people need and what the business wants part ways, how is it settled with you?',
  },
  {
    name: 'product',
    words: /\bproduct (?:manager|management|owner|lead|director|strategy)\b|\b(?:head|vp) of product\b/i,
    craft: 'Who has to agree before something is built, and how do you decide what to leave out?',
    issue: 'What do you believe about your users today that you did not believe two years ago?',
  },
  {
    name: 'sales',
    words:
      /\b(?:sales|account (?:executive|manager)|business development|customer success|key account|partnerships)\b/i,
    craft: 'What does a good first talk with a customer sound like with you, and when do you walk away?',
    issue: 'How has the way in which customers decide changed over the last few years?',
  },
  {
    name: 'media',
    words:
      /\b(?:journalis[mt]|editor|reporter|writer|author|producer|media|marketing|communications?|content|public relations|pr|brand)\b/i,
    craft: 'How do you tell whether something that you put out has reached the people it was meant for?',
    issue: 'What is changing most in how people find what you make, and in what they trust?',
  },
  {
    name: 'finance',
    words:
      /\b(?:financ(?:e|ial)|account(?:ant|ing)|audit(?:or)?|controller|treasur(?:er|y)|bank(?:er|ing)|actuar(?:y|ial)|tax|investment|cfo)\b/i,
    craft: 'Which numbers do you look at first, and which do you trust least?',
    issue: 'Which change in rules or markets has altered your work most in the last few years?',
  },
  {
    name: 'engineering',
    words:
      /\b(?:engineer(?:ing)?|developer|programmer|software|devops|sre|security|cyber\w{0,10}|network|infrastructure|platform|technical lead|cto|technician|(?:software|solutions?|cloud|systems?) architect)\b/i,
    craft:
      'When something breaks at a bad moment, how does your team find out, and who decides what happens next?',
    issue: 'Which old technical decision costs your team most today, and why does it still stand?',
  },
  {
    name: 'research',
    words:
      /\b(?:research(?:er)?|scientist|science|data|analytics|analyst|statistic\w{1,6}|laboratory|lab|postdoc\w{0,6})\b/i,
    craft: 'How does a question become a piece of work with you, and who may say that it is finished?',
    issue:
      'Which finding of recent years has changed what people in your field do, and which should have and has not?',
  },
  {
    name: 'operations',
    words:
      /\b(?:operations?|logistics|supply chain|procurement|purchasing|warehouse|manufacturing|plant|project manager|program(?:me)? manager|coo|facilities)\b/i,
    craft: 'What goes wrong most often between the plan and the day itself, and how do you hear of it?',
    issue: 'Which bottleneck in your field has moved least in recent years, and why?',
  },
];
