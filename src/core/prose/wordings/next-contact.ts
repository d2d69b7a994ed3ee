import { phrase, type Wordings } from '../wording';

/** What opens a word on the writer's own next step. */
export const NEXT_STEP = {
  future: phrase`I(?:'ll| will| shall|'m going to| am going to|'m gonna| plan| intend| aim| mean| promise|'m planning| am planning|(?:'d| would)(?: \w{1,10})? (?:like to|propose|prefer to|rather|suggest|grateful if I)|propose to| want to| hope to|'m to| am to)`,
  ill: phrase`(?:ill(?= (?:be|call|ring|text|txt|write|e-?mail|msg|message|try|check|follow|drop|get|ping|send|reach|dm|phone))|imma|gonna|gna)`,
  bare: phrase`^(?:then |and |so |right then: |will|shall|gonna|going to|planning to|plan to|expect|look out|watch|keep an eye)(?: \w{1,8})?|(?:expect|look out for|watch for|keep an eye out for|await) (?:me|an?|my|another)|but will|and will|and (?:then )?(?=calling|ringing|phoning|writing)\w{1,8}`,
  intention: phrase`(?:(?:you|u) (?:can|may|should|could) (?:count|rely|depend) on|(?:my|a|another|one) (?:\w{1,10} )?(?:reminder|follow-up|call|note|letter|message|e-?mail) will|if I may,?|if you (?:will )?(?:allow|permit|let) me,?|watch (?:your|the) (?:inbox|phone|post)|my (?:intention|plan|idea|aim) is|let me|allow me to|permit me to|(?:you'll|you will|u will|u'll|you can|you may|you should) (?:then )?(?:get|have|hear|expect|receive|find)|my next|the next)`,
  permission: phrase`(?:ok|okay|all right|alright|fine|convenient|mind|object|trust|hope|acceptable|possible|permission|perhaps|maybe)(?: (?:with you|it is|it's|you don't mind|for me))?(?: \w{1,8}){0,3} (?:if|that|to|for me to|when)(?: I)?`,
  mayI: phrase`(?:may|might|can|could|shall) I(?= (?:\w{1,10} )?(?:follow|check|try|ask again|write again|come back|get back|remind|be in touch|nudge|chase|touch base|contact you again|reach out))`,
  unless: phrase`(?:unless|if|should) (?:I|you|we|there)(?: \w{1,10}){0,3} (?:hear|reply|answer|object|say|tell)`,
} satisfies Wordings;

/** How people get in touch with each other. */
export const TOUCH = {
  inTouch: phrase`in (?:touch|contact)|(?:get|come|write|report|circle|check|be|call|ring|revert|getting|coming|checking|reverting)(?: back)? to you|(?:get|come|write|report|circle|check|call|ring|getting|coming|checking) back|revert(?:ing)?|(?:reach|reaching) out|touch(?:ing)? base|check(?:ing)?[- ]in|follow(?:ing|ed)?(?: this| it| that)?(?: one| up| through| letter| message| mail| note| e-?mail)|hear(?:ing)?(?: \w{1,10})? from me`,
  byWire: phrase`on the phone|(?<!(?:your|their|his|her|the|any) )(?:call|calling|called|ring|ringing|rang|phone|phoning|phoned|telephone|telephoning|e-?mail(?:ing)?|text(?:ing)?|txt|write|writing|wrote|contact(?:ing)?|message|messaging|msg|ping(?:ing)?|nudg(?:e|ing)|dm|whatsapp|knock(?:ing)?|try(?:ing)? (?:you|your|again|the)|ask(?:ing)? (?:you )?again|remind(?:ing)?|chase)(?! (?:is|was|him|her|them|my|his|their|dan|to meet)\b)`,
  aLine: phrase`(?:reminder|follow-up)|watch (?:your|the) (?:inbox|phone|post)|give (?:you|your \w{1,12}) a (?:\w{1,10} )?try|look in|(?:get )?hold of you|ask (?:then|once more|for a date)|(?:give|drop|send|shoot|get|have|leave|receive|expect|place)(?: (?:you|u|your \w{1,12}|through to you))?(?:,? \w{1,10}){0,3} (?:line|call|ring|bell|buzz|note|message|mail|e-?mail|text|txt|letter|reminder|word|card|shout|nudge|postcard|dates)|(?:call|ring|line|reminder|message|bell|buzz|note|nudge|word|letter|text|mail|e-?mail) (?:from me|on|in|next|this|before|again|tomorrow|won't come|will come|comes|reach)|(?:come|stop|drop|pop|call|swing) (?:by|past|round|over|in)`,
} satisfies Wordings;

const WEEKDAYS = '(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?';
const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may(?! I)|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const EVENT =
  '(?:holidays?|easter|christmas|xmas|new year|weekend|exams?|term|leave|break|season|conference|event|show|launch|deadline|half-term|diwali|ramadan|eid|summer|spring|winter|autumn|fall|audit|fair|festival|trip|move|inspection|election|budget|release|quarter|month|week|year|semester|vacation|harvest|opening|it)';

/** When something will be, as far as anybody can put it into a diary. */
export const WHEN = {
  day: phrase`(?:on |by |this |next |coming )?${WEEKDAYS}(?![\w-])|tomorrow|tonight|tmrw|tmr|today week|later today|this (?:afternoon|evening|week|month|weekend|spring|summer|autumn|winter|thursday)`,
  date: phrase`(?:the )?\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?: of)? ${MONTHS}|(?:in |by |before |after |early |late |mid-?|of |until |end )${MONTHS}|${MONTHS} (?:the )?\d{1,2}|\d{1,2}/\d{1,2}`,
  period: phrase`(?:next|coming|following)(?: \w{1,10})? (?:week|month|weekend|fortnight|year|term)|nxt (?:week|wk|month)|(?:in|within|after|inside|over|before|for) (?:the |about |around |roughly |a |an |another |next |some )*?(?:\w{1,10} )?(?:\w{1,12} )?(?:days?|weeks?|wks?|fortnight|months?|hours?|week's time|days' time|weeks' time)`,
  position: phrase`(?:end|start|beginning|middle|close) of (?:the |this |next |your )?(?:\w{1,10} )?(?:week|month|year|term|quarter|season|summer)|(?:the )?(?:week|month|day|monday) after(?: next| tomorrow)?|new year|(?:a few|two|three|some|couple of) days (?:after|later|from|before)|(?:a|one|two) (?:week|fortnight)s? (?:from|on|later|after|today)|(?:a )?fortnight|month's end`,
  event: phrase`(?:a|another) (?:week|fortnight|month) (?:go|pass)|(?:till|until|at|post) (?:easter|christmas|diwali|eid|the new year|new year)|(?:after|before|around|over|once|by|following|when) (?:the |my |your |our |this |all )?(?:\w{1,14} ){0,2}${EVENT}`,
} satisfies Wordings;

/** What sounds like a word on when one will be in touch. */
export const NO_NEXT_CONTACT = {
  past: phrase`(?<!if |ok if |okay if |fine if )(?:I|we)(?:'ve| have| had)? (?:\w{1,10} )?(?:wrote|rang|called|spoke|met|followed|told|was|were|had|promised to|last|written|been in touch)(?: [^\s;:()?]{1,20}){0,10}`,
  theirs: phrase`(?:he|she|they|\w{2,20}) (?:will|'ll|promised|says|said)(?<!(?:I|you|u|but|and|which|that) (?:will|'ll)) (?:be in touch|call|ring|write|phone|e-?mail|contact|get back|tell)(?: [^\s;:()?]{1,20}){0,8}`,
  asked: phrase`(?:please|kindly|do|feel free to|could you|would you|can you|will you|you could|you can|you may|you might|and) (?:get back|call|ring|write|phone|e-?mail|contact|reply|revert|text|let me know|lmk)(?: (?:to )?me| back)?(?: [^\s;:()?]{1,20}){0,8}`,
  talk: phrase`(?:glad|happy|free|able|delighted|available|like|love|keen) to (?:come|meet|call in|visit)(?: [^\s;:()?]{1,20}){0,8}`,
  hearing: phrase`look(?:ing)? forward to(?: [^\s;:()?]{1,20}){0,8}|(?:hope|like|love) to hear(?: [^\s;:()?]{1,20}){0,8}|hear from you(?: [^\s;:()?]{1,20}){0,6}`,
} satisfies Wordings;
