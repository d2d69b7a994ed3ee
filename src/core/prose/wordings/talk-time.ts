import { phrase, type Wordings } from '../wording';

const WEEKDAYS = [
  'mon(?:day)?s?',
  'tue(?:s(?:day)?)?s?',
  'wed(?:s|nesday)?s?',
  'thu(?:rs?(?:day)?)?s?',
  'fri(?:day)?s?',
  'sat(?:urday)?s?',
  'sun(?:day)?s?',
];
const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const NUMBER = [
  '\\d{1,3}',
  'an?',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twelve',
  'fifteen',
  'twenty',
  'twenty-five',
  'thirty',
  'forty',
  'forty-five',
  'fifty',
  'sixty',
  'few',
  'couple of',
  'couple',
  'several',
];
const MONTH = '(?:' + MONTHS.join('|') + ')';
const PERIODS = [
  'days?',
  'weeks?',
  'weekends?',
  'weekdays?',
  'fortnights?',
  'months?',
  'mornings?',
  'afternoons?',
  'evenings?',
  'lunchtimes?',
  'nights?',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'term',
  'half-term',
  'year',
  ...WEEKDAYS,
];

/** How long a talk is to take. */
export const TALK_LENGTH = {
  minutes: phrase`${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})?(?: ?\(\d{1,3}\))?[ -]?(?:spare |short |quick |free |odd |little )?(?:minutes?|mins?)|\d{1,2} ?m`,
  hour: phrase`(?:half|quarter)(?: of)?[ -](?:an? |of an |a |that )?(?:hour|hr)|half-hour|three[- ]quarters of an hour|(?:${NUMBER})(?: ?(?:-|–|to|or) ?${NUMBER})? (?:short |quick |full |little |spare |free |odd |idle |lunch |empty |quiet )?(?:hours?|hrs?)|(?:the|that) hour|1/2 (?:hour|hr)|half a (?:day|morning)`,
  number: phrase`(?:a|your|quick|for|just|spare|got|have|say) (?:quick |short |brief )?(?:five|ten|fifteen|twenty|thirty|10|15|20|30|45)(?= (?:with|on|of|by|over|for)\b|[,.?!]|$)`,
  stretch: phrase`(?:for|a) (?:a |the )?(?:whole |full )?(?:morning|afternoon|day|evening|lunch break|tea break|coffee break|lunch hour)|(?:length|duration) of (?:a|one|your)|as long as (?:a|one|your)|(?:a|your) (?:lunch|coffee|tea) (?:break|hour)`,
} satisfies Wordings;

/** On which days a talk could be. */
export const TALK_DAYS = {
  weekday: phrase`(?:${WEEKDAYS})(?: ?(?:morning|afternoon|evening|night|lunchtime)s?)?(?=[ ,.;:?!)/-]|$)`,
  date: phrase`(?:the )?\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:,? (?:or|and|to|-|–) ?\d{1,2}|, \d{1,2}){0,3} (?:of )?${MONTH}|${MONTH} (?:the )?\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{4}-\d{2}-\d{2}`,
  period: phrase`(?:next|this|the (?:coming|following|rest of the|end of the|beginning of the|start of the|middle of the)|coming|following|any|either|another|early|late|later|most|one|some|a|an)(?: (?:free|quiet|early|late|good|other|convenient|suitable|week|working|spare|single|given|given|or|of your|this|coming|few)){0,2} (?:${PERIODS})`,
  coming: phrase`(?:in|within|over|during|for|of) the (?:next|coming|following)(?: \w{1,10}){0,2} (?:days?|weeks?|months?)|in (?:a|one|two|three|a few|a couple of) (?:days?|weeks?|fortnight|months?)(?:'s?)? time`,
  season: phrase`(?:in|before|after|until|till|from|by|at|this side of|around|late|early|mid|end of|start of|beginning of|half of|part of|week of|towards|over|during|any time in|throughout)[ -](?:the )?(?:end of |last |first |new |early |late |following |first week of |second week of )?(?:${MONTH}|half[- ]term|term|easter|christmas|xmas|diwali|eid|ramadan|new year|holidays?|weekend|summer|spring|autumn|winter|break|month is out|week is out|week|month)`,
  usual: phrase`(?:mornings|afternoons|evenings|weekends|weekdays|lunchtimes|tomorrow|tonight|today|mon-fri|weekday)`,
} satisfies Wordings;

/** Amounts of time and days that are none of a talk. */
export const NO_TALK_TIME = {
  rate: phrase`(?:by the|every|each|per|an?|the rush|office|working|opening|happy|eleventh|24|zero|visiting) hours?(?= (?:counts?|of (?:the|day|need)|rate|wage|in your|that)|[ ,.]|$)(?<=every hour|each hour|by the hour|per hour|rush hour|office hours|working hours|opening hours|happy hour|visiting hours)`,
  last: phrase`(?!last \w{3,7} (?:of|in|before) )(?:last|past|yesterday|every|each|previous) (?:${WEEKDAYS}|week|month|year|night|spring|summer|autumn|winter|${MONTH}|other day|few \w{1,10}|\w{1,10} (?:years?|weeks?|months?|days?))`,
  spent: phrase`(?:spent|took|taken|take me|takes me|took me|lasted|kept me|waited|wasted|saved me|cost me|lost|worked|lent me|(?:I|we) sat|read(?:ing)? for|for (?:the (?:past|last))|in (?:twenty|ten|five|fifteen) minutes your|away in)(?: [^\s,;:()?]{1,20}){0,6}`,
  ago: phrase`${NUMBER}(?: \w{1,8})? (?:minutes?|hours?|days?|weeks?|months?|years?) (?:ago|earlier|later|before)`,
  happened: phrase`(?:I|we|you|he|she|they|it|that) (?:\w{1,10} )?(?:heard|saw|met|read|watched|attended|was|were|spoke|went|came|had|listened|called|rang|wrote|missed|joined|visited|started|began|left|ended|finished|gave|said|told|became|moved|graduated|arrived|finished|enjoyed|followed|chatted|talked|shared|taught|worked|sat|danced|sang|played|noticed|mentioned)(?: [^\s,;:()?]{1,20}){0,9}`,
  distance: phrase`${NUMBER}[ -](?:minutes?|mins?|hours?|hrs?)'?[ -](?:away|from|into|walk|drive|ride|late|early|by (?:bus|train|car|bike)|of (?:reading|opening|footage|sleep|driving|waiting|silence|difference)|behind|ahead|apart|between|down|up the|north|south|east|west|out of|into|late|after|before)|(?:your|ur|his|her) ${NUMBER}[ -](?:minutes?|hours?) \w{1,14}|(?:answer|reply|respond|get back)[^.;?]{0,30} (?:within|inside) (?:the|an) hour|(?:twice|once|three times|thrice) an? \w{1,8}|your (?:\w{1,10}-minute|half-hour|hour-long) \w{1,14}`,
  others: phrase`(?:in|of|from) the (?:${WEEKDAYS}|${MONTH}) (?:\w{1,10} )?(?:edition|issue|paper|post|news|number|programme|show|supplement)|(?:dinner|conference|meeting|lecture|fair|party|reception|event|gathering|reunion|panel|webinar|letter|mail|e-?mail|article|talk|one) of (?:the )?\d{1,2}(?:st|nd|rd|th)?(?![-–: ]{0,2}(?:\d|min|m\b|h\b|hour|or \d|to \d))(?: ${MONTH})?|(?:conversation|talk|chat|discussion) (?:from|of) (?:${WEEKDAYS})|(?:(?<!(?:the|at|by|from|until|till|towards) )(?:ends?|begins?|starts?)|opens?(?! to)|closes?|expires?|runs? out|published|issue|gazette|herald|edition|column|article|post|talk|lecture|letter|episode|report|born|dated|since|as of)(?: (?:on|in|at|of|from|for|last))?(?: [^\s,;:()?]{1,20}){0,2} (?:${WEEKDAYS}|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?![-–: ]{0,2}(?:\d|min|m\b|h\b|hour|or \d|to \d))(?: (?:of )?${MONTH})?|${MONTH})`,
  usual: phrase`(?:(?<!(?:for|half) )(?:a|your|my|his|her|whole|long|typical|average|hard|first|normal|working|ordinary) day(?! (?:that|next|when|on which|in (?:may|june))\b)|one of these (?:days|months|weeks)|twice a day|once an? \w{1,8}|in (?:the|my|her|his) (?:first|second|third|fourth|final|last) (?:year|term|month|week)(?! of)|these days|those days|in the early days|day[- ]to[- ]day|day in,? day out|from day one|every day|all day|some day soon|the other day|day off work|to this day|present day|nowadays|day job|in no time|busy (?:week|day|month)|days are)`,
  life: phrase`(?:this|next|the) (?:summer|spring|autumn|winter|year|week|month|term) (?:I|we|he|she|they|you)(?:'ll|'m| will| am| hope| plan| turn| finish| start| begin| leave| move| retire| graduate| qualify| return)(?! (?:be )?(?:free|available|around|in|at|off))(?: [^\s;:()?]{1,20}){0,5}`,
  turn: phrase`(?:begin|start|finish|leave|move|retire|graduate|qualify|sit|return|resign|join|enrol|enroll|train|marry|retrain(?:ed)?|applied|for good)(?: [^\s,;:()?]{1,20}){0,3} (?:on|in|next|this|within|by|over) (?:the )?(?:end of )?(?:${PERIODS}|${MONTH}|\d{1,2}(?:st|nd|rd|th))`,
  habit: phrase`(?:on )?(?:${WEEKDAYS}|weekdays|weekends|mornings|evenings|nights|afternoons),? (?:I|we|you) (?!(?:am|'m|can|could|will|would|have|do|'d|are|finish|shall)\b)\w{2,14}|(?<!(?:can|could|will|would|may|might|to|'ll|'d) )(?:teach|taught|work|worked|run|ran|play|train|study|sing|volunteer|deliver|drive|appears?|closed|shut|airs?|comes? out)(?: [^\s,;:()?]{1,20}){0,3} (?:on|every|each|at) (?:${WEEKDAYS}|weekdays|weekends|nights|night|mornings|evenings)`,
  named: phrase`(?:the|our|my|your|his|her|their|black|ash|good|easter|a) (?:${WEEKDAYS}) (?!(?:morning|afternoon|evening|night|lunchtime|or|and|after|before|of|in|that|next|would|is|suits|works|to|through|for|if|at|on|this|would|when|you|which)\b)\w{3,14}|${WEEKDAYS}'s?`,
  weekly: phrase`${NUMBER} (?:days?|nights?|evenings?|mornings?|afternoons?) (?:a|per|each|every) (?:week|month|year|fortnight)|(?:years|months|weeks|decades?|lots?|routine|life|world|job|grind) of (?:\w{1,8} ){0,2}(?:${WEEKDAYS}) (?:to|till|until|through) (?:${WEEKDAYS})|(?:${WEEKDAYS})[- ]to[- ](?:${WEEKDAYS}) (?:job|week|life|work|routine|shifts?|grind|person|world)|(?:on|for|during) the other (?:two|three|one|four)`,
  shifts: phrase`(?:\w{1,10}[ -])?(?:hours?|minutes?)(?:'s?)?[ -](?:shifts?|days?|weeks?|commute|journey|walk|trip|drive|ride|class|lecture|course|film|wait|long|a (?:day|week)|per|each|late|of (?:overtime|sleep|work))|(?:small|late|long|after|opening|odd|all) hours|${NUMBER} hours (?:a|per|each|later|after|in|of)|at (?:any|all) hours?(?! (?:on|of the|this|next))|(?:weeks|months|years) (?:of|at|in|as|with|on|into)|every (?:\w{1,8} )?(?:minutes?|hours?)|the (?:hour|minutes?|hours) (?:you|I|we|that|of)`,
  hearing: phrase`(?:hearing|seeing|reading|watching|meeting)(?: [^\s,;:()?]{1,20}){0,4} (?:on|in|at|last) (?:${WEEKDAYS}|${MONTH})`,
  toWrite: phrase`(?:I|we)(?:'ll| will| shall|'m going to| am going to| plan to) (?:\w{1,10} )?(?:write|be in touch|get in touch|follow up|get back|come back|email|e-mail|drop you|check in|check back|ring|call|phone|telephone|contact|give you an?|give your|send you|try you|try your|try again|reach out|message|text|ping|nudge|remind)(?: [^\s,;:()?]{1,20}){0,8}`,
} satisfies Wordings;

/** That an ask takes up the days of which the letter spoke. */
export const THOSE_DAYS = {
  then: phrase`then|(?:on|in) (?:either|one of them|any of them)|those (?:days|dates|times)|that (?:day|week|time)`,
  during: phrase`(?:while|when|whilst|as long as) (?:I am|I'm|im|we are|we're)(?! able)`,
} satisfies Wordings;

/** That a sentence is about the talk that is asked for. */
export const OF_A_TALK = {
  free: phrase`(?:(?:is|are) (?:when|empty|clear|quiet|slack|slow|calm|open|good|mine)|my half-term|nothing on|no shifts?|(?:mon|tues|wednes|thurs|fri|satur|sun)days? off|not (?:working|on shift|teaching|on duty)|off duty|off shift|rest days?|free|available|availability|flexible|in town|days? off|my (?:half-term|holidays?|leave|break|vacation) (?:is|are|runs?|falls?|starts?)|late (?:mornings?|afternoons?)|off (?:on|work|from|next|this)|on leave|my (?:mornings?|afternoons?|evenings?|weekends?|shifts?|calendar|diary|lunch(?: break| hour)?|free days?)|leave me|leaves me|passing through|around (?:on|in|from|all|most|next|this|at|until)|(?:side|part|end) of town)`,
  suits: phrase`(?:suits?|works?|fine|good|best|ideal|convenient|possible|ok|okay|easiest|perfect|great|lovely|wonderful|preferable) (?:for|by|with|from my|on my|me|you)|(?:would|will|might|could|does|do)(?: \w{1,12}){0,6} (?:suit|do|work|be (?:fine|good|great|ok|okay|possible|perfect|ideal|best|all right|convenient|easiest|lovely|wonderful|super|brilliant|free|welcome))|(?:suits?|works?|fine)[.?!,]`,
  could: phrase`I (?:come|travel|am coming) (?:to|through|over|by)|(?:I|we)(?:'m|'ll|'d| am| will| shall| can| could| would|'ve got)(?: \w{1,12}){0,2} (?:do|make|come|be (?:in|at|near|around|there|over|passing|on|free|available)|in [a-z]{3,20}|travel|fit|meet|call|visit|there|drive|fly|cycle|ride|walk|pop|drop|swing|get|head|stop|nip|take|catch|spare|manage|offer|pass|look in)|(?:i'm|i am|im) (?:in|at|near|over in|around|visiting|coming|passing)(?= )`,
  fragment: phrase`^(?!(?:I|we|he|she|they|it|you)\b)(?:[^\s]{1,14} ){0,7}[^\s]{1,14}$`,
} satisfies Wordings;

/** That an amount of time is as long as the talk would take. */
export const TAKES = {
  enough: phrase`ample|they take|in minutes|plenty|enough|at (?:the )?most|max(?:imum)?|tops|(?:no|not) (?:more|longer) than|or (?:less|so|thereabouts)|is all|all I|I ask|I need|would (?:do|suit|be|help|mean|take|teach|make)|will (?:do|take|be)|won't take|takes? (?:no|about|only|just|up|\d)|(?:I'm|I am|im) after|promise|keep (?:it|this|you|to|myself|us|within)|stick to|watch the clock|gone|off the line|out of your|back at|back to|be done|is up|of your (?:time|day|lunch)|of you|within the|short|brief|quick|any ${PERIODS}`,
  fragment: phrase`^(?!(?:I|we|he|she|they|it|you)\b)(?:[^\s]{1,14} ){0,7}[^\s]{1,14}$`,
} satisfies Wordings;

const HOUR =
  "(?:(?<!on |on the )\\d{1,2}(?:[:.h]\\d{2}|h)? ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|o'?clock|hrs|hours|h\\b|ist|gmt|cet|est|et|pt|bst)|(?<!on |on the )\\d{1,2}[:.h]\\d{2}(?! (?:at|@) \\d|\\.\\d)|\\d{4} ?(?:hours|hrs|h)|(?:at|@|is) (?:around |about |exactly |precisely |half past |half |a quarter past |quarter past |a quarter to |quarter to |ten past |ten to |five past |five to |twenty past |twenty to )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|lunchtime)(?! (?:minutes?|mins?|of (?:you|us|them)|years?|days?|people))|(?:noon|midday)|half (?:past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|sharp|in the (?:morning|afternoon|evening)))";
const DAY = `(?:${WEEKDAYS.map((day) => day.replace(/s\?$/, '')).join('|')}|tomorrow|tmrw|tmr|tomoz|today|tonight|(?:the )?\\d{1,2}(?:st|nd|rd|th)|(?<=on )\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?(?= (?:at|@) \\d)|\\d{1,2} (?:of )?(?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \\d{1,2})(?!s\\b)`;

/** A day that a talk could be fixed on. */
export const ONE_DAY = {
  day: phrase`${DAY}|this (?:afternoon|evening)|(?:that|the same) (?:day|morning|afternoon|evening)`,
} satisfies Wordings;

/** An hour that a talk could be fixed at. */
export const ONE_HOUR = {
  hour: phrase`${HOUR}`,
  clock: phrase`(?<!\d[ -])0\d[0-5]\d(?! ?[\d-])|(?:do|say|make it) (?:\d{1,2}|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[?.,!]| (?:tomorrow|today|tonight|on|this|next))`,
} satisfies Wordings;

/** Two times side by side. */
export const TWO_TIMES = {
  days: phrase`${DAY}(?: \w{1,10})? (?:and|&) (?:on )?${DAY}`,
  turned: phrase`${HOUR} (?:on )?${DAY},? (?:and |or )?${HOUR}`,
  listed: phrase`${DAY},? (?:at )?${HOUR}(?:,| and| or|;|/)? (?:on )?${DAY},? (?:at )?${HOUR}`,
} satisfies Wordings;

/** Times at which something else takes place. */
export const NO_FIXED_TIME = {
  sent: phrase`(?:I|we) (?:have |had )?(?:sent|left|wrote|dropped)(?: you)? (?:an?|my|this|the) (?:\w{1,10} )?(?:message|mail|e-?mail|letter|note|text|voicemail)(?: [^\s;:()?]{1,20}){0,8}`,
  over: phrase`(?:${WEEKDAYS})(?:,? (?:at )?[^\s,;]{1,6}(?: [ap]m)?)? (?:was|were|went)`,
  past: phrase`${DAY}(?: [^\s;:()?]{1,12}){0,7} (?:I|we|you) (?:watched|heard|saw|met|read|listened|attended|was|were|came|went|spoke|sat|joined|visited|gave|said|missed)`,
  yours: phrase`(?:your|ur) (?:${DAY})(?: [^\s;:()?]{1,20}){0,4}`,
  last: phrase`(?:last|past|every|each|an?|most|some) (?:${WEEKDAYS})`,
  happened: phrase`(?<!if )(?:I|we|you|he|she|they) (?:\w{1,10} )?(?:heard|saw|met|read|watched|attended|was|were|spoke|went|came|listened|called|rang|wrote|missed|joined|visited|started|began|left|gave|said|told|offered|suggested|proposed|finished|emailed|posted|tried|dropped|passed|stood|bought|worked|enjoyed|followed|talked|chatted|sang|played|danced|arrived|missed|taught)(?: [^\s;:()?]{1,20}){0,12}`,
  theirs: phrase`(?:your|ur|the) (?:programme|program|show|class|column),?(?: [^\s;:()?]{1,20}){0,6}|(?:your|ur) (?:\w{1,12} ){0,2}(?:talk|lecture|stream|panel|webinar|session|speech|podcast|episode|workshop|seminar|open day|open evening|concert|demonstration|reading|tour),? (?:on|at|of|this) [^\s,;:()?]{1,12}(?:,? (?:on|at|of|this) [^\s,;:()?]{1,12})?`,
  event: phrase`(?:begin|start|open(?! (?:on|at|from|by) (?:my|our|this))|close|leave|depart|end|finish|run|air|arrive|land|get in|resume)(?:s|es)? (?:\w{1,8} )?(?:at|on|from|by)(?: [^\s;:()?]{1,20}){0,5}|(?:gets in|takes? place|due|interview(?: \w{1,12}){0,4} is|exam is|shift is|class is|match is|deadline(?: \w{1,12}){0,5} is|deadline|broadcast|on air) ?(?:at|on|from|by)?(?: (?!and\b|so\b|I\b)[^\s;:()?]{1,20}){0,5}`,
  engaged: phrase`(?:the|your|our|my|this|that) (?:[\w-]{1,14} ){0,2}(?:launch|opening|match|lecture|fair|conference|service|concert|show|reading|exam|hearing|assembly|agm|webinar|event|reception|party|workshop|premiere|exhibition|tour|rehearsal|class) is (?:on|at|this|next)(?: (?!and\b)[^\s;:()?]{1,14}){0,6}|(?:I have|I've|I've got|there is|there's|after|with|before) (?:an?|my|the|our) (?:\w{1,12} )?(?:class|lecture|exam|shift|interview|appointment|lesson|dentist|train|flight|match|rehearsal|service|seminar|test|course|delivery|hearing|funeral|ferry|bus|inspection|viva|audition|practice)(?: \w{1,12}){0,2} (?:on|at|this|next) (?:the )?[^\s,;:()?]{1,12}(?:,? (?:on|at) [^\s,;:()?]{1,12}(?: [ap]\.?m)?)?`,
  deadline: phrase`(?:by|before|until|till|since|after) (?:${DAY})(?:,? ?(?:at )?${HOUR})?|${WEEKDAYS}'s`,
  span: phrase`from (?<h>\d{1,2}(?:[:.]\d\d)?|\w{3,6})(?: ?[ap]\.?m\.?| o'clock)?(?: in the (?:morning|afternoon|evening)| at night)? (?:to|till|until|through) (?!\k<h>)(?:about |around |roughly |maybe )?(?:\d{1,2}|\w{3,6})(?!:)(?: ?[ap]m)?|(?<g>\d{1,2}) ?(?:[ap]m)? ?(?:-|–) ?(?!\k<g>)\d{1,2} ?[ap]m`,
  range: phrase`between (?:\w{1,10} ){1,3}and \w{1,10}(?: \w{1,10})?|(?:after|before|until|till|from|by|since) (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|midday)(?: o'clock)?(?! to\b)(?: (?:on|onwards|each|every|most|any) [^\s;:()?]{1,14}){0,2}`,
} satisfies Wordings;

/** What leaves the reader a choice of time. */
export const CHOICE_OF_TIME = {
  loose: phrase`in your hands|(?:(?:next|the following) (?:week|month)|tomorrow|the (?:day|week|month) after|the rest of the week) (?:is|would be|works?|would do|suits?|will do)|(?:fit|fits|suit|work) in with you|I (?:am|can be|can) (?:very |quite |really )?(?:easy|relaxed|open)|at your disposal|as (?:agreed|arranged|discussed|planned|settled|fixed|requested|instructed|per your)|so (?:would|does|is|do) (?:most|all|any)|most of (?:next|the|that) week|give or take|a guess|for instance|for example|e\.g\.|to start with|as a (?:first|start)|any (?:proposal|suggestion|change) (?:of yours|from you|you)|(?:kept|keep|have|leave|left|hold|holding)(?: \w{1,10}){1,5} (?:free|open) (?:too|as well)|subject to (?:your|you)|(?:but|and) (?:move|change|shift|swap) (?:it|this|that)|(?:that|if|as|whichever|what) (?:you|would) prefer|(?:only|just|merely|no more than) an? (?:\w{1,10} )?(?:suggestion|idea|proposal|thought|starting point)|(?:can|may|could|is) (?:easily |always |readily |still |of course )?(?:be )?(?:moved|changed|shifted|swapped|put off)|(?:please|do|can|may|just) (?:move|change|shift|swap) (?:it|this|that|the)|as you (?:like|please|wish|prefer|think)|both (?:are |would |is )?(?:fine|work|suit|ok|okay|good|possible|free|open)|(?:earlier|later|sooner)(?: \w{1,8}){0,2} (?:is|are|works?|suits?|will do|would)`,
  adapt: phrase`(?:I|we|I'll|I'd|to|can|will) (?:\w{1,10} )?(?:adapt|accommodate|adjust|rearrange|shuffle|juggle)(?! to (?:change|new|the))|bend to|move things|or (?:is|would|are|can|could|shall|do|does|if|perhaps|maybe) \w{1,12}|any good|no good|(?:the )?week after|(?:what|how) about you\b|too (?:late|early|soon) for you|(?:do|make|have) (?:it|that) (?:earlier|later|sooner)|say the word|not tied to|no hard and fast`,
  any: phrase`(?:slots|times|dates|options|windows|openings|gaps|possibilities) (?:\w{1,10} ){0,4}(?:are|would be|I have|I've got|I could|I can|remain|left)|any (?:other )?(?:time|day|days|eve|evening|morning|afternoon|weekday|hour|quarter|of (?:these|those|them)|slot|date|${WEEKDAYS})|anytime|(?:what|which)ever(?: (?:\w{1,8} )?(?:time|day|days|hour|suits|works|is|you|fits|date|slot|of)|[.?!,]|$)(?! (?:can|could) (?:tell|teach|share))|whenever(?! I | we )|either(?: (?:day|time|way|one|is|works|suits|would|of|on|at|\w{3,6}day|side)|[,])|on either|at all hours|do anything|can do anything`,
  another: phrase`(?<!every )(?:other|another|different|better|alternative|new|second|later|earlier|more convenient) (?:time|day|date|hour|slot|evening|morning|afternoon|one|option|week|days|times|dates|slots|options|arrangement)|alternatives?|alternatively|otherwise(?=,| (?:I'm|I am|pick|choose|any))|(?:day|time|evening|morning|afternoon|then|one|week|${WEEKDAYS}) instead|instead(?=\?)|reschedule|rearrange|counter-?propose|if not,|failing (?:that|which)|plan b|or (?:so|else|thereabouts)`,
  unless: phrase`(?:if|unless|should) (?:that|this|it|neither|none|the (?:time|day|hour|date))(?: \w{1,10}){0,3} (?:not|no)|(?:if|unless|should) (?:that|this|it|the (?:time|day|hour|date)) (?:\w{1,6}n't)`,
  suits: phrase`(?:if|whether|unless|should|in case) (?:that|this|it|you|the|neither|none|some|there)(?:'s| is| are| does| do| would|'d| time| day| hour| slot)?(?: \w{1,10}){0,4} ?(?:suit|suits|work|works|good|convenient|inconvenient|better|wrong|bad|clash|clashes|prefer|easier|rather|fit|fits|awkward)|suits? you|works? (?:better|best) for you|(?:that|which|when|what) (?:suits|works|is (?:best|good|convenient))|(?:better|best|easier|easiest|convenient) for you|would (?:you )?(?:prefer|rather)|is it (?:ok|okay|convenient)`,
  yours: phrase`(?:your|ur) (?:convenience|availability|choice|choosing|preference|pick|discretion|terms)|(?:around|with|into|suits?|fits?|if|as) (?:your|ur) (?:diary|calendar|schedule|timetable|plans|day|week)|(?:your|ur) (?:diary|calendar|schedule|timetable) (?:decides|permits|allows|rules|wins|comes|goes)|around you|fit in with you|fit around|up to you|(?:you|u) (?:choose|decide|pick|name it|set)|you (?:tell|say)(?: me)?(?=[.!?,;]|$| (?:when|which|what|where|whether|if))|(?<!I |we |I'd |would |may I )(?:choose|pick|name|propose|suggest|send|offer|give)(?: me| us)? (?:an?|another|any|your|one|some|other|the)(?: \w{1,12}){0,2} (?:times?|days?|dates?|hours?|slots?|moments?|weeks?|options?|one|alternatives?)|(?:let me know|tell me|lmk) (?:an?|another|any|which|whichever|if|whether|when (?!you (?:\w{1,8} )?(?:left|began|started))|what (?:time|day|suits|works|would|is))|just say so|feel free to (?:suggest|propose|change|move|pick|choose|say|offer|name|tell|let|shift|swap|pencil)|(?:diary|calendar|week) is (?:yours|open|empty|free|clear)|happy to (?:move|change|shift|work|adapt|be flexible|swap)|flexible(?! (?:work|working|hours?|schedules?|jobs?|learning|benefits|contracts?|shifts?))|flexibility(?! (?:of|in)\b)|book whichever|do choose|your call|can be moved|movable|not set in stone`,
  agreed: phrase`^(?:yes|yep|yeah|sure|great|perfect|lovely|wonderful|super|brilliant|ok|okay|agreed|done|deal|right|grand|fantastic|excellent|noted|received|splendid)(?:,| -|!)|(?:thanks|thank you|grateful|thx|ta)(?: \w{1,10}){0,3} for (?:the (?:slot|time|invitation|appointment|date|offer|confirmation|quick|prompt|swift|kind)|answering|finding|fitting|agreeing|getting back|coming back|confirming|making time|making room|seeing me|your (?:\w{1,10} )?(?:reply|answer|response|mail|e-mail|message|note|invitation|call|offer|letter))|(?:your|the) (?:secretary|assistant|office|colleague|receptionist|pa|reception)(?: \w{1,10}){0,2} (?:told|said|wrote|suggested|gave|offered|booked|fixed|arranged)(?:(?: me| us)?,)?(?: [^\s,;:()]{1,16}){0,6} (?:${DAY}|${HOUR})|otherwise (?:free|open|available)|free (?:all|the rest|for the rest|most|from)|(?<!(?:could|can|may|might|would|to) (?:I )?)see you (?:then|\w{3,6}day)|(?:tuesday|monday|wednesday|thursday|friday|that|it) it is[.!,]|(?:you|your \w{1,14}|your (?:office|secretary|assistant)) (?:\w{1,10} )?(?:suggested|proposed|offered|named|fixed|picked|chose)|as (?:you|we) (?:\w{1,8} )?(?:suggest|propose|offer|sa[iy]|agree|discuss|arrange|ask|wrote|mention)\w{0,2}|(?:for|you) (?:kindly )?(?:offer|suggest|propos|invit)(?:ing|ed)|you (?:wrote|said|told me)(?: that)? (?:you|I|we) (?:can|could|might|may|would|are|were|should)|your (?:suggestion|proposal|offer|invitation)|yes,? please|confirm(?:ing)? our|(?:that|this|it|which) (?:suits|works for) me|(?:suits|works for) me (?:too|as well|fine|perfectly)|is perfect|I accept`,
  orHour: phrase`or (?:at )?(?:\d{1,2}|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.?,;!]|$| (?:o'clock|am|pm|would|is|on|if|works|suits|in the))|or (?:at|after|before|around|from) \w{1,12}`,
  orDay: phrase`or (?:\w{1,10} )?(?:at |after |before |on |any |the |perhaps |maybe |even |possibly )?${DAY}`,
  orTime: phrase`or (?:\w{1,10} )?(?:at |after |before |on |any |the |perhaps |maybe |even |possibly )?${HOUR}`,
  orOther: phrase`or (?:\w{1,10} )?(?:at |after |before |on |any |the |perhaps |maybe |even |possibly )?(?:later|earlier|thereafter|next|anytime|sometime|some time|the day after|the following)`,
  willAsk: phrase`(?:(?<!(?:wanted|like|want|writing|write|wish|love|hoping) )to|and) (?:see|ask|find|hear|check|fix|arrange|agree|learn)(?: (?!you about)\w{1,12}){0,4} (?:when|whether|if|which|time|date|hour|slot|suits|convenient|day)`,
  vague: phrase`(?:(?<!(?:find|make|have|spare|take|give) (?:me |us )?)some time|some (?:day|evening|morning|afternoon|other)|sometime|(?<!for |in town )one (?:day(?=[?.!]| soon)|evening|morning|afternoon|of these)|one day\?|when (?:might|would|could|can|do|does)|how early|how late|(?<!(?:work|working|worked|study|studying|volunteer|coach|teach|play) (?:\w{1,8} )?)(?:weekdays|weekends|mornings|afternoons|evenings)|all of (?:next|the|${WEEKDAYS})|(?:free|around|there|here|in|available|home|open) all day|at an hour's notice)`,
} satisfies Wordings;

/** That the writer states when they will call or come, on the day of which the letter spoke before. */
export const SETTLED = {
  comes: phrase`(?:I'll|I will|I shall|I'm going to|I am going to|ill|I plan to|I intend to) (?:\w{1,10} )?(?:call|ring|dial|phone|telephone|skype|zoom|be|come|meet|wait|see you|expect|knock|stop|pop|drop|stand|sit|arrive|turn up|present myself)`,
} satisfies Wordings;
