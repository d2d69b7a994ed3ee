import { phrase, type Wordings } from '../wording';

/** What somebody is asked for who is asked for advice. */
const COUNSEL = [
  ...['advice', 'guidance', 'counsel', 'pointers?', 'tips', 'suggestions?', 'recommendations?', 'feedback'],
  ...['insights?', 'perspective', 'opinions?', 'views?', 'thoughts?', 'take', 'ideas?', 'steer', 'wisdom'],
  ...['two cents', 'input', 'second pair of eyes', 'outside eye', 'sounding board', 'ear'],
];
const WISHES = [
  ...['like', 'love', 'want', 'wanted', 'need', 'value', 'appreciate', 'welcome', 'use', 'do with'],
  ...['seek', 'seeking', 'after', 'ask(?:ing)?', 'hear', 'get', 'hoping for', 'looking for', 'here for'],
  ...['(?:grateful|glad|thankful|keen|come|came) (?:for|of|to you for)'],
];

/** Ways to say that one is looking for advice about one's own direction. */
export const ADVICE = {
  wish: phrase`(?<!(?:not|n't|never) (?:really )?)${WISHES} … ${COUNSEL}`,
  inNote: phrase`(?:advice|guidance|counsel)(?: (?:only|please|wanted|needed|welcome)|,? (?:and )?(?:not|no)\b|\?)`,
  whatYouWouldSuggest: phrase`(?:what|where|which|who|whom|how|anything) … (?:(?:would|do|might|could|should|can) you|you(?:'d| (?:would|might|could|can))) … (?:suggest|recommend|advise|propose|see me|picture me|imagine me)`,
  whatYouWouldDo: phrase`(?:what|where|which|who|whom|how) … (?:(?:would|might|could) you|you(?:'d| (?:would|might|could))) … (?:do|start|begin|try|look|go|choose|say)`,
  whatYouThink: phrase`(?:what|how|whether|if|where) … you … (?:think|feel|reckon|believe) … (?:I|me|my|this|that|these)`,
  adviseMe: phrase`(?:advise|guide|counsel|steer|point|set) me`,
  helpMeThink: phrase`help(?:ing)? me (?:to )?(?:think|figure|work out|sort|see|find (?:out|my|a)|choose|understand|weigh|decide|get clear|make sense)`,
  yourMind: phrase`(?:pick your brains?|(?:run|bounce|try) … (?:past|by|off|on) you|think (?:aloud|out loud) with you|talk … (?:through|over) with you)`,
  yourPlace: phrase`(?:in my (?:place|shoes|position|situation)|if you were me|if it were you)`,
  whereIFit: phrase`(?:where|what|which) … (?:I|my) … (?:fit|suit|belong|be good at|be suited)`,
} satisfies Wordings;
