import type { Letter } from '../model/note';
import { trimmed, type Range } from '../text/range';
import { GREETING_WORDS } from './greetings';
import { ownWords } from './own-words';
import { sentencesIn, type Sentence } from './sentences';

/** The line that addresses the reader. */
export interface Salutation {
  readonly range: Range;
  /** The word of greeting, such as `Dear`; empty where the line is a name alone. */
  readonly greeting: string;
  /** Where the name stands, without greeting and comma; empty where nobody is named. */
  readonly name: Range;
}

/** A letter as its writer says it. */
export interface LetterProse {
  readonly salutation?: Salutation;
  /** What is said between salutation and closing, and in a postscript. */
  readonly sentences: readonly Sentence[];
  /** The closing formula, such as "With many thanks,"; what follows it is the signature. */
  readonly closing?: Range;
  /** From the line after the closing formula to the end, without a postscript; empty where nobody signs. */
  readonly signature: Range;
}

const GREETING = new RegExp(
  `^[ \\t]{0,9}(?<greeting>${GREETING_WORDS})(?![\\p{L}\\p{M}\\p{N}'’-])[ \\t]{0,9}(?:(?:again|there)(?![\\p{L}\\p{N}])[ \\t]{0,9})?`,
  'iu',
);
/** A name that stands alone with its comma: "Maya," or "Ms. Okafor -". */
const NAME_ALONE =
  /^[ \t]*\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3}[ \t]*[,:!–—-][ \t]*$/u;
/** What ends the name in a line that goes on after it: "Hi Maya, I hope …", "Hey Maya - quick question". */
const END_OF_NAME = /[,:;!.?–—\n]|\s-{1,2}\s|$/;
/** A name after the comma of a greeting, with nothing behind it: "Good afternoon, Mr Jenkins." */
const NAME_AFTER_COMMA =
  /^[,!][ \t]{1,3}(?=\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:[ \t]{1,3}\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3}[,!:]?[ \t]{0,9}$)/u;
const LONGEST_NAME = 60;
/** Words that no name goes on with, where a hasty writer leaves out its comma: "hey maya any shifts going". */
const AFTER_NAME =
  /[ \t](?:an|any|anything|anyone|anybody|are|is|am|was|were|do|does|did|can|could|would|will|have|has|had|may|might|hope|hoping|thanks?|thx|quick|just|it['’]?s|[iI](?:['’]?(?:m|ve|d|ll))?|you|u|got|how|what(?:['’]?s)?|when|where|who|why|if|so|not|my|your|ur|we|need|saw|sorry|please|pls|wanted|wondering|been|there['’]?s|there)(?![\p{L}\p{N}])/u;
/** What a line that asks something begins with, as far as it may be a name. */
const NAME_BEFORE_QUESTION =
  /^[ \t]*(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:[ \t]\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,3}|[^\s?]{1,30})/u;

const CLOSING =
  /^[ \t]{0,9}(?:(?:with |my |many |very |kind(?:est)? |best |warm(?:est)? |all |every |sincere |heartfelt |again,? ){0,6}(?:regards|wishes|thanks|gratitude|appreciation|best|greetings|good wishes)(?: again| so much| and (?:best|kind|warm)(?:est)? (?:regards|wishes)| in advance| for (?:reading|your (?:time|help|consideration)))?|(?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully|cordially|gratefully)(?: yours)?|yours|cheers|ta|thank you(?: again| so much| very much| kindly)?(?: (?:in advance|for (?:reading|your (?:time|help|consideration|kindness))))?|(?:take|until) (?:care|then|soon)|all (?:the|my) best|looking forward|love|xx?)[ \t]{0,9}[,.!–—-]{0,3}[ \t]{0,9}$/i;
const POSTSCRIPT = /^[ \t]*p\.? ?(?:p\.? ?)?s\b/im;
/** A name without a closing formula before it: one short last line. */
const LONGEST_SIGNATURE_LINES = 8;

const read = new WeakMap<Letter, LetterProse>();

/** Takes a letter apart; the answer is kept as long as the note is. */
export function proseOf(letter: Letter): LetterProse {
  const known = read.get(letter);
  if (known !== undefined) return known;
  const prose = takeApart(letter);
  read.set(letter, prose);
  return prose;
}

function takeApart(letter: Letter): LetterProse {
  const { start } = letter.body.range;
  const words = ownWords(letter);
  const salutation = salutationIn(words);
  const from = salutation?.rest ?? 0;
  const closing = closingIn(words, from);
  const postscript = POSTSCRIPT.exec(words.slice(closing?.range.end ?? words.length));
  const afterwards = postscript === null ? words.length : (closing?.range.end ?? 0) + postscript.index;
  const end = closing?.range.start ?? words.length;
  const shifted = ({ start: first, end: last }: Range): Range => ({
    start: start + first,
    end: start + last,
  });
  return {
    ...(salutation && {
      salutation: {
        greeting: salutation.greeting,
        range: shifted(salutation.range),
        name: shifted(salutation.name),
      },
    }),
    sentences: [
      ...sentencesIn(words.slice(from, end), start + from),
      ...sentencesIn(words.slice(afterwards), start + afterwards),
    ],
    ...(closing?.hasFormula === true && { closing: shifted(closing.range) }),
    signature: shifted(
      closing === undefined
        ? { start: words.length, end: words.length }
        : trimmed(words, {
            start: closing.hasFormula ? closing.range.end : closing.range.start,
            end: afterwards,
          }),
    ),
  };
}

function salutationIn(words: string): (Salutation & { readonly rest: number }) | undefined {
  const first = words.search(/\S/);
  if (first < 0) return undefined;
  const lineEnd = endOfLine(words, first);
  const line = words.slice(first, lineEnd);
  const greeting = GREETING.exec(line);
  if (greeting === null) {
    if (!NAME_ALONE.test(line)) return undefined;
    const name = trimmed(words, { start: first, end: first + line.search(/[ \t]{0,9}[,:–—-][ \t]{0,9}$/) });
    return { greeting: '', range: { start: first, end: lineEnd }, name, rest: lineEnd };
  }
  const afterGreeting = first + greeting[0].length;
  const comma = NAME_AFTER_COMMA.exec(words.slice(afterGreeting, lineEnd).replace(/\r$/, ''));
  const nameStart = afterGreeting + (comma?.[0].length ?? 0);
  const nameEnd = nameStart + endOfName(words.slice(nameStart, lineEnd));
  const name = trimmed(words, { start: nameStart, end: Math.max(nameStart, nameEnd) });
  if (name.end - name.start > LONGEST_NAME) return undefined;
  const rest = Math.min(lineEnd, nameEnd + 1);
  return { greeting: greeting.groups?.['greeting'] ?? '', range: { start: first, end: rest }, name, rest };
}

/** Where the name in the rest of a salutation ends; a full stop after a title or an initial belongs to it. */
function endOfName(rest: string): number {
  const shielded = rest.replace(
    /(?<=(?:^|[\s/])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Dott|Sig|Sra?|Srta|Ing|Avv|Dra|Mme|Mlle|Dhr|Mevr|Drs|Exm[ao]|\p{Lu}))\./gu,
    '·',
  );
  const end = shielded.search(END_OF_NAME);
  const goesOn = shielded.slice(0, end).search(AFTER_NAME);
  if (goesOn > 0) return goesOn;
  return shielded[end] === '?' ? (NAME_BEFORE_QUESTION.exec(shielded)?.[0].length ?? 0) : end;
}

function closingIn(
  words: string,
  from: number,
): { readonly range: Range; readonly hasFormula: boolean } | undefined {
  const lines = linesFrom(words, from);
  for (let nth = lines.length - 1; nth >= 0; nth--) {
    const line = lines[nth];
    if (line === undefined || !CLOSING.test(words.slice(line.start, line.end))) continue;
    const below = lines.slice(nth + 1).filter((other) => other.start < other.end);
    const postscript = below.findIndex((other) => POSTSCRIPT.test(words.slice(other.start, other.end)));
    const signed = postscript < 0 ? below : below.slice(0, postscript);
    if (signed.length <= LONGEST_SIGNATURE_LINES) return { range: line, hasFormula: true };
  }
  const last = lines.findLast((line) => line.start < line.end);
  if (
    last === undefined ||
    !/^(?:[-–—~] ?)?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}$/u.test(
      words.slice(last.start, last.end),
    )
  )
    return undefined;
  return { range: last, hasFormula: false };
}

function linesFrom(words: string, from: number): readonly Range[] {
  let start = from;
  return words
    .slice(from)
    .split('\n')
    .map((line) => {
      const first = start;
      start += line.length + 1;
      return trimmed(words, { start: first, end: first + line.length });
    });
}

function endOfLine(words: string, from: number): number {
  const end = words.indexOf('\n', from);
  return end < 0 ? words.length : end;
}
