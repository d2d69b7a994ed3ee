import { phrase, type Wordings } from '../wording';

const WORK =
  '(?:work|works?place|job|role|position|post|team|department|unit|ward|desk|lab|class|company|firm|organi[sz]ation|employer|office|studio|school|shop|career|path|way|journey|field|industry|sector|profession|trade|line|craft|days?|week|shift|projects?|research|article|talk|book|paper|thesis|study|clients|customers|patients|students|pupils|colleagues|boss|manager|experience|background|move|switch|change|decision|years|time|training|degree|education|biggest|proudest|hardest|favou?rite)';

/** Ways to ask about what somebody does, has done, or does it in. */
export const THEIR_WORK = {
  theirOwn: phrase`your (?:[a-z-]{1,16} ){0,2}${WORK}`,
  whatTheyDo: phrase`(?:you|u|you've|you'd) (?:(?:have|had|personally|first|ever|actually|usually|really|yourself|still|now|also|once) ){0,2}(?:do|did|done|make|made|build|built|write|wrote|written|choose|chose|chosen|leave|left|join|joined|move|moved|start|started|begin|began|begun|work|worked|lead|led|manage|managed|run|ran|teach|taught|design|designed|stud(?:y|ied)|found|like|love|enjoy|spend|spent|handle|deal|plan|planned|measure|train|trained|switch|switched|change|changed|become|became|come to|came to|get into|got into|use|used|learn|learned|learnt|struggle|struggled|miss|missed|hire|hired|decide|decided|face|faced|stay|stayed)(?! (?:recommend|advise|suggest))`,
  thisWork: phrase`(?:this|your|the|such) (?:[a-z-]{1,16} )?(?:work|job|role|field|profession|industry|trade|craft|position|company|firm|organi[sz]ation|team|office|sector)`,
  workThere: phrase`(?:work|working|life|people|things|somebody|someone|newcomers|a day|a week|it like) (?:here|there|at your|with you)`,
} satisfies Wordings;
