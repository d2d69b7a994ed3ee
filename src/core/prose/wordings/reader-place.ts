import { phrase, type Wordings } from '../wording';

/** Stands for the name of a company in the sentences that these patterns read. */
export const A_COMPANY = '¤';

const OTHERS =
  "i|i'm|i've|i'd|my|me|mine|we|our|us|he|she|they|his|her|him|them|their|who|whom|whose|someone|somebody|anyone|anybody|people|person|friend|former|because|as|from|than|since|when|before";
/** Up to six words about the reader. */
const ABOUT_YOU = `(?: (?!(?:${OTHERS})\\b)[^\\s,;:()]{1,16}){0,6}`;
/** Up to five words that do not come round to the reader, nor to a wish. */
const NOT_YOU =
  "(?: (?!(?:you|your|yours|you're|u|ur|join|joining|would|like|love|hope|hoping|keen|want|interested|interest|eager|proud|apply|applying|how|what|why|whether|position|vacancy|opening|application|candidacy|everyone|everybody)\\b)[^\\s,;:()]{1,18}){0,5}";
const WORK = '(?:role|job|work|post|position|career|time|place)';
const POSTS =
  'posts?|positions?|roles?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|internships?|apprenticeships?|traineeships?|jobs?';
const THE = '(?: the)?';

/** What says that the reader belongs to a company, or that the writer would like to. */
export const READER_PLACE = {
  yourAt: phrase`(?:your|you|you're|you've|ur|u)${ABOUT_YOU} (?:at|@|within|inside)${THE} ¤`,
  yourRole: phrase`(?:your|ur)(?: [\w-]{1,20}){0,2} as(?: [\w-]{1,20}){1,6} (?:at|of|with|for)${THE} ¤`,
  yourWork: phrase`(?:your (?:\w{1,16} )?${WORK}|you(?:'re| are)? work(?:ing)?|you) (?:with|for|in)${THE} ¤`,
  yourHead: phrase`(?:your|you)${ABOUT_YOU} (?:head|director|manager|lead|chief|chair|president|member|founder|side|offices?|people|staff) of${THE} ¤`,
  asHead: phrase`as(?: [^\s,;:()]{1,20}){1,8} (?:at|of|for|with|in)${THE} ¤, (?:you|your)`,
  atYou: phrase`(?:^|(?<=[,;:] ))(?:at|with|here at|over at|inside)${THE} ¤,? (?:you|your|do you|are you|have you)`,
  yourCompany: phrase`your (?:own )?(?:compan(?:y|ies)|organi[sz]ation|employer|firm|team|school|hospital|clinic|agency|department|business|institution|workplace),?(?: the)? ¤`,
  join: phrase`(?:join|joining) (?:(?:the |your )?(?:[\w-]{1,16} ){0,3}(?:team|staff|crew|board|group|people|ranks|family) (?:at|of|with) )?(?:the )?¤`,
  workThere: phrase`(?:to|of|about|in|like|enjoy|love|for|into) work(?:ing)? (?:[\w-]{1,12} ){0,2}(?:at|for|with|in)${THE} ¤`,
  partOf: phrase`(?:part|member) of (?:the (?:\w{1,16} ){0,2}(?:at|of) )?(?:the )?¤`,
  opening: phrase`(?:${POSTS})(?: (?:that is |which is |now )?(?:open|advertised|available))? (?:at|with|in)${THE} ¤`,
  openingAs: phrase`(?:${POSTS}) (?:of|as)(?: [\w-]{1,14}){1,3} (?:at|with|in)${THE} ¤`,
  apply: phrase`(?:apply|applying|application|interest|interested|fit|contribute|contribution|career|future|applied)(?: \w{1,16}){0,3} (?:to|for|at|with|in)${THE} ¤`,
  howThere: phrase`(?:what|how|why|whether|which)${ABOUT_YOU} (?:at|inside|within)${THE} ¤`,
  lifeThere: phrase`(?:life|working|an? (?:[\w-]{1,12} ){0,2}(?:day|week|shift)|culture|atmosphere|conditions|everyone|everybody|careers?) (?:at|with|inside|within)${THE} ¤`,
  youJoined: phrase`(?:you|you've|you'd)(?: \w{1,12}){0,2} (?:joined?|lead|run|head|manage|represent|founded|built)${THE} ¤`,
  workingFirst: phrase`^working (?:at|for|with)${THE} ¤`,
  round: phrase`(?:show(?:ed|ing)?|tak(?:e|ing)|took|lead|led|leading) me (?:a?round|through|over)${THE} ¤`,
  learnAbout: phrase`(?:learn|know|understand|hear|find out)(?:ing)?(?: \w{1,12}){0,2} about${THE} ¤`,
} satisfies Wordings;

/** What puts a company in the subject line of a letter to somebody who works there. */
export const READER_PLACE_IN_SUBJECT = {
  there: phrase`(?:at|with|about|in|for|on|of|re:?)${THE} ¤`,
  alone: phrase`^${THE}¤|[-–—|:/] ?¤`,
} satisfies Wordings;

/** What says of somebody else, of the past or of another occasion that it is there. */
export const ANOTHER_PLACE = {
  own: phrase`(?:i|i'm|i've|i am|my|we|our|us|me|mine|myself)${NOT_YOU} (?:at|for|of|with|in|to|by|from|inside|within)${THE} ¤`,
  ownJoining: phrase`(?:i|i'd|i've|we) (?:[\w']{1,12} ){0,3}(?:joined|left|quit|know|knew|met|ran|run|founded|represent|serve|served|supply|supplied|leave|leaving) (?:the )?¤`,
  others: phrase`(?:he|she|they|who|whom|whose|his|her|him|their|them|friends?|colleague|brother|sister|uncle|aunt|father|mother|husband|wife|partner|son|daughter|neighbou?r|cousin|teacher|mentor|boss|somebody|someone|anybody|anyone|person|contacts?|counterparts?|customers?|clients?|competitors?|rivals?|alumni|alumnus|researchers?|journalist|lady|gentleman|man|woman)${NOT_YOU} (?:at|of|from|for|with|in|inside|join|joining|joined|left)${THE} ¤`,
  past: phrase`your (?:[\w-]{1,16} ){0,3}(?:years?|time|days|stint|spell|former|old|previous|past|earlier|first|early|apprenticeship|training|internship|studies|move|step|change|switch|departure|leaving)${NOT_YOU} (?:at|with|from|in|of|for|to|leaving)${THE} ¤`,
  wereThere: phrase`(?:you|you'd|you've) (?:\w{1,12} ){0,3}(?:were|left|leave|leaving|worked|spent|trained|studied|used to|came|come|moved|quit|been|interned|apprenticed)${NOT_YOU} (?:at|with|from|in|of|for|to)?${THE} ?¤`,
  formerly: phrase`(?:formerly|previously|once|earlier|ex-?|late|originally)(?: \w{1,12}){0,3} (?:at|of|with|from)?${THE} ?¤`,
  occasion: phrase`(?:talk|lecture|speech|keynote|panel|presentation|workshop|session|webinar|exhibition|stand|stall|booth|visit|tour|open day|open evening|conference|seminar|event|evening|meet-?up|fair|demo|demonstration|launch|reception|dinner|lunch|breakfast|coffee|reading|concert|show|appearance|remarks|interview)s?${NOT_YOU} (?:at|of|in|for|to|with|hosted by|organi[sz]ed by)${THE} ¤`,
  seenThere: phrase`(?:met|meet|saw|see|seen|heard|spoke|speak|speaking|spoken|talked|presented|presenting|lectured|visited|sat|gave|giving|taught|stood|ran into|bumped into|find|found|catch|come|drop|pop|pick)${NOT_YOU} (?:at|to|in|with)${THE} ¤`,
  named: phrase`(?:mention(?:ed|ing)?|introduc(?:e|ed|ing|tions?)|know(?! more| about| if| a)|knew|recommend(?:ed)?|suggest(?:ed)?|refer(?:red)?|connect(?:ed|ing)?|in touch|in contact|told me (?:of|about)|spoke of|speak of|spoke about|pointed|sent|put|wrote|written|quoted|compared?|contacted|call(?:ed)?|worked with|works with|working with|dealt with|deal with|bought|buy|sold|sell|beat|took over|takeover|merger|merged|contract|deal|partnership|joint|project with|client|supplier) ?${NOT_YOU} ?(?:at|of|to|with|from|about|on|in|for|by)?${THE} ?¤`,
  written: phrase`(?:article|piece|report|study|book|post|paper|note|thread|column|interview|story|podcast|film)s? (?:about|on|of|for|from|by|with)${THE} ¤`,
  metThere: phrase`(?:met|saw|heard|seen) you(?: \w{1,12}){0,4} (?:at|in)${THE} ¤`,
  theirOccasion: phrase`¤'s?(?: [\w-]{1,16}){0,3} (?:talk|lecture|panel|workshop|open day|open evening|conference|seminar|event|meet-?up|fair|stand|stall|booth|launch|exhibition|show|party|reception|summit|hackathon|report|article|blog|newsletter|page|website|podcast)s?`,
  away: phrase`(?:from|unlike|than|beside|besides|against|by|near|opposite|versus|vs|leaving|left|after|before|since|until|compan(?:y|ies) like|firms like|places like|such as) (?:the )?¤`,
  awayWorking: phrase`(?:after|before|since|until|while|having|by|years|months|weeks|decade|decades|summer|summers|winter|experience|background|past|shifts?|currently|today|still|now) (?:[\w-]{1,12} ){0,3}(?:work(?:ing|ed)|being|serving|joining|leaving|planning|running|of|in|with|at|for)${NOT_YOU} ?(?:at|for|with|in)?${THE} ?¤`,
  usedTo: phrase`(?:used|went|came|left|moved|going|continue|continued|started|began|about) to work(?:ing)? (?:at|for|with|in)${THE} ¤`,
} satisfies Wordings;
