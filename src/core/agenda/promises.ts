import type { Day, Weekday } from '../model/day';
import type { Letter } from '../model/note';
import { mayNameDay, readSpokenDay, type SpokenDay } from '../model/spoken-date';
import { proseOf } from '../prose/letter-prose';
import type { Range } from '../text/range';
import { remembered } from '../text/remembered';

/** A sentence of a letter that says when its writer will be in touch. */
export interface Promise {
  readonly due: Day;
  /** From the first word of the promise to the last of its date, in the letter's text. */
  readonly range: Range;
}

/** Words of a sentence that promise something, from the writer's "I'll" up to the next one. */
interface Clause {
  /** Where they begin in the sentence. */
  readonly start: number;
  /** What leads to it, as far as it may matter. */
  readonly before: string;
  readonly words: string;
  /** How many of the words are the "I'll" alone. */
  readonly writer: number;
  /** Where it speaks of getting in touch with its reader; nowhere, where a condition comes first. */
  readonly contacts: readonly Range[];
}

type Reader = (words: string) => SpokenDay | undefined;

/** Words with which the writer speaks of their own next step; a refusal, an offer and "let me know" are none. */
const WRITER = expressions([
  "I['’]?ll|ill(?= (?:b |be |call|catch|chase|check|contact|drop|e-?mail|get back|give|let u|message|msg|phone|ping|ring|send|text|try|write))|I wil|I will|I shall|I would be(?= (?:call|contact|e-?mail|phon|ring|send|shar|writ))",
  "(?:I(?:['’]?m| am)) (?:going|planning|aiming|due|set|about|hoping to be able|to)(?: to)?|(?:I['’]?m|I am) gonna|imma|I(?:['’]m| am)(?= (?:calling|e-?mailing|phoning|posting|returning|ringing|sending|writing (?:to|again)))",
  'I plan(?= on \\w)|I (?:plan|intend|aim|promise|propose|mean|undertake|expect|commit|shall be sure|want you to know that I will) to|I should(?= (?:be in|get back|have (?:it|the|this|my)))',
  "my (?:plan|intention|idea|aim|promise|intent) (?:is|would be) to|I(?:['’]ve| have) (?:\\w{1,12} ){1,6}(?:reminder|diary|calendar|note)(?: \\w{1,10}){0,3} to",
  "let me(?! know)|allow me to|(?:you (?:can|may|should)|please|kindly|do) expect|you(?:['’]ll| will| shall| should) (?:also )?(?:hear|have|receive|get|find)",
]);
/** "Expect a call", "Will call you": a writer who is left out at the beginning of a sentence. */
const LEFT_OUT =
  /^(?:(?:and|but|so|then|thanks|thank you|ok|okay|great),? )?(?:expect|(?:look out|watch out|watch) for|will|shall)(?= (?!you\b|you'|he\b|she\b|they\b|it\b|we\b|this\b|that\b|there\b|the\b|i\b))/gi;
/** The writer left out in what follows: "I am away now and will be in touch on Monday". */
const CARRIED_ON = /\b(?:and|but|then|so)(?: then| so)?,? (?:will|shall|plan to|promise to|intend to)\b/gi;
const BEGINS_WITH_WRITER =
  /^(?:[^,;]{0,60}, ?)?(?:and |but |so |as |since |while |although |now |today )?I\b/i;
const NO_PROMISE_FOLLOWS =
  /^ (?:not|never|gladly|(?:be )?(?:able|available|delighted|free|glad|happy|pleased|ready|willing))\b/i;

const MESSAGE =
  '(?:answer|bell|buzz|call|card|dm|draft|e-?mail|letter|line|mail|message|msg|news|note|ping|postcard|reply|response|ring|shout|text|tinkle|update|word|few lines)';
const SOMETHING = '(?: [^\\s,;:.]{1,24}){0,6}';
const CONTACT = expressions([
  'in (?:touch|contact)|make contact|get (?:a )?hold of you',
  '(?:get|come|write|report|circle|check|be|call|ring|phone|revert) back|revert|return to you|return your call|get (?:on )?to you',
  '(?:follow|chase|pick|take)(?:ing)?[ -](?:this |it |that |things )?up(?! on my)',
  '(?<!\\b(?:an?|any|my|our|phone|that|the|this|video|your|you|they) )(?:call|phone|telephone|ring|write|e-?mail|mail|text|contact|message|msg|ping|dm|whatsapp|nudge|remind|update|approach|invite|answer|reply|respond)',
  'be (?:calling|phoning|telephoning|ringing|e-?mailing|texting|contacting|messaging|reaching out|touching base|checking in|following up|sending|sharing|forwarding|replying|updating|posting|dropping)',
  'be writing(?: again| back| to)? you|be (?:getting|coming|writing|reporting|circling|calling) back|be back (?:to|with) you',
  "(?:liberty of|by|of|on) (?:calling|phoning|telephoning|ringing|e-?mailing|writing|contacting)|am (?:calling|phoning|ringing|sending|e-?mailing|writing|posting)|(?<=^I['’]m )(?:calling|phoning|ringing|sending|e-?mailing|posting|writing)",
  'reach out|touch base|check in|look in|(?:drop|stop|come|pop|swing|pass) (?:by|in|round)|try (?:you|again|your|the|once)|let you (?:know|have)|let u know|tell you|keep you (?:posted|informed|updated)',
  'confirm|send|share|forward|return|deliver|submit|supply|post|bring you|do (?:so|that|this|it)',
  `(?:get|have|put|bring|hand)${SOMETHING} (?:(?:over |back |across |out |off )?to you|with you|in the post|in your (?:hands|inbox))`,
  `(?:give|drop|send|shoot|pop|write|leave|fire) (?:you|u|your \\w{1,12}|off)? ?(?:over )?(?:an?(?:other)?|the|my) (?:\\w{1,12} ){0,2}${MESSAGE}`,
  `(?:expect|for) (?:an?|my|the|another) (?:\\w{1,12} )?${MESSAGE}|hear (?:again |more |back )?from me`,
  `^you(?:['’]ll| will| shall| should) (?:also )?(?:have|receive|get|find)${SOMETHING} (?:${MESSAGE}|notes?|summary|list|documents?|cv|it|them|from me|report|photos?|photographs?|pictures|slides|paper|link|plan|dates)`,
]);

const WEEKDAY_NAME =
  '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)(?![\\w-])';
const MONTH_AND_DATE = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d';

/** Somebody else, right after the verb: "call him", "write to Dan"; not a day, as in "call Monday". Whoever reads the letter is never spoken of so. */
const SOMEBODY_ELSE = new RegExp(
  `^(?: (?:to|with|back|up))? (?:(?:him|her|them|his|their)\\b(?! over)|(?!I\\b|CV\\b|${WEEKDAY_NAME}|${MONTH_AND_DATE})\\p{Lu})`,
  'u',
);
/** What one calls or writes to somebody of one's own; what one sends may be one's own. */
const OWN_PEOPLE = /^(?: (?:to|with|back|up))? (?:my|our)\b/;
const GIVES =
  /^(?:confirm|send|share|forward|return|deliver|submit|supply|post|e-?mail|mail|text|msg|update|write|bring you|let you have)$/i;

/** What parts a date from the promise before it: "call to ask whether Thursday suits you". */
const ANOTHER_MATTER =
  /\b(?:about|and|as|because|but|if|once(?! more| again)|regarding|so|unless|when|where|whether|which|who|to (?:arrange|ask|discuss|find|hear|learn|see|set|talk)|(?:meet|meeting|talk|conversation|lunch|coffee|visit) on)\b|[;:]/i;
const LONGEST_GAP = 80;
const LONGEST_LEAD = 200;
/** A person promises a handful of things in a letter, and a hostile one must not keep us longer. */
const MOST_CLAUSES = 100;
const LONGEST_CLAUSE = 300;

/** A condition that is not met by silence alone, as "if I do not hear from you" is. */
const CONDITION =
  /(?:^\s*should|\b(?:(?<!\b(?:ask|check|know|see|sure|wonder|wondering) )if|once(?! again| more)|whenever|when (?:you|they|it|he|she)|as soon as|provided))\b/i;
const SILENCE = /\b(?:hear|heard|reply|replied|respond|response|answer|answered|word)\b/i;
const COURTESY =
  /^\s*(?:if|unless)\s+(?:I may|you do not mind|you don['’]t mind|(?:that|this|it)\b.{0,20}\b(?:all right|convenient|fine|ok|okay|right|suits?|works?)\b)/i;

/** The first promise of a sent letter that names a day; weeks run Monday to Sunday, counted from the day it was sent. */
export function promiseIn(letter: Letter, sent: Day, workingDays?: readonly Weekday[]): Promise | undefined {
  const read = (words: string) => readSpokenDay(words, sent, { workingDays });
  let left = MOST_CLAUSES;
  for (const sentence of proseOf(letter).sentences) {
    if (!mayNameDay(sentence.plain)) continue;
    for (const clause of clausesOf(sentence.plain)) {
      if (left-- === 0) return undefined;
      const found = promiseInClause(clause, read);
      if (found === undefined) continue;
      const stretch = { start: clause.start + found.start, end: clause.start + found.end };
      return { due: found.day, range: sentence.placeOf(stretch) };
    }
  }
  return undefined;
}

const clausesOf = remembered((plain): readonly Clause[] => {
  const writers = writersIn(plain);
  return writers.map(({ start, end }, nth) => {
    const before = plain.slice(Math.max(0, start - LONGEST_LEAD), start);
    const words = plain.slice(
      start,
      Math.min(writers[nth + 1]?.start ?? plain.length, start + LONGEST_CLAUSE),
    );
    const contacts = isConditional(before) ? [] : contactsIn(words);
    return { start, before, words, writer: end - start, contacts };
  });
});

/** Where a clause speaks of getting in touch with whoever reads it. */
function contactsIn(words: string): readonly Range[] {
  return stretchesOf(CONTACT, words).filter(
    ({ start, end }) => !isToSomebodyElse(words.slice(start, end), words.slice(end)),
  );
}

/** Where a sentence speaks of its writer's next step, in order. */
function writersIn(plain: string): readonly Range[] {
  const isQuestion = /\?["')]{0,2}$/.test(plain);
  const ways = [
    ...WRITER,
    ...(isQuestion ? [] : [LEFT_OUT]),
    ...(BEGINS_WITH_WRITER.test(plain) ? [CARRIED_ON] : []),
  ];
  return stretchesOf(ways, plain).filter(({ end }) => !NO_PROMISE_FOLLOWS.test(plain.slice(end)));
}

/** The promise of a clause; its offsets count from the clause's first word, and are below 0 where the date comes first. */
function promiseInClause({ before, words, writer, contacts }: Clause, read: Reader): SpokenDay | undefined {
  const first = contacts[0];
  if (first === undefined) return undefined;
  const date = read(words);
  const last = contacts.findLast(({ end }) => end <= (date?.start ?? 0));
  if (date !== undefined && last !== undefined && isOneMatter(words.slice(last.end, date.start))) {
    const after = words.slice(date.end).split(/[,;]/, 1)[0] ?? '';
    return isConditional(after) ? undefined : { ...date, start: 0 };
  }
  const isFirst = date !== undefined && /^[\s,]*(?:(?:by|on)\s+)?$/.test(words.slice(writer, date.start));
  if (isFirst && isOneMatter(words.slice(date.end, first.start)))
    return { ...date, start: 0, end: first.end };
  // In "my exam is on the 14th and I will write" the day is that of the exam.
  const leading = /^(?:and|but|so|then)\b/i.test(words) ? undefined : dateLeadingTo(before, read);
  return leading && isOneMatter(words.slice(writer, first.start))
    ? { day: leading.day, start: leading.start - before.length, end: first.end }
    : undefined;
}

/** Whether a verb is about somebody who does not read this. */
function isToSomebodyElse(verb: string, after: string): boolean {
  return SOMEBODY_ELSE.test(after) || (OWN_PEOPLE.test(after) && !GIVES.test(verb));
}

/** The date right before the writer's "I'll": "On Monday I'll …", "Next week, I will …". */
function dateLeadingTo(before: string, read: Reader): SpokenDay | undefined {
  const from = Math.max(0, before.length - LONGEST_GAP);
  const date = read(before.slice(from));
  if (date === undefined || !/^[\s,]*$/.test(before.slice(from + date.end))) return undefined;
  return { ...date, start: from + date.start };
}

function isOneMatter(gap: string): boolean {
  return gap.length <= LONGEST_GAP && !ANOTHER_MATTER.test(gap);
}

function isConditional(words: string): boolean {
  return CONDITION.test(words) && !SILENCE.test(words) && !COURTESY.test(words);
}

/** One for each line of a list, which stay small enough to be proved harmless. */
function expressions(words: readonly string[]): readonly RegExp[] {
  return words.map((one) => new RegExp(`\\b(?:${one})(?!\\w)`, 'gi'));
}

/** Where any of the expressions is found, in order; of those that overlap, the one that begins first. */
function stretchesOf(expressions: readonly RegExp[], text: string): readonly Range[] {
  const found = expressions
    .flatMap((expression) => [...text.matchAll(expression)])
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .sort((a, b) => a.start - b.start);
  const stretches: Range[] = [];
  for (const one of found) if (one.start >= (stretches.at(-1)?.end ?? 0)) stretches.push(one);
  return stretches;
}
