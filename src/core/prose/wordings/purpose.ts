import { phrase, type Wordings } from '../wording';

/** What a writer would like to learn or to have advice on. */
export const PURPOSE = {
  learn: phrase`(?:learn(?:ing)?|understand(?:ing)?|find(?:ing)? out|explor(?:e|ing)|research(?:ing)?|figur(?:e|ing) out|work out|look(?:ing)? into|mak(?:e|ing) sense of|know(?:ing)?(?: [^\s,;:()]{1,12}){0,4} (?:more|what|how|whether|why|which)|discover(?:ing)?|see(?:ing)? (?:how|what|whether|why))`,
  hear: phrase`hear(?:ing)? (?:more|a bit|a little|something|your|about|how|what|why|where|whether|which|it (?:from|firsthand)|from you (?:how|what|about|on))`,
  counsel: phrase`(?:your|some|any|for|of|on|bit of|piece of) (?:\w{1,12} ){0,2}(?:advice|perspective|views?|insights?|thoughts|opinion|guidance|wisdom|take|steer|feedback|pointers|tips|counsel|input|reading|suggestions?|experience)|advise me|(?:your|ur) (?:\w{1,12} )?brains?|(?:informational|exploratory) (?:interview|talk|conversation|chat|meeting)`,
  ask: phrase`(?:ask|asking|put|questions?|curious|wonder|wondering|interested|intrigued|keen)(?: (?:you|to you|a|an|few|some|one|two|three|simple|short|quick|several|specific|in|to|me|him|her|them|my)){0,5} (?:about|how|what|why|which|where|on|for you|questions?|hearing|learning|knowing|know|learn|hear|whether)`,
  tell: phrase`(?:tell me|shed (?:some )?light|walk me through|talk me through|explain|show me|describe|share (?:with me )?(?:what|how|your|a)|pick (?:your|ur) brains?|compare notes|gain|get) (?:\w{1,12} ){0,3}(?:about|how|what|on|through|your|insight|sense|feel|idea|picture|brain|with you|why|light)`,
  aboutMyself: phrase`what (?:\w{1,12} )?(?:would|should|could|can|might|am|do|shall) I`,
  theWork: phrase`what (?:\w{1,12} ){0,3}(?:is|was|are|it's|its) (?:\w{1,12} ){0,6}like|how you (?:\w{1,12} ){0,2}(?:got|get|came|come|made|make|moved|went|decided?|find|found|go|started|see|do|did|became|work|chose|approach)|what you (?:\w{1,12} ){0,2}(?:look|would|do|think|make|value|wish|see|learned|learnt|enjoy|did)`,
  discuss: phrase`(?:talk|chat|speak|discuss|conversation|discussion|call|word|brainstorm)(?:ing)? (?:\w{1,12} ){0,3}(?:about|on|regarding|around) (?!it\b|this\b|that\b|time\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the phone|the \d|teams|zoom)\w{1,20}`,
} satisfies Wordings;

/** That an exploratory talk is open, and about no particular vacancy. */
export const OPEN_TALK = {
  open: phrase`(?:open|exploratory|informal|open-ended|general|no-strings|no-agenda) (?:\w{1,12} ){0,2}(?:talk|chat|conversation|discussion|meeting|exchange|call)`,
  noVacancy: phrase`(?:no|not|without|n't|rather than|whether or not|neither)(?: [^\s,;:()]{1,20}){0,6} (?:vacanc(?:y|ies)|openings?|positions?|roles?|posts?|jobs?|application|agenda)`,
  fit: phrase`(?:fit|suit|match) (?:each other|one another|both|both ways|on both sides|together)|(?:whether|if) (?:we|you and I|both)(?: \w{1,12}){0,4} (?:fit|suit|match)`,
} satisfies Wordings;
