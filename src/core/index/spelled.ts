import type { Range } from '../text/range';
import { foldName } from './names';

/** A name as it stands in a text. */
export interface Spelled extends Range {
  /** Whether hyphens part its words, as in the name of a file. */
  readonly isSlug: boolean;
  /** Whether it stands for itself; otherwise it is a part of another word, such as `Anna-Maya Okafor`. */
  readonly isWhole: boolean;
}

/** A text that is compared as names are, and where each of its characters stands in the original. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  readonly places: readonly number[];
}

/** More characters than anybody puts between two words of a name, a line break with its indentation among them. */
const LONGEST_GAP = 40;
const WORDLESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** Folds a text character by character, as `foldName` does, with one space for any kind of it. */
export function foldedText(source: string): Folded {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < source.length;) {
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const folded = foldedCharacter(char);
    for (let unit = 0; unit < folded.length; unit++) places.push(at);
    text += folded;
    at += char.length;
  }
  places.push(source.length);
  return { source, text, places };
}

function foldedCharacter(char: string): string {
  let folded = foldings.get(char);
  if (folded === undefined) {
    folded = folding(char);
    if (foldings.size < MOST_FOLDINGS) foldings.set(char, folded);
  }
  return folded;
}

/** Texts are made of few characters, which fold to the same each time. */
const foldings = new Map<string, string>();
const MOST_FOLDINGS = 5000;

function folding(char: string): string {
  if (char === '\n' || char === '-' || char === '_') return char;
  if (/\s/u.test(char)) return ' ';
  if (/[\u2010-\u2015]/u.test(char)) return '-';
  return /\p{Cf}|\ufe0f/u.test(char) ? '' : foldName(char);
}

/** The folded words of a name; none where nothing in it could be told from the text around it. */
export function wordsSpelled(name: string): readonly string[] {
  const words = foldedText(name)
    .text.split(/[\s_-]+/)
    .filter((word) => word !== '');
  const isTelling = /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name);
  const isTooShort = words.join('').length < 2 && !/\p{Extended_Pictographic}/u.test(name);
  return isTelling && !isTooShort ? words : [];
}

/** Where a name stands in a text, in order, however its words are parted and whatever the accents and the case; a single word has to be in its own case. */
export function* spelledIn(folded: Folded, name: string): Generator<Spelled> {
  const words = wordsSpelled(name);
  const [first] = words;
  if (first === undefined) return;
  const { text, places, source } = folded;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOfWords(text, start, words);
    if (end === undefined) continue;
    const range = { start: withInvisible(source, places[start] ?? 0), end: places[end] ?? source.length };
    if (words.length === 1 && !isInCaseOf(source.slice(places[start]), name.trim())) continue;
    const written = text.slice(start, end);
    const isSlug = /\s/.test(name.trim()) && written.replaceAll('_', '-') === words.join('-');
    yield { ...range, isSlug, isWhole: isWhole(text, start, end, isSlug) };
  }
}

/** Where the invisible characters begin that stand before an offset, such as what turns the direction of a name. */
function withInvisible(source: string, offset: number): number {
  let start = offset;
  while (/^(?!\ufeff)\p{Cf}$/u.test(source[start - 1] ?? '')) start--;
  return start;
}

/** Where the words end that follow one another from an offset; undefined where others stand there. */
function endOfWords(text: string, start: number, words: readonly string[]): number | undefined {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = gapAt(text, at);
      if (gap === 0) return undefined;
      at += gap;
    }
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return at;
}

/** How long a gap between two words is: spaces, hyphens, and one line break with what begins the next line of a quotation or a comment. */
function gapAt(text: string, start: number): number {
  let at = start;
  let breaks = 0;
  for (; at < start + LONGEST_GAP; at++) {
    const char = text[at] ?? '';
    if (char === '\n') breaks++;
    const isGap = char === ' ' || char === '-' || char === '_' || char === '\n';
    const begins = breaks > 0 && (char === '>' || char === '#');
    if (breaks > 1 || (!isGap && !begins)) break;
  }
  return breaks > 1 ? 0 : at - start;
}

function isInCaseOf(text: string, name: string): boolean {
  const [first = ''] = name;
  const isCapital = first !== first.toLowerCase();
  const [found = ''] = text;
  return !isCapital || found !== found.toLowerCase();
}

function isWhole(text: string, start: number, end: number, isSlug: boolean): boolean {
  return isEdge(text, start, -1, end - start, isSlug) && isEdge(text, end - 1, 1, end - start, isSlug);
}

/** Whether what is found ends there: no letter follows, and no hyphen with a letter behind it. */
function isEdge(text: string, at: number, step: 1 | -1, length: number, isSlug: boolean): boolean {
  const last = characterAt(text, at, step === 1 ? -1 : 1);
  if (!WORD_CHARACTER.test(last)) return true;
  const next = characterAt(text, at + step, step);
  if (WORD_CHARACTER.test(next)) return WORDLESS.test(last) && length > 2;
  return isSlug || next !== '-' || !WORD_CHARACTER.test(characterAt(text, at + step * 2, step));
}

/** The character that begins or ends at an offset; one of two units is read whole. */
function characterAt(text: string, at: number, step: 1 | -1): string {
  const char = text[at] ?? '';
  if (step === -1 && /[\udc00-\udfff]/.test(char)) return (text[at - 1] ?? '') + char;
  return step === 1 && /[\ud800-\udbff]/.test(char) ? char + (text[at + 1] ?? '') : char;
}
