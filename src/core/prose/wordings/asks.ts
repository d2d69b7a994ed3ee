import { anyOf, phrase, type Wordings } from '../wording';

/** How hasty or short forms are written out before an ask is looked for, in this order. */
export const SPELLINGS: readonly (readonly [said: RegExp, meant: string])[] = [
  [/\b(?:can't|cannot|cant)\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bain't\b/g, 'is not'],
  [/n't\b/g, ' not'],
  [/\b(?:dont|doesnt|didnt)\b/g, 'do not'],
  [/\bisnt\b/g, 'is not'],
  [/\b(?:i'm|im)\b/g, 'i am'],
  [/\b(?:i'd|id)\b/g, 'i would'],
  [/\b(?:i've|ive)\b/g, 'i have'],
  [/\bi'll\b/g, 'i will'],
  [/\byou'd\b/g, 'you would'],
  [/\b(?:you're|youre)\b/g, 'you are'],
  [/\byou've\b/g, 'you have'],
  [/\b(there|it|that|here|who|what|where|he|she|team|company)'s\b/g, '$1 is'],
  [/\b(it|that|they|we|there)'d\b/g, '$1 would'],
  [/\b(they|we)'re\b/g, '$1 are'],
  [/\btheres\b/g, 'there is'],
  [/\bu r\b/g, 'you are'],
  [/\bu\b/g, 'you'],
  [/\b(?:ur|yr)\b/g, 'your'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [
    /\b(?:you guys|you folks|you all|y'all|yall|you lot|you people|your good sel(?:f|ves)|you or (?:someone|somebody|anyone|your \w+))\b/g,
    'you',
  ],
  [
    /\b(?:c\.v\.|cvs|cv|(?<=my )curriculum(?! vitae)|r[eé]sum[eé]s?|curriculum vitae|vita|bio-?data|bio data)(?![\p{L}\d])/gu,
    'cv',
  ],
  [/\bsome(?:one|body) (?:of|with|having|who has) my (?=\w)/g, 'someone like me with '],
  [/\bsome(?:one|body)\b/g, 'someone'],
  [/\bany(?:one|body)\b/g, 'anyone'],
  [
    /\b(?:please|pls|plz|kindly|maybe|perhaps|possibly|really|actually|simply|truly|also|ever|even|currently|presently|right now|at present|at the moment|at this time|by any chance|by chance|at all|very much|very|so much|definitely|absolutely|honestly|frankly|ideally|eventually|sometime|someday|one day|potentially|quietly|humbly|respectfully)\b,? ?/g,
    '',
  ],
  [/ +/g, ' '],
];

// People and places.
const SOMEONE_LIKE_ME = [
  'me',
  '(?:someone|anyone|a person|people|a \\w{1,24}|an \\w{1,24}|a \\w{1,24} \\w{1,24}) (?:like|such as) (?:me|myself)',
  '(?:my|another|an extra|one more|a spare|a second|an additional|some more) (?:\\w{1,24} )?(?:hands?|pair of hands|person|skills|skill set|services|body|head)',
];
const JOBS = [
  'jobs?',
  'positions?',
  'posts?',
  'openings?',
  'vacanc(?:y|ies)',
  'roles?',
  'employment',
  'internships?',
  'apprenticeships?',
  'traineeships?',
  'placements?',
  'gigs?',
  'work opportunit(?:y|ies)',
  '(?:job|career|employment|work) opportunit(?:y|ies)',
  'opportunit(?:y|ies)',
  'contracts?',
  'work',
  'training contracts?',
  'seats?',
  'spots?',
  'places?',
  'hires?',
  'headcount',
  'freelance work',
  'clerkships?',
  'fellowships?',
  'residenc(?:y|ies)',
  'secondments?',
  'situations?',
];
const OPENINGS = [
  'openings?',
  'vacanc(?:y|ies)',
  'vacant \\w{1,24}',
  'open (?:\\w{1,24} )?(?:positions?|roles?|posts?|jobs?|reqs?|requisitions?)',
  '(?:position|post|role|job|seat|spot|place|internship|traineeship|apprenticeship|placement|gig|shift)s?',
  '(?:job |career |work |employment )?opportunit(?:y|ies)',
  'headcount',
];
const BOSSES = [
  '(?:the |a |your |any )?(?:\\w{1,24} ){0,2}(?:people|person|persons|department|contact|desk|hands|inbox|channel|quarter|team|colleagues?|folks|place|address|office|manager|hr|h\\.r\\.|human resources|recruiters?|recruitment|recruiting|hiring|talent|bosse?s?|supervisors?|director|head|partners?|chef|foreman|principal|committee|superiors?|management|personnel|owner|lead)',
  'who(?:m?ever)?',
  'anyone',
  'someone',
  'those',
];
const TALKS = '(?:chat|talk|call|conversation|coffee|meeting|word|visit|speak|phone)';
const LEARN =
  'know|learn|hear|understand|ask|find|read|see|how|what|why|when|where|you|they|your|others|people|someone|not';
const GAP = `(?: (?!(?:${LEARN})\\b)[^\\s,;:()?]{1,24}){0,4}`;
const NEAR = `(?: (?!(?:for|to|in|of|from|with|at|on|about|before|between|that|who|how|what|than|your|the|this|as)\\b)[^\\s,;:()?]{1,24}){0,4}`;
const NO_PLACE =
  '(?!(?: \\w{1,24})? (?:path|field|industry|sector|line|trade|profession|area|kind|sort|type|talk|webinar|call|meeting|session|lecture|class|workshop|event|newsletter|mailing|list|reading|schedule|calendar|diary|time|convenience|suggestions?|advice|ideas?|tips|city|town|country|region|neighbou?rhood|part|walk|run|choir|club|page|channel|podcast|tour|panel|book|article|questions|free|own|world|feedback|notes|style|shoes|experience|example|group (?:chat|call))\\b)';
const AT_YOURS = `(?:(?:at|with|in|within|for|on|under|inside|from|to|alongside|among) (?:you\\b(?! (?:are|have|were|think|know|say|said|do|did|would|can|could|might|see|feel))|(?:your|yours)\\b${NO_PLACE}|(?:a|an|the) \\w{1,24} (?:\\w{1,24} )?(?:like|such as) yours)|there(?=[.?!,]|$))`;
const WISH = anyOf([
  '(?:(?<=\\bi )|(?<=\\bi (?:would|do|will|am|was|had|have|could|might|can) ))(?:\\w{1,24} )?(?:love|loved|like|hope|hoped|want|wanted|wish|dream|aim|plan|intend|long|desire|welcome|enjoy|appreciate|jump|look forward|relish|prefer|mean|pray)',
  '(?:be|am|was|been|is|as|so|me|and|how|most|extremely|more than|^)(?: \\w{1,24})? (?:keen|eager|hoping|looking|interested|excited|glad|happy|delighted|thrilled|honou?red|proud|grateful|ready|willing|hopeful|pleased|over the moon|seeking|wanting|dying|longing|privileged|hungry|determined|enthusiastic|passionate|wishing|dreaming|aiming|planning|exploring|trying|open|lucky|blessed|desirous|fond)',
  '^(?:love|hoping|looking|keen|interested|want|would love|would like|wanting|seeking|wishing|hope)',
  '(?:my|an?|the|any|some|great|huge|big|real)(?: \\w{1,24})? (?:dream|goal|hope|aim|wish|ambition|desire|honou?r|privilege|chance|opportunity|possibility|interest|intention|plan|joy|pleasure|scope|way|request|route|view|eye) ?(?:to|is)?',
  'it possible',
  'would love',
  'would like',
  'can i',
  'could i',
  'may i',
  'might i',
  'let me',
  'allow me',
]);

/** Words that sound like an ask and are none; they are passed over before one is looked for. */
export const HARMLESS = {
  talk: phrase`${['informational', 'information', 'exploratory', 'info', 'fact-finding']} (?:\w{1,24} )?(?:interviews?|meetings?|chats?|talks?|calls?)`,
  chanceToTalk: phrase`(?:chance|opportunity|possibility|shot|opportunities|opening|slot|time|moment|room|space) (?:to|of|for|at|that (?:i|we|you) (?:could|might|can)) (?:\w{1,24} )?(?:me to |us to )?${['(?:a|an|the|our|some|that|another) (?:\\w{1,24} )?' + TALKS, TALKS, 'talk(?:ing)?', 'speak(?:ing)?', 'learn(?:ing)?', 'hear(?:ing)?', 'ask(?:ing)?', 'meet(?:ing)?', 'see', 'understand', 'pick', 'chat(?:ting)?', 'listen', 'catch', 'thank', 'connect', 'read', 'visit', 'watch', 'sit', 'reflect', 'say', 'discuss(?! (?:a|an|any|open\\w*|employ\\w*|job|jobs|working|joining|possible|possib\\w{1,24}|vacanc\\w{1,24})\\b)(?:ing)?', 'compare', 'tell', 'step', 'think', 'discover', 'discuss your']}`,
  thanksForDone: phrase`(?:thanks|thank you)(?: (?!in advance)\w{1,24}){0,3} for (?:having )?(?:vouching|putting|passing|recommending|referring|introducing|thinking of me|keeping|mentioning|forwarding|letting|telling|inviting|giving|offering|helping|taking|the)(?: [^\s,;:.]{1,24}){0,5}`,
  roleOfSomebody: phrase`role models?|role[- ]play\w*|position papers?|pole position|(?:the|a|your|her|his|their|what|which) (?:\w{1,24} )?(?:role|part|position|stance) (?:that |which )?(?:you|she|he|they|it|\w{1,24}) (?:play|took|take|has|have|held|hold)\w*|in ${['my', 'your', 'an?', 'the same', 'that', 'this', 'no']} (?:\w{1,24} )?position|job (?:search|hunt|hunting|market|seekers?|title|titles|description|descriptions|satisfaction|shadow\w*)|(?:good|great|fine|wonderful|marvellous|lovely|excellent|remarkable|brilliant) job`,
  openingOfSomething: phrase`openings? (?:of (?:the|your|a)|hours?|night|remarks|chapter|line|lines|sentence|paragraph|ceremony|act|scene|speech|question)|(?:openings?|slots?|spots?|space|room|place|gap|time) (?:in|on|open in) (?:your|the|my) (?:\w{1,24} )?(?:calendar|diary|schedule|week|agenda|day|afternoon|morning)`,
  theirJob: phrase`your (?:own |present |current |first |last |old |previous |daily |new |day )?${['job', 'role', 'position', 'post', 'work', 'career', 'path', 'internship', 'apprenticeship', 'placement', 'training']}(?! (?:openings?|postings?|ads?|adverts?|opportunit|vacanc|applications?|offer))`,
  placeInTheField: phrase`(?:chances|odds|prospects|openings?|vacancies|jobs?|positions?|posts?|place|room|space|work|opportunities|roles?|need|demand)(?: [^\s,;:()?]{1,24}){0,5} in (?:it\b|(?:this|the|that|your|my|our) (?:\w{1,24} )?(?:fields?|profession|industry|sector|trade|line of work|market|business|region|country))`,
  interviewOfTheirs: phrase`(?:interview you\b|(?:the|your|an?) interview (?:that )?(?:you|with you|of yours|on|in the))`,
  applicationToLearn: phrase`application (?:for|to) (?:an? |the |my )?(?:\w{1,24} )?(?:academy|college|university|school|course|diploma|degree|master|certificate|licen[cs]e|visa|scholarship|grant|citizenship|programme)`,
  peopleTaught: phrase`(?:her|his|my|our) (?:\w{1,24} )?(?:interns|trainees|apprentices|recruits)`,
  jobLikeTheirs: phrase`(?:jobs?|roles?|positions?|work|careers?|posts?) (?:like|such as|similar to|as) (?:yours|this|that|these|mine|it)`,
} satisfies Wordings;

/** Asks to be taken on, considered or recommended, whatever the conversation. */
export const ASKS = {
  hireMe: phrase`(?:hir(?:e|ing)|employ(?:ing)?|recruit(?:ing)?|engag(?:e|ing)|appoint(?:ing)?|tak(?:e|ing) on|onboard(?:ing)?|find (?:a )?(?:\w{1,24} )?(?:use|room|space|work|place|spot) for|us(?:e|ing)|need(?:ing)?|room for|space for|place for|a job for|(?:something|anything|work|openings?|a role|a position) for|looking for|(?:a )?use for|sponsor(?:ing)?|on the lookout for|want(?:ing)?|do with) ${SOMEONE_LIKE_ME}(?! (?:to (?:${TALKS}|send|bring|come|go|call|write|e-?mail|move|do|tell|read|stop|wait|ring|phone|prepare|keep|explain|resend|reschedule|put|know|learn|ask|answer|leave|give|provide|share|say)|as (?:an example|a (?:guinea|test|sounding|reference point)))|,? as i )`,
  takeMeOn: phrase`give (?:job|work|chance|opportunity|employment)|(?:tak(?:e|ing)|bring(?:ing)?|get(?:ting)?|have|having|put|want|accept(?:ing)?|welcome|place|placing) me (?:on(?! to\b)(?! (?:the (?:list|right track|path|phone)|a (?:tour|walk)|your (?:mailing|list)|to (?:the|a|this|that) (?:idea|topic|subject|book|path)))(?: board| as| for)?|aboard|in(?:to)? your|on your|as (?:a|an|your)|to your (?:team|staff|crew)|come (?:on board|and (?:work|help)|in for a trial)|hired|placed|employed|recruited|an? (?:\w{1,24} )?(?:job|interview|position|role|placement|start)|through the door|in the door|work (?:for|with|there|at)|join|start|on (?:trial|probation))`,
  giveMeAChance: phrase`(?:a|one|my|another) (?:\w{1,24} )?(?:shot|chance|crack|stab|go) at (?:a|an|the|your|it|joining|working|being)(?! (?:talk|call|chat|conversation))|(?:giv(?:e|ing)|grant(?:ing)?|offer(?:ing)?|afford(?:ing)?|allow(?:ing)?|provid(?:e|ing)|get|grab|earn|deserve|land|lend|gave|arrange|need|want|hoping for) (?:me |us |to me |someone like me )?(?:with )?(?:a|an|the|one|any|some|that|this|my|just|only|such) (?:\w{1,24} )?(?:chance|shot|break|tryout|try-out|trial|opportunity|job|position|role|work|post|placement|internship|interview|start|go|foot in|audition|leg up|apprenticeship|contract|traineeship|seat|desk)(?: (?:at|in|with|on|to (?:prove|show|work|join|contribute|serve|demonstrate|be|start|intern|train|come|bring|interview|get in|shine)|of (?:a|working|employment|joining|serving)|as|day|shift|period|week)|[.?!,]|$)`,
  helpMeIn: phrase`(?:help(?:ing)?|assist(?:ing)?|get|support) me (?:\w{1,24} ){0,3}(?:get|getting|find|finding|land|landing|secure|securing|obtain|break|in|into|with|for|to|become)(?: (?:into|in|on))?(?: (?:a|an|my|some|any|the|this|that|suitable|paid))?(?: \w{1,24})? ${['job', 'jobs', 'position', 'work', 'employment', 'interview', 'placement', 'internship', 'vacancy', 'foot in', 'hired', 'placed', 'employed', 'placed in', 'opening', 'openings']}(?! (?:search|hunt|market|through))`,
  footIn: phrase`(?:my|a|one) foot (?:in|inside|into|through) (?:the|your) door|(?:get|getting|land|landing|secure|securing|obtain|obtaining|win) (?:a|an|the|some|any|that|this|my first) (?:\w{1,24} ){0,2}(?:job|position|role|interview|placement|internship|opening|post|seat|spot|place) ${AT_YOURS}|get(?:ting)? (?:hired|employed|recruited|placed|taken on|an interview|in|on|onto) (?:by|at|with|in|on|onto|to|into|there)? ?(?:you|your|there)\b(?! (?:have|are|think|say))`,
  considerMe: phrase`(?:would|could|might|will|does|do) (?:you|your \w{1,24}|the \w{1,24}) (?:\w{1,24} )?consider (?:someone|anyone|people|a person|an? \w{1,24}) (?:who|without|from|with|like)|consider what i (?:could|might|can|would) (?:bring|offer|do|add)|consider(?:ed|ing)?(?: of)? (?:me|myself|my (?:application|cv|candidacy|candidature|profile|name|case))(?! (?:a |an |warned|lucky|told|your)|for (?:a |an |this |that |the )?(?:\w{1,24} )?${TALKS})|(?:be|been|being|get|getting) considered(?= (?:for|among|by|when|if|alongside|in)|[.?!,;]|$)|(?:for|appreciate|request|requesting|seek|under) (?:your |his |her |further |serious )?(?:kind |favou?rable |sympathetic |early )?(?:consideration|perusal) (?:for|as|of my)|(?:my cv|profile|application|details|background)(?: \w{1,24}){0,5} for (?:your )?(?:kind |favou?rable |future |any |potential )?(?:consideration|perusal|records|files)|consider(?:ing)? ${['someone', 'people', 'candidates', 'applicants', 'a candidate', 'an applicant', 'a career changer', 'an outsider', 'a beginner']} (?:like me|with my)`,
  candidate: phrase`(?:i am|me as|be|myself as|make|i would make|am) (?:an? |your |one of (?:the|your) )(?:\w{1,24} ){0,2}(?:candidate|applicant|hire|addition|recruit)s?|(?:my|this|an?) (?:job |formal |speculative |unsolicited |open )?(?:application|candidacy|candidature)(?: letter)? (?:for(?! (?:the |a |an )?(?:\w{1,24} )?(?:diploma|course|master|degree|college|university|visa|scholarship|grant))|to (?:you|your|be)|with (?:you|your)|at your|could|would|might|as a)|(?:treat|take|accept|regard|see) (?:this|my|it)(?: \w{1,24}){0,3} (?:as )?(?:an? |my )?(?:\w{1,24} )?(?:application|candidature|candidacy)|(?:in|into) the running|(?:my|a) hat in(?:to)? the ring|(?:put|putting|write|note|sign|pen|pencil|add|enter|throw|have) (?:\w{1,24} )?(?:my name|me|myself) (?:down|forward|up|in) (?:for|as) (?:(?:the|a|an|any|your) )?(?:\w{1,24} ){0,2}(?:jobs?|positions?|posts?|roles?|vacanc\w{1,24}|list|intake|scheme|season|shifts?|work|trainees?|internships?|it|candidate|any)\b|shortlist(?:ed)? me|the shortlist|on (?:the|your) (?:short ?list|waiting list|wait ?list)|(?:register|registering|express|expressing|note|noting) my (?:\w{1,24} )?interest in (?:\w{1,24} ){0,3}${JOBS}`,
  applyFor: phrase`(?:like|want|wish|hope|hoping|love|writing|intend|plan|happy|glad|ready|keen|eager|allowed|able|how (?:do|can|could|would|should) i|where (?:do|can|could|should) i|may i|can i|could i|i am|i hereby|hereby|let me|possible|whether i (?:can|could|should|might)) (?:to )?(?:\w{1,24} )?apply(?:ing)? (?:to (?:you|your|be|join|work)|with (?:you|your)|${AT_YOURS}|(?:for|to) (?:a|an|the|any|this|that|one|your|some|it)(?: \w{1,24}){0,2} (?:${JOBS.join('|')}|scheme|program(?:me)?|role)(?=[.?!,]| (?:at|with|in|on|of|as|under) (?:the|your?|a|an)\b|$))`,
  interviewMe: phrase`(?:interview|interviewing|see|audition|test) me for (?:a|an|the|any|your)|(?:invite|call|select|pick|choose|have|bring|inviting|calling|selecting|chosen|invited|called) (?:me )?(?:in )?(?:for|to) (?:a |an |the |your |first )?(?:job )?(?:interview|audition)(?! (?:you|with you))|(?:welcome|grant me|grant|arrange|get|appreciate|schedule|lead to|leads to|hope for|request|secure|land|set me up with|chance at|chance of|hoping for|to) (?:a|an) (?:\w{1,24} )?interview(?! (?:of|with you about|about your|for my|you))|(?:chance|opportunity|glad|happy|like|love|ready|available|welcome) (?:to|of) (?:be interviewed|interview(?:ing)?) (?:for|with|at)`,
  startWork: phrase`i (?:could|can|am able to|would be able to|am ready to|would be ready to|will be able to|am free to|may) (?:start|begin|join)(?: work| working| you| the job)?(?: (?:immediately|straight away|right away|at once|asap|any ?time|tomorrow|on|in|from|as|within|whenever|next|after|before|with|there|at|this)|[.?!,]|$)|available (?:immediately|for (?:immediate|work|hire|employment|full|part|freelance|weekend|night|an? (?:immediate|early|interview|trial|start))|to (?:start|join|work|begin))|(?<!my |our |the )(?:trial|unpaid) (?:shift|day|week|month|period|basis|work)|(?:work|come in|help out|intern|start) (?:\w{1,24} ){0,2}(?:for free|unpaid|without pay|for nothing|for no pay|on trial)|my (?:\w{1,24} )?(?:expected salary|salary expectations?|notice period)|offer my services|my services (?:to|at|available)`,
  referMe: phrase`(?:refer|referring) (?:me|my (?:name|cv|profile|application))(?! to (?:\w{1,24} ){0,3}(?:introduction|text|guide|page|you|anyone|somebody|someone|a (?:friend|colleague|book|course|site)|people|books?|articles?|sources|other|others|another))|put(?:ting)? me (?:forward|up for|down for)|(?<!will )(?:vouch|push|lobby|speak up|advocate|campaign|argue|plead|stand up)(?:ing)? for me|refer(?:ring)? (?:people|someone|others|candidates|friends) (?:internally|to (?:hr|the company))|employee referrals?|(?:recommend(?:ing)?|nominat(?:e|ing)|suggest(?:ing)?|endors(?:e|ing)|propos(?:e|ing)|back(?:ing)?|champion(?:ing)?|plug(?:ging)?|sponsor) (?:me|my (?:name|cv|profile|application))(?: forward| up)?(?: (?:for|to|as|with|at|in|internally|when|if|there)|[.?!,]|$)(?! (?:read|look|visit|talk|speak|study|a book))|(?:good |kind |nice )?word(?:s)? (?:in |on |from you )?(?:for me|on my behalf|from you to|about me|from you)|(?:a|an|your|any|for|internal|employee) (?:\w{1,24} )?(?:referral|recommendation)(?: bonus| code| link)? (?:to|for|from|would|at|with|of|into|in)(?! (?:books?|reading|someone|people|who))|(?:your|a|an) (?:internal|employee|personal|staff) (?:referral|recommendation)|referral (?:bonus|portal|link|code|scheme|program)|use you(?:r name)? (?:as (?:a|my) )?(?:refer\w{1,24}|in my application|on my application)|(?:for|as) (?:a |an )?(?:internal |employee )?referral`,
  nameDropped: phrase`(?:tell|told|telling|remind|reminded|ask|asked|asking) (?:your|the) \w{1,24} (?:\w{1,24} )?(?:about|of|for) (?:me|my)\b(?! (?:questions?|visit))|(?:your|the) (?:\w{1,24} )?(?:support|help|backing|influence|pull|weight) with (?:the |your )(?:\w{1,24} )?(?:personnel|hr|hiring|recruit\w{1,24}|committee|panel|board|director|manager|boss|partners|management)|(?:boss|manager|director|supervisor|chef|principal|foreman|editor|head|team|company|hr|partners) (?:would|could|might|will) (?:\w{1,24} )?(?:see|hire|take|consider|want|interview|look at|give|have) (?:me|my|someone)\b|(?:mention|mentioning|drop|dropping|submit|submitting|float|floating|pass|passing|put|putting|give|giving|forward|throw|bring up) (?:on |along )?(?:me|my (?:name|interest|number|details|contact details|profile)) (?:\w{1,24} )?(?:to|with|around|in|into|on|through|at|along|forward|when|if|for) (?!(?:context|touch|you\b|know)\b)(?:${BOSSES.join('|')}|through|your|the|for|if)|(?:tell|telling|ask|speak to|speaking to|talk to|talking to) (?:your |the |any )(?:\w{1,24} )?(?:boss|manager|supervisor|director|hr|recruiters?|principal|chef|foreman|owner|head|partners?|team|colleagues)(?: \w{1,24}){0,2} (?:about|of|on|for|whether|if|that i)(?: (?:me|my|behalf|i|there|they))?\b|tell (?:them|him|her|people|others) (?:about me|i am (?:available|looking|free|interested))`,
  meetTheHirer: phrase`(?:connect|introduce|put|get|pass|link|direct|refer|point|steer|route|send|hook) me (?:\w{1,24} )?(?:in touch |through |up |on )?(?:to|with|towards?) (?:the |a |your |any |someone in |anyone in |whoever |who |the person |someone who |anyone who |whoever is )?(?:\w{1,24} ){0,3}(?:hiring|recruit(?:s|er|ers|ing|ment)?|hr|human resources|hires|talent|openings?|vacanc(?:y|ies)|jobs|postings?|positions|open roles)|who(?:m)? (?:\w{1,24} ){0,4}(?:handles|does|runs|deals with|manages|looks after|decides on|is in charge of|is responsible for|makes|takes care of) (?:the |your )?(?:\w{1,24} )?(?:hiring|recruitment|recruiting|hires|staffing|applications|internships|vacancies)|(?:who|whom|where)(?: (?:do|should|can|could|would|might|may|must|to|shall|i))+ (?:send|address|contact|submit|give|write|speak|talk|ask|approach|direct|forward|apply|email|reach)(?: to| with| out to)?(?: (?:my|an|the|a))?(?: \w{1,24})?(?: (?:about|regarding|for|on|to|at|with|cv|application|my))* (?:cv|application|${JOBS.join('|')}|hiring)\b`,
  cvPassedOn: phrase`(?:where|who|whom|how|when)(?: \w{1,24}){1,5} (?:send|drop(?: off| in)?|leave|hand(?: in)?|submit|bring|e-?mail|post|address|upload) (?:in )?my cv\b|(?:leave|leaving|give you|giving you|here is|have|take) my (?:number|details|email|card)(?: \w{1,24})? (?:in case|for when|should)(?! (?:you (?:would|want|prefer|need to|have (?:any )?questions)|your|the (?:time|day)|anything (?:changes|comes up)))|(?:forward|forwarding|pass|passing|share|sharing|submit|submitting|drop|dropping|hand|handing|circulate|circulating|route|upload|slip|show|showing|put|putting|get|give|giving|deliver|leave|leaving|take|run|float) (?:\w{1,24} )?(?:my|the|a copy of my|this|an updated) (?:attached |enclosed |updated )?(?:cv|portfolio|application|profile|cover letter|documents|file|credentials)(?: \w{1,24})? (?:on\b|along|around|to|with|in|into|onto|among|amongst|through|before|forward|internally|over|for)(?! (?:you\b|me\b|your (?:advice|feedback|opinion|thoughts)))|(?:send|sending|forward|share|attach|email|provide|drop off|submit|leave|bring|drop|give)(?: you| over| across| along)? (?:my|a|an updated|the) (?:\w{1,24} )?(?:cv|portfolio|application|details|profile)(?: \w{1,24}){0,2} (?:to|with|for|at) (?!you\b|your (?:advice|feedback|opinion|thoughts|comments))(?:${BOSSES.join('|')}|pass(?:ing)?|forward|share|hr|the right|you to (?:pass|share|forward)|circulat\w{1,24}|keep|your (?:files|records|consideration|team))\b|cv(?: \w{1,24}){0,5} (?:reach|reached|reaches|land|landed|lands|found|finds|go|goes|went|got|gets|made it|makes it|is passed|be passed|be forwarded|was passed|could be)(?: \w{1,24}){0,2} (?:the|to|on|your|with|its|onto)(?: \w{1,24}){0,2} (?:right|hiring|hr|manager|desk|hands|team|person|people|recruit\w*|boss)|cv(?: \w{1,24}){0,6} (?:circulate|forward|pass (?:it )?(?:on|along)|share it|hand it|put it)`,
  cvInCase: phrase`cv(?: \w{1,24}){0,6},? (?:in case|should|if) (?:\w{1,24} ){0,3}(?:any|anything|something|some|a|an|opening|need|vacanc\w{1,24}|position|opportunit\w{1,24}|suitable|hiring|come|know of|hear of|useful)(?! (?:questions?|advice|feedback|changes?|thoughts?))|(?:keep|keeping|hold|have|retain|leave|save|store|file) (?:\w{1,24} )?(?:my|the|a copy of my|it|this) ?(?:cv|details|application|profile|number|name|contact details|information)?(?: \w{1,24})? (?:on (?:file|record|hand|your (?:desk|file|list|radar|books))|in (?:your )?(?:files?|records?|database|the drawer|your drawer|system|talent pool)|for (?:future|later|when|the next|any))|(?:for|in|to) your (?:files?|records|database|talent pool|hr files?|candidate pool)\b|(?:talent|candidate) pool|if (?:\w{1,24} ){0,6}(?:would like|want|need|wish|care) (?:to see |me to send )?(?:\w{1,24} )?my cv(?! (?:for|to) (?:context|advice))|(?:job|career) fair stand`,
  keepMeInMind: phrase`(?:keep|keeping|kept|bear|bearing|have|hold) (?:me|my (?:name|profile|cv|number|details|application)|someone like me|us) (?:\w{1,24} )?in (?:your )?(?:mind|view|sight|thoughts)(?! (?:of your prayers))|(?<!made you )(?:think|thinking|thought) (?:about |of )(?:me|my name)(?= (?:as (?:a|an|your|one)|if|when|should|for|the next|next|whenever|once|first|in case|at)|[.?!,]|$)|remember (?:me|my name)(?! to\b)(?= (?:if|when|should|for|next|the next|whenever|once|in case))|on (?:your|the|their|his|her) (?:radar|books)|(?:i|me) on (?:your|the) list|(?:keep|keeping) (?:an |your |one )?(?:eyes?|ears?)(?: and (?:ears?|eyes?))? (?:out|open|peeled|to the ground)(?! (?:for|on) (?:your|new (?:articles|issues)))|(?:put|keep|send|throw|point|push|steer|pass|shove) (?:\w{1,24} ){0,3}(?:my|our) way|(?:any|job|some|good|useful|a few) (?:\w{1,24} )?leads(?! (?:on|to) (?:books|people|articles))|any lead\b|job lead|first to know|be in touch about (?:future|any|open)|the next time you (?:are )?(?:hir|recruit|need|look)\w*`,
  tellMe: phrase`(?:tell|let|inform|notify|alert|update|advise|ping|call|ring|text|email|message|contact|tip|keep|send|ping|whatsapp|wake|kept|give|drop|giving|letting|telling|informing|hear|hearing|holler|shout|point|know|learn|get in touch|reach out|shout out) ?(?:me |to me |us |back )?(?:\w{1,24} ){0,4}(?:know |posted |informed |updated |in the loop |off |a \w{1,24} |abreast |aware )?(?:of|about|on|if|when|whenever|once|as soon as|should|to|in case|for|whether|regarding|any|where|next time)(?: (?!(?:field|industry|how|what|why|advice)\b)[^\s,;:()?]{1,24}){0,6} (?:openings?|vacanc(?:y|ies)|job postings?|postings|job leads?|job ads?|job adverts?|(?:open|future|upcoming|junior|suitable|available|possible|potential|new|relevant|entry-level|trainee|other|more|next|right|such) (?:\w{1,24} )?(?:positions?|roles?|posts?|jobs?|opportunit(?:y|ies))|(?:any|a|some) (?:jobs?|positions?|roles?|posts?|work|internships?|placements?) (?:in|at|with|on|from|opens|open|comes|come|becomes|become|available|is|are|that|which|going|arise|for me|pops|turns))(?! (?:in (?:this|the|your) (?:field|industry|sector|profession|trade)|are (?:usually|normally|generally|often)|that you (?:took|had|held)))`,
  somethingOpens: phrase`(?:if|should|in case|when) there (?:\w{1,24} )?(?:is|be|are|was|were|comes) (?:\w{1,24} )?(?:(?:something|anything) (?:at|going|for|in|on|open|available|suitable|that (?:might|would|could)|i (?:can|could|might))|(?:a|an|any) (?:\w{1,24} )?(?:thing|place|role|job|post|position|opening|vacancy|spot|shift|seat) (?:going|for|at|in|on|free|open|available|with))(?! (?:you (?:would|want|need)|your (?:mind|diary|calendar|book|talk)|the (?:book|article|letter|text)))|(?:if|should|when|whenever|once|in case|as soon as|in the event|that|until|unless|whether|case|has|have) (?:there (?:is|are|be|will be|might be|were|should be|comes|would be) )?(?:\w{1,24} )?(?:anything|something|one(?= exists| comes?| opens?| turns?| becomes?)|(?:(?:any|some|a|an|the|another|one|such|more|new|your|other) )?(?:\w{1,24} ){0,2}(?:positions?|posts?|openings?|vacanc(?:y|ies)|jobs?|roles?|opportunit(?:y|ies)|work|spots?|seats?|places?|slots?|traineeships?|internships?|apprenticeships?|placements?|shifts?|hours|applications?|reqs?|gigs?))(?!.{0,60}\b(?:diary|calendar|resched|postpone|cancel|move (?:our|the|it)|another (?:day|time)|(?:our|the) (?:call|meeting|talk|chat)\b))(?: [^\s,;:()?]{1,24}){0,5}? (?:open(?:s|ed|ing)?(?: up)?|com(?:e|es|ing) (?:up|free|along|in|round|around|your way|out|to your|available)|pop(?:s|ped|ping)? up|turn(?:s|ed|ing)? up|crop(?:s|ped)? up|ar(?:ise|ises|ose)|becom(?:e|es|ing) (?:available|vacant|free)|(?:be |is |are )(?:available|vacant|going|free|advertised|posted)|show(?:s)? up|fall(?:s)? (?:free|vacant)|free(?:s|d)? up|com(?:e|es) to (?:mind|light|hand)|materiali[sz]es?|exists?|available)`,
  youHearOf: phrase`(?:if|should|when|whenever|once|in case|do|does|would|did|perhaps|happen to|might|may|and|maybe) (?:you |anyone |your \w{1,24} |one of your \w{1,24} |either of you )(?:\w{1,24} ){0,3}(?:hear|hears|heard|know|knows|knew|learn|see|sees|come across|came across|are aware|get wind|catch wind|spot|think|stumble (?:up)?on|hearing|knowing|run across|run into|notice|find)(?: (?:of|about|on|across))?(?: (?:any|a|an|some|someone|anyone|anything|something|who|people|places?|other|one|suitable|good|another|the|companies|firms|employers|teams|somewhere|anywhere))(?: (?!(?:advice|how|field|industry)\b)[^\s,;:()?]{1,24}){0,4}? ?(?:${OPENINGS.join('|')}|work|jobs?|hiring|recruiting|looking (?:for (?:a|an|someone|people|help|staff|hands|workers?|junior|extra|my)|to (?:hire|fill|recruit|take))|who (?:is|are|might be|may be) (?:hiring|looking|recruiting)|who (?:needs?|wants?|could use|takes? on|might need)|(?:in )?need(?:s|ing)? (?:of )?(?:a|an|someone|help|some|people|staff|extra|hands)|suitable|that (?:might|would|could|may) (?:suit|fit|be (?:a )?(?:suitable|good|right))(?: me| my)?|(?:in|along) my line|up my street)\b`,
  ifYouHear: phrase`(?:if|should) (?:you|anyone) (?:\w{1,24} ){0,2}(?:hear|learn|get wind|catch wind) (?:of|about) (?:anything|something)`,
  joinYou: phrase`${WISH}${GAP} (?:(?:join|joining)(?: (?:the|a|such|this|that|an))?(?: \w{1,24})? (?:(?:team|company|firm|staff|crew|ranks|department|organi[sz]ation|family|workforce|practice)(?: (?:at|of|in|with))? ?(?:you|your)?|you\b(?! (?:for|on|over|tomorrow|by|and|in your (?:talk)|at (?!your)))|your\b${NO_PLACE})|(?:work|working|intern|interning|volunteer|volunteering|train|training|serve|serving|be employed|employed|start|starting|contribut(?:e|ing)|help|helping|add(?:ing)? value|apprentice|temp|freelance|continue|begin|beginning|build(?:ing)?|grow(?:ing)?|(?:be|being|become|becoming) (?:a )?(?:valued |active |useful )?(?:part|member|one|employee|colleague)|(?:bring|bringing) (?:my|these|this|that|\w{1,24} years)|come (?:and )?(?:work|help|start))(?: (?!(?:you|your|touch|here|questions|thanks|notes|list|cake|coffee|lunch|regards|greetings)\b)[^\s,;:()?]{1,24}){0,4} (?:for|with|at|under|alongside|in|on|into|to|part of|one of|as one of|of) (?:(?:what|the \w{1,24}) you are (?:building|doing|making|creating)|you\b(?! (?:for|to|over|a|an|on|about|and|my|the|in|with|at (?!your)|have|are|in exchange|as soon|when|if|some|once)\b)|your\b${NO_PLACE}))`,
  askForJob: phrase`(?:ask|asking|request|requesting|beg|begging|plead|apply|applying) (?:you |your \w{1,24} )?(?:to provide me |to give me )?(?:for|you for|about|of) (?:with )?(?:a|an|any|some|the possibility of a?|one)(?: (?!(?:day|informational)\b)\w{1,24}){0,3} (?:job|employment|position|work|role|vacancy|openings?|placement|internship|apprenticeship|traineeship|interview)(?! (?:elsewhere|with|you have))|(?:interested in|love|like|want|appreciate|accept|welcome|take|grateful for|happy with|open to) (?:a|an|any|the)(?: \w{1,24}){0,2} (?:job|position|role|vacanc\w{1,24}|openings?|work|employment)s?(?: (?:that )?(?:you (?:may|might|could|can)|is available|are available|available|on offer|going|advertised|posted|within your|you (?:have|advertised|posted|offer)))`,
  advertised: phrase`(?:writing|write|reply|replying|respond|response|reference|regarding|about|interested in|interest in|saw|for|follow(?:ing)? up on|reaching out about|apply) (?:to |about |regarding |concerning |in |for |in response to |on )*(?:the|your|this|that|a|an) (?:\w{1,24} ){0,4}(?:vacancy|opening|ad|advert|advertisement|job posting|posting|position|role|job|post|internship)(?: \w{1,24}){0,3} (?:you (?:advertised|posted|have open|are (?:hiring|recruiting))|advertised|posted|listed|open on|currently open)(?=.{0,80}(?:\bapply|interested|considered|candidate|fit\b|my cv|submit|\bi am writing|response|still (?:open|available)))|in (?:response|reply|answer) to your (?:\w{1,24} )?(?:ad|advert|advertisement|posting|vacancy|job)`,
} satisfies Wordings;

const MY_CV =
  '(?:my|the|an?|this|here is my|attached|enclosed|copy of my)(?: \\w{1,24})? (?:cv|portfolio|application|references|file)|(?:cv|references) (?:is|are)? ?(?:attached|enclosed|below|herewith)|(?:attached|enclosed|send|sending|find) (?:is |you will find )?(?:my |the )?cv';
const GATE = [
  'hr',
  'h\\.r\\.',
  'human resources',
  'personnel(?: department| office)?',
  'recruit(?:er|ers|ment|ing)',
  'hiring(?: \\w{1,24})?',
  'talent',
  'selection',
  'panel',
  'committee',
  'board',
  'boss(?:es)?',
  'managers?',
  'director',
  'principal',
  'foreman',
  'head chef',
  'supervisors?',
  'partners',
  'seniors?',
  'superiors?',
  'upstairs',
  'higher[- ]ups?',
  'powers that be',
  'whoever',
  'right (?:person|people|hands|desk|ears|quarters?|inbox)',
  '(?:appropriate|relevant|concerned|responsible|proper) (?:\\w{1,24})',
  'decision[- ]makers?',
  'your (?:files|records|database)',
  'department head',
  'head of \\w{1,24}',
  'the owner',
  'the dean',
  'matron',
  'ward manager',
  'your clients?',
  'the (?:right )?pile',
  'your team',
];
const HIRING = [
  'openings?',
  'vacanc(?:y|ies)',
  'recruit(?:ment|ing|s)?',
  'hir(?:e|es|ing)',
  'intake',
  'headcount',
  'starting date',
  'start date',
  'notice period',
  'traineeships?',
  'trainee (?:places?|posts?|roles?)',
  'internships?',
  'apprenticeships?',
  'postings?',
  'open(?:ed|s)? up',
  'positions?',
  'posts?',
  'roles?',
  'jobs?',
  'seasonal work',
];
const NICHE = [
  'corner',
  'task',
  'nook',
  'desk',
  'chair',
  'bench',
  'hook',
  'seat',
  'place',
  'spot',
  'opening',
  'role',
  'job',
  'position',
  'post',
  'use',
  'home',
  'slot',
  'perch',
  'stool',
  'locker',
  'apron',
  'badge',
  'something',
  'anything',
  'room',
  'work',
  'contract',
  'space',
  'a few hours',
  'hours',
  'vacancy',
  'gap',
  'duties',
  'placement',
];

/** Two things that make an ask where one sentence says both, in whichever order. */
export const TOGETHER = {
  cvToSomebodyWhoHires: [
    phrase`${MY_CV}|(?:put|pass|hand|send|forward|give|walk|take|place|drop|get|deposit|leave|slide|slip) (?:it|them|this|these|both)(?: \w{1,24})? (?:on|along|to|before|in front of|with|under|onto|in)`,
    phrase`(?:to|with|at|into|by|before|in front of|past|for|onto|under|on|of|at) (?:the |your |a |our |his |her |their )?(?:\w{1,24} ){0,2}${GATE}`,
  ],
  cvForAnOpening: [
    phrase`${MY_CV}`,
    phrase`(?:when|if|should|once|next|in case|for|whenever|against) (?:\w{1,24} ){0,6}${HIRING}(?! (?:like|elsewhere|i (?:had|have|held|did)))|strong fit|good fit|right fit|great fit|start(?:ing)? date|for you to consider|references (?:and|on request)|in case (?:your \w{1,24}|any(?:one|thing)|some(?:one|thing)|it is of)`,
  ],
  nameOnAList: [
    phrase`my (?:name|number|details|cv|interest|face|profile)|me|mine|i`,
    phrase`(?:your|the|that|any) (?:\w{1,24} ){0,2}(?:list of (?:candidates|applicants|volunteers|substitutes|people you)|candidate list|supply list|call list|substitutes? list|bank list|relief list|casual list|on-call list|short ?list|waiting list|talent pool|applicant pool|books|payroll)|(?:top|head|front) of the (?:list|queue|line|pile)|on the payroll|next (?:intake|round|cohort|batch|roster|rota)(?= is| has|[.?!,]|$)`,
  ],
  toldAboutMe: [
    phrase`(?:tell|telling|let|letting|inform|convince|persuade|remind|whisper to|nudge|ask|asking|assure|suggest to|speak (?:to|with)|talk to|have a word with|put it to) (?:the |your |any |his |her |their )?(?:\w{1,24} ){0,3}?(?:him|her|them|${GATE.join('|')}|she|he|dan|panel|colleagues?|friend|brother|sister|uncle|cousin|husband|wife)`,
    phrase`(?:go for|take|pick|choose|hire) me|(?:that |know |about |of )?(?:i am|i would be|i could|i can|i have|go for me|take me|pick me|choose me|hire me|about me|give me|on my behalf|for me)(?: \w{1,24}){0,3} ?(?:interested|ready|available|free|looking for (?:work|a job|a position)|keen|exactly|who (?:she|he|they) needs?|the (?:one|right|person|best)|a (?:good|hard|reliable|safe)|able to start|start|call|chance|interview|needs?|behalf|go for me|take me|pick me|choose me|hire me|job|position|role)`,
  ],
  stringsPulled: [
    phrase`(?:could|would|can|will|might|if|hope|grateful|mind|brilliant|you|needful|request|need|ask|so|honou?r|dream)`,
    phrase`(?:pull (?:a few |some |any )?strings?|(?:grease|oil) (?:the|a) wheels?|put (?:my|a) name forward|smooth (?:my|the) (?:way|path)|open (?:the|a|that|some|any|your) (?:\w{1,24} )?doors? (?:for me|at|to (?:your|a job))|get me (?:in|into|onto|on the|past)|sneak me in|slip me in|bring me in|let me in on (?:openings)|get me (?:a )?(?:start|gig|contract|badge)|make (?:me )?an offer|be (?:offered|given) (?:a|an|any|the|some) (?:\w{1,24} ){0,2}(?:position|job|role|post|place|contract|chance|trial|seat|desk|placement|start)|make me (?:a|an|your)|offer me|sign me(?: up| on)|put me to (?:work|use|the test)|set me to work|try me(?: out)?|tried me(?: out)?|test me out|place me(?: with| in| at)?|employ me|hire me|take me(?: in| for the| up| onto)|send me (?:the|a) contract|give me (?:a )?(?:trial|start|go|leg up|contract)|use me|make use of (?:me|my)|arrange (?:for )?(?:\w{1,24} ){0,3}(?:posting|placement|job|position|interview|vacancy)|mention it upstairs|speak to the panel|sell me to|talk me up|plead my case|champion me|fight my corner|pass me (?:the|your) application)(?! for (?:a|the) (?:quick |short |brief )?(?:chat|call|coffee|talk))`,
  ],
  wantIn: [
    phrase`i|me|my|we`,
    phrase`(?:i want in|count me in|throw in my lot with|come (?:and )?(?:on board|aboard|over to your side|work for you)|(?:be|come) on board with you|begin with you|start with you|swap (?:my|sides)|jump ship|i am yours|(?:get|be|go|put|getting|being|put me|get me|got) (?:me )?on(?:to)? (?:the|your|that) (?:\w{1,24} )?(?:list|books|roster|rota|crew|register|bank|payroll|team|staff|rotation)(?! (?:for (?:the|a) (?:\w{1,24} )?(?:tour|talk|event|visit|guest|newsletter|run)|of speakers))|(?:skills|services|experience|energy|hands) (?:\w{1,24} ){0,2}at your (?:disposal|service)|where do i sign|when (?:do|can|could|would) i start|(?:only |just )?say the word|first (?:ninety|hundred|thirty|sixty|\d+) days in your|convince you (?:that )?(?:you need|to (?:hire|take|give))|prove (?:that )?(?:i am|to be) (?:the|your|a)|you have been (?:missing|looking for|searching for)|(?:will|would) not (?:find|regret|be sorry|be disappointed)(?! out)|made for one another|my chances (?:of|at|with) (?:being |getting |joining |a |an )?(?:taken|hired|job|position|interview|place|offer|you|your)|an offer from you|earn my keep|replace (?:tom|him|her|them)|i am the (?:right|perfect|ideal|very) (?:person|one|man|woman)|if you (?:do|did|should) (?:\w{1,24} )?have (?:something|anything|one)|if you (?:had|have) (?:one|something for)|that person be me|be that person|that might be me|could be me|mine would be|hope mine|mine come to mind|one: me|come to mind when|i would come for (?:very )?little|for the saturdays)(?! (?:anything|any time|about|that))`,
  ],
  postingsSent: [
    phrase`(?:forward|forwarding|send|sending|share|sharing|pass|passing|point|pointing|steer|direct|email|flag|ping|let|cross|tell|show|alert)`,
    phrase`(?:any|some|the|relevant|suitable|other|more|new|open|your) (?:\w{1,24} )?(?:postings?|job ads?|adverts?|listings?|leads?|job alerts?|job links?)(?= |[.?!,]|$)(?! (?:you|she|he) (?:wrote|sent|mentioned))`,
  ],
} satisfies Readonly<Record<string, readonly [RegExp, RegExp]>>;

/** The same of a place on the reader's team; in an open talk it may be asked for. */
export const TOGETHER_FOR_A_PLACE = {
  nicheForMe: [
    phrase`(?:re|about|regarding|possible|find|finding|found|have|has|had|having|make|making|is|be|got|with|see|saw|keep|save|spare|there|reserve|hold|carve out|create|offer|given?|want|need|earn|love)`,
    phrase`${NICHE}s? (?:\w{1,24} ){0,2}?for (?:me|a (?:\w{1,24} )?like me|someone like me|myself|an (?:extra|eager|old) \w{1,24}|my (?:skills|hands|kind|sort))\b(?! (?:to (?:understand|learn|hear|ask|read|see|know|think|sit|park|talk|stay|sleep|visit|watch|call)|to be (?:interviewed|curious)))`,
  ],
  handsNeeded: [
    phrase`you|your|the (?:team|district|school|hospital|ward|depot|kitchen|office|department|practice|company)|need|^short`,
    phrase`short of (?:a |an )?(?:\w{1,24} )?(?:staff|people|hands|workers|welders|drivers|nurses|teachers|cooks|cleaners|guides|help|\w{1,24}ers|\w{1,24}ors|\w{1,24}ists)(?! as (?:the|they|people))(?=.{0,40}(?:\?|my|i ))|(?:one|a|two) (?:pair of hands|person|man|woman|head|body) short|another pair of hands|(?:use|need|want|short|stretch to|afford|allow|room for|space for|hire|take on|look for|take) (?:an?|one|another) (?:extra|second|additional|further|spare|freelance|part-time|casual|temporary|trainee|third|weekend|junior) \w{1,24}|budget for (?:a|an|another|one more) \w{1,24}|(?:budget|funding|money|funds) (?:\w{1,24} ){0,6}(?:hire|hands|post|position|assistant|trainee|intern|person|someone)(?=.{0,60}\b(?:i|me|mine|my)\b)|^need (?:a|any|some|another|an) (?:hand|help|extra|spare|cook|cleaner|assistant)(?: \w{1,24}){0,6} (?:kitchen|shop|office|farm|warehouse|over the summer|this (?:summer|season|winter)|harvest|bar|workshop|yard)|(?:search|searching|looking|seek|seeking) (?:for )?(?:new )?(?:people|persons|workers|staff|someone|employees|colleagues|hands)(?= now| at|\?| to (?:join|work))|(?:freelance|extra|second|junior|trainee|spare) \w{1,24} be of (?:any )?use|need of (?:a|an|another|some) (?!(?:break|coffee|rest|holiday|lesson|book|word)\b)\w{1,24}(?=.{0,60}\bi\b)|desperate for (?:\w{1,24} ){0,2}(?:staff|subs|substitutes|teachers|nurses|drivers|people|hands|help)(?=.{0,60}\b(?:i|me)\b)|\w{1,24} is wanted(?=.{0,20}\bi\b)`,
  ],
  waysIn: [
    phrase`(?:how|what|where|which|who|whom|when|is|whether|could|would|can|do|does|tell|show|point|advise|know)`,
    phrase`(?:get|getting|be|being|become) (?:hired|taken on|employed|recruited|an offer|a job|a start|a position|in|into|onto) (?:over there|there|by you|with you|at your|in your|by your|from you|on your|your (?:team|company|firm|school|hospital))(?! (?:get|come))|(?:get me|get someone|my way|a way|way) in(?:to)? (?:at |to |with )?(?:your|there)|(?:join|joining|enter|entering) your \w{1,24} (?:scheme|program|programme|team|crew|staff|intake|rota)|you next be (?:recruiting|hiring)|next (?:recruiting|hiring) (?:round|trainees|people|season)|apply to your (?!field)\w{1,24}|(?:should|could|can|may|do|would) i (?:\w{1,24} )?apply (?:to|at|with|for|through|in) (?:you|your|the portal|a (?:job|position|post|place))|worth (?:my|me) applying|sponsor my`,
  ],
} satisfies Readonly<Record<string, readonly [RegExp, RegExp]>>;

/** Words around hiring that have no use in a request for a talk, unless somebody asks how it is done. */
const OF_HIRING = [
  'jobs?',
  '(?<!new )positions?',
  'posts?',
  'roles?',
  'gigs?',
  'vacan\\w{1,24}',
  'openings?',
  'opportunit(?:y|ies)',
  'hir\\w{1,24}',
  'recruit\\w*',
  'employ\\w*',
  'tak(?:e|ing|en) on',
  'staffing',
  'interview(?:ed)?',
  'cv',
  'applications?',
  'candidat\\w{1,24}',
  'applicants?',
  'trainees?',
  'interns?',
  'internships?',
  'apprentice\\w*',
  'traineeships?',
  'placements?',
  'tenancy',
  '(?:any|some|extra|your|spare|odd) shifts?',
  'crew',
  'staff',
  'payroll',
  'headcount',
  'contracts?',
  'an offer',
  'a shot',
  'referrals?',
  'refer(?! me to)',
  'recommend me',
  'recommendation',
  'reference',
  'vouch',
  'on the list',
  'roster',
  'rota',
  'on board',
  'aboard',
  'hr',
  'personnel',
  'committee',
  'partners',
  'probation',
  'unpaid',
  'without pay',
  'closing date',
  'training (?:scheme|place)',
  'work (?:for|with|under|alongside) (?:you|your)',
  'start (?:with|at|in|on)',
  'uniform',
  'join (?:you|your (?:team|staff|company))',
  'a (?:fit|match)',
  'an? (?:\\w{1,24} )?(?:place|spot|seat) (?:for|in|on|at|with)',
  'lend me your name',
];
const ASKING = anyOf([
  '(?:could|would|can|will|might|may|wo) (?:not )?(?:you|your \\w{1,24}|they|he|she|i\\b(?! (?:had|have been))|the \\w{1,24}|there)',
  '(?:^|[,;:] |and |so |- )(?:do |just )?(?:tell|let|keep|think|remember|send|pass|forward|put|give|mention|speak|show|consider|drop|hand|call|ring|count|say|ask|recommend|refer|get|find|introduce|hold|save|see if|advise|help|inform|look into|allow|accept|text|ping|alert|notify|point)\\b',
  '(?<!that )i (?:would|do|so|really|am|was|will|shall|should)? ?(?:\\w{1,24} )?(?:love|like|hope|hoping|want|wish|dream|pray|trust|beg|request|ask|be (?:so |very |most |more than |over the )?(?:grateful|glad|happy|thankful|delighted|obliged|honou?red|thrilled|moon|keen|interested|pleased)|not object|not say no|appreciate|welcome|wonder|wondering|interested|keen|take any)',
  'my (?:\\w{1,24} )?(?:hope|wish|request|dream|aim)',
  'if|should (?:you|your|the|any|there)|in case|in the event|the next time|once|whenever',
  '(?:^|, |and |but )(?:is|are|do|does|has|have) (?:you|your|there|any|the)\\b',
  'needful',
  'favour|favor',
]);
const OF_LEARNING =
  'how|what|why|which|advice|advise me|your (?:view|opinion|thoughts|impression|experience|first|own|path|remark|article|piece|book|talk|work)|learn\\w*|understand\\w*|hear (?:about|how|what|more|your)|explain\\w*|curious|course|diploma|degree|college|university|elsewhere|another (?:company|firm)|master|book|did you|were you|was it|used to|i read|read that|read about|wonder how|in general|in (?:this|the|your|that) (?:field|industry|sector|profession|trade|line)|people ask|said|told|mentioned|wrote|most people|one\\b(?! of)|usually|career fair|opening line|harbor grid|kestrel|years ago|last (?:week|month|year)|yesterday|someone who|people who|anyone who|in \\d{4}|congratulations|coffee|tea|minutes|half an hour|quarter of an hour|a (?:\\w{1,24} )?(?:call|chat|talk|word)\\b|conversation|visit|article|questions?|read|thanks?|thank you|story|open day|public|as a volunteer for|elsewhere|when i write to';

/** Hiring spoken of in a request to the reader, by somebody who does not ask to learn about it. */
export const HIRING_REQUESTED = {
  request: phrase`${ASKING}`,
  hiring: phrase`${OF_HIRING}`,
  reader: phrase`your?|yours|they|them|him|her|there|tell|let|keep|think|send|pass|put|give|mention|find|any`,
  self: phrase`me|my|mine|myself|i|someone like|anyone|any|a \w{1,24} starter|outsider|newbie|beginner`,
} satisfies Wordings;
/** What shows that somebody asks to learn about hiring. */
export const LEARNING = phrase`${OF_LEARNING}`;

/** Offers and hints that need no word for a job. */
export const HINTS = {
  haveMe: phrase`have me(?! (?:over|to (?:stay|dinner|lunch|tea|visit)|for (?:a |an )?(?:coffee|tea|lunch|dinner|chat|hour|talk|visit)|on (?:the|your) (?:show|podcast|programme)|wondering|thinking|convinced|hooked|worried|laughing|read))|(?:chance|gamble|bet|punt|risk|flyer) on (?:me|someone like me|a \w{1,24} like me|an? (?:outsider|beginner|newcomer|novice|late starter|career changer))|(?:not|never) (?:be )?(?:regret|sorry|disappointed)(?: \w{1,24}){0,3} (?:me|choosing|taking|bringing|hiring|giving)|bring(?:ing)? me (?:in|on)|hand in the air|count me (?:in|among)|(?:will|would|to) take me\b(?! (?:a|an|about|to|through|only|some|less|more|long|two|three|at least|ten|\d+|by)\b)`,
  beYours: phrase`(?:be|become|make|as|am) (?:your|his|her|their) (?:new |next |first |second |future |humble |right-hand |own )?(?:hire|assistant|apprentice|trainee|intern|employee|recruit|colleague|team[- ]?mate|successor|replacement|deputy|clerk|porter|driver|cook|\w{1,24}'s mate|man|woman|girl|guy|member|staff|secretary|helper|right hand)|(?:be|becoming|become|being|as) (?:a |an )?(?:\w{1,24} )?(?:members?|part|one) of (?:your|the) (?:\w{1,24} ){0,2}(?:team|staff|crew|family|company|organi[sz]ation|firm|faculty|department|institution|group)|(?:be|am) (?:a|the|that|your) (?:second|third|fourth|missing one|next one|next person)|(?:be|get|being|getting|land|end up) on your (?:team|staff|crew|roster|rota|payroll|books|side|list)(?! (?:of the (?:argument|question|fence)))|why i belong|i belong (?:on|in|at|with)|(?:serve|work|contribute) in your (?:\w{1,24} )?(?:institution|organi[sz]ation|company|firm|office|school|concern)`,
  seatToFill: phrase`(?:seat|place|desk|shoes|chair|post|spot|gap|vacancy|slot)s?(?: (?:is|are|was|be|going to be|to be|being|still|been|ever|has|have|will))* (?:filled|empty|vacant|up for grabs)|(?:fill|filling|take|taking|step into) (?:the|his|her|their|that|\w{1,24}'s|those) (?:\w{1,24} )?(?:gap|shoes|seat|place|vacancy|spot|desk)|(?:replace|replacement for|instead of|take over from|successor (?:to|for)) (?:\w{1,24} )?(?:who|when|once|him|her|them|\w{1,24})(?=.{0,40}\b(?:i|me|my)\b)|(?:i have the|with my) skills?,? (?:and )?you have the (?:work|job|vacanc)|the \w{1,24} (?:that )?your (?:job |latest |recent )?(?:ad|advert|advertisement|posting|listing|vacancy) (?:describes|asks|wants|needs|calls|is looking)`,
  workOffered: phrase`i (?:could|can|would|will|might|am \w{1,24} to|do not mind|gladly|happily) (?:\w{1,24} ){0,3}?(?:sweep\w*|mop|scrub|wash (?:the )?(?:dishes|pots|up)|make (?:the )?tea|do (?:nights|weekends|any shift|the early|evenings|the dirty work|whatever you|anything you)|hit the ground running|relocate|work (?:nights|weekends|any shift|part-time|full-time|hard for)|take (?:anything|any (?:job|work|shift|role|post)|whatever)|cover (?:for \w{1,24}|the|any|maternity|shifts|weekends|nights|holidays)|step in|fill in|stand in|help out|earn my|lend a hand|make myself useful|roll up my sleeves|pitch in|muck in|do a trial|work a trial|come for a (?:week|day|month)|work for (?:you|free|nothing|little))(?! (?:with (?:the|my) (?:questions|notes)|a talk|the basics|on my))(?=.{0,80}(?:\b(?:your?|there|yours|studio|shipyard|harvest|kitchen|office|without pay|pay|start(?:ed)?|needed)\b))|shifts (?:that )?i (?:could|can) (?:do|cover|work)|(?:two|three|four|one|\d+)[- ]weeks?'? notice|notice period`,
  troubleForetold: phrase`(?:if|should|once|when|whenever|in the event|next time|in case|the day|the moment|as soon as)(?: [^\s,;:()?]{1,24}){0,6} (?:understaffed|short[- ]?(?:staffed|handed)|short of|too few|shorthanded|walks? out|quits?|resigns?|retires?|retirement|hands? in (?:his|her|their) notice|on (?:maternity|parental|sick) leave|(?:maternity|sick) (?:leave|cover)|moves on|(?:someone|somebody|anyone|who|person|colleague|he|she) leaves|leave you|in want of|in need of|needs? (?:anyone|someone|a hand|hands|people|a pair|another|extra|filling|cover)|funding comes|budget (?:allows|permits|is approved|comes)|(?:runs?|starts?|opens?|launch\w*|reopens?) (?:its|the|a|your|another|new) (?:\w{1,24} )?(?:scheme|programme|program|intake|round|branch|site|office|depot|position|wing)|expands?|grows?)(?=.{0,90}(?:\b(?:i am|i would|i could|i can|i will|i hope|me|my|mine|i live)\b|lmk))`,
  firstToHear: phrase`(?:heads[- ]?up|the nod|a nod|tip[- ]?off|a tip|a wink|a shout|a bell|a buzz|a ring|a line|first refusal|dibs|a (?:quick )?word|early warning|a signal|a message|a thought|first in line|ahead of the queue)(?: \w{1,24}){0,4} (?:when|if|before|about|on|for|once|should|of|whenever|in case)(?: (?!(?:visit|lecture|talk|date|meeting|call)\b)[^\s,;:()?]{1,24}){0,6} (?:jobs?|posts?|positions?|posted|posting|advert\w*|opens?|opening|hir\w{1,24}|recruit\w*|leaves|vacan\w{1,24}|roles?|spots?|intake|places?|seat|applications|staff|placements?|work)|before (?:it|they|that|those|these|anything|any of it|the \w{1,24}) (?:goes|go|is|are|hits|hit|gets|reaches|comes|makes) (?:public|advertised|posted|the (?:website|boards|papers?|web|street|portal|job boards|agencies|news)|listed)|(?:when|if|once|whenever|next time) (?:you|they|your \w{1,24}|the \w{1,24}) (?:next )?(?:advertise|recruit|hire|take on|interview for|draw up the list|pick the)(?! (?:a (?:play|film|show)|in (?:general|this)))(?=.{0,80}\b(?:me|my|i)\b)|(?:when|if|once|whenever|next time) .{0,60} (?:advertised?|recruits?|hires?)\b(?=.{0,160}\b(?:me know|tell me|think of me|i would love|i would be|remember|call me|let me)\b)`,
  standAChance: phrase`(?:odds|chances?|likelihood|prospects?|possibility|possibilities) (?:of|for) (?:me )?(?:a|an|any|some|getting|being|joining|landing|me) (?:\w{1,24} ){0,3}?(?:placement|job|position|post|role|internship|interview|hired|taken|work|contract|opening|vacancy|trainee\w*|apprentice\w*)(?: \w{1,24}){0,2} (?:with|at|in|on|by|from) (?:you\b|your\b(?! (?:field|industry|sector|trade|profession|line|experience|view|opinion))|there)|your (?:\w{1,24} )?(?:response|reply|answer|decision) (?:regarding|about|on|for|concerning) (?:the|a|my) (?:\w{1,24} )?(?:job|position|post|vacancy|application|appointment|employment)|call letter|appointment letter|offer letter|revert (?:back )?with (?:\w{1,24} ){0,3}(?:position|opening|vacancy|job|role)|(?:job|position|post|role|vacancy|opening)(?: \w{1,24}){0,3} (?:re-?)?advertised(?=.{0,160}\b(?:i am (?:\w{1,24} )?(?:interested|keen|the)|my interest|i want|apply)\b)|(?:stand|have|rate) (?:me )?(?:a|any|much of a|much) (?:realistic |real |fair )?(?:chance|shot|hope)(?: (?:of|at|with|in|to)(?: (?:getting|being|a|an|the|landing))* (?:\w{1,24} )?(?:your?|you|there|hired|job|position|post|in|taken|place|interview|role|accepted|selected)|\?| there)|my (?:odds|chances|prospects)(?: (?:of|at|in|with|for|are|be|to|there)|\?)(?! (?:in (?:this|the|your|that) (?:field|industry|sector|profession|trade)|at (?:my age|fifty)))|(?:any (?:word|news|update|movement|joy)) (?:\w{1,24} )?(?:on|about|of|regarding|from) (?:the |that |your |my |a )?(?:\w{1,24} )?(?:job|position|post|vacancy|role|opening|hr|application|recruit\w*|placement|internship)|(?:become|be|call you (?:a|my)|calling you (?:a|my)|as|like) (?:colleagues?|co-?workers?|team-?mates?|workmates?|a colleague of yours|your colleague)(?=[.?!,]| (?:soon|in|of yours|at|by))|see you at work|i would make (?:a|an|you|your)(?: \w{1,24}){0,3} (?:\w{1,24}er|\w{1,24}or|\w{1,24}ist|\w{1,24}ian|assistant|addition|colleague|nurse|member|cook|guide|clerk)(?=.{0,160}\b(?:you|your)\b)|(?:back|support|endorse|countersign|push|champion|help|sign|second|speed up|fast-track|look kindly on) my (?:application|candidacy|candidature|case|bid)(?! (?:for|to) (?:the |a )?(?:\w{1,24} )?(?:course|diploma|college|master))`,
  doWith: phrase`(?:could|can|might|would|will) (?:you|your \w{1,24}|the \w{1,24}|they) (?:\w{1,24} )?(?:do with|make use of|find (?:a |some )?use for|use|have (?:a )?use for|have need of|accommodate|absorb|fit in|squeeze in|take in|place|house|employ|find room for|spare a (?:spot|place|seat|desk) for|make room for) (?:a|an|another|one more|me\b|someone|some|extra|my)(?! (?:call|coffee|chat|break|talk|laugh|minutes?|meeting|few|time|visit|hour|quarter|word|in for|for (?:a|ten|twenty|fifteen|half)|questions?|conversation|quick|short|brief|between|this week|next week|on)\b)(?! \w{1,24} (?:call|chat|talk|coffee|break|conversation|question|minutes?|meeting)\b)|(?:do|doing|complete|spend|carry out|finish) (?:my|a|an|the) (?:\w{1,24} )?(?:placement|internship|practicum|rotation|apprenticeship|residency|pupillage|articles|training contract|work experience|traineeship|practical) (?:with|at|in|under|there)|(?:a|my|any chance of a|for a|me a) start (?:with|at|on|in) (?:you|your|yours|site)|pick up (?:some |a few |the odd |any |extra )?(?:shifts?|hours)(?=.{0,160}\b(?:you|your|yours|there)\b)|in your employ\b|transfer (?:in)?to your (?:team|department|unit|office|branch|section)|(?:any|some|spare|a few|extra|odd) (?:hours|shifts|work) (?:going|free|available|for me|to spare|at yours|on your|that need)|(?:forward|share|pass|send) (?:this|my) (?:e-?mail|mail|letter|message|note) (?:\w{1,24} )?(?:on )?(?:to|with) (?:\w{1,24} ){0,4}(?:hir\w{1,24}|hr|recruit\w*|boss|manager|personnel|department|in charge|staffing|jobs)|(?:interested|interest) in (?:the|this|that|your) (?:\w{1,24} ){0,3}(?:vacancy|opening|position|job|role|post|internship|traineeship|placement)(?! (?:of (?:a|an|the)|you (?:play|hold|have|do|took)))`,
  applicationUnderway: phrase`(?:status|progress|outcome|state|fate|stage|copy) of my application|my application(?! (?:for|to) (?:the |a |an )?(?:\w{1,24} )?(?:diploma|course|master|degree|college|university|school|visa|licen[cs]e|evening|programme|program|scholarship|grant|citizenship))(?=.{0,80}\b(?:you|your|nudge|word|look|status|portal|consider|favou?rabl|reference|helps?|number)\b)|(?:could|would|can|will|if) you(?: \w{1,24}){0,6} my application(?! (?:for|to) (?:the |a )?(?:\w{1,24} )?(?:diploma|course|master|college))|applied (?:on|through|via|to|in|for) (?:your|the) (?:\w{1,24} )?(?:portal|website|site|page|position|job|post|role|vacancy)(?=.{0,100}(?:\?|\byou\b|nudge|word))|letters? of (?:reference|recommendation|introduction) (?=.{0,160}\b(?:i|you)\b)|letter from you|my references(?! to)|(?:recommendation|reference|endorsement|nudge|push|nod|word|call|line|letter|e-?mail|phone call|tip) (?:from|by) (?:you|someone (?:of|with) your (?:standing|rank|name|weight))(?! (?:about (?:when|a time)|would make my day|whether|to say))`,
  wordPutIn: phrase`(?:a|quiet|good|kind|discreet|friendly|timely|favou?rable|any) words? (?:with|in|to) (?:the|your|him|her|them|his|ears?)(?! (?:wise|readers|reader|book|text|article|report|title))|(?:my|someone's) (?:number|details|particulars|profile|name|card|face|email)(?: \w{1,24}){0,4} (?:to|with|for|at|when|before|on|in|by) (?:the|your|a|his|her|any) (?:\w{1,24} )?(?:boss|manager|gaffer|foreman|committee|head|nurse|matron|director|dean|chief|editor|partners?|owner|chef|captain|crew|principal|hr|team|meeting|board|panel|books|office|department|people|bosses|season|recruiter)|let (?:the|your|his|her|any) (?:\w{1,24} ){1,3}have my (?:number|details|name|card|cv|email)|(?:keep|hold|hang|hanging|keeping|holding) (?:hold of|on to|onto) my (?:\w{1,24} )?(?:number|details|particulars|name|card|cv|email|letter)|(?:upload|refer|enter|register|add|put) (?:my |me )(?:\w{1,24} ){0,3}(?:referral|system|portal|database|list|pool)|(?:steer|point|lead|direct|put|send) me (?:through )?to (?:whoever|the (?:person|one|people|man|woman|team)|someone|anyone|somebody)(?: \w{1,24}){0,3} (?:staff\w*|hir\w*|recruit\w*|crew lists?|rotas?|rosters?|in charge of (?:jobs|staff\w*))|(?:person|people|one|best|who is|whom) (?:\w{1,24} ){0,3}(?:to|i should|should i|do i|can i) (?:\w{1,24} )?(?:pester|ask|contact|see|speak to|talk to|write to|approach|email|call|nag|bother|badger)(?: \w{1,24})? (?:about|for|regarding|with|on) (?:\w{1,24} ){0,2}(?:shifts|jobs?|work|positions?|openings?|vacanc\w{1,24}|hiring|an? application|placements?|internships?|getting (?:in|hired|taken on))|send me (?:anything|something|whatever)(?: \w{1,24}){0,3} (?:advertised|posted|suitable|open|going)`,
} satisfies Wordings;

/** A CV that goes along without a reason of another sort; among friends and in an open talk it may. */
export const CV_SENT = {
  cvAlong: phrase`(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|append(?:ed|ing)?|includ(?:e|ed|ing)|send(?:ing)?|sent|email|mail|bring(?:ing)?|leav(?:e|ing)|left|shar(?:e|ing)|provid(?:e|ing)|forward(?:ing)?|find|here is|herewith|offer|add(?:ed|ing)?|copy of)(?: (?!(?:me|cut|tip|no)\b)[^\s,;:()?]{1,24}){0,5}? (?:my|a|the) (?:\w{1,24} )?cv(?! (?:you|he|she|that you))|my (?:\w{1,24} )?cv(?: \w{1,24}){0,2} (?:attached|enclosed|below|appended|linked|goes along|to follow|follows|herewith|at hand|ready)`,
} satisfies Wordings;
/** Reasons for which a CV may go along. */
export const CV_FOR_CONTEXT = phrase`so (?:that )?you (?:can |could |may |might |will |would |get |have |know|see)(?! (?:consider|forward|pass|find me|decide|use it))|(?:for|as|just) (?:a (?:bit|little) of |some |the |more |your )?(?:context|background|reference|orientation|advice|feedback|opinion|comments?)|to (?:give you|show (?:you )?(?:where|what|who)|let you (?:see|know)|save you)|what (?:you think|you would|it lacks|is missing|i have|i do|should)|your (?:honest |frank |candid |blunt )?(?:opinion|thoughts|advice|feedback|eye|view|comments?|reaction)|would you (?:look|read|change|cut)|because|critique|laugh|check my (?:story|dates)|gave|wrote|used to|told|asked me|years? ago|how (?:do|does|should|to|it)|where i come from|who (?:i am|is writing)|contact details`;

/** Asks which openings there are; in an open talk with an organization they may be asked. */
export const ASKS_FOR_OPENINGS = {
  ifYouNeed: phrase`(?:if|should|when|whenever|in case|once|because|since|as soon as|whether|think|are|is|do|does)(?! you (?:enjoy|like|mind|love|hate|find)) (?:you|your (?:\w{1,24} )?(?:team|company|firm|department|office|clients?|crew|school|lab|ward|clinic|kitchen|shop|group|unit|studio|practice|organi[sz]ation|hospital|library|museum|farm|site))(?: \w{1,24}){0,3}? (?:(?:need|needs|needed|want|wants|wanted|require|requires|could use|looking for|short of|in need of|are after|be after|on the lookout for|looking to (?:hire|add|recruit|bring)) (?:a|an|any|some|more|extra|another|additional|someone|anyone|help|people|staff|hands|junior|new|volunteers?|interns?|temporary|temps?|cover)(?! (?:\w{1,24} )?for the (?:\w{1,24} )?(?:sale|run|fair|party|walk|move|stand|open day|clean))(?! (?:questions?|information|details?|time|notice|days?|proof|context|background|different|break|change|advice|copy|idea|minutes?|degree|licen[cs]e|certificate|reminder|few|number|bit|lot|coffee|rest|specific|particular kind|earlier|later|other time))|short[- ](?:staffed|handed)|growing|expanding|hiring|recruiting|taking (?:people |anyone |someone |new \w{1,24} )?on|staffing up|filling|adding (?:people|staff|someone|headcount))`,
  jobWithYou: phrase`(?:${WISH}|seek|seeking|request|requesting|asking|ask|writing|after|need|looking|searching|apply|applying|discuss|regarding|about|concerning|explore|exploring|pursue|pursuing|on|with a view to|hopes? of|for|inquire|enquire|inquiring|enquiring|have|find|finding)${GAP} (?:${JOBS.join('|')})(?: (?!(?:you|your|field|industry|in|elsewhere)\b)[^\s,;:()?]{1,24}){0,3} ${AT_YOURS}`,
  areThere: phrase`(?:are|is) (?:an? |any |paid |summer )?(?:internships?|placements?|apprenticeships?|traineeships?|positions?|vacancies|jobs) (?:\w{1,24} ){0,4}(?:possible|available|open|offered|on offer|going)(?! (?:in (?:this|the|your) (?:field|industry|sector|profession|trade)))|(?:(?:is|are|be|was|were|will|would|might|could|may) there(?: be)?|there (?:is|are|might be|may be|will be|would be|could be|were|was|be|exists?))(?: (?!(?:for|in|of|about|many|such|more|fewer|few|enough|plenty|less|so|between|no|not|lots|often|usually|always|rarely|generally|other|how|the|kinds|types|particular|certain)\b)[^\s,;:()?]{1,24}){0,4} (?:openings?|vacanc(?:y|ies)|jobs?|positions?|posts?|roles?|(?:job |career |work )?opportunit(?:y|ies)|internships?|apprenticeships?|traineeships?|placements?|place for me|work for (?:me|someone)|(?:anything|something) (?:open|going|available|for|in your|that (?:i|would|might))|chance (?:of|for|at) (?:a |an |any |some )?(?:job|work|position|interview|employment|placement)|(?:chance|way|possibility|possible|scope|likelihood|prospect) (?:of|that|for|to|i) (?:a |you |me |i |your \w{1,24} )*(?:\w{1,24} )?(?:hire|hiring|employ\w*|tak(?:e|ing)|recruit\w*|join\w*|job|position|work(?:ing)? (?:for|with|at)|working|interview for|being considered|in your|at your)|scope for me|(?:room|space|(?:a|any) (?:\w{1,24} )?(?:seat|spot|place|slot)) (?:for (?:me|one more|another|an?|someone|trainees?|interns?)|on|in)(?! (?:at|for) the| to sit| to park))\b(?! (?:in (?:this|the|your|my|our|that) (?:field|industry|sector|profession|trade|area|region|city|country|world|line|state|county|market|literature|public|private)|for (?:improvement|people|women|men|graduates|nurses|both|doubt|everyone|newcomers)|that (?:you|people|are often|most|suit)|where (?:people|one|you)|which (?:people|you)|people|(?:outside|out there|nationally|worldwide)|like that|you (?:would|wish)|these days|nowadays|to (?:improve|read|grow)))`,
  doYouHave: phrase`(?:do|does|would|will|might|can|could|if|whether|have|has|think|suppose|may) (?:you|(?:your|his|her|their) (?:\w{1,24} ){0,2}\w{1,24}|he|she|the (?:team|company|office|department|firm|school|shop)|they|there) ?(?:\w{1,24} ){0,3}?(?:have|has|had|having|got|offer|offers|foresee|expect|anticipate|run|aware of|know of|know any|know about any|hear of|plan|planning|want|see|open(?:ing)? up)${NEAR} (?:openings?|vacanc(?:y|ies)|positions?|(?:any|a) (?:jobs?|roles?|work|places?|spots?|seats?)|(?:junior|open|trainee|summer|part-time|entry-level|temporary|permanent|starter) (?:\w{1,24} )?(?:jobs?|roles?|work|posts?)|(?:job |career |work |employment )opportunit(?:y|ies)|internships?|apprenticeships?|traineeships?|placements?|headcount|(?:something|anything) (?:for me|open|available|going|suitable|in (?:mind|the pipeline)|that (?:might|would|could) (?:suit|fit))|(?:room|space|a place|a spot|work|use) for (?:me|an?|one|someone|another|trainees?|interns?|apprentices?)|trainee programs?)\b(?! (?:in (?:this|the|your|my) (?:field|industry|sector|profession|trade|calendar)|papers?|to (?:read|visit)|that (?:you|people) (?:wish|regret|would))|on (?:the|this|whether|how|fares|\w{1,24}ing)\b)`,
  youHire: phrase`(?:(?<!(?:how|why|when|what|where|who|which|whom|roles|people|skills) )(?:is|are|were|be) (?:you|your (?:\w{1,24} ){0,2}\w{1,24}|the (?:\w{1,24} )?(?:team|company|office|department|firm|school|shop|museum)|they|anyone|any of your \w{1,24})|(?:if|whether|when|whenever|once|until|as soon as|next time|think|suppose|heard|saw that) (?:you|your (?:\w{1,24} ){0,2}\w{1,24}|the (?:team|company|office|department|firm)|they|anyone)(?: \w{1,24})? (?:is|are|were|be|will be|might be|may be|start|starts|begin|resume)(?: to)?|would you|might you|could you be|know (?:anyone|of anyone|someone|who is|of a place|a place|any place|places|people|companies|anyone who is|who)|who is|are you) ?(?:still |now |soon |all |going to be |looking at |be |planning on |thinking of |open to )?(?:hiring|recruiting|taking (?:on|people|in|new|any)|accepting (?:applications|interns|apprentices|new|volunteers|trainees|cvs)|looking (?:for (?:a|an|any|someone|anyone|new|more|extra|people|staff|help|junior|volunteers|interns|trainees|apprentices|hands)|to (?:hire|recruit|fill|expand|add|take))|in need of|(?:adding|growing|expanding) (?:the|your)? ?(?:team|staff|headcount)?)(?! (?:the|your|time|new (?:clients|projects)|on \w{1,24} projects|differently|more \w{1,24} (?:because|due)|a (?:particular|certain|specific)|in (?:this|the) (?:field|industry|sector)))`,
  whichOpenings: phrase`(?:what|which)(?: (?:kind|kinds|sort|sorts|type|types) of)?(?: \w{1,24}){0,2} (?:jobs?|positions?|roles?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|posts?)(?: (?:are|is|do|does|would|might|could|will))?(?: \w{1,24}){0,3} (?:open|available|vacant|free|going|(?:you|your \w{1,24}|your \w{1,24} \w{1,24}) (?:have|has|offer|recruiting|hiring|looking|currently)|hiring|recruiting|coming up|for me|suit me|fit me|at your|in your (?:team|company|department|office|firm|school|organi[sz]ation))`,
  stillOpen: phrase`(?:is|has|whether|if|was) (?:the|that|this|your) (?:\w{1,24} ){0,4}?(?:position|role|job|post|vacancy|opening|internship|placement|spot|seat)(?: \w{1,24}){0,5}? (?:still |already |yet )?(?:open|available|vacant|been filled|filled|free|going)|(?:has|have|did) anything (?:\w{1,24} )?(?:opened|come up|turned up|come free|changed on the (?:hiring|job)|become available|cropped up)`,
  anyGoing: phrase`^(?:hey |hi |so |and |ps |p\.s\. |ok |quick one |quick question |also |but |or )*[,:-]? ?(?:is |are )?(?:got |you got |have you got |have you |do you have |there )?any(?:thing)? ?(?:chance (?:of|for|at) (?:a |an |any |some |getting )?)?(?:\w{1,24} ){0,3}?(?:jobs?|openings?|vacanc(?:y|ies)|work|positions?|roles?|posts?|gigs?|shifts|spots?|internships?|placements?|apprenticeships?|opportunit(?:y|ies)|hiring|going|open|available|room|space|seats?|places?|jobs|employment)(?: (?!(?:advice|you would avoid|tips|like|that|where|which|people|look|in (?:this|the|your) (?:field|industry))\b)[^\s,;:()]{1,24}){0,6} ?\?`,
  bluntly: phrase`^(?:\w{1,24} ){0,3}(?:hiring|openings|vacancies|jobs)(?: (?:there|now|soon|rn|atm|at your \w{1,24}|in your \w{1,24}|by you|at all|going|available|open|this \w{1,24}))? ?\?`,
  discussOpenings: phrase`(?:discuss|talk about|chat about|speak about|explore|meet about|talk over) (?:\w{1,24} )?(?:possible|potential|available|suitable|current|open|any|future) (?:openings|vacancies|positions|roles|(?:job )?opportunities)(?! (?:in|for) (?:the|this|your) (?:field|industry|sector))|(?:talk|speak|chat|discuss|discussing|talking|explore|exploring|meet|hear|learn|ask|asking|know|inquire|enquire|inquiring|enquiring|writing|find out|curious|wondering|information|hop on a call|re|look at|looking at|write|reaching out|reach out|consider)(?: (?:to|with) you)? ?(?:more |to (?:\w{1,24} )?|\w{1,24} )?(?:about|on|over|regarding|into|concerning|for|of)? ?(?:\w{1,24} ){0,3}?(?:job opportunit\w{1,24}|employment(?: opportunit\w{1,24})?|career opportunit\w{1,24}|openings?|vacanc(?:y|ies)|(?:possible|potential|future|available|current|open|upcoming|suitable|any|junior) (?:\w{1,24} )?(?:jobs?|positions?|roles?|posts?|opportunit(?:y|ies)|internships?)|opportunities|working for you|a job|a position|a role)(?: \w{1,24}){0,3} (?:for me\b|${AT_YOURS}|(?:you|your \w{1,24}) (?:have|has|might|may))`,
} satisfies Wordings;

/** Offers oneself as somebody who would suit the reader's team; in an open talk that is what both find out. */
export const ASKS_ABOUT_FIT = {
  idealCandidate: phrase`(?:i|me|my (?:\w{1,24} ){1,3}|myself|mutual|whether there is|if there is|there is|there might be|there could be)(?: (?!(?:you|your|yours)\b)[^\s,;:()?]{1,24}){0,6}? (?:ideal|perfect|right|good|great|strong|excellent|suitable|natural|ideally|perfectly|well|solid|mutual|worthy|fine|valuable|useful|keen|reliable) ?(?:\w{1,24} )?(?:candidate|fit|match|addition|choice|hire|asset|recruit|suited|qualified|colleague|employee|worker|suit)(?: (?:for|to|in|with|between|at|on|as|among))(?! (?:the|this|that) (?:field|industry|profession|work|trade|kind|sort|line))`,
  intoTheCompany: phrase`any way in\b(?! which)|(?:a |the |some |no other )?(?:way|route|door|foot|road) in(?:to)? (?:at|with|there|for me|for someone like me|to your|your|the (?:firm|company|team|office|hospital|school|organi[sz]ation|studio|practice|department|lab|union|service))(?! (?:field|industry|trade|profession|line|sector))|swing (?:it|me)|dream (?:employer|company|workplace|firm|place to work)|(?:my|a|possible|our) (?:future|prospects?|chances|start|place|role|career) (?:at|with|in|inside|within) (?:you\b|your\b(?! (?:field|industry|trade|line|profession)))|(?:what|how|where|something|anything) i (?:could|can|might|would) (?:\w{1,24} )?(?:do|be of use|help|contribute|bring|offer) (?:for|to|at|in|with|out at) (?:you\b(?! in return)|your\b(?! questions))|(?:turn|turns|lead|leads|leading|grow|develop|blossom|result|end|ends)(?: up)? (?:into|to|in) (?:an? )?(?:\w{1,24} )?(?:offer|job|position|something more|employment|interview|role|contract|work)|(?:work|working|collaborate|collaborating|team up|join forces) together(?! (?:on (?:the|a) (?:panel|questions)|at|in|when|before|back|years|for (?:nine|\d)))(?=[.?!,]| one| some| in the future| soon)`,
  somethingForMe: phrase`(?:find|get|arrange|fix|sort|land|swing|secure|have|offer|give|got) me (?:up with )?(?:(?:something|anything) (?:\w{1,24} )?(?:in|at|with|there)|(?:something|anything|some|an?|any) ?(?:\w{1,24} )?(?:work|job|interview|position|post|placement|hours|shifts|start|tryout))|(?:something|anything|places?|room|openings?|use) (?:for|going for|open to) (?:a|an|someone|people) (?:\w{1,24} )?(?:like me|with my|starter|beginner|newcomer|outsider|novice|trainee|scheduler|changer|career changer|graduate|of my|who wants to work|junior|late starter)|(?:take|accept|train|hire|try|look at) (?:a|an|on a|on an) (?:\w{1,24} )?(?:newbie|beginner|outsider|novice|career changer|late starter|starter|newcomer|learner|fresher|greenhorn|scheduler|mature (?:student|entrant|trainee))|(?:for|of|to) (?:someone|anyone|a person) (?:of|with|at) my (?:year|age|background|profile|skills|experience|qualifications?|training|call)(?=.{0,160}\?)|(?:suits?|fits?|match(?:es)?|for|suitable (?:for|to)|relevant to) my (?:profile|skill ?set|qualifications?|credentials)(?=[.?!,]|$)|future requirements?|(?:any|suitable|some) requirements? (?:in|at|for)|(?:open|opposed|averse|allergic) to hiring|(?:thinking of|planning on|about|planning to|going to) (?:expand|expanding|growing|enlarging|adding to) (?:its|the|your) (?:staff|team|crew|workforce|department)`,
  fit: phrase`(?:i|me|my (?:\w{1,24} ){0,3}\w{1,24}|someone (?:like me|with \w{1,24} \w{1,24})|we|us|there (?:is|might be|could be|may be)|i am|one) (?:\w{1,24} ){0,4}?(?:fit|fits|suit|suits|match|matches|suited|belong|fitting|fitted|slot|(?:useful|helpful|of use|of value|of service|of interest|of benefit|help)(?! (?:to |for )?you\b)|valuable|asset|help out|contribute|a benefit|addition|good for|right for|add value|add something|bring value|bring something|add to|be an? \w{1,24}(?: \w{1,24})?|handy|perfect|home|work out|strengthen|complement|support|benefit|serve|lend a hand)(?: (?:in|into|well|well in|person|match|nicely|somewhere|something|a lot|right in|at|well with|between \w{1,24} \w{1,24} and))* (?:(?:for|to|in|into|with|on|at|of|within|among|alongside|and)? ?(?:your\b${NO_PLACE}(?! (?:questions?|readers))|(?:a |the )(?:team|company|firm|organi[sz]ation|department) (?:like )?yours|(?<=(?:for|to|in|into|at|of) )you\b(?! (?:to|and|if|with|when|in|on|better|best|for|at|by|that|how|why|what|know|are|see|after|before|during|from|some|learn|as)\b)|(?:the|this|that) (?:(?!of\b)[\w']{1,24} ){0,2}(?:role|position|job|vacancy|team|opening|post)(?! of\b| (?:is|itself))|there(?=[.?!,]|$)))`,
  overlapOfNeeds: phrase`my (?:\w{1,24} ){0,4}(?:skills?|experience|background|profile|strengths|training|knowledge)(?: \w{1,24}){0,8} (?:your (?:\w{1,24} )?(?:needs?|requirements?|team|company|organi[sz]ation|firm|mission|goals)|useful to you|of (?:use|value|interest|service) to you|(?:be |being )?(?:put to (?:good )?use|made use of|of use|needed|welcome)(?: (?:in|at|by|with|to) (?:your|you))?|(?:what|who|whom) (?:you|your \w{1,24}) (?:need|needs|are looking|is looking|look for|want)|could be used|someone you)`,
  someUse: phrase`(?:what|something|anything|how|where|whether|if|some way|any way|ways|a way) (?:that |in which )?i (?:could|might|can|may|would) (?:\w{1,24} )?(?:do(?! you\b)|contribut\w{1,24}|help\w*(?= (?:your|out))|add|bring|offer|fit|work|slot|serve|assist|support)(?: (?:\w{1,24} ){0,3}(?:for|to|in|into|with|at|on) (?:you\b(?! (?:in return|better|prepare|to|at|for|on)\b)|your\b${NO_PLACE}))|(?:what|something|anything) i (?:could|can|would|might) (?:offer|bring) (?:to )?(?:you\b|your\b)(?! in return)|see (?:me|myself|a place for me|someone like me) (?:\w{1,24} )?(?:in|on|at|with|working|fitting|as part|joining)(?: \w{1,24}){0,5} (?:you\b|your\b(?! (?:shoes|place|field|position)))|(?:find|found|had|have|has|see|make|making|be) (?:\w{1,24} )?(?:anything|something|a place|a spot|a role|a seat|some work|work|a position|a use|room|a home) (?:for me|on your (?:team|staff|crew)|(?:in|at|with|within) your (?:team|company|firm|organi[sz]ation|department|office|school|practice|lab))`,
  tryout: phrase`(?:suit|be|am|become|prove) (?:a |an |the |your )(?:\w{1,24} ){0,3}?(?:(?:man|woman|person|guy|girl|candidate) (?:for|you)|asset|addition)|look no further|i am your (?:man|woman|person|guy|girl|gal)`,
} satisfies Wordings;

/** Denies what follows in the same clause. */
export const DENIALS = phrase`${['not', 'no', 'never', 'without', 'nor', 'neither', 'rather than', 'instead of', 'far from', 'hardly', 'nothing', 'zero', 'least of all', 'other than', '(?:he|she|they|you|who|we|people) (?:did |also |once |even )?(?:mention(?:ed)?|said|told|wrote|explained|described|recalled|hinted|warned|thought|told me)', 'avoid', 'refrain(?:ing)? from', 'stop short of', 'none', 'more than (?:a|any)', 'nobody', 'before (?:i|we)', 'less about']}`;
/** Words of denial that deny nothing, or only ask more politely; passed over before a denial is looked for. */
export const NO_DENIALS = phrase`${['not (?:only|just|merely|simply)', 'no (?:harm|doubt|matter|problem|worries|pressure|rush|hurry)', '(?:do|will|would|should) not hesitate', 'not sure', 'not certain', 'do not know', 'not know', 'no idea', 'not mind', 'not say no', 'not (?:be )?(?:regret|sorry|disappointed)', 'not (?:object|decline|refuse|turn down|complain|be averse)', 'not wait', 'not help', 'if not', 'why not', '(?:do|would) not suppose', '(?:are|is|do|does|would|could|can|have|has|will) (?:not (?:you|there|your|they)|(?:you|there|they) not)', 'nothing would', 'never know', 'not (?:too|want to (?:be|seem|sound|bother|intrude|impose|push|waste|take))', '(?:you|they|team|company|firm|\\w{1,24}) (?<!i )(?:are|is) not (?:hiring|recruiting)', 'not enough', 'not far', 'not heard', 'not yet heard', 'not (?:as yet|yet) \\w{1,24}', 'not (?:afraid|shy)', 'not have (?:much|any|a lot of|the|a|direct|formal)', 'no (?:degree|experience|formal|direct|license|prior)', 'never (?:worked|had|done|been)', 'more than (?:happy|glad|willing|ready|welcome|grateful)', 'no longer', 'not have to be', 'not need to be', 'not (?:a|an) (?:\\w{1,24} )?(?:expert|graduate|engineer|local)', 'not working', 'not expect a reply', 'before long']}`;
/** Denies what came before it. */
export const DENIED_AFTER = phrase`^[^,;]{0,40}?(?:is|are|was|were|would be) (?:not|never|neither|beside|far from|hardly|no part|nowhere|the last thing)|^[^,;]{0,40}? (?:is off the table|can wait|to one side|aside)|^.{0,60}?\bi (?:could|can|would|will) not (?:take|accept|want|apply)\b`;
/** Where a clause ends, and with it what a denial reaches. */
export const CLAUSE_ENDS =
  /[;:()—–]| - |\.{2,}|…|[?!.] |,? (?:but|though|although|yet|however|still,|nevertheless|except|unless|whereas|only (?=if|whether|wondering|for\b)|just (?=if|whether|in case|tell|let|wanted)|only wondering)(?:\b|(?<= ))|, (?=(?:just |only |and |so |or |then |then again )?(?:could|would|can|will|might|if|should|is there|are there|i (?:would|hope|want|wish|am|do|could|can|just|have)|my (?:cv|dream)|do you|any|let me|keep|think|feel|i)\b)|, (?=please|so |just |only )| and (?=(?:would|could|can|i would|i hope|i wonder|wonder|hope)\b)/g;
/** Asks how the field works, or how they do it, rather than for oneself. */
export const HYPOTHETICAL = phrase`(?:what|how|which|where|who) (?:\w{1,24} ){0,3}?(?:do|does|would|did|should|has|have|makes|made|is|are|will|must|can) (?:you|one|they|people|someone|it|we|a|an|your team|employers|the|most|candidates|applicants)(?! (?:like me)) (?:\w{1,24} )?(?:look|want|ask|expect|prefer|need|value|check|notice|read|choose|decide|fill|find|advertise|weigh|judge|hire|recruit|test|learn|hope|tell|advise|prioriti[sz]e|happen\w*|usually|normally|generally|matter|stand|pick|spot|see|do|go)`;
