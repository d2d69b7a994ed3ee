import { phrase, type Wordings } from '../wording';

const VERY = [
  'so',
  'very',
  'much',
  'most',
  'really',
  'truly',
  'deeply',
  'greatly',
  'hugely',
  'highly',
  'always',
  'forever',
  'ever so',
  'is',
  'be',
];
const FEELING = ['grateful(?:ly)?', 'thankful', 'indebted', 'obliged', 'appreciative', 'beholden'];

/** Words of thanks. */
export const THANKS = {
  thank: phrase`(?:thank(?:s|ing)?|thank-?yous?|thankyou|thanku|thanx|thnx|thx|tnx|tks|tysm|ty|ta|thnks|cheers|props)`,
  inAnotherTongue: phrase`(?:merci|gracias|danke|grazie|obrigad[oa]|shukran|dhanyavaad?|asante|arigato|mahalo|diolch|mille grazie)`,
  grateful: phrase`(?:${FEELING}|gratitude|appreciation)`,
  appreciate: phrase`(?:I|we)(?: \w{1,10}|'d|'ll|'ve){0,4} appreciated?`,
  appreciated: phrase`${VERY} appreciated|appreciate (?:it|your|you)|appreciating (?:it|your|you)`,
  debt: phrase`in your debt|owe you (?:one|a|an|my|big|so)|bless you|(?:kind|good|generous|decent|nice) of you`,
} satisfies Wordings;

/** What sounds like thanks, and is none to the reader. */
export const NO_THANKS = {
  cause: phrase`thanks (?:\w{1,12} )?to(?! (?:you|your|both|all|u)\b)`,
  relief: phrase`thankful(?:ly)? (?:that|the|it|I|he|she|nobody|no one)`,
  exclamation: phrase`thank (?:god|goodness|heavens?|the lord|the stars|my|his|her|their|the|him|them|allah)|no,? thanks|thanks but no|thanksgiving`,
  ofOthers: phrase`(?:his|her|their|whose|any|no|get|gets|got|without|little|expects?|expecting|word of|vote of|for|as) (?:\w{1,12} )?(?:thanks|thank-?yous?|gratitude|appreciation)(?= (?:from|to my|to our|to the|he|she|they|is|was|of|I|we get|at work))`,
  thanked: phrase`(?:he|she|they|people|patients|customers|who|nobody|somebody|someone) (?:\w{1,10} )?(?:thank(?:s|ed)?|appreciates?d?)`,
  thing: phrase`thank[- ]you (?:note|letter|card|gift|present|speech|page|email|e-mail)s?|(?:gratitude|appreciation) (?:journal|list|diary|practice|day|week|society|club|post)|appreciation (?:of|for) (?:how|what|music|art|good|fine|design)`,
  whoIs: phrase`(?<!(?:\bI|that) )(?:is|was|were) (?:\w{1,10} )?${FEELING}`,
  theyAre: phrase`(?:he|she|they|people|patients|customers|clients|parents|drivers|who|whom) (?:\w{1,10} )?are (?:\w{1,10} )?${FEELING}`,
  feelingOfOthers: phrase`${FEELING} (?:patient|customer|client|passenger|parent|famil|resident|student|user|reader)\w{0,3}`,
  understanding: phrase`appreciated? (?:that|how|if|why|what|you(?:'re| are| must| have| get| don't| may| cannot| can't))`,
} satisfies Wordings;
