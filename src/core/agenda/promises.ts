import type { Day, Weekday } from '../model/day';
import type { Letter } from '../model/note';
import { readSpokenDay, type SpokenDay } from '../model/spoken-date';
import type { Range } from '../text/range';

/** A sentence of a letter that says when its writer will be in touch. */
export interface Promise {
  readonly due: Day;
  /** From the first word of the promise to the last of its date, in the letter's text. */
  readonly range: Range;
}

/** Words of a sentence that promise something, from the writer's "I'll" up to the next one. */
interface Clause {
  readonly start: number;
  /** What leads to it, as far as it may matter. */
  readonly before: string;
  readonly words: string;
  /** How many of the words are the "I'll" alone. */
  readonly writer: number;
}

type Reader = (words: string) => SpokenDay | undefined;

const SENTENCE =
  /(?:[^.!?\n]|\n(?![ \t\r]*\n)|\.(?=\d)|(?<=\b(?:Mr|Ms|Mrs|Dr|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m))\.)+/g;

/** Words with which the writer speaks of their own next step; a refusal, an offer and "let me know" are none. */
const WRITER =
  /\b(?:I['’]?ll|I will|I shall|I(?:['’]m| am) (?:going|planning) to|I (?:plan|intend|aim|promise) to|let me(?! know)|(?:you (?:can|may|should)|please) expect|you(?:['’]ll| will) hear)\b(?!\s+(?:not|never|gladly|(?:be )?(?:able|available|delighted|free|glad|happy|pleased))\b)/gi;

const MESSAGE = '(?:call|e-?mail|letter|line|message|note|ring|word)';
const CONTACT = anyOf(
  'in (?:touch|contact)',
  '(?:get|come|write|report|circle|check|be|call|ring) back',
  'follow(?:ing)?[ -]up',
  '(?<!\\b(?:an?|any|my|our|phone|that|the|this|video|your) )(?:call|phone|telephone|ring|write|e-?mail|text|contact|message)',
  'be (?:calling|phoning|telephoning|ringing|e-?mailing|texting|contacting|messaging|reaching out|touching base|checking in)',
  'be writing(?: again| back| to)? you|be (?:getting|coming|writing|reporting|circling|calling) back',
  'reach out|touch base|check in|drop by|try (?:you|again|your)|let you know|confirm|send|share',
  `(?:give|drop) you an?(?:other)? (?:\\w+ )?${MESSAGE}`,
  `expect (?:an?|my) ${MESSAGE}|hear (?:again )?from me`,
);

const WEEKDAY_NAME =
  '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)(?![\\w-])';
const MONTH_AND_DATE = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s+\\d';

/** Somebody else, right after the verb: "call him", "write to Dan"; not a day, as in "call Monday". Whoever reads the letter is never spoken of so. */
const SOMEBODY_ELSE = new RegExp(
  `^(?:\\s+(?:to|with|back|up))?\\s+(?:(?:him|her|them|his|their|my|our)\\b|(?!I\\b|${WEEKDAY_NAME}|${MONTH_AND_DATE})\\p{Lu})`,
  'u',
);

/** What parts a date from the promise before it: "call to ask whether Thursday suits you". */
const ANOTHER_MATTER =
  /\b(?:about|and|as|because|but|if|once|regarding|so|unless|when|where|whether|which|who|to (?:arrange|ask|discuss|find|hear|learn|see|set|talk)|(?:meet|meeting|talk|conversation|lunch|coffee|visit) on)\b|[;:]/i;
const LONGEST_GAP = 60;
const LONGEST_LEAD = 200;
/** A person promises a handful of things in a letter, and a hostile one must not keep us longer. */
const MOST_CLAUSES = 100;

/** A condition that is not met by silence alone, as "if I do not hear from you" is. */
const CONDITION =
  /(?:^\s*should|\b(?:(?<!\b(?:ask|check|know|see|sure|wonder|wondering) )if|once(?! again| more)|whenever|when (?:you|they|it|he|she)|as soon as|provided))\b/i;
const SILENCE = /\b(?:hear|heard|reply|replied|respond|response|answer|answered|word)\b/i;
const COURTESY =
  /^\s*(?:if|unless)\s+(?:I may|you do not mind|you don['’]t mind|(?:that|this|it)\b.{0,20}\b(?:all right|convenient|fine|ok|okay|right|suits?|works?)\b)/i;

/** The first promise of a sent letter that names a day; weeks run Monday to Sunday, counted from the day it was sent. */
export function promiseIn(letter: Letter, sent: Day, workingDays?: readonly Weekday[]): Promise | undefined {
  const { start } = letter.body.range;
  const read = (words: string) => readSpokenDay(words, sent, { workingDays });
  let left = MOST_CLAUSES;
  for (const sentence of ownWords(letter).matchAll(SENTENCE)) {
    for (const clause of clausesOf(sentence[0])) {
      if (left-- === 0) return undefined;
      const found = promiseInClause(clause, read);
      if (found === undefined) continue;
      const at = start + sentence.index + clause.start;
      return { due: found.day, range: { start: at + found.start, end: at + found.end } };
    }
  }
  return undefined;
}

function clausesOf(sentence: string): readonly Clause[] {
  const writers = [...sentence.matchAll(WRITER)];
  return writers.map(({ 0: { length: writer }, index }, nth) => ({
    start: index,
    before: sentence.slice(Math.max(0, index - LONGEST_LEAD), index),
    words: sentence.slice(index, writers[nth + 1]?.index),
    writer,
  }));
}

/** The promise of a clause; its offsets count from the clause's first word, and are below 0 where the date comes first. */
function promiseInClause({ before, words, writer }: Clause, read: Reader): SpokenDay | undefined {
  if (isConditional(before)) return undefined;
  const contacts = [...words.matchAll(CONTACT)]
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter(({ end }) => !SOMEBODY_ELSE.test(words.slice(end)));
  const date = read(words);
  const last = contacts.findLast(({ end }) => end <= (date?.start ?? 0));
  if (date !== undefined && last !== undefined && isOneMatter(words.slice(last.end, date.start))) {
    const after = words.slice(date.end).split(/[,;]/, 1)[0] ?? '';
    return isConditional(after) ? undefined : { ...date, start: 0 };
  }
  const first = contacts[0];
  if (first === undefined) return undefined;
  const isFirst = date !== undefined && /^[\s,]*(?:(?:by|on)\s+)?$/.test(words.slice(writer, date.start));
  if (isFirst && isOneMatter(words.slice(date.end, first.start)))
    return { ...date, start: 0, end: first.end };
  const leading = dateLeadingTo(before, read);
  return leading && isOneMatter(words.slice(writer, first.start))
    ? { day: leading.day, start: leading.start - before.length, end: first.end }
    : undefined;
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

/** The body with all that its writer does not say here blanked out, so that offsets stay: comments, code and quotations. */
function ownWords({ text, body }: Letter): string {
  const { start } = body.range;
  let words = text.slice(start);
  for (const range of [...body.code, ...body.comments])
    words = blanked(words, { start: range.start - start, end: range.end - start });
  const earlier = /^(?:On .{5,120} wrote:|-{2,5} ?Original Message ?-{2,5})[ \t\r]*$/m.exec(words);
  if (earlier !== null) words = words.slice(0, earlier.index);
  return words.replace(/^[ \t]{0,3}>.*$|“[^“”]{0,500}”|"[^"“”]{0,500}"/gm, (quoted) =>
    quoted.replace(/[^\n]/g, ' '),
  );
}

function blanked(text: string, { start, end }: Range): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(
    words
      .map((one) => `\\b(?:${one})\\b`)
      .join('|')
      .replaceAll(' ', '\\s+'),
    'gi',
  );
}
