import { phrase, type Wordings } from '../wording';

const ANYBODY =
  '(?:anyone|anybody|someone|somebody|some one|any one|people|person|persons|colleagues?|names?|contacts?|others?|friends?|folks|experts?|professionals?|nurses|planners|engineers|teachers|peers|women|men)';
const TALK =
  '(?:talk|talking|speak|speaking|meet|meeting|contact|contacting|reach|reaching|ask|asking|approach|approaching|connect|connecting|chat|chatting|call|listen|learn from|get to know|know|introduce|write to|interview|hear from|see|follow|look up|consult)';

/** Ways to ask whom one might talk to next. */
export const WHO_ELSE = {
  whoElse: phrase`who(?:m|ever)? (?:else|other|next)|whom? (?:besides|apart from) you`,
  whoShouldI: phrase`who(?:m)? (?:(?:in|at|do|on|from|would|should|could|can|might|are|is|you|think|that|it|be|there|the|your|field|team|industry|company|suggest|recommend|advise) ){1,8}(?:i|me|good|worth|best|right|useful) (?:[a-z']{1,14} ){0,4}?${TALK}`,
  whoWouldYou: phrase`who(?:m)? (?:would|do|could|can|might) you (?:[a-z']{1,12} ){0,2}?(?:suggest|recommend|point me|advise|name|turn to|ask|introduce)`,
  anybody: phrase`${ANYBODY} (?:else )?(?:[^\s?]{1,20} ){0,8}?(?:${TALK}|worth|helpful|useful|willing|open to|happy to)`,
  pointMe: phrase`(?:introduce|connect|refer|direct) me (?:to|with)|put me in (?:touch|contact)|point me (?:to|towards?|in the direction of) (?:[a-z]{1,12} ){0,2}?${ANYBODY}|point me on|an introduction|pass me on|(?:recommend|suggest|name) (?:[a-z]{1,12} ){0,3}?${ANYBODY}`,
  whoNext: phrase`who (?:should|could|would|might|can|shall) (?:i|we|be|my)`,
} satisfies Wordings;
