import { trimmed, type Range } from '../text/range';
import { remembered } from '../text/remembered';

/** One sentence of a text. */
export interface Sentence {
  /** Its words with single spaces, straight quotation marks and plain apostrophes, as patterns read them. */
  readonly plain: string;
  /** Where it stands, in the offsets that the text was given with. */
  readonly range: Range;
  /** The number of its paragraph or list item, counted from 0. */
  readonly paragraph: number;
  /** Where a stretch of `plain` stands in the text. */
  placeOf(stretch: Range): Range;
}

/** A paragraph or a list item, before it is taken apart. */
interface Block extends Range {
  readonly paragraph: number;
}

const LIST_MARKER = /^[ \t>]*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
/** Lines shorter than this are broken on purpose where the next word would have fitted. */
const NARROWEST_WRAP = 50;
/** Nobody puts as much into one line of a list that has neither markers nor capitals. */
const SHORTEST_FULL_LINE = 40;

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev st sr jr hon gen capt lt sgt no nos vol vs v approx dept est ext fig inc ltd co corp bros ' +
    'e.g i.e eg ie cf viz p.s p.p.s ph.d m.d b.sc m.sc u.s u.k a.m p.m ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);
/** What mostly ends a sentence nevertheless when a capital follows. */
const OFTEN_LAST = new Set(['a.m', 'p.m', 'inc', 'ltd', 'co', 'corp', 'jr', 'sr', 'u.s', 'u.k']);

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text in their order; `offset` is where the text begins in the note. Headings are left out, list items
 * and lines that are broken on purpose end a sentence, and wrapped lines do not.
 */
export function sentencesIn(text: string, offset = 0): readonly Sentence[] {
  return blocksOf(text).flatMap((block) => sentencesOf(text, block, offset));
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = linesOf(text);
  const width = Math.max(NARROWEST_WRAP, ...lines.map(({ start, end }) => end - start));
  let paragraph = -1;
  let open: { start: number; end: number } | undefined;
  let isNewParagraph = true;
  const close = () => {
    if (open !== undefined) blocks.push({ ...open, paragraph });
    open = undefined;
  };
  for (const [nth, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    if (words.trim() === '' || HEADING.test(words)) {
      close();
      isNewParagraph = true;
      continue;
    }
    const marker = LIST_MARKER.exec(words)?.[0].length ?? 0;
    if (marker > 0 || isNewParagraph) {
      close();
      paragraph++;
      isNewParagraph = false;
    } else if (isBrokenOnPurpose(text, lines[nth - 1], line, width)) close();
    open = { start: open?.start ?? line.start + marker, end: line.end };
  }
  close();
  return blocks;
}

function linesOf(text: string): readonly Range[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return trimmed(text, { start: from, end: from + line.length });
  });
}

/** Whether the first word of a line would have fitted at the end of the line before it. */
function isBrokenOnPurpose(text: string, before: Range | undefined, line: Range, width: number): boolean {
  if (before === undefined) return false;
  if (goesOn(text.slice(before.start, before.end), text.charAt(line.start))) return false;
  const first = /^\S*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  return before.end - before.start + 1 + first < width * 0.8;
}

/** Whether a long line ends in the middle of a sentence, which a small letter takes up. */
function goesOn(before: string, first: string): boolean {
  return before.length >= SHORTEST_FULL_LINE && /[\p{Ll},]$/u.test(before) && /\p{Ll}/u.test(first);
}

function sentencesOf(text: string, block: Block, offset: number): readonly Sentence[] {
  const words = text.slice(block.start, block.end);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of endsIn(words)) {
    const range = trimmed(text, { start: block.start + start, end: block.start + end });
    start = end;
    if (range.start < range.end) sentences.push(sentenceAt(text, range, block.paragraph, offset));
  }
  return sentences;
}

/** Where in the words of a block its sentences end. */
const endsIn = remembered((words): readonly number[] => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const ends: number[] = [];
  // Line ends are spaces to the segmenter, which would end a sentence at each of them.
  for (const { index, segment } of segmenter.segment(words.replace(/[\r\n]/g, ' ')))
    ends.push(...endsWithin(segment).map((end) => index + end), index + segment.length);
  return ends.filter((end) => end >= words.length || !endsAsAbbreviation(words, end));
});

/** Where a sentence ends and the next begins without a capital letter, as in a hasty message. */
function endsWithin(segment: string): readonly number[] {
  return [...segment.matchAll(/[.!?…]["')\]]{0,2} (?=[\p{Ll}\p{Lo}\p{N}"'(])/gu)].map(
    ({ 0: end, index }) => index + end.length,
  );
}

/** Whether what stands before an end is an abbreviation, an initial, or a number that an ordinal's full stop follows. */
function endsAsAbbreviation(words: string, end: number): boolean {
  const found = /(?:^|[\s("'])([\p{L}\p{N}.&]{1,12})\.["')\]]{0,2}\s{0,9}$/u.exec(
    words.slice(Math.max(0, end - 24), end),
  );
  const word = found?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const isCapitalNext = /^\s*\p{Lu}/u.test(words.slice(end, end + 12));
  if (OFTEN_LAST.has(word)) return !isCapitalNext;
  return (
    ABBREVIATIONS.has(word) || (/^\p{L}$/u.test(word) && word !== 'i') || (word === 'etc' && !isCapitalNext)
  );
}

function sentenceAt(text: string, range: Range, paragraph: number, offset: number): Sentence {
  const words = text.slice(range.start, range.end);
  const plain = plainOf(words);
  return {
    plain,
    range: { start: range.start + offset, end: range.end + offset },
    paragraph,
    placeOf({ start, end }) {
      const places = placesOf(words);
      const from = offset + range.start;
      return { start: from + (places[start] ?? words.length), end: from + (places[end - 1] ?? -1) + 1 };
    },
  };
}

/** Words as patterns read them: single spaces, straight quotation marks, hyphens and apostrophes. */
export function plainOf(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/[‐‑]/g, '-');
}

/** For each unit of the plain words, where it stands in the words. */
function placesOf(words: string): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const isRepeated = index > 0 && /\s/.test(words.charAt(index)) && /\s/.test(words.charAt(index - 1));
    if (!isRepeated) places.push(index);
  }
  return places;
}
