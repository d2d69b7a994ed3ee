import { distance } from 'fastest-levenshtein';

import { foldName } from '../index/names';
import { foldWord } from '../model/schema';

const LONGEST = 80;
const FEWEST_LETTERS = 3;
const MOST_SLIPS = 3;

/** How many letters apart two words are; two neighbours that have changed places count once. */
export function slipsBetween(written: string, meant: string): number {
  let slips = distance(written, meant);
  for (let i = 0; i + 1 < written.length && slips > 1; i++) {
    const swapped = written.slice(0, i) + (written[i + 1] ?? '') + (written[i] ?? '') + written.slice(i + 2);
    slips = Math.min(slips, 1 + distance(swapped, meant));
  }
  return slips;
}

/** The word of a list that was plausibly meant: one begun or gone on with, or a few slips away; undefined where several are. */
export function nearestWord(written: string, words: Iterable<string>): string | undefined {
  const nearest = nearestBy(WORDS, written, words);
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** The names that were plausibly meant, in their order: in another order of words, in part, or with a slip in a word. */
export function nearestNames(written: string, names: Iterable<string>): readonly string[] {
  return nearestBy(NAMES, written, names);
}

interface Likeness {
  readonly fold: (word: string) => string;
  /** How far one is from the other; `Infinity` where it was surely not meant. */
  readonly slips: (folded: string, other: string) => number;
}

const WORDS: Likeness = {
  fold: foldWord,
  slips: (word, other) => {
    const isLong = Math.min(word.length, other.length) >= FEWEST_LETTERS;
    if (isLong && (other.startsWith(word) || word.startsWith(other))) return 0;
    return slipsWithin(
      Math.min(MOST_SLIPS, Math.floor(Math.max(word.length, other.length) / 3)),
      word,
      other,
    );
  },
};

/** Dan is not Don, and the 12th not the 13th: a word of a name may have a slip from four letters on. */
const NAMES: Likeness = {
  fold: foldName,
  slips: (name, other) => {
    const [words, others] = [wordsOf(name), wordsOf(other)];
    if (name.length >= FEWEST_LETTERS && words.every((word) => others.includes(word))) return 0;
    if (words.length !== others.length) return words.join('') === others.join('') ? 0 : Infinity;
    return words
      .map((word, index) => {
        const meant = others[index] ?? '';
        return slipsWithin(Math.floor(Math.max(word.length, meant.length) / 4), word, meant);
      })
      .reduce((sum, slips) => sum + slips, 0);
  },
};

/** The words that are nearest, each form of them once. */
function nearestBy({ fold, slips }: Likeness, written: string, words: Iterable<string>): readonly string[] {
  const folded = fold(written);
  if (folded === '' || folded.length > LONGEST) return [];
  let fewest = MOST_SLIPS;
  let nearest = new Map<string, string>();
  for (const word of words) {
    const other = fold(word);
    if (other === folded) return [word];
    const found = slips(folded, other);
    if (found > fewest) continue;
    if (found < fewest) nearest = new Map();
    fewest = found;
    if (!nearest.has(other)) nearest.set(other, word);
  }
  return [...nearest.values()];
}

function slipsWithin(most: number, written: string, meant: string): number {
  if (Math.abs(written.length - meant.length) > most) return Infinity;
  const slips = slipsBetween(written, meant);
  return slips <= most ? slips : Infinity;
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[-,.]+/).filter((part) => part !== '');
}
