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

/** The names that were plausibly meant, in their order: in another order of words, in part, or a few slips away. */
export function nearestNames(written: string, names: Iterable<string>): readonly string[] {
  return nearestBy(NAMES, written, names);
}

interface Likeness {
  readonly fold: (word: string) => string;
  readonly isPart: (folded: string, other: string) => boolean;
  /** One slip is allowed in so many letters. */
  readonly lettersPerSlip: number;
}

const WORDS: Likeness = {
  fold: foldWord,
  isPart: (word, other) => other.startsWith(word) || word.startsWith(other),
  lettersPerSlip: 3,
};

const NAMES: Likeness = {
  fold: foldName,
  isPart: (name, other) => {
    const parts = partsOf(other);
    return partsOf(name).every((part) => parts.includes(part));
  },
  lettersPerSlip: 4,
};

/** The words that are nearest, each form of them once. */
function nearestBy(likeness: Likeness, written: string, words: Iterable<string>): readonly string[] {
  const folded = likeness.fold(written);
  if (folded === '' || folded.length > LONGEST) return [];
  let fewest = MOST_SLIPS;
  let nearest = new Map<string, string>();
  for (const word of words) {
    const other = likeness.fold(word);
    if (other === folded) return [word];
    const slips = slipsIn(likeness, folded, other);
    if (slips > fewest) continue;
    if (slips < fewest) nearest = new Map();
    fewest = slips;
    if (!nearest.has(other)) nearest.set(other, word);
  }
  return [...nearest.values()];
}

function slipsIn({ isPart, lettersPerSlip }: Likeness, folded: string, other: string): number {
  if (Math.min(folded.length, other.length) >= FEWEST_LETTERS && isPart(folded, other)) return 0;
  const most = Math.min(MOST_SLIPS, Math.floor(Math.max(folded.length, other.length) / lettersPerSlip));
  if (Math.abs(folded.length - other.length) > most) return Infinity;
  const slips = slipsBetween(folded, other);
  return slips <= most ? slips : Infinity;
}

function partsOf(folded: string): readonly string[] {
  return folded.split(/[-,.]+/).filter((part) => part !== '');
}
