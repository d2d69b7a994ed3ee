import { phrase, type Wordings } from '../wording';

/** What the headings over prepared answers are about, by the questions that one may be asked. */
export const EXPECTED_QUESTIONS = {
  day: phrase`days?|day's work|day-to-day|daily|weeks?|typical|routine|responsibilit(?:y|ies)|duties|what (?:do )?(?:you|i) do(?: now| there)?(?= ?[?.:]|$)|(?:current|present) (?:work|job|role)|tell (?:me|us) about (?:your work|your job|your current)`,
  moves: phrase`mov(?:e|es|ed|ing)|switch(?:es|ed|ing)?|left|leave|leaving|leaves|transitions?|from one (?:job|place|employer)|between jobs|job changes?|chang(?:e|es|ed|ing) (?:of )?(?:jobs?|employers?|careers?|fields?)|(?:career|work) (?:path|history|story|moves)|career|path|led (?:you|me)|gaps?|walk (?:me|us) through|résumé|resume|cv|how (?:did you|i) (?:get|got|come|came)`,
  culture: phrase`cultures?|atmosphere|environment|climate|(?:how|where) (?:do )?(?:you|i) work best|ways? of working|working style|work style|values`,
  love: phrase`love|loved|loves|enjoy|enjoyed|enjoys|favou?rite|like (?:most|best|about|in|doing)|most like|best (?:part|thing)|passion|passionate|proud|proudest|motivat(?:e|es|ed|ion)|happy|joy`,
  change: phrase`(?:would|could|'d|to|should) (?:you |i |like to |want to )?(?:like to |want to )?(?:change|improve|fix|do differently)|changes?(?= (?:there|at|about|in your|in my|in the))|what i'd change|dislikes?|(?:not|n't|least) (?:like|enjoy|love)|like(?:d)? least|least|improve(?:ment)?s?|differently|frustrat(?:e|es|ed|ing|ions?)|worst|hate|miss(?:ing)?|weak(?:ness|nesses)?|annoy(?:s|ed|ing)?`,
  why: phrase`why (?:this|us|we|here|me|them|our|the|that|[a-z]{1,20}\?|(?:do|did|would) you (?:want|apply|like|choose|be)|are you (?:here|interested|applying)|i (?:want|apply|am))|interest(?:ed|s)? (?:in|you)|attract(?:s|ed)?|draws? (?:you|me)|(?:this|the) (?:job|role|position|company)|apply|applied|applying|want to (?:work|join)|motivation for`,
} satisfies Wordings;
