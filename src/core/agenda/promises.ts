import type { Day, Weekday } from '../model/day';
import type { Letter } from '../model/note';
import { readSpokenDay } from '../model/spoken-date';
import type { Range } from '../text/range';

/** A sentence of a letter that says when its writer will be in touch. */
export interface Promise {
  readonly due: Day;
  /** From the first word of the promise to the last of its date, in the letter's text. */
  readonly range: Range;
}

const SENTENCE =
  /(?:[^.!?\n]|\n(?!\s*\n)|\.(?=\d)|(?<=\b(?:Mr|Ms|Mrs|Dr|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m))\.)+/g;
const WRITER =
  /\b(?:I['’]?ll|I will|I shall|I['’]m going to|I am going to|I plan to|I intend to|I aim to|let me|expect (?:a|my)|you(?:['’]ll| will) hear from me)\b/i;
const CONTACT =
  /\b(?:be|get|keep|stay) (?:back )?in (?:touch|contact)|\b(?:get|come|write|report|circle|check|be|call|ring) back\b|\bfollow(?:ing)?[ -]up\b|\b(?:call|phone|ring|write|e-?mail|text|contact|message)\b|\b(?:reach out|touch base|check in|drop (?:you )?(?:a|by)|send|hear from me|try (?:you|again|your)|let you know|confirm|share)\b/i;
const CONDITION = /\b(?:if|unless|once|whenever|when)\b[^,]{0,80}$/i;

/** The first promise of a sent letter that names a day; weeks run Monday to Sunday, counted from the day it was sent. */
export function promiseIn(letter: Letter, sent: Day, workingDays?: readonly Weekday[]): Promise | undefined {
  const { start } = letter.body.range;
  const body = unquoted(letter.text.slice(start));
  for (const sentence of body.matchAll(SENTENCE)) {
    const words = sentence[0];
    const writer = WRITER.exec(words);
    if (writer === null || CONDITION.test(words.slice(0, writer.index))) continue;
    const rest = words.slice(writer.index);
    if (!CONTACT.test(rest)) continue;
    const options = workingDays === undefined ? {} : { workingDays };
    const base = start + sentence.index;
    const after = readSpokenDay(rest, sent, options);
    if (after !== undefined) {
      return { due: after.day, range: { start: base + writer.index, end: base + writer.index + after.end } };
    }
    const before = readSpokenDay(words, sent, options);
    if (before !== undefined) {
      return { due: before.day, range: { start: base + before.start, end: base + words.trimEnd().length } };
    }
  }
  return undefined;
}

/** The text with quoted lines blanked out, so that offsets stay and somebody else's promise is not taken for ours. */
function unquoted(text: string): string {
  return text.replace(/^[ \t]{0,3}>.*$/gm, (line) => ' '.repeat(line.length));
}
