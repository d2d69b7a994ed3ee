/** What a question is after. */
export type Topic = keyof typeof WORDINGS;

/** The conversations that want different questions: by kind, and by how far the two or an application are. */
export type Plan =
  | 'exploration'
  | 'informational'
  | 'informational-opening'
  | 'informational-again'
  | 'exploratory'
  | 'exploratory-again'
  | 'exploratory-invited'
  | 'job'
  | 'job-screening'
  | 'job-offer';

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
    'field-now',
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
    'field-now',
    'happy-here',
    'others',
  ],
  'informational-again': [
    'since-then',
    'next-in-my-place',
    'closer-look',
    'gap',
    'craft',
    'issue',
    'first-year',
    'still-true',
    'reading-now',
    'field-now',
    'others',
  ],
  exploratory: [
    'ahead',
    'field-ahead',
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
  'exploratory-again': [
    'since-then-there',
    'thought-over',
    'shape',
    'see-of-me',
    'convinced',
    'field-ahead',
    'disagree',
    'hard',
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
    'field-ahead',
    'next-steps',
  ],
  'job-screening': [
    'why-now',
    'must-bring',
    'first-weeks',
    'serves',
    'done-by',
    'hesitate',
    'craft',
    'who-decides',
    'pay-range',
    'steps',
  ],
  'job-offer': [
    'judged-right',
    'free-hand',
    'bad-news',
    'busiest',
    'those-who-left',
    'pay-again',
    'arranged',
    'with-the-team',
    'before-first-day',
    'answer-by',
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

  // Informational, at a second talk
  'since-then': [
    'What has changed in your work as {role} since we last talked?',
    'What has changed in your work since we last talked?',
  ],
  'next-in-my-place': [
    'I have followed up what you told me last time: in my place, what would you look at next?',
  ],
  'closer-look': [
    'Which part of your work at {company} cannot be seen from outside, and how could I get a closer look at it?',
    'Which part of your work cannot be seen from outside, and how could I get a closer look at it?',
  ],
  gap: [
    'Now that you know a little more about me, which gap would you close first for work in {field}?',
    'Now that you know a little more about me, which gap would you close first for work like yours?',
  ],
  'first-year': ['What do people get wrong in their first year in this work, and how did you get past it?'],
  'still-true': ['What of our last talk would you put differently today?'],
  'reading-now': ['What are you reading or trying out just now that I should know of?'],

  // Exploratory, at a second talk
  'since-then-there': [
    'What has moved at {company} since we last talked?',
    'What has moved with you since we last talked?',
  ],
  'thought-over': ['You have had time to think it over: where do you see a match now, and where not?'],
  shape: [
    'Which work is left lying at {company} because nobody has the time, and whose day would it make easier?',
    'Which work is left lying because nobody has the time, and whose day would it make easier?',
  ],
  'see-of-me': ['What would you want to see of my work before you could judge it?'],
  convinced: ['Whom would one have to convince, and what would they ask first?'],

  // The field, where it is known: see the industries
  'field-now': ['What is changing in {field} that people outside have not noticed yet?'],
  'field-ahead': ['Which change in {field} are you getting ready for, and what does that ask of people?'],

  // Job, at the first call
  'why-now': ['Why is this job open now, and what has changed since it was written down?'],
  'must-bring': [
    'Which two things must a good {opening} bring along, and what can be learned on the way?',
    'Which two things must whoever takes this job bring along, and what can be learned on the way?',
  ],
  'first-weeks': ['What would fill the first weeks in this job?'],
  'done-by': ['By whom is this work done at the moment, and where does it pinch?'],
  hesitate: ['Is there anything in what you have read of me that makes you hesitate?'],
  'who-decides': ['Who decides in the end, and what matters most to each of them?'],
  'pay-range': ['What range is set aside for the pay, and how was it arrived at?'],
  steps: ['Which steps are there from here, and who else will I be talking to?'],

  // Job, with an offer on the table
  'judged-right': ['By what will you tell after six months that the choice was right?'],
  'free-hand': ['What may I decide alone from the first day, and what has to be agreed?'],
  'bad-news': ['How do the people to whom I would report take bad news?'],
  busiest: ['How long are the days in the busiest weeks, and what is done about it?'],
  'those-who-left': ['What would somebody who has left this job say about it?'],
  'pay-again': ['When are pay and duties looked at again, and who has a say in it?'],
  arranged: ['What is still open to be arranged: hours, place, the first day, the title?'],
  'with-the-team': ['May I spend an hour with the people whom I would work with before I decide?'],
  'before-first-day': ['What should I have read or seen before the first day?'],
  'answer-by': ['By when would you like my answer, and who else could I ask about the work until then?'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A family of roles, known by words in the role, with what only its people can answer. */
export interface Family {
  readonly name: string;
  readonly words: RegExp;
  /** What their judgment is about. */
  readonly craft: string;
  /** What occupies them. */
  readonly issue: string;
  /** How one gets into it. */
  readonly experience: string;
}

/** An industry, known by words in the field that is talked about, with what only its people can answer. */
export interface Industry {
  readonly name: string;
  readonly words: RegExp;
  /** What it is like now, for somebody who wants to understand it. */
  readonly now: string;
  /** What lies ahead, for somebody who may work in it. */
  readonly ahead: string;
}

/** The families of roles; of several that fit, the first is taken, so the narrower ones stand before the wider. */
export const FAMILIES: readonly Family[] = [
  {
    name: 'people',
    words: /\b(?:hr|human resources|people|talent|recruit(?:er|ing|ment)|headhunter|staffing)\b/i,
    craft:
      'Which decisions about people do managers bring to you, and which would you like to hear of sooner?',
    issue: 'What has changed most in how people are won and kept, and what has stayed the same?',
    experience:
      'Which piece of work with people could an outsider take on, so as to find out whether it suits them?',
  },
  {
    name: 'law',
    words: /\b(?:law|lawyer|attorney|solicitor|barrister|paralegal|legal|counsel|notary|judge|compliance)\b/i,
    craft:
      'How much of your work is reading, writing and talking to people, and which of them decides a case?',
    issue: 'Which question comes to your desk again and again that the law has not settled well?',
    experience: 'What could somebody sit in on, or draft for practice, to learn how you think about a case?',
  },
  {
    name: 'health',
    words:
      /\b(?:nurs(?:e|ing)|doctor|physician|surgeon|clinical|clinician|medical|medicine|\w{0,6}health(?:care)?|patient|home care|caregiver|pharmac\w{1,8}|therap\w{1,8}|midwife|dentist)\b/i,
    craft: 'Where does good work for patients get stuck between people, systems and time?',
    issue: 'What do patients need that nobody pays for, and how do you live with that?',
    experience: 'Where can one see this work before the long training, and what should one look out for?',
  },
  {
    name: 'teaching',
    words:
      /\b(?:teach(?:er|ing)|professor|lecturer|tutor|instructor|educat(?:or|ion)|school|trainer|learning and development)\b/i,
    craft: 'How do you notice that somebody has really understood, and what do you do when they have not?',
    issue: 'What takes time away from teaching, and what have you found that protects it?',
    experience: 'What is a good first occasion to stand in front of a group, and what would you watch for?',
  },
  {
    name: 'design',
    words: /\b(?:design(?:er)?|ux|ui|illustrat(?:or|ion)|user research(?:er)?|art director|creative)\b/i,
    craft:
      'How far does a design travel from your first sketch to what people use, and where does it change most?',
    issue: 'When what people need and what the business wants part ways, how is it settled with you?',
    experience:
      'What should a first piece of work show so that you would look at it for longer than a minute?',
  },
  {
    name: 'product',
    words: /\bproduct (?:manager|management|owner|lead|director|strategy)\b|\b(?:head|vp) of product\b/i,
    craft: 'Who has to agree before something is built, and how do you decide what to leave out?',
    issue: 'What do you believe about your users today that you did not believe two years ago?',
    experience:
      'How did you come to decide about a product for the first time, and where could one practice that?',
  },
  {
    name: 'social work',
    words:
      /\b(?:social work(?:er)?|case ?workers?|case manager|youth work(?:er)?|community (?:work(?:er)?|organi[sz]er|development)|counsel(?:l?or|l?ing)|childcare|nursery|kindergarten|refugee|welfare)\b/i,
    craft: 'How do you know when to step in, and when to leave somebody to find their own way?',
    issue: 'Which need do you meet every week that no program was made for?',
    experience: 'Where could I help for a few hours a week and see the work as it is?',
  },
  {
    name: 'building',
    words:
      /\b(?:construction|site manager|architect(?:ure|ural)?|surveyor|civil engineer(?:ing)?|structural|builder|property|real estate|urban plann(?:er|ing)|housing)\b/i,
    craft: 'Between the drawing and what stands there in the end, where is most lost, and who can save it?',
    issue: 'Which rule or shortage decides today what gets built?',
    experience: 'Which site or street is worth going to look at, and what would you point at?',
  },
  {
    name: 'transport',
    words:
      /\b(?:transit|transport(?:ation)?|timetabl\w{1,6}|bus(?:es)?|rail(?:way)?s?|dispatcher|pilot|captain|driver|fleet|freight|shipping|aviation|mobility|traffic)\b/i,
    craft: 'When something runs late, what do you look at first, and what do you let go?',
    issue: 'Which promise to passengers or customers is the hardest to keep, and why?',
    experience: 'Which line, stop or depot would teach me most in a morning, and at what hour?',
  },
  {
    name: 'trades',
    words:
      /\b(?:electricians?|plumb(?:er|ing)|carpent(?:er|ry)|joiner|mechanic|welder|weld(?:ing)|machinist|tool ?maker|painter|roofer|mason|gardener|landscap(?:er|ing)|tailor|craft\w{0,8}|apprentice\w{0,4})\b/i,
    craft: 'How do you see at a glance whether a job has been done well?',
    issue: 'What is asked of your trade today that nobody asked ten years ago?',
    experience: 'What should I try with my own hands before I begin, and what would spoil the joy of it?',
  },
  {
    name: 'hospitality',
    words:
      /\b(?:chef|cook|kitchen|restaurant|hotel|hospitality|catering|barista|baker|waiter|tourism|travel|events?(?: manager| planner)?|sommelier)\b/i,
    craft: 'On a night when everything comes at once, what do you hold on to?',
    issue: 'What do guests want now that they did not want a few years ago?',
    experience: 'Which shift should I work once to know whether this life is for me?',
  },
  {
    name: 'service',
    words:
      /\b(?:customer (?:service|support|care|experience)|support (?:agent|specialist|lead)|help ?desk|call cent(?:er|re)|administrat(?:or|ive|ion)|office manager|receptionist|secretary|executive assistant|assistant|clerk)\b/i,
    craft: 'Which calls or requests tell you that something is wrong further up?',
    issue: 'What has been automated in your work, and what did people lose or gain by it?',
    experience: 'What would I have to be good at on the first day, and what may come with time?',
  },
  {
    name: 'public service',
    words:
      /\b(?:policy|public (?:affairs|policy|service|sector|administration)|civil serv(?:ant|ice)|government|council(?:lor)?|municipal|diplomat|police|firefighter|officer of|regulat(?:or|ory))\b/i,
    craft: 'How does an idea become something that is done, and where do most ideas end?',
    issue: 'Which problem does everybody see and nobody own?',
    experience: 'Which meeting, hearing or paper should I follow to see how the work is really done?',
  },
  {
    name: 'culture',
    words:
      /\b(?:museum|curator|archiv(?:ist|e)|librar(?:ian|y)|registrar|gallery|musician|actor|theat(?:er|re)|conservator|artist|cultural|heritage|festival)\b/i,
    craft: 'How is it decided what is shown and what stays in store?',
    issue: 'Who does not come to you yet, and what has been tried?',
    experience:
      'Which collection, rehearsal or reading room should I spend a day in, and with which question?',
  },
  {
    name: 'fundraising',
    words:
      /\b(?:fund ?rais(?:er|ing)|grants?(?: writer| manager)?|donor|philanthrop\w{1,5}|volunteer coordinator|volunteering|ngo|non-?profit|charity|advocacy|campaign(?:er|s)?)\b/i,
    craft: 'How do you keep what givers like to hear and what the work needs in one story?',
    issue: 'What would you stop doing if money did not depend on it?',
    experience: 'Which small campaign could I run myself, so as to learn what you learned the hard way?',
  },
  {
    name: 'environment',
    words:
      /\b(?:environment(?:al)?|sustainab\w{1,6}|climate|ecolog\w{1,5}|conservation|forest(?:er|ry)|renewable|energy|farmer|agricultur\w{1,3}|agronom\w{1,4}|marine|wildlife)\b/i,
    craft: 'What do you measure in the field, and what do you trust your eyes for?',
    issue: 'Where do good intentions and good data pull in different directions in your work?',
    experience: 'Which season out there teaches most, and what does it show that no course says?',
  },
  {
    name: 'sales',
    words:
      /\b(?:sales|account (?:executive|manager)|business development|customer success|key account|partnerships)\b/i,
    craft: 'What does a good first talk with a customer sound like with you, and when do you walk away?',
    issue: 'How has the way in which customers decide changed over the last few years?',
    experience: 'What could I sell on a small scale, to find out whether I can take a no?',
  },
  {
    name: 'media',
    words:
      /\b(?:journalis[mt]|editor|reporter|writer|author|producer|media|marketing|communications?|content|public relations|pr|brand)\b/i,
    craft: 'How do you tell whether something that you put out has reached the people it was meant for?',
    issue: 'What is changing most in how people find what you make, and in what they trust?',
    experience: 'What should I make and put out on my own before I call it work in your field?',
  },
  {
    name: 'finance',
    words:
      /\b(?:financ(?:e|ial)|account(?:ant|ing)|audit(?:or)?|controller|treasur(?:er|y)|bank(?:er|ing)|actuar(?:y|ial)|tax|investment|cfo)\b/i,
    craft: 'Which numbers do you look at first, and which do you trust least?',
    issue: 'Which change in rules or markets has altered your work most in the last few years?',
    experience: 'Which set of numbers should I work through to understand what you do all week?',
  },
  {
    name: 'engineering',
    words:
      /\b(?:engineer(?:ing)?|developer|programmer|software|devops|sre|security|cyber\w{0,10}|network|infrastructure|platform|technical lead|cto|technician|(?:software|solutions?|cloud|systems?) architect)\b/i,
    craft:
      'When something breaks at a bad moment, how does your team find out, and who decides what happens next?',
    issue: 'Which old technical decision costs your team most today, and why does it still stand?',
    experience:
      'What could I build, repair or take apart that would teach me what your first year taught you?',
  },
  {
    name: 'research',
    words:
      /\b(?:research(?:er)?|scientist|science|data|analytics|analyst|statistic\w{1,6}|laboratory|lab|postdoc\w{0,6})\b/i,
    craft: 'How does a question become a piece of work with you, and who may say that it is finished?',
    issue:
      'Which finding of recent years has changed what people in your field do, and which should have and has not?',
    experience: 'Which small question could I take on alone that would show how the work feels?',
  },
  {
    name: 'operations',
    words:
      /\b(?:operations?|logistics|supply chain|procurement|purchasing|warehouse|manufacturing|plant|project manager|program(?:me)? manager|coo|facilities)\b/i,
    craft: 'What goes wrong most often between the plan and the day itself, and how do you hear of it?',
    issue: 'Which bottleneck in your field has moved least in recent years, and why?',
    experience: 'Where could I watch a plan meet its day, and what should I write down while it happens?',
  },
];

/** The industries; of several that fit, the first is taken. */
export const INDUSTRIES: readonly Industry[] = [
  {
    name: 'health care',
    words:
      /\b(?:health(?:care)?|medical|medicine|hospitals?|care|nursing|clinics?|telehealth|telemedicine|remote monitoring)\b/i,
    now: 'Where does money decide over care in your part of health care, and where does it not?',
    ahead: 'What will care look like in a few years for those who cannot come to you, and who is to do it?',
  },
  {
    name: 'life sciences',
    words:
      /\b(?:pharma\w{0,10}|biotech\w{0,6}|life sciences?|med ?tech|drug discovery|genomics|diagnostics)\b/i,
    now: 'How long is the way from a finding to a patient today, and where does it stand still?',
    ahead: 'Which work will be done by machines and models before long, and which will need more people?',
  },
  {
    name: 'telecommunications',
    words:
      /\b(?:telecom\w{0,14}|network (?:operators?|equipment)|fib(?:er|re)|mobile|broadband|5g|satellite)\b/i,
    now: 'What keeps networks running that no customer ever hears of?',
    ahead: 'What will be asked of networks in five years that they cannot do today?',
  },
  {
    name: 'software',
    words:
      /\b(?:software|saas|cloud|internet|it|information technology|cyber ?security|computer\w{0,6}|artificial intelligence|ai|games?|gaming)\b/i,
    now: 'Which part of building software has the talk of the last years passed by?',
    ahead: 'How is the work of a team divided anew, now that machines write a good deal of the code?',
  },
  {
    name: 'energy',
    words:
      /\b(?:energy|electricity|power|utilit(?:y|ies)|solar|wind|renewables?|oil|gas|grid|nuclear|batter(?:y|ies)|hydrogen)\b/i,
    now: 'What holds the change of the energy system up most: money, permits, people or the grid?',
    ahead: 'Which skills will be short when what is planned today is to be built?',
  },
  {
    name: 'transport',
    words:
      /\b(?:transport\w{0,6}|transit|mobility|buses|rail\w{0,4}|logistics|shipping|freight|aviation|airlines?|automotive|ports?|timetabl\w{1,6}|bus(?: \w{1,9})?)\b/i,
    now: 'What do passengers or customers complain of, and what should they complain of?',
    ahead: 'What will move differently in ten years, and what will be as it is now?',
  },
  {
    name: 'education',
    words:
      /\b(?:education|schools?|universit(?:y|ies)|higher education|teaching|training|e-?learning|ed ?tech)\b/i,
    now: 'What have the last years changed in how people learn, and what only in how it is talked about?',
    ahead: 'For what will schools and teachers be needed when explanations are to be had everywhere?',
  },
  {
    name: 'public sector',
    words:
      /\b(?:public (?:sector|administration|service|transport|policy)|government|civil service|municipal\w{0,6}|defen[cs]e|politics|policy)\b/i,
    now: 'What is easier in public service than people think, and what is harder?',
    ahead: 'Which task will fall to public service next, and is anybody preparing for it?',
  },
  {
    name: 'charities',
    words:
      /\b(?:non-?profits?|charit(?:y|ies)|ngos?|humanitarian|development aid|philanthropy|social (?:work|services|enterprise))\b/i,
    now: 'How does the way in which money is given shape what gets done?',
    ahead: 'Which work will charities have to leave, and to whom?',
  },
  {
    name: 'finance',
    words:
      /\b(?:financ\w{1,4}|banking|banks?|insurance|fin ?tech|investment|asset management|accounting|audit\w{0,3})\b/i,
    now: 'Which risk does everybody in the trade talk about, and which does nobody?',
    ahead: 'Which decisions will still be taken by people in ten years, and why those?',
  },
  {
    name: 'manufacturing',
    words:
      /\b(?:manufactur\w{1,4}|industrial|machinery|engineering|chemicals?|electronics|semiconductors?|steel|plastics|aerospace|robotics)\b/i,
    now: 'Where is the knowledge that a plant runs on: in systems, or in a few heads?',
    ahead: 'What would have to change before more is made close to where it is used?',
  },
  {
    name: 'construction',
    words:
      /\b(?:construction|architecture|real estate|housing|building|property|urban planning|infrastructure)\b/i,
    now: 'Why does building cost more and take longer every year, seen from where you stand?',
    ahead: 'Which way of building that is rare today will be common, and what stands against it?',
  },
  {
    name: 'retail',
    words: /\b(?:retail|e-?commerce|consumer goods|fashion|grocery|wholesale|shops?|luxury|cosmetics)\b/i,
    now: 'What do people still come to a shop for, and how do you notice when that changes?',
    ahead: 'What will decide between those who are still here in ten years and those who are not?',
  },
  {
    name: 'food and farming',
    words: /\b(?:food|agricultur\w{1,3}|farming|beverages?|agri ?tech|fisher(?:y|ies)|wine|brew\w{1,5})\b/i,
    now: 'Who in the chain from field to plate bears the risk, and who earns?',
    ahead: 'What will be on the table in ten years, and who will have grown it?',
  },
  {
    name: 'hospitality',
    words: /\b(?:hospitality|tourism|hotels?|travel|restaurants?|catering|events?|leisure|sports?)\b/i,
    now: 'What do guests never see that decides whether they come back?',
    ahead: 'How does one keep good people in a trade that works when others rest?',
  },
  {
    name: 'media',
    words:
      /\b(?:media|publishing|journalism|news|advertising|marketing|film|television|broadcasting|public relations|communications)\b/i,
    now: 'Who pays for good work in your trade today, and who did ten years ago?',
    ahead: 'What will people still want from people, once so much can be produced without them?',
  },
  {
    name: 'culture',
    words: /\b(?:museums?|arts?|culture|heritage|music|theat(?:er|re)s?|librar(?:y|ies)|archives?|design)\b/i,
    now: 'How free are you in what you show, and on whom does it depend?',
    ahead: 'Where will the next visitors come from, and what must they find?',
  },
  {
    name: 'law',
    words: /\b(?:law|legal(?: services)?|compliance|justice|courts?)\b/i,
    now: 'Which part of the work do clients value, and which do they only pay for?',
    ahead: 'Which legal work will be done without lawyers, and what does that mean for those who begin now?',
  },
  {
    name: 'consulting',
    words:
      /\b(?:consult(?:ing|ancy)|professional services|human resources|staffing|recruit\w{2,6}|research)\b/i,
    now: 'When is advice from outside worth its price, and when is it a way not to decide?',
    ahead: 'What will clients do themselves in a few years, and what will they still come to you for?',
  },
];
