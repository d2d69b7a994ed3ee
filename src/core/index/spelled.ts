import type { Range } from '../text/range';
import { foldName } from './names';

/** A name as it stands in a text. */
export interface Spelled extends Range {
  /** Whether hyphens part its words, as in the name of a file. */
  readonly isSlug: boolean;
  /** Whether it stands for itself; otherwise it is a part of another word, such as `Anna-Maya Okafor`. */
  readonly isWhole: boolean;
  /** What emphasises words after it and has begun in it: one `*` in `Maya *Okafor*`. */
  readonly opens: string;
  /** What emphasises words before it and ends in it: `**` in `**Maya** Okafor`. */
  readonly closes: string;
}

/** A text that is compared as names are, and where each of its characters stands in the original. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  readonly places: readonly number[];
}

/** More characters than anybody puts between two words of a name, a line break with its indentation among them. */
const LONGEST_GAP = 40;
/** What emphasises words in Markdown, at either end of what parts them. */
const EMPHASIS = /^[*_~=`]{0,6}|[*_~=`]{0,6}$/g;
const WORDLESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** What folds to anything but itself, once it is in lower case. */
const FOLDING = /[^\n -~]/gu;

/** Folds a text character by character, as `foldName` does, with one space for any kind of it. */
export function foldedText(source: string): Folded {
  let places: readonly number[] | undefined;
  return {
    source,
    text: source.toLowerCase().replace(FOLDING, foldedCharacter),
    // Few texts hold what is looked for, and the others are never asked.
    get places() {
      return (places ??= placesIn(source));
    },
  };
}

function placesIn(source: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < source.length;) {
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
    for (let unit = 0; unit < foldedCharacter(char).length; unit++) places.push(at);
    at += char.length;
  }
  places.push(source.length);
  return places;
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
  let words = spellings.get(name);
  if (words === undefined) {
    words = spelling(name);
    if (spellings.size >= MOST_SPELLINGS) spellings.clear();
    spellings.set(name, words);
  }
  return words;
}

/** One name is looked for in every note. */
const spellings = new Map<string, readonly string[]>();
const MOST_SPELLINGS = 1000;

function spelling(name: string): readonly string[] {
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
  const { text, source } = folded;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const gaps = gapsIn(text, start, words);
    if (gaps === undefined) continue;
    const end = start + [...words, ...gaps].join('').length;
    const { places } = folded;
    if (words.length === 1 && !isInCaseOf(source.slice(places[start]), name.trim())) continue;
    const range = { start: withInvisible(source, places[start] ?? 0), end: places[end] ?? source.length };
    const written = text.slice(start, end);
    const isSlug = /\s/.test(name.trim()) && written.replaceAll('_', '-') === words.join('-');
    const emphasis = emphasisIn(gaps);
    const place = emphasis.opens === '' ? { ...range, ...emphasis } : withEmphasis(source, range, emphasis);
    yield { ...place, isSlug, isWhole: isWhole(text, start, end, isSlug) };
  }
}

/** Where the invisible characters begin that stand before an offset, such as what turns the direction of a name. */
function withInvisible(source: string, offset: number): number {
  let start = offset;
  while (/^(?!\ufeff)\p{Cf}$/u.test(source[start - 1] ?? '')) start--;
  return start;
}

/** What parts the words that follow one another from an offset; undefined where others stand there. */
function gapsIn(text: string, start: number, words: readonly string[]): readonly string[] | undefined {
  const gaps: string[] = [];
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = gapAt(text, at);
      if (gap === '') return undefined;
      gaps.push(gap);
      at += gap.length;
    }
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return gaps;
}

/** What parts two words: spaces, hyphens, one line break with what begins the next line of a quotation or a comment, and emphasis that ends before or begins behind them. */
function gapAt(text: string, start: number): string {
  let at = start;
  let breaks = 0;
  for (; at < start + LONGEST_GAP; at++) {
    const char = text[at] ?? '';
    if (char === '\n') breaks++;
    const begins = breaks > 0 && (char === '>' || char === '#');
    if (breaks > 1 || !(begins || (char !== '' && ' -\n*_~=`'.includes(char)))) break;
  }
  const gap = text.slice(start, at);
  const isParted = /^_+$/.test(gap) || /^[ \n>#_-]+$/.test(gap.replace(EMPHASIS, ''));
  return isParted && breaks <= 1 ? gap : '';
}

/** The emphasis that ends between words and has begun before them, and that begins there and ends after them. */
function emphasisIn(gaps: readonly string[]): Pick<Spelled, 'opens' | 'closes'> {
  let [opens, closes] = ['', ''];
  for (const gap of gaps.filter((one) => one.replace(EMPHASIS, '') !== '')) {
    const [ends = '', begins = ''] = gap.match(EMPHASIS) ?? [];
    for (const mark of ends) [opens, closes] = taken(opens, closes, mark);
    for (const mark of begins) [closes, opens] = taken(closes, opens, mark);
  }
  return { opens, closes };
}

/** With the emphasis that has begun right before it, so that what two words have for themselves does not cross: `**Maya** _Okafor_`. */
function withEmphasis(
  source: string,
  { start, end }: Range,
  { opens, closes }: Pick<Spelled, 'opens' | 'closes'>,
): Range & Pick<Spelled, 'opens' | 'closes'> {
  const begun = [...closes].reverse().join('');
  const isBeside = source.endsWith(begun, start);
  return isBeside ? { start: start - begun.length, end, opens, closes: '' } : { start, end, opens, closes };
}

/** A mark ends what the same one has begun at last, else it is added to the others. */
function taken(begun: string, others: string, mark: string): [begun: string, others: string] {
  return begun.endsWith(mark) ? [begun.slice(0, -1), others] : [begun, others + mark];
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
