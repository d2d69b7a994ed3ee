import { phrase, type Wordings } from '../wording';

const DAYS = [
  'mon(?:day)?s?',
  'tue(?:s(?:day)?)?s?',
  'wed(?:s|nesday)?s?',
  'thu(?:rs?(?:day)?)?s?',
  'fri(?:day)?s?',
  'sat(?:urday)?s?',
  'sun(?:day)?s?',
];
const WILLING = [
  'open',
  'able',
  'willing',
  'happy',
  'game',
  'up',
  'free',
  'available',
  'around',
  'prepared',
  'inclined',
  'ready',
  'amenable',
  'agreeable',
];
const PLEASED = [
  'gladly',
  'cherish',
  'treasure',
  'relish',
  'jump at',
  'dearly',
  'over the moon',
  'chuffed',
  'stoked',
  'tickled',
  'game',
  'much rather',
  'rather',
  'love',
  'like',
  'appreciate',
  'welcome',
  'enjoy',
  'value',
  'prefer',
  'glad',
  'happy',
  'delighted',
  'thrilled',
  'honou?red',
  'grateful',
  'thankful',
  'obliged',
  'pleased',
  'keen',
  'interested',
  'open',
  'up for',
  'so bold as',
];
const HOPING = [
  'hop(?:e|ed|ing)',
  'wonder(?:ed|ing)?',
  'wish(?:ing)?',
  'want(?:ed|ing)?',
  'keen',
  'eager',
  'look(?:ing)? (?:for|to)',
  'ask(?:ing)? (?:for|whether|if|you|to)',
  'request(?:ing)?',
  'seek(?:ing)?',
  'propose',
  'suggest',
  'beg',
  'plan(?:ning)?',
  'need',
  'wondering',
  'writing to (?:ask|see|request|find)',
  'here to ask',
];
const SPAN =
  '(?:\\d{1,2}(?: ?(?:-|–|to|or) ?\\d{1,2})?|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|a few|a couple of|ten or fifteen|fifteen or twenty)[ -]?(?:minutes?|mins?)|(?:half|quarter)[ -](?:an? |of an )?(?:hour|hr)|an hour|half-hour|\\d{1,2} ?m\\b';
const A_DAY = `(?:${DAYS.join('|')}|(?:any|some|an?|one|which|whichever|whatever|either|tomorrow|next|this)(?: (?:free|weekday|work|week|other|early|late))?(?: ?(?:day|weekday|mornings?|afternoons?|evenings?|weekend|lunchtime|time|week|month|hour|slot|${DAYS.join('|')})))`;
const NICE = [
  'great',
  'good',
  'lovely',
  'wonderful',
  'nice',
  'fantastic',
  'amazing',
  'brilliant',
  'super',
  'fab(?:ulous)?',
  'helpful',
  'best',
  'an? (?:\\w{1,10} )?(?:honou?r|pleasure|joy|treat|delight|privilege|help|kindness)',
  'possible',
  'so kind',
];

/** What opens a request: a question, a wish, a condition, an imperative. */
export const REQUEST = {
  question: phrase`(?:could|can|may|might|shall|should|would|will|cld|cd) (?:we|i|you|u|it|there|that|this|my|any|some|tomorrow|one|an?|twenty|thirty|fifteen|ten|half|${DAYS}|someone|somebody|an? \w{1,14} (?:chat|call|talk|meeting|visit|conversation))`,
  doYou: phrase`(?:do|did) (?:you|u)(?: \w{1,12}){0,2} (?:have|fancy|want|think|mind|hold|like)|have (?:you|u)(?: got)?|(?:are|r|will|would) (?:you|u)(?: be)?(?: \w{1,12}){0,3} ${WILLING}`,
  isIt: phrase`(?:is|would|will|might|could) (?:it|there|that)(?: be)?(?: \w{1,12}){0,2} (?:possible|possibility|chance|ok|okay|alright|all right|way|convenient|feasible|time|day|afternoon|morning|evening|weekend|moment|slot|hour)`,
  wish: phrase`(?:I|we)(?: ?(?:'d|would|should|will|'ll|shall|am|'m|was|were|be))(?: \w{1,12}){0,4} ${PLEASED}`,
  hoping: phrase`${HOPING}|my (?:\w{1,10} )?(?:ask|request|wish|hope|question|favou?r|suggestion|proposal|intention|idea) (?:is|would|for)|all I ask`,
  chance: phrase`(?:any|a|the) (?:chance|possibility|opportunity|hope|way)|possible to|fancy|up for|care (?:to|for)|how about|what about|how's|let us|let's|lets|why don't we|please|pls|plz|kindly|let me|lemme|allow me|permit me|grant me|perhaps|maybe`,
  nice: phrase`(?:would|(?:it|that|this|which|you|I)'d|will|could) (?:also |really )?(?:be|mean|help|make|teach)(?: \w{1,10}){0,2} ${NICE}|would mean|would help|would teach`,
  condition: phrase`if (?:you|u|we|i|it|that|there|ever)|should you|(?:when|where|whenever|what time|which day) (?:could|can|might|may|would|are|is|you|suits?|works?)`,
  hasty: phrase`(?:(?:we|I) (?:could|can|might|may)|fixed for|you'll let|you will let|give (?:a lot|anything|much|a great deal) for|wanna|want to|would want|gonna|you free|u free|you around|u around|around for|free to|down to|down for|what do you say to|would love|be my (?:pleasure|honou?r|privilege)|the best (?:thing|way)|any (?:evening|morning|afternoon|day|weekend|possibility|interest|slot|gap)|look(?:ing)? forward to (?:meeting|talking|speaking)|is what I (?:ask|want|hope))`,
  openTo: phrase`(?:open to|up for|game for|free for|time for|room for|available for|keen on|interest in|in the mood for|down for)|(?:is|would|might|could)(?= an? (?:quick |short |brief |phone |video |informal ){0,3}(?:call|chat|talk|coffee|meeting|visit|conversation))|if(?= (?:an?|some|the) \w)|(?:would|'d|will|could) be(?: \w{1,12}){0,3} ${PLEASED}`,
  offer: phrase`(?:I|we)(?:'d| would|'ll| will) (?:gladly|happily)|(?:happy|glad|willing|ready|able|free|delighted) to|(?:I|we)(?:'d|'ll| could| can| would| will| shall)(?: \w{1,10})? (?:come|give|bring|be able|ring at|call|ring|phone|travel|drop|stop|swing|visit|buy|meet|bring|keep)|love to|like to`,
} satisfies Wordings;

const FEW_WORDS = '(?: [^\\s,;:()?!]{1,20}){0,4}';
const NOUNS = [
  'talk',
  'chat',
  'conversation',
  '(?:phone |video |telephone |zoom |teams |skype |whatsapp |voice |conference )?call',
  'meeting',
  'meet(?:-?up)?',
  'coffee',
  'tea',
  'lunch',
  'breakfast',
  'dinner',
  'drink',
  'pint',
  'beer',
  'brew',
  'cuppa',
  'catch[- ]?up',
  'zoom',
  'skype',
  'teams',
  'facetime',
  'discussion',
  'visit',
  'appointment',
  '(?:informational |exploratory |informal |short |brief |quick |small )interview',
  'natter',
  'chinwag',
  'sit-down',
  'walk',
  'audience',
  'one-to-one',
  '1:1',
  'sandwich',
  'chai',
  'flat white',
  'espresso',
  'get-together',
  'telecon',
  'tête-à-tête',
  'session',
  'bite',
  'stroll',
  'chit-?chat',
  'sync',
  'rendezvous',
  'one-on-one',
  '1-1',
  '1-on-1',
  '121',
  'confab',
  'yarn',
  'blether',
  'interaction',
  'tour',
  'huddle',
  'consultation',
  'exchange',
  'powwow',
  'rendez-vous',
  'hour',
  'moment',
  'few words',
  'quick word',
  'word with you',
  'informational',
];

/** What is asked for: to talk, a talk, or time. */
export const TALK = {
  together: phrase`(?:talk|speak|chat|converse|connect live|meet|met|spoke|talked|discuss|argue)(?:ing)?(?: up)?(?: (?:(?:it|that|this|things) (?:over|through)|so|because|where|wherever|perhaps|maybe|please|regarding|concerning|even|briefly|again|then|to me|with me|with us|me|us|somewhere|halfway|near|inside|outside|virtually|online|remotely|tomorrow|tonight|soon|sometime|some time|further|more|informally|properly|live|in person|face to face|face-to-face|a bit|a little|for|with|your (?:good|kind|respected|esteemed|goodself)|to (?:you|u)|you|u|by|over|on|at|in|about|this|next|tomorrow|when|whenever|some|one|any|before|after|early|late|later|during|around|between|towards|as|if|while|until|till|within|without|how|since|or|and|sooner|either|up|here|there|together|quickly|${DAYS})|[?.!,]|$)`,
  meetUp: phrase`catch(?:ing)?[- ]up|s(?:it|at)(?:ting)? down (?:with|together|for|and|over|at)|get(?:ting)? together|(?:have|exchange) (?:a |some )?(?:quick |brief )?(?:word|few words)|(?:hop|jump|get) on|compar(?:e|ing) notes|pick(?:ed|ing)? (?:your|ur) brains?|see you (?:at|on|in|for|some|when|one|this|next)|possibly see me|see me|link up|connect(?:ing)?(?: with (?:you|u))? (?:for|over|by|on a|when|this|next|in person|via|live|briefly|directly)|interact(?:ing)? with you|(?:swap|trad|exchang)(?:e|ing) (?:notes|stories|experiences|ideas over)|talk shop|cross paths|show(?:ing)? me (?:a)?round|take me (?:a)?round|join you|host me|(?:ben[dt]|bending|have) (?:your|ur) ear|(?:walk|tag|ride|come|go|trail)(?:ing)? along|receive me|borrow (?:you|your)|(?:on|in|into) (?:your|ur) (?:calendar|diary|schedule)|(?:fit|squeeze|pencil|slot) me in|have me (?:over|round|in)|(?:talk|walk) me through|hear (?:your story|it|this|about it|that) (?:from you )?(?:in person|over|face to face)|in person`,
  treat: phrase`(?:buy|treat|stand|take|get) (?:you|u) (?:out|for|to|an?|some|lunch|coffee|dinner|breakfast)|(?:grab|have|share|get|do) (?:an?|some|that|the)?(?: \w{1,10}){0,2} ?(?:coffee|tea|lunch|beer|pint|drink|bite|cuppa|breakfast|brew|walk|zoom|call|chat)`,
  come: phrase`(?:if I|to have me) (?:came|come|visited|dropped|popped|rang|called|stopped)|come and (?:learn|look|watch|help|sit|listen)|follow you (?:a)?round|(?:come|call|pop) (?=[?.!])|(?:may|might|can|could) I (?:come|visit|call|ring|phone)(?=[?.!,])|visit(?:ing)? (?:one|in|some|on|for|any|at|this|next)|coming (?:out|over|round|down) to (?:see|meet|you)|(?:come|pop|drop|stop|swing|call|knock)(?:ing)? (?:out to|by|over|round|in|past|along|to (?:see|you|your|wherever|the|meet)|and (?:see|talk|meet|speak|visit|watch)|one|at your)|(?:pay|paying) (?:you|your \w{1,12}) (?:a|an) |(?:call|wait|drop in|look in) on you|look you up|come to (?:any|wherever|whatever|where)|visit (?:you|your|the (?!website|site|page)\w{2,14})|see (?:the|your) (?:workshop|studio|kiln|lab|laboratory|archives?|works|mill|yard|depot|plant|garden|kitchen|bakery|farm|factory|place|ward|clinic|stores?|press|\w{3,10} room|workbench|collection)|job[- ]?shadow|(?:sit|sitting) (?:in on|beside|with|next to|together)|your (?:appointment|audience|company)|invite (?:you|u) (?:to|for|out)|coming in|shadow (?:you|your|someone)|watch you|(?:see|meet) you`,
  call: phrase`(?:ring|phone|call|skype|zoom|facetime|telephone|interview|catch) (?:you|u|me)|(?:skype|zoom|facetime|video ?call)(?=[?.!,]|$)|give (?:you|me|u) an? (?:\w{1,10} )?(?:ring|call|bell|buzz|tinkle|shout)|phone conversation|telephonic`,
  aTalk: phrase`(?:an?|one|some|any|our|short|quick|brief|informal|little|for|over|by|that|the opportunity of an?)${FEW_WORDS} ${NOUNS}(?! of your| that you (?:gave|wrote))|(?:carry on|continue|pursue|keep up|take up) (?:the|this|that|our) (?:conversation|discussion|talk)`,
  time: phrase`(?:spare|give|lend|offer|grant|allow|find|have|had|has|borrow|steal|get|manage|afford|squeeze|make|free up|set aside|carve out|trouble you for|some of|bit of|little of|piece of|slice of|ask(?: you)? for|for|of|trouble you for|take up|use|keep to|could do with|be|up to)(?: me| us)?(?: up)?(?: [^\s,;:()?!]{1,16}){0,3} (?:minutes?|mins?|hours?|half-hour|hrs?|moments?|time)(?! (?:to|and) (?:look|read|fill|review|complete|reply|respond|answer|glance|check|vote|write|forward|pass|go through|help|look over|enter|take the))`,
  medium: phrase`(?:by|on|over|via|through) (?:an? |the |your )?(?:quick |short |brief |cup of |bit of |spot of )?(?:phone|telephone|video|zoom|coffee|tea|lunch|teams|skype|cuppa|beer|pint|drink|call|whatsapp|meet|facetime|breakfast|dinner|chai)|face to face|face-to-face|in person|person to person`,
  number: phrase`(?:get|spare|have|got|borrow|steal|take|find|manage) (?:\w{1,10} )?(?:ten|fifteen|twenty|thirty|15|20|30)(?=[ ,.?!]|$)|an interview (?:with|from|at|on|by|about)|buy (?:the|your) (?:coffee|tea|lunch|drinks)`,
  minutes: phrase`(?:\d{1,2}|ten|fifteen|twenty|thirty|half an|a quarter of an|an)[ -]?(?:minutes?|mins?|hour|hr)(?: of your| with you| on | at your | by | over | for |[?.,!]|$)`,
} satisfies Wordings;

/** An amount of time that is held out to the reader. */
export const TIME_HELD_OUT = {
  span: phrase`(?:${SPAN})`,
} satisfies Wordings;

/** A day, or a talk, that is held out to the reader. */
export const HELD_OUT = {
  day: phrase`(?:${A_DAY})`,
  talk: phrase`(?:an?|any|some)${FEW_WORDS} ${NOUNS}|(?:speaking|talking|chatting|meeting) (?:with |to )?(?:you|u)`,
} satisfies Wordings;

/** That it would do. */
export const WOULD_DO = {
  would: phrase`(?:would|will|could|might|can|'d|is|are) (?:\w{1,10} )?(?:do|suit|work|be|mean|help|make|go|give|save|teach|tell|answer|fine|good|ok|okay|convenient|free|best)`,
  suits: phrase`(?:suits?|works?|fine)(?: (?:me|by me|for me|here|you))?[.!?,]|(?:suit|possible|convenient|any good|do|ok|okay|work)(?: (?:you|for you|by you|with you))?\?|be (?:possible|ok|okay|convenient|too)|(?:something|anything|a thing) (?:that |which )?you|(?:not|n't) too much|an option|out of the question|feasible`,
} satisfies Wordings;

/** That an amount of time is asked for. */
export const ASKED_OF_TIME = {
  asked: phrase`of your time|of yours|at your|is all|please|ample|plenty|enough|any day|next week|kindness|(?:on |any |next |this )(?:${A_DAY})`,
} satisfies Wordings;

/** A request for a talk without more ado. */
export const ASKS_OUTRIGHT = {
  moment: phrase`(?:are|r|will|would) (?:you|u)(?: be)?(?: \w{1,10})? (?:around|free|available|about|in town)(?: (?:on|next|this|at|any|some|tomorrow|tmrw|tonight|later|in the|${DAYS})[^.!?;:]{0,40})?\?|(?:have|got|with)(?: you)?(?: \w{1,10})? (?:any )?(?:availability|slots?|gaps?)(?! in (?:my|our|your))|how(?:'s| is| does| do) (?:your|ur) \w{1,12} (?:look|looking|shaping)|what(?:'s| is| does) (?:your|ur) \w{1,12} (?:look|looking)(?: like)?|(?:time|moment|day|hour|slot|date|way) (?:for me )?to (?:ring|call|phone|talk|chat|speak|meet|visit|come|catch)|(?:name|suggest|propose|pick|choose|send|give|tell)(?: me)? (?:an?|some|any|your|the) (?:\w{1,12} )?(?:time|date|day|slot|place)s?`,
  justTime: phrase`^(?:(?:have you|you|have|any chance of|time for|spare|do you have|maybe) )?(?:got )?(?:me )?(?:an? (?:spare )?)?(?:${SPAN})(?: [^\s;:()?]{1,20}){0,8}\?|^(?:just |only |even |say |all I (?:want|ask|need) is )?(?:${SPAN})(?:[.,]|$)(?:that's|that is|is)?|that's all I(?:'m)? (?:ask|need|want|after)`,
  terse: phrase`(?:^|(?<=[:;—–] ))(?:so,? |and |maybe |perhaps |a |any )?(?:quick |short |brief |little |phone |video |cup of ){0,2}(?:coffee|lunch|tea|zoom|chat|call|talk|beer|pint|drinks?|\d\d ?-?(?:min(?:ute)?s?|m)|(?:fifteen|twenty|thirty|ten) minutes|half an hour|meet (?:me|you)),?(?: [^\s;:()?]{1,20}){0,14} ?(?:\?|[?])`,
  span: phrase`^(?:just |please )?(?:give|lend|grant|spare) me|(?:keep|stick|hold)(?: it| this| myself)? to (?:an? )?(?:${SPAN})|(?:with|for|of) (?:${SPAN})`,
  day: phrase`(?:can|could) (?:you|u|we|I) (?:do|make|come) (?:${A_DAY})|^(?:${A_DAY}) (?:in|after|before|next|this) \w{1,12}[.?!]|let me know (?:a|the|which|what|when)(?: \w{1,10}){0,2} (?:day|time|date|slot|suits|works|convenient)`,
  mayICome: phrase`(?:may|might|can|could|shall) I (?:come|visit|call|ring|phone|telephone|drop by|drop in|stop by|come by|come over|come round|pop in|look in)(?=[?])`,
  dayAndHour: phrase`(?:${DAYS}),? (?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|put (?:you|us|this|it) down for|shall we say|how about|calendly|kettle`,
  treat: phrase`(?:coffee|lunch|tea|drinks?|breakfast|pint)(?:'s|s| is| are| will be| would be)?,? (?:on me|my treat)`,
  meetMe: phrase`^(?:please |kindly |do |just )?(?:meet me|(?:call|ring|phone) me(?= (?:on|at|any|in|if|when|whenever|some|back|please|to|one|tomorrow|by|this|next|before|after|${DAYS})|[.,?!]|$))`,
  favour: phrase`(?:give|grant|allow|offer|afford|accord) me (?:an?|the|your) (?:opportunity|chance|audience|favou?r|honou?r|privilege|appointment|hearing|slot)(?! to (?:work|prove|join|apply|serve))|let (?:me|people|others|visitors|somebody) (?:watch|follow|sit|come|visit|ring|call|see you|buy)|(?:receive|received by|accept|have|host) (?:a visitor|visitors|me for)|be (?:interviewed|received)|how are you fixed|how does (?:an? |some )?(?:\w{1,10} ){1,3}sound|^(?:you|u|ya) (?:around|free|about|up for)|when to (?:ring|call|come|phone)`,
  seek: phrase`(?:propose|suggest|request|seek|asking for|ask for|agree to|set up|arrange|schedule|book|fix|booked|scheduled|put (?:you|us) down for|set aside|slot in|confirm)${FEW_WORDS} (?:${NOUNS}|appointment|talk|interview|table|slot|time)`,
  settled: phrase`(?:I|we) ?(?:'ll|will|shall|must|need to|want to|am going to|'m going to) (?:meet|talk|speak|see you|come (?:by|to|over|and)|be (?:at your|coming to)|visit)`,
  when: phrase`(?:when|which day|what day|what time) (?:would|might|could|does|will) (?:suit|work|be (?:good|best|convenient)|it)|when (?:are you free|might we|can we|could we|shall we)`,
} satisfies Wordings;

/** What uses the same words and asks the reader for no talk. */
export const NO_TALK = {
  named: phrase`calls? me (?!on|at|any|in|if|when|whenever|some|back|please|to|one|tomorrow|by|this|next|before|after|${DAYS})\w{2,20}`,
  reply: phrase`(?:when|if) you have (?:\w{1,8} )?(?:\w{1,8} )?(?:minutes?|moment|hour),? (?:please |do |kindly )?(?:could you |can you |would you )?(?:please )?(?:read|look|check|fill|review|reply|answer|write|send|glance|watch|leave)|(?:when|whenever|once|as soon as) you (?:\w{1,10} )?(?:have|find|get)(?: \w{1,10}){0,3} (?:time|moment|minutes?|second) to (?:read|look|reply|answer|respond|write|check)|(?:repl(?:y|ies)|answers?|write|send|respond|in writing|e-?mail|hear(?:ing)? from you)[^.;:?]{0,60} (?:when|whenever|once|as soon as) (?:you|u) (?:\w{1,10} )?(?:have|find|get)(?: \w{1,10}){0,3} (?:time|moment)|(?:repl(?:y|ies)|answers?|write|respond|response|lines?|read|look)(?: [^\s,;:()]{1,20}){0,4} (?:when|if|whenever|as soon as) you (?:\w{1,10} )?(?:have|find|get)(?: \w{1,10}){0,3} (?:time|moment|minutes?)`,
  happened: phrase`(?<!(?:if|when|that) )(?:I|we|you|he|she|they) (?:\w{1,10} )?(?:met|talked|spoke|chatted|called|rang|phoned|visited|saw|had|heard)[^;:()?]{0,160}`,
  refusal: phrase`(?:not|n't|never) (?:want|wish|mean|intend|ask|asking|going|here) (?:to |for )?(?: ?[^\s,;:()]{1,20}){1,3} (?:your time|meeting|talk|call|chat|conversation)|(?:not|\w{1,6}n't|never|no need|without|rather than|instead of|nor)(?: [^\s,;:()]{1,20}){0,4} (?:meet(?:ing)?|talk(?:ing)?|speak|calls?|chat|interview|coffee|conversation|more of your time|time from you|for your time|your time)`,
  thanks: phrase`(?<!(?:would|'d|will|should) be (?:\w{1,10} )?)(?:thanks?|thank you|grateful|enjoyed|after|since|during|following|had|such) (?:\w{1,10} ){0,3}(?:our|the|your|that|last|taking|a) (?:\w{1,12} ){0,3}(?:talk|chat|call|conversation|meeting|coffee|lunch|interview|visit|discussion)`,
  demands: phrase`meet(?:ing|s)? (?:the|my|his|her|their|our|all|these|those|customers?|clients?|deadlines?|demand|targets?|needs?|expectations?|requirements?)|(?:talk|speak)(?:ing)? (?:to|with) (?:my|his|her|their|people|others|customers|patients|somebody|someone|anybody)`,
  theirs: phrase`(?:will|are|were|would) you (?:be )?(?:speaking|talking|presenting|lecturing|meeting) (?:at|in|on|there)|(?:talk|speak)(?:ing)? (?:\w{1,8} ){0,2}(?:about|of) (?:myself|who I am|where I come)(?: [^\s;:()?]{1,20}){0,4}|(?:your|his|her|their|the) (?:\w{1,12} ){0,2}(?:(?:talk|interview|lecture|session|speech)(?! (?:with|to) )s?|meetings|calls|conversations|chats|meeting notes)|for (?:the|your|all the|all your) (?:\w{1,12} )?time`,
  task: phrase`(?:questionnaire|survey|form|quiz|poll|test|recipe)(?: [^\s;:()]{1,20}){0,8}`,
} satisfies Wordings;

/** A request to be brought together with somebody else. */
export const ASKS_FOR_INTRODUCTION = {
  introduce: phrase`intro(?:duc(?:e|es|ing|tions?))?s?(?: (?:me|us|the two of us|to|with|from you|between|would|by|might|could|e-?mail|is|if))|an? (?:\w{1,10} )?intro(?:duction)?|introduc(?:e|ing) \w{2,20} and me`,
  connect: phrase`(?:put|putting|get|getting|bring|bringing) (?:me|us|the two of us|\w{2,20} and me)(?: \w{1,10}){0,2} (?:in (?:touch|contact)|together|in front|on to|onto|through|across)|(?:connect|link|hook|pair|match)(?:ing)? (?:me|us|the two of us|\w{2,20} and me)|(?:make|be) the (?:connection|link|bridge|go-between|match)|open (?:a|the|that) door`,
  passOn: phrase`(?:pass|send|forward|hand|give|carry|mention|drop|share|show)(?:ing)?(?: \w{1,12}){0,4} (?:to|with|on)`,
  theirDetails: phrase`(?:give|share|let me have|pass me|send me|have) (?:me )?(?:his|her|their|your \w{2,14}'s) (?:number|e-?mail|address|name|details|contact)`,
  aWord: phrase`(?:mention|recommend|vouch for) (?:me|my name)|put in a (?:good |kind )?word|(?:use|mention|say|drop) your name|say (?:hello|a word) (?:to|for)`,
  askThem: phrase`(?:ask|asking|tell|telling|find out|sound out)(?: \w{1,14}){1,4} (?:if|whether|that|about me)`,
  speakWith: phrase`(?:talk|speak|write|chat)(?:ing)? (?:to|with) \w{2,20}`,
} satisfies Wordings;
