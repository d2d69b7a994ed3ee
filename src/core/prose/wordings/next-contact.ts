import { phrase, type Wordings } from '../wording';

/** What opens a word on the writer's own next step. */
export const NEXT_STEP = {
  future: phrase`(?:I|we)(?:'ll| will| shall)|I thought I(?:'d| would| might)|I(?:'ve| have) (?:made a note|set myself|promised (?:\w{1,12} )?|undertaken )?to|I(?: take the liberty| permit myself| allow myself| venture|'m thinking of| am thinking of| was going| mean|'m due| am due|'m going to| am going to|'m gonna| plan| intend| aim| promise|'m planning| am planning|(?:'d| would)(?: \w{1,10})? (?:like to|propose|prefer to|rather|suggest|grateful if I)| propose to| want to| hope to|'m to| am to|'ll be| will be)`,
  brief: phrase`^(?:more|back|the next (?:call|letter|step))(?= (?:from me|to you|is mine))|the plan is|plan:`,
  present: phrase`(?<!(?:could|can|may|might|shall|should|would|if|when|that|whether|ask) )I(?: \w{1,8})?(?= (?:call|ring|phone|telephone|text|write|message|e-?mail|contact|try|come back|get back) (?:you|u|to you|again|back|your|once))|(?:I'm|I am)(?: then| simply| just)?(?= (?:calling|ringing|phoning|telephoning|coming back|getting back|trying|texting))|I(?:'d| would)(?: then| simply| just| rather)?(?= (?:call|ring|phone|telephone|write|try|get back|come back|contact|check|follow))|(?:I've|I have)(?: \w{1,12}){1,5} (?:reminder|diary|calendar)`,
  mine: phrase`(?:my|another|a second|a short|a|one more)(?= (?:\w{1,8} )?(?:call|letter|note|message|mail|e-?mail|reminder|ring|text|line|follow-up)(?: from me)? (?:will|follows|comes|is coming|should))|your (?:phone|telephone|mobile)(?= (?:will|rings))`,
  ill: phrase`(?:ill(?= (?:be|call|ring|text|txt|write|e-?mail|msg|message|try|check|follow|drop|get|ping|send|reach|dm|phone))|imma|gonna|gna)`,
  bare: phrase`^(?:then |and |so |right then: |will|shall|gonna|going to|planning to|plan to|expect|look out|watch|keep an eye)(?: \w{1,8})?|(?:expect|look out for|watch for|keep an eye out for|await) (?:me|an?|my|another)|but will|and will|and (?:then )?(?=calling|ringing|phoning|writing)\w{1,8}`,
  underWay: phrase`^(?:calling|ringing|phoning|texting|messaging|e-?mailing|coming|back)(?= (?:you|u|your|back|again|to you|in touch))`,
  intention: phrase`if I may,?|if you (?:will )?(?:allow|permit|let) me,?|watch (?:your|the) (?:inbox|phone|post)|(?:my (?:intention|plan|idea|aim|hope)(?: is|,)|(?<!(?:would|could|can|will|might) you )(?:let me|allow me to|permit me to)|my next|the next)`,
  yours: phrase`(?:you'll|you will|u will|u'll|you can|you may|you should) (?:then )?(?:be hearing|get|have|hear|expect|receive|find)|(?:you|u) (?:can|may|should|could) (?:count|rely|depend) on`,
  permission: phrase`(?:ok|okay|all right|alright|fine|convenient|mind|object|trust|hope|acceptable|possible|permission|perhaps|maybe)(?: (?:with you|it is|it's|you don't mind|for me))?(?: \w{1,8}){0,3} (?:if|that|to|for me to|when)(?! we can| you)(?: I)?`,
  mayI: phrase`(?:may|might|can|could|shall) I(?= (?:\w{1,10} )?(?:follow|check|try|ask again|write again|come back|get back|remind|be in touch|nudge|chase|touch base|contact you again|reach out))`,
  unless: phrase`(?:unless|if|should) (?:I|you|we|there)(?: \w{1,10}){0,3} (?:hear|reply|answer|object|say|tell)`,
} satisfies Wordings;

/** How people get in touch with each other. */
export const TOUCH = {
  inTouch: phrase`in (?:touch|contact)|(?:more|word) from me|back to you|(?:pick up|lift|reach for) the (?:phone|telephone|receiver)|dial(?:ling)?|(?:get|catch) (?:a )?hold of you|(?:seek|look|find|catch) you(?: (?:out|up|at|on|in))?|(?:renew|repeat|resend|bump)(?:ing)?|another (?:go|stab|attempt|try)|hit you up|(?:turn|show) up|present myself|be (?:round|at your (?:door|desk|office|counter|stall|stand))|on your doorstep|(?:let|keep) (?:you|u) (?:know|posted|updated)|(?:send|forward|post)(?:ing)? (?:you|u|over|along|on|across|an?|my|the|some|two|three|another|it|them)|answer you|update you|(?:get|come|write|report|circle|check|be|call|ring|revert|getting|coming|checking|reverting)(?: back)? to you|(?:get|come|write|report|circle|check|call|ring|getting|coming|checking) back|revert(?:ing)?|(?:reach|reaching) out|touch(?:ing)? base|check(?:ing)?[- ]in|I(?:'ll| will| shall| would|'m going to) do(?: (?:so|it|that|this))?|follow(?:ing|ed)?(?: this| it| that)?(?: one| up| through| letter| message| mail| note| e-?mail)|hear(?:ing)?(?: \w{1,10})? from me`,
  byWire: phrase`on the phone|(?<!(?:your|their|his|her|the|any) )(?:call|calling|called|ring|ringing|rang|phone|phoning|phoned|telephone|telephoning|e-?mail(?:ing)?|text(?:ing)?|txt|write|writing|wrote|contact(?:ing)?|message|messaging|msg|ping(?:ing)?|nudg(?:e|ing)|dm|whatsapp|knock(?:ing)?|try(?:ing)? (?:you|u|your|again|the|once|another|my luck|at)|ask(?:ing)? (?:you )?again|remind(?:ing)?|chase)(?! (?:is|was|him|her|them|my|his|their|dan|to meet)\b)`,
  aLine: phrase`(?:reminder|follow-up)|watch (?:your|the) (?:inbox|phone|post)|give (?:you|your \w{1,12}) a (?:\w{1,10} )?try|look in|(?:get )?hold of you|ask (?:then|once more|for a date)|(?:give|drop|send|shoot|get|have|leave|receive|expect|place)(?: (?:you|u|your \w{1,12}|through to you))?(?:,? \w{1,10}){0,3} (?:line|call|ring|bell|buzz|tinkle|holler|voicemail|voice note|note|message|mail|e-?mail|text|txt|letter|reminder|word|card|shout|nudge|postcard|dates)|(?:call|ring|line|reminder|message|bell|buzz|note|nudge|word|letter|text|mail|e-?mail) (?:from me|on|in|next|this|before|again|tomorrow|won't come|will come|will follow|follows|comes|will reach|should reach|reach)|(?:will ring|rings)|(?:come|stop|drop|pop|call|swing) (?:by|past|round|over|in)`,
} satisfies Wordings;

const WEEKDAYS = '(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?';
const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may(?! I)|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const EVENT =
  '(?:holidays?|easter|christmas|xmas|new year|weekend|exams?|term|leave|break|season|conference|event|show|launch|deadline|half-term|diwali|ramadan|eid|summer|spring|winter|autumn|fall|audit|fair|festival|trip|move|inspection|election|budget|release|quarter|month|week|year|semester|vacation|harvest|opening|it)';

/** When something will be, as far as anybody can put it into a diary. */
export const WHEN = {
  day: phrase`that (?:day|morning|afternoon|evening|week)|(?:first|second|third|last|middle) (?:week|day|weekend|part|half) of|(?:on |by |this |next |coming )?${WEEKDAYS}(?![\w-])|tomorrow|tonight|tmrw|tmr|today week|later today|this (?:afternoon|evening|week|month|weekend|spring|summer|autumn|winter|thursday)`,
  date: phrase`(?:the )?\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?: of)? ${MONTHS}|(?:in |by |before |after |early |late |mid-?|of |until |end )${MONTHS}|${MONTHS} (?:the )?\d{1,2}|\d{1,2}/\d{1,2}`,
  period: phrase`(?:next|coming|following)(?: \w{1,10})? (?:week|month|weekend|fortnight|year|term)|nxt (?:week|wk|month)|(?:in|within|after|inside|over|before|for|during) (?:\w{1,12} ){0,4}(?:days?|weeks?|wks?|fortnight|months?|hours?|week's time|days' time|weeks' time)`,
  position: phrase`(?:end|start|beginning|middle|close) of (?:the |this |next |your )?(?:\w{1,10} )?(?:week|month|year|term|quarter|season|summer)|(?:the )?(?:week|month|day|monday) after(?: next| tomorrow)?|new year|(?:a few|two|three|some|couple of) days (?:after|later|from|before)|(?:a|one|two) (?:week|fortnight)s? (?:from|on|later|after|today)|(?:a )?fortnight|month's end`,
  moment: phrase`(?:at|around|about) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?! (?:minutes?|days?|people|of))|after (?!all\b|hearing)\w{3,14}|once (?:the|my|your|our|their) \w{2,14}|on my (?:next|way|first|last) \w{2,14}|(?:when|once) (?:you|I|we)(?:'re| are|'m| am) (?:back|home|ashore|settled|through|done)|on (?:my|your) return|first thing|(?:mon|tues|wednes|thurs|fri|satur|sun)day week|before the (?:week|month|year) is`,
  event: phrase`(?:a|another) (?:week|fortnight|month) (?:go|pass)|(?:till|until|at|post) (?:easter|christmas|diwali|eid|the new year|new year)|(?:after|before|around|over|once|by|following|when) (?:the |my |your |our |this |all )?(?:\w{1,14} ){0,2}${EVENT}`,
} satisfies Wordings;

/** One more word that is not the writer's own next step. */
const WORD_ON = '(?: (?!I\\b|will |shall |let me )[^\\s;:()?]{1,20})';

/** The time of which the sentence before spoke. */
export const AT_THAT_TIME = {
  then: phrase`then|that (?:day|night|evening|morning|afternoon|week)|the same (?:day|evening|week)|on (?:landing|arrival|return|my return)|from there|as soon as I can`,
} satisfies Wordings;

/** What sounds like a word on when one will be in touch. */
export const NO_NEXT_CONTACT = {
  past: phrase`(?<!if |ok if |okay if |fine if )(?:I|we)(?:'ve| have| had)? (?:\w{1,10} )?(?:wrote|rang|called|spoke|met|followed|told|was|were|had|promised to|last|written|been in touch)${WORD_ON}{0,10}`,
  theirs: phrase`(?:he|she|they|(?!then|so|now|also|still|and|but|or|who|which|that|next|\w{3,6}day)\w{2,20}) (?:will|'ll|promised|says|said)(?<!(?:I|you|u|but|and|which|that) (?:will|'ll)) (?:be in touch|call|ring|write|phone|e-?mail|contact|get back|tell)${WORD_ON}{0,8}`,
  asked: phrase`(?:please|kindly|do|feel free to|could you|would you|can you|will you|you could|you can|you may|you might|and(?= [\w-]{1,10}(?: back)? (?:to )?me)) (?:get back|call|ring|write|phone|e-?mail|contact|reply|revert|text|let me know|lmk)(?: (?:to )?me| back)?${WORD_ON}{0,8}`,
  asIs: phrase`(?:I'm|I am) (?:writing|sending) (?:to you|this|you)[^;:()?]{0,80}`,
  leave: phrase`(?:would|could|can|will|might) you (?:allow|let|permit) me to (?:call|phone|telephone|ring|visit)[^;:()?]{0,80}|(?:mind|object) if I (?:called|rang|phoned|visited)[^;:()?]{0,80}`,
  talk: phrase`(?:glad|happy|free|able|delighted|available|like|love|keen) to (?:come|meet|call in|visit)${WORD_ON}{0,8}`,
  hearing: phrase`look(?:ing)? forward to${WORD_ON}{0,8}|(?:hope|like|love) to hear${WORD_ON}{0,8}|hear from you${WORD_ON}{0,6}`,
} satisfies Wordings;
