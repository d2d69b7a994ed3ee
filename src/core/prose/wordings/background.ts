import { phrase, type Wordings } from '../wording';

/** Words for people by what they do or are; a word that ends so is one too. */
const TRADES = [
  ...[
    'nurse',
    'midwife',
    'doctor',
    'dentist',
    'vet',
    'medic',
    'paramedic',
    'gp',
    'physio',
    'carer',
    'clinician',
  ],
  ...[
    'therapist',
    'pharmacist',
    'optician',
    'radiographer',
    'dietitian',
    'nutritionist',
    'counsell?or',
    'nanny',
  ],
  ...['teacher', 'tutor', 'lecturer', 'trainer', 'coach', 'librarian', 'archivist', 'curator', 'conservator'],
  ...[
    'engineer',
    'developer',
    'programmer',
    'coder',
    'designer',
    'architect',
    'surveyor',
    'planner',
    'scheduler',
  ],
  ...[
    'tester',
    'analyst',
    'researcher',
    'scientist',
    'physicist',
    'chemist',
    'economist',
    'linguist',
    'technician',
  ],
  ...[
    'manager',
    'supervisor',
    'director',
    'coordinator',
    'administrator',
    'officer',
    'clerk',
    'secretary',
    'lead',
  ],
  ...[
    'assistant',
    'associate',
    'executive',
    'receptionist',
    'bookkeeper',
    'accountant',
    'auditor',
    'actuary',
  ],
  ...[
    'banker',
    'broker',
    'trader',
    'buyer',
    'cashier',
    'teller',
    'rep',
    'recruiter',
    'marketer',
    'consultant',
  ],
  ...[
    'lawyer',
    'solicitor',
    'barrister',
    'paralegal',
    'notary',
    'translator',
    'interpreter',
    'journalist',
    'sub',
  ],
  ...[
    'writer',
    'editor',
    'producer',
    'photographer',
    'musician',
    'singer',
    'dancer',
    'actor',
    'artist',
    'pianist',
  ],
  ...[
    'driver',
    'dispatcher',
    'pilot',
    'sailor',
    'seafarer',
    'steward',
    'attendant',
    'conductor',
    'courier',
    'guard',
  ],
  ...[
    'postman',
    'porter',
    'docker',
    'purser',
    'soldier',
    'veteran',
    'firefighter',
    'detective',
    'ranger',
    'warden',
  ],
  ...['electrician', 'sparky', 'plumber', 'welder', 'mechanic', 'fitter', 'machinist', 'carpenter', 'joiner'],
  ...[
    'plasterer',
    'roofer',
    'mason',
    'painter',
    'tiler',
    'bricklayer',
    'glazier',
    'scaffolder',
    'rigger',
    'miner',
  ],
  ...[
    'farmer',
    'gardener',
    'beekeeper',
    'fisherman',
    'shepherd',
    'butcher',
    'baker',
    'brewer',
    'potter',
    'tailor',
  ],
  ...[
    'chef',
    'cook',
    'waiter',
    'waitress',
    'barista',
    'barber',
    'hairdresser',
    'beautician',
    'cleaner',
    'janitor',
  ],
  ...['worker', 'operator', 'picker', 'packer', 'foreman', 'apprentice', 'trainee', 'intern', 'freelancer'],
  ...['student', 'graduate', 'undergrad', 'postgrad', 'undergraduate', 'postgraduate', 'fresher', 'pupil'],
  ...['retiree', 'returner', 'newcomer', 'immigrant', 'refugee', 'widow', 'founder', 'owner', 'contractor'],
  ...[
    'priest',
    'nun',
    'imam',
    'rabbi',
    'diplomat',
    'housewife',
    'homemaker',
    'jobseeker',
    'inspector',
    'chair',
    'leader',
  ],
  ...[
    'agent',
    'adviser',
    'advisor',
    'representative',
    'professional',
    'investigator',
    'negotiator',
    'instructor',
    'leaver',
  ],
  ...[
    'illustrator',
    'animator',
    'decorator',
    'fabricator',
    'reporter',
    'presenter',
    'proofreader',
    'caretaker',
    'caterer',
    'labourer',
  ],
  ...[
    'lifeguard',
    'registrar',
    'councillor',
    'minister',
    'chaplain',
    'learner',
    'mum',
    'mom',
    'mother',
    'father',
    'dad',
  ],
  ...[
    'parent',
    'handler',
    'volunteer',
    'loader',
    'cutter',
    'turner',
    'captain',
    'sergeant',
    'cabin crew',
    'seller',
    '(?:ial|yl|or|ien|om)ist',
  ],
  ...[
    'cadet',
    '\\w{3,6}hand',
    'rider',
    'maid',
    'croupier',
    'referee',
    'groom',
    'cobbler',
    'weaver',
    'crofter',
    'forester',
  ],
  ...[
    'logger',
    'diver',
    'skipper',
    'stevedore',
    'signaller',
    'typist',
    'estimator',
    'masseuse',
    'osteopath',
    'hygienist',
  ],
  ...[
    'caregiver',
    'minder',
    'roadie',
    'comedian',
    'poet',
    'novelist',
    'blogger',
    'postie',
    'trucker',
    'cabbie',
    'constable',
  ],
  ...[
    'corporal',
    'lieutenant',
    'bartender',
    'sommelier',
    'grocer',
    'merchandiser',
    'upholsterer',
    'tuner',
    'organist',
  ],
  ...[
    'cellist',
    'violinist',
    'tanner',
    'engraver',
    'sculptor',
    'glassblower',
    'botanist',
    'astronomer',
    'geographer',
  ],
  ...[
    'historian',
    'deacon',
    'undertaker',
    'assessor',
    'adjuster',
    'underwriter',
    'treasurer',
    'bailiff',
    'magistrate',
  ],
  ...[
    'prosecutor',
    'organi[sz]er',
    'campaigner',
    'fundraiser',
    'strategist',
    'activist',
    'sysadmin',
    'ex-con',
    'carter',
  ],
  ...['(?:maker|keeper|smith|wright|ologist|ician|monger|stress|woman|man)'],
];
/** A word or two for somebody, wherever it stands. */
export const TRADE = phrase`(?!(?:german|roman|human|woman|man|layman|gentleman|chairman|spokes\w{3,6})(?!\w))[\w-]{0,14}${TRADES}s?`;

const NUMBER =
  '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for)ty(?:-\\w{3,5})?|several|many|some)';
const SPAN = `(?!an? (?:\\w{1,10} )?(?:winter|season|harvest)\\b)${NUMBER}(?:\\+| odd| or so)?(?: \\w{1,10})? ?(?:years?'?|yrs?|decades?|seasons?|winters?|harvests?)(?! (?:ago|later|old|from now|before|after|ahead|behind (?:you|me)|above|apart|below))`;
/** What people have where they work or learn. */
const WORKING = [
  ...[
    'background',
    'careers?',
    'experience',
    'degree',
    'training',
    'trade',
    'profession',
    'jobs?',
    'role',
    'post',
  ],
  ...[
    'position',
    'studies',
    'thesis',
    'shifts?',
    'employer',
    'qualifications?',
    'apprenticeship',
    'masters?',
  ],
  ...[
    'phd',
    'diploma',
    'business',
    'workplace',
    'line',
    'trades?',
    'living',
    'skills',
    'redundancy',
    'licen[cs]e',
  ],
  ...[
    'bench',
    'desk',
    'work(?! (?:phone|number|e-?mail|address|permit|days?))',
    'profession',
    'working life',
    '(?:days|nights|evenings|weeks) (?:go|are|begin|start|belong)',
    'thirties',
  ],
  ...['twenties'],
  ...[
    'forties',
    'fifties',
    'sixties',
    'patients',
    'pupils',
    'clients',
    'customers',
    'crew',
    'cv gap',
    'last company',
  ],
];
const LEARNING =
  'degrees?|diplomas?|phd|doctorate|masters?|ba|bsc|msc|mba|b\\.?com|certificates?|licen[cs]e|qualifications?|a-levels|apprenticeship|nvq';
const LEFT =
  'job|post|position|career|work|role|practice|trade|army|navy|force|police|profession|business|firm|company';

/** A stretch of time that somebody has spent at something: `¥` in what the patterns read. */
export const TIME = phrase`${SPAN}`;

/** Somebody's parents and teachers, who are no trade of theirs. */
export const ELDERS = phrase`(?:my|our) (?:\w{1,10} )?(?:father|mother|dad|mum|mom|parent|teacher|tutor|professor|lecturer|coach|counsell?or|adviser|advisor|doctor|dentist|gp|therapist|supervisor|librarian|pharmacist|hairdresser|barber|landlord)s?`;

/** What a writer says of themselves, where `¤` is a word for somebody and `¥` a stretch of time. */
export const BACKGROUND = {
  mine: phrase`(?:my|mine|our|me)(?: (?!(?:phone|number|cv|questions?|name|request|hope|friends?|cousin|apologies|thanks)\b)[\w-]{1,14}){0,3} ${WORKING}`,
  having: phrase`I(?:'ve| have| hold| had| bring| did| do| got| am having| completed| finished| dropped out of)(?! (?:heard|read|seen|been told)\b)(?: [^\s,;:|()]{1,14}){0,4} (?:${LEARNING}|background|experience|career|training|business|practice|years?|decades?|months? (?:left|of)|kids|children|toddler|portfolio)`,
  career: phrase`(?:after|with|from|behind me is) (?:an?|my) (?:[\w-]{1,14} ){0,2}(?:career|lifetime|life|spell|stint|apprenticeship|traineeship|decade|childhood|youth) (?:in|at|as|with|on|of)`,
  craft: phrase`I (?:\w{1,10}ly )?(?:cut|fix|sell|make|mend|lay|fit|carry|write|draw|pack|pick|move) (?!it|this|that|the|a|an|my|your|you|up|out|down|off|short|time|sure|notes|any|no|to|for|in|on|at|about|from|with|as|here|now|because|so|some|mistakes|progress|do|and|only|just|again|with|of|lists?|letters?|hereby|into|well|as)\b\w{3,14}`,
  after: phrase`after ¥ (?:in|as|of|at|on|with|doing|behind)`,
  aTradeHere: phrase`¤(?:,? [\w-]{1,14}){0,3} (?:here|by day|by night|turned)|by (?:trade|training|profession|background|licen[cs]e|vocation|necessity|degree|education|apprenticeship|calling|birth)`,
  aboutMe: phrase`for my part|as for me|about me|about myself|by way of (?:background|introduction)|(?:for|some|bit of|little) context|introduce myself(?=[:,])`,
  inShort: phrase`(?:here|intro|me|background|version|of it|short|brief|nutshell)[,:;-](?: [\w-]{1,14},?){0,4} (?:¤|ex-\w{3,14}|work|¥)|¤,(?: \w{2,14},?){0,2} ¥`,
  as: phrase`(?<!(?:life|lives|living|career|careers|day|week|job|(?:of|about|like) working|become|becoming) )(?:as|being|once|formerly|currently|at present|these days|myself)(?: me)?,? (?:an? |the )?(?:[\w-]{1,14} ){0,2}¤`,
  asOne: phrase`as (?:somebody|someone|one|a person) who|(?:as|from) one (?:\w{3,16}|¤) to another|¤, I(?!\w)|(?<=(?:s|¤) )(?<!(?:looks|sounds|feels|is|seems|was) )like (?:me|us)|¤ of (?:mine|ours)`,
  asA: phrase`^(?:and |so |but )?(?:speaking )?(?:as|being) an? (?!(?:[\w-]{1,14} )?(?:fan|reader|listener|follower|admirer|subscriber|stranger|believer|friend|result|whole|first|favou?r|courtesy|rule|start|consequence|matter|reminder|thank|token|last|next|small|gesture|sign|mark|bit|guide|way|pleasure|nuisance|bother|pest)(?!\w))[\w-]{3,20}`,
  writes: phrase`(?:an?|one) (?:[\w-]{1,14} )?¤ (?:is writing|writes|with an?)|who is writing|who's writing|the undersigned|the writer of this|(?:that|this|it)(?:'s| is| was) me(?!\w)`,
  fromA: phrase`(?:writing|speaking|calling|greetings|hello|message|letter|note|question|mail)(?: to you)? from (?:the|an?|our) (?:[\w-]{1,14} ){0,2}(?:departments?|desk|floor|ward|kitchen|depot|counter|branch|lab|workshop|factory|farm|bench|cab|bridge|engine room|night shift|checkout|classroom|back office)|(?:talking|writing|speaking|listening|coming|letter|note|message|hello|greetings|questions?|request|enquiry|query|line|plea|word) (?:to you )?(?:to|from|as) an? (?:[\w-]{1,14} ){0,2}¤|(?:fellow|another|we|us|those of us who are) ¤|(?:forgive|excuse|help|pity on|humour|indulge) an? (?:[\w-]{1,14} )?¤`,
  named: phrase`§ of \w{2,14}|§ \([^()|]{3,40}\)|I, an? (?:[\w-]{1,14} ){0,2}¤|§,? (?:\(|and |- )?(?:an? |the |your )?(?:\d\d,? )?(?:[\w-]{1,14} ){0,2}¤`,
  signed: phrase`^[\w'-]{2,14}(?: [\w'-]{2,14})?, (?:[\w-]{1,14} ){0,2}¤(?:, [\w ]{2,30})?\.?$`,
  study: phrase`(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ](?:year|yr|semester)(?: [\w.]{1,14}){0,3} (?:¤|of (?:an|my)|b\.?\w{1,4}|at)|(?:am|i'm|im) in (?:my )?(?:year|\d..|second|third|final|first)|back to (?:school|uni|university|college)|(?:fresh|recent) ¤|passed out|pass-?out`,
  course: phrase`(?:doing|pursuing|studying|taking|finishing|starting|completing) (?:my|an?|for) (?:\w{1,12} )?(?:${LEARNING}|course|internship|placement|studies|traineeship|residency|fellowship|clerkship|bootcamp|evening classes|night school|articles|pupillage|final year)`,
  stage: phrase`let (?:me|\w{1,8} of us) go|made redundant|laid off|newly qualified|(?<!(?:for|of|by|the|many|most|with) )self-employed(?! (?:people|workers|persons|folk|clients))|unemployed|between (?:jobs|things|posts)|career (?:break|change|changer|switch|switcher)|retraining|stay-at-home|single (?:mum|mom|dad|mother|father|parent)|on (?:parental|maternity|paternity) leave|job[- ](?:hunt|seek)\w{2,4}`,
  degree: phrase`(?:(?:b|m)\. ?(?:tech|com|sc|ed|phil|arch|pharm|eng|des|lit)|(?:b|m)(?:tech|com|sc|phil|pharm|eng))\.?(?= |,|$)|(?:ba|ma|llb|llm|mba|bba|bca|mca|mbbs|phd|ph\.d|b\.a|m\.a|b\.e|b\.s|m\.s|hnd|nvq|pgce|gcses?|a-levels|abitur|btec|nysc)\.? (?:in|from|at|of|student|holder|degree|on)|(?:degree|diploma|masters?|master's|bachelor's|doctorate|phd|certificate) (?:holder|in hand|student|behind me)|(?:hold|holding|holds) an? (?:\w{1,14} ){0,2}(?:${LEARNING})`,
  freshFrom: phrase`(?:fresh|straight|just|newly|only just|barely|not long|recently|freshly|long|now|new) (?:from|out of|off|back from|arrived from|home from)(?! (?:reading|watching|hearing|the (?:talk|event|fair|lecture|webinar|conference|printer|press)|\||our|a (?:talk|lecture|webinar|conference|seminar)))`,
  mineIs: phrase`mine (?:is|was|has been|are) an? (?!(?:\w{1,14} )?(?:question|request|message|letter|note|plea|query|wish|enquiry|hope))[\w-]{2,20}|(?:mine|it|these lines|th(?:e|is)(?: \w{1,10})? (?:letter|note|question|request|message|mail|e-mail|plea)|this) (?:comes?|came|is|was|are|reach(?:es)? you) (?:from|by) (?:an? (?:[\w-]{1,14} ){0,2}¤|the (?:[\w-]{1,14} ){0,2}(?:desk|office|kitchen|floor|counter|ward|depot|bench|cab|classroom))`,
  lessons: phrase`(?:nights?|days|years|mornings|shifts|winters|summers|weekends|months|¥|decades?|seasons?|[a-z]{2,12}ing)(?: [^\s;:()|]{1,16}){1,8} (?:taught|made|showed|left|kept|turned|brought|led|teach|teaches|make|makes|leaves?|cured|convinced|gives?|gave) (?:me|us|one)`,
  ownWay: phrase`my (?:own )?(?:path|story|road|route|journey)(?: so far)? (?:has been|is (?!similar|the same)|was|runs?|led|went|began|started|goes)|(?:at|since|from) (?:the age of )?(?:fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?=[,.;]| (?:I|and|in|on|as|with)(?!\w))|(?:the age of|aged) (?:\d\d|\w{3,10}teen|\w{4,6}ty)`,
  spent: phrase`my (?:\w{1,12} )?(?:days?|nights?|evenings?|mornings?|weeks?|weekdays|hours|summers?|winters?) (?:is|are|was|were|go|goes|went|pass|passes|begins?|starts?|revolves?|consists?|involves?|ends?|belongs?)(?: \w{1,12}){0,2} (?:spent|filled|full of|made up|devoted|with (?:a|the|\w{3,12}ing)|among|in an?|behind|under|around|between|on (?:the|a) (?:road|ward|river|farm|site|water|phones?|floor|tools|buses|trains)|to (?:a|the)|\w{3,12}ing)|I (?:spend|spent|have spent|earn|earned|used to spend)(?: \w{1,12}){0,5} (?!evening|morning|reading|watching|listening|thinking|looking|going|wondering|trying|searching|studying)\w{3,12}ing(?! (?:\||about|through))`,
  takingCare: phrase`(?:I(?:'ve| have)?|having) (?:\w{1,10} )?(?:(?:look(?:ed)?|car(?:e|ed)|tak(?:e|en) care|took care|answer(?:ed)?|am responsible|was responsible) (?:after|for|of) |(?:see|saw|attend(?:ed)?) to |(?:deal|dealt) (?:with|in) |(?:turn out|put together|keep|kept|take|took|do|did) (?:the|a|an|my|our|some)? ?(?:\w{1,12} )?(?:accounts|books|bees|hens|sheep|goats|cows|score|records|minutes|watch|orders|calls|bookings|blood|stock|payroll|wages|deliveries|nights|rounds|rota|repairs|shifts) ?)(?!\||this|that|it\b|you|your)\w{2,14}`,
  owning: phrase`I(?:'ve| have| keep| own| do have|'ve got| got| help run| help out at) (?:an?|my|two|three|four|the) (?:[\w-]{1,14} ){0,2}(?:stall|shop|farm|smallholding|allotment|garage|studio|practice|van|boat|workshop|bakery|salon|caf[eé]|restaurant|pub|business|firm|kiosk|family|sons?|daughters?|baby|babies|children|licen[cs]e|ticket|trade|herd|flock|hives?|kiln|loom|round|field|vineyard|orchard|nursery|stand at|guest ?house|b&b|inn|hotel|hostel|school|dairy|mill|forge|gallery|library|charity|company|agency|consultancy|clinic|surgery|ferry|taxi|lorry|truck|tractor|creche|kennels?|stables?|bar|chippy|newsagent's?|pharmacy|launderette|cab)s?`,
  onesOwnTrade: phrase`(?:professionally|by day|by night|for work|in (?:real|working|professional) life|(?:on|at) (?:weekdays|weekends|work)),? (?:I|we)|I know (?!(?:that|how|what|why|who|where|it|this|nothing|little|no|of|from|the|people|many|several|some|one|a|and|but|better|somebody|someone|anyone|her|him|them|nobody|plenty|enough|time|only|too|very|well|times|schedules|diaries|inboxes)\b)\w{3,14}(?:,| and I know| but)|one foot in|¥,? an? ¤|all I(?:'ve| have) (?:ever |so far )?(?:done|known|been)|(?:just|only|merely|simply|am|I'm|im) (?:the|an?) (?:[\w-]{1,14} ){0,2}(?:woman|man|guy|girl|bloke|lad|chap|lady|fellow|lass|fella)|(?:reader|listener|subscriber|follower|viewer|admirer) (?:in|at|behind|under) (?:the|an?) (?!first|last|beginning|train|bus|start|same|car|evening|morning)|at work(?:,? \(|, (?:we|an?|in|at|the)|,? in (?:the|an?) )\w{1,14}|(?:^|, )coming from (?:an? |the )?\w{2,14}|(?:and|with|just) me (?:with|at|behind|in|on|under) (?:the|an?|my)`,
  theThingsIDo: phrase`(?:the|all the|those|these|every|of) [\w-]{2,16} (?:that |which )?(?:I|we) (?:drive|run|teach|serve|clean|sell|build|make|mend|repair|steer|sail|fly|manage|print|paint|load|unload|pack|cook|bake|grow|farm|breed|raise|treat|nurse|translate|edit|audit|insure|guard|dispatch|schedule|design|inspect|test|maintain|operate|weld|install|supply|deliver|carry|process|assemble|supervise|train|coach|work (?:in|at|on|for|with))`,
  thePerson: phrase`(?:I am|I'm|im|am|being) (?:the|that|one of the|only the|merely the) (?:\w{1,12} ){0,3}(?:who|that) (?!(?:asked|wrote|sat|stood|emailed|e-mailed|came|called|raised|put|spoke|laughed|kept asking|commented|sent|rang|held|met|was)\b)\w{2,14}|(?:hearing from|reading|addressed by|letter of|in front of you is|on the other end is|behind this (?:letter|note|mail) is|picture|imagine|think of me as|call me) an? (?:[\w-]{1,14} ){0,2}¤|yours truly (?:is|was|has|\w{3,12}s)`,
  whereIWork: phrase`(?:where|which|that|things|people|kids|patients) I (?:\w{1,10} )?(?:work|worked|teach|taught|drive|drove|serve|served|train|trained|studied|study|volunteer|volunteered|nurse|manage|managed|run|ran|look after|cook|clean|repair|sell|sold|fix|build|built|translate|grew up|was (?:born|raised|trained|employed)|am employed|clerk|intern|interned|apprenticed)|at my (?:\w{1,12} )?(?:work|place|firm|company|job|shop|workshop|stall|bench|school|clinic|ward|garage|studio|office)(?! (?:phone|number))|between (?:shifts|lessons|classes|lectures|patients|deliveries|clients|feeds|jobs|two jobs|contracts|gigs)|(?:has|have) been (?:home|my (?:home|life|world|work|living|desk|office|trade))`,
  gone: phrase`(?:my|the) (?:\w{1,14} )?(?:contract|position|post|job|factory|plant|mill|shop|firm|company|employer|agency|paper|mine|office|branch|department|role|pit|yard|theatre|school)(?: \w{1,14}){0,2} (?:ends?|ended|ran out|runs out|expires?|expired|closed|closes|closing|shut|shuts|folded|went (?:under|bust|bankrupt)|was (?:cut|closed|abolished|sold|axed)|let (?:me|us) go|moved (?:abroad|away))(?=,? (?:in|last|this|and|so|after|down|its|on|at|two|three) )`,
  age: phrase`in (?:my|her|his) (?:late |early |mid-?)?(?:teens|twenties|thirties|forties|fifties|sixties)|(?:late|early|mid)-?(?:twenties|thirties|forties|fifties|sixties)|at (?:(?:3|4|5)\d(?=[,.?!]|$)|(?:thir|for|fif)ty(?:-\w{3,5})?)`,
  change: phrase`(?:switch|mov|transition|chang|cross|pivot|jump|shift)(?:e|es|ing|ed)? (?:over |across |careers? )?(?:from|out of|careers?|into)|(?:lost|losing|left|leaving|quit|quitting|gave up) (?:my|a|the) (?:\w{1,12} )?(?:${LEFT})`,
  plans: phrase`(?:thinking (?:of|about)|consider(?:ing)?|about|planning|hop(?:e|ing)|want(?:ing)?|like|trying|decid(?:ed|ing)|wish(?:ing)?)(?: to| on)? (?:leav(?:e|ing) (?!a message)\w{2,14}|quit|quitting|giving up|train(?:ing)? (?:as|to|for)|retrain\w{0,3}|qualify\w{0,3}|becom(?:e|ing) an?|start(?:ing)? (?:my|an?) (?:course|degree|business|apprenticeship|training))`,
  looking: phrase`(?:looking|searching|hunting|applying) for (?:my |an? |new |other )?(?:first |new |other |different )?(?:job|work|role|position|placement|apprenticeship|internship)`,
  came: phrase`I (?:come|came|go|went|went back|fell|moved|switched|crossed)(?: \w{2,10}){0,2} (?:from|(?:in)?to(?! (?:\||the (?:talk|event|open|fair|show|opening|launch)|think|know|see|you)))`,
  gerund: phrase`having (?:\w{1,10} )?been \w{2,12}ing|(?:having|since|after|before|while|until) (?:\w{1,10} )?(?:taught|worked|run|trained|served|leaving|working|teaching|studying|graduating|running|nursing|driving|retiring|managing|raising|qualifying|serving|growing up|being (?:made|an?)|going back|moving)`,
  withA: phrase`(?:with|and) an? (?:[\w-]{1,12} ){0,2}(?:${LEARNING}|ticket)|with (?:my|two|\d{1,2}|nine|ten|some|four|three) (?:\w{1,12} ){0,3}(?:${LEARNING}|background|behind me|under my belt)`,
  subjectless: phrase`^(?:currently|now|presently|formerly|previously) (?:at|with|in) \w{1,20}|(?<=^|[,;] |- )(?:used to |(?:have|had|just|recently|currently|been|also|now) )?(?:work(?:ed|ing)?|studied|studying|trained|taught|teach(?:ing)?|drove|driving|drive|served|grew up|be|born|raised|qualified|graduated|managing|running|nursing|finished|completed|employed|based) (?:as|in|at|for|with|an?|the|from|my|to|[A-Z]\w{2,14}|¥|of|\d)`,
  living: phrase`for a living|bread and butter|earn my|pays? (?:the|my) (?:bills|rent)|day job|nine[- ]to[- ]five|find me (?:at|behind|in|on)|is my (?:day|night|morning|evening|week)|where I(?:'m| am) (?:an?|the|in)|born (?:and|in)|(?:son|daughter|child) of|this one would`,
  whatIDo: phrase`(?:is|was|were|are|be) (?:mine|what I (?:do|did|know|taught|teach|make|sell|am))|what I (?:do|did|know|teach|make|sell) (?:is|are|best|all)|what I bring|it's what I do|(?:is|was) my doing`,
  past: phrase`(?:am|'m|been) from an? (?:[\w-]{1,12} )?family|(?:took|taken|taking) (?:early|voluntary|redundancy|over (?:the|my|from)|a redundancy)|ours is an?|(?:uni|college|school) dropout|since (?:I was|I left|leaving|school|university|college)|half my life|not long out of|paid for my|^retired|now doing`,
  at: phrase`(?:find|found|calls?) me (?:under|at|behind|in|on|the)|(?:wards?|depot|mill|lab|site|kitchen|shift), \w{3,20}`,
  myBoss: phrase`my (?:\w{2,8} )?(?:boss|supervisor|manager|foreman|¤) (?:at|in|on) (?!the phone)\w{1,14}`,
  write: phrase`I (?:also )?write (?:about (?!an?\b|the\b|my\b)\w{2,14}|for an? \w{3,14}|software|code|copy|grants?)`,
  taught: phrase`(?<!(?:it|that|this|which|article|book|talk|talks|podcast|post|has|you|he|she|have|\|) )(?:raised|feeds?|fed|pays?|paid|trained|employs?|employed|taught|hired|elected|promoted|got) me (?:to (?:run|lead|be)|its|their|as|an?|head|how|\w{3,14}ing|from|for|into|\w{1,10} and|in)`,
  made: phrase`(?<!(?:it|that|this|which|article|book|talk|talks|podcast|post|has|you|he|she|have|\|) )(?:made|left|brought|led|took|kept|keeps|sent|landed) me (?:(?:its|their|head|redundant|from|here|in)|\w{2,14} (?:from|to|into) (?:the|a))|took my|(?:had|has|have|'ve had|they call|they made) me (?:on|the|an?|(?!laugh|smil|cry|think|wonder|nodd|grinn|giggl|read|hook|look|go)\w{2,14}ing)`,
} satisfies Wordings;

/** What a sentence is about that begins with it, unless it tells of the reader or what others said. */
export const OPENING = {
  time: phrase`^(?:(?:after|with|for|nearly|almost|over|about|more than|just|only|another|short version:|quick intro:) ){0,2}¥`,
  trade: phrase`^(?:(?:ex|former|just|only|currently|formerly|presently|an?|another) ){0,2}(?:(?!(?:is|are|do|does|did|what|which|how|why|the|those|many|most|when|who|would|could|can)\b)[\w-]{1,14} ){0,2}(?:¤|ex-[\w-]{2,20}|(?:${LEARNING}))`,
} satisfies Wordings;
export const REPORTED = {
  said: phrase`recommend(?:ed|s)?|suggest(?:ed|s)?|gave|told|says|said|adverts?`,
} satisfies Wordings;
/** The writer. */
export const MYSELF = {
  me: phrase`I|I've|I'm|me|my|mine|im|myself|we|our|here`,
} satisfies Wordings;

/** What sounds like it, and says nothing of the writer. */
export const NO_BACKGROUND = {
  theirs: phrase`(?<!(?:like me|somebody|someone|person|one|me|that is|as|undersigned|like|(?:speak|writ|talk|com)\w{1,4} to|teach|teaches|tells?|shows?|leaves?|makes?) )(?:you(?! and (?:I|me)\b| both\b|'ll see| (?:will|can|may) find me|'ll find me)|he|she|they(?!(?:'ve|'d| have| had)? (?:had|call|made|let|put|pay|paid|sent) me\b)|who|u)(?:'\w{1,2})?(?: (?:and|but|so|which means|because|that)(?! I\b| my\b)| (?!and\b|but\b|so\b|because\b|I\b|I'|my\b|me\b|we\b|our\b|mine\b)[^\s;:()]{1,20}){1,14}`,
  yours: phrase`(?:your|his|her|their|ur)(?: (?!I\b|I'|my\b|we\b|and I\b|me\b|mine\b|our\b)[^\s;:(),]{1,20}){1,8}`,
  apposition: phrase`(?<=,)(?<!(?:I|me|myself|§),) (?:an?|the) (?:[\w-]{1,14} )?¤(?: (?:of|with|at|in|for|from)(?: [\w'¥-]{1,14}){1,4})?,(?! I\b)`,
  kin: phrase`(?:friend|cousin|brother|sister|uncle|aunt|neighbour|son|daughter)(?:'s)?(?: [A-Z][\w'-]{1,14})?,? (?:is|was|works|has|who)(?: [^\s,;:()]{1,20}){1,10}`,
} satisfies Wordings;

/** Time that went by over reading, waiting and meaning to write. */
export const IDLE_TIME = {
  letters: phrase`I(?:'ve| have)? (?:\w{1,10} )?(?:been (?:\w{1,10} )?)?(?:meaning|meant|wanting|wanted|hoping|planning|intending|trying|follow(?:ed|ing)|reading|read|listen(?:ed|ing)|watch(?:ed|ing)|admir(?:ed|ing)|look(?:ed|ing)|subscrib(?:ed|ing)|wonder(?:ed|ing)|know|known|put(?:ting)? off|wait(?:ed|ing)|carr(?:ied|ying)|ke(?:pt|ep))(?: [^\s;:()]{1,20}){1,14}|(?:would|will|you'd|you'll|to) make my (?:day|week|month|year|summer|winter)`,
} satisfies Wordings;

/** What somebody would do, or could: the business of the letter. */
export const BUSINESS = {
  would: phrase`(?:I|we)(?:'ll|'d(?! (?:been|had|never been|\w{2,8}[^e\W]ed|taught|spent|run|left|become|driven)(?!\w))| will| would| could| may| might| shall| should)(?! (?:be )?(?:graduat|qualif|retir|finish))(?: (?!I\b|my\b|as\b)[\w'-]{1,14}){1,7}`,
  reading: phrase`I work (?:better|best)|I(?: have|'ve)? (?:left|spent|finished|completed|moved)(?: \w{1,12}){0,4} (?:a message|reading|watching|listening|\||the book|with \|)`,
} satisfies Wordings;

/** What stands under a letter and tells what its writer does. */
export const SIGNED_AS = {
  trade: phrase`¤|(?:class of|department of|dept|rn|msc|bsc|phd|pgce|mba|b\.sc|ph\.d)\.?`,
} satisfies Wordings;

/** What people do, and are, in any letter: nothing of this after an "I" tells about them. */
export const LETTER_VERBS = words(`
  write wrote written ask hope wonder like love want wish would should could can cannot may might must shall will do did need
  don't didn't haven't can't won't wouldn't couldn't
  hear heard see saw seen watch find found come came go went gone look listen thank appreciate admire follow know knew known
  think thought believe guess feel felt meet met speak spoke spoken talk enjoy agree notice learn learnt gather realise realize
  promise remember attach enclose mention seek sought request beg apologise apologize trust imagine suppose assume mean meant
  prefer try tried send sent get got owe recall discover cry cried smile take took taken await remain propose suggest understand
  understood say said tell told dare intend expect bring brought call ring rang phone contact reach choose chose chosen
  google search share respect value wait quote count doubt turn ought borrow use buy
  bought bump stumble pick attend visit laugh live recommend commend pray hit refer  subscribe become became stop cut
  underline copy stay miss skip read reread mark bookmark print pin pass plan-to plan-on aim-to walk drop put set
  book return forget forgot hesitate puzzle explore look consider include receive note arrange print fail
  collect list prepare decide have has had be travel offer fit given
  left-with left-a left-the left-feeling spent-the spent-a spent-an spent-hours spent-all spend-the set-out keep-to keep-my keep-a kept-a
  kept-the leave-early left-early start-with start-to started-on begin-to begin-with began-with began-again stand-by stand-to stood-in stood-for stood-at sat-in
  worked-through working-through work-through ran-into run-into came-across fell-over ran-across
  sat-on sat-through sat-at sat-down sat-behind sign-up signed-up save-the saved-the gave-the gave-up do-mornings do-evenings do-any do-not
  do-zoom do-the do-that made-a made-it made-the made-up made-notes make-it make-a make-any make-time make-no make-sure work-around work-with manage-a manage-any manage-to managed-to`);
/** What somebody is while they write a letter, and nothing more. */
export const WRITING = words(`
  new there sorry afraid sure certain aware free available flexible around able interested curious keen eager excited
  impressed inspired struck fascinated intrigued delighted honoured honored pleased told full open ready willing fine well good so
  very really most quite deeply truly ever always not much obliged more all already confident anxious nervous patient here stuck
  lost late drawn convinced touched moved requested unable only completely absolutely up by reliably your you like happy glad
  grateful thankful humbly kindly away back thrilled brief punctual particularly especially amazed surprised puzzled bowled
  inside outside heartened cheered comforted gladdened relieved reassured stunned astonished charmed captivated gripped shaken humbled
  tickled baffled perplexed stumped riveted enchanted entertained encouraged startled thrilled uplifted enlightened moved
  persuaded reminded prompted spurred hooked sad ashamed shy bold tempted hungry in-town it that what no none too serious quick no-one nobody one
  given lent sent asked referred recommended introduced pointed encouraged advised directed invited passed shown right wrong
  bothering having dying being loving busy`);
/** What is `my` in any letter. */
export const OF_LETTERS = words(`
  question number name phone mobile telephone email e-mail mail address cv resume résumé request hope friend calendar diary morning
  afternoon evening weekend apology apologies reason thanks letter note message availability treat aim wish interest schedule
  cousin aunt auntie uncle brother sister mother father mum mom dad wife husband partner mentor tutor teacher professor neighbour
  neighbor copy daughter son kid child children niece nephew landlady curiosity attention proposal suggestion plan eye mind week
  day time detail line profile website talk chat call conversation meeting path boss colleague supervisor manager mutual senior
  train city town village street heart respect gratitude assistant side purpose wishlist list favourite favorite search only one
  arm arms leg legs knees shoulder shoulders mouth tongue ear ears nose skin bones throat stomach finger fingers hand hands
  flatmate roommate housemate boyfriend girlfriend fiancé fiancée mate pal buddy tenant lodger landlord vicar priest grandad grandma
  granny nan nana godmother godfather postman milkman hairdresser
  stop seat exit dinner breakfast supper meal toast porridge walk commute ride journey
  next sincere warmest best view opinion shelf bookshelf wall fridge turn part knowledge understanding inbox feed way own-time
  thought idea doubt guess impression surprise delight pleasure joy lunch break life church choir gym club course lecturer
  library newsletter bed table desk-lamp sofa pillow window door car bike feet toes tea coffee bedside living-room house garden birthday deepest humble kind kindest warm first second third last few
  two three four sister's brother's mother's grandmother father's friend's memory word excuse ticket bag pocket head expectation
  book flight hotel visit stay trip brother-in-law sister-in-law mother-in-law father-in-law grandmother grandfather gran problem concern invitation connection network linkedin whatsapp`);
/** What is done to any reader of a good piece, and to whom others send. */
export const DONE_BY_LETTERS = words(`
  remind help inspire urge encourage refer introduce catch caught strike struck impress interest fascinate intrigue surprise
  amaze move touch convince persuade prompt nudge push point direct lead led drive drove lend lent forward steer advise warn
  assure inform teach taught let pass hand grab haunt chill comfort cheer puzzle please suit bother amuse delight stun
  hook grip excuse forgive keep kept leave left turn hit change just but like on among let's about around than wish grant allow
  permit assist guide enlighten wish spare put set get`);
/** Words that may stand between an "I" and what it does. */
export const HELPING = words(`
  have i've ive had also too just now still then always already both do did once first long even mostly never myself here today not
  simply used to currently presently newly recently originally only often sometimes usually mainly really actually merely since
  can must we've honestly quite rather ever`);
/** What somebody may do without saying to what. */
export const WORK_VERBS = words(`
  qualified graduated retired retrained teach taught nurse nursed weld cook bake farm drive sew code translate interpret clean
  paint`);
export const PLACING = words('in at on from with to into of after for about');
export const AMOUNTS = words(`
  no nothing some any one two three four five these those more several few many only enough lots plenty`);
/** When somebody is to be met, and how. */
export const WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|weeks?|weekends?|until|till|\d{1,2}(?:st|nd|rd|th)|holiday|office hours|mornings?|afternoons?|evenings?|noon|lunch(?:time)?|weekdays?|dates?|times?|zoom)\b/i;
/** Whom `a fan` stands for: anybody. */
export const NOBODY = words(`
  fan admirer reader follower listener believer friend bit little lot stranger subscriber supporter few while loss nuisance
  sucker person listening admiring pleasure honour honor favour favor question big huge great keen avid regular devoted long-time
  longtime firm quick loyal faithful complete total perfect patient curious second riser bird owl one sort optimist talker listener`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
