import { distance } from 'fastest-levenshtein';

import { foldName } from '../index/names';
import { foldWord } from '../model/schema';

const LONGEST = 80;
const FEWEST_LETTERS = 3;
const MOST_SLIPS = 3;
/** Every letter is right, and something else is missing: nearer than any slip. */
const PART = 0.5;

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
  const folded = foldWord(written);
  if (folded === '' || folded.length > LONGEST) return undefined;
  const nearest = new Nearest<string>();
  for (const word of words) {
    const other = foldWord(word);
    if (other === folded) return word;
    const isLong = Math.min(folded.length, other.length) >= FEWEST_LETTERS;
    const isPart = isLong && (other.startsWith(folded) || folded.startsWith(other));
    const most = Math.min(MOST_SLIPS, Math.floor(Math.max(folded.length, other.length) / 3));
    nearest.take(word, isPart ? PART : slipsWithin(most, folded, other));
  }
  return nearest.all.length === 1 ? nearest.all[0] : undefined;
}

/**
 * The names that were plausibly meant, each form of them once: in another order of words, in part, or with a slip in a
 * word. The same array of names is taken apart only once.
 */
export function nearestNames(written: string, names: readonly string[]): readonly string[] {
  const folded = foldName(written);
  if (folded === '' || folded.length > LONGEST) return [];
  const name = nameFrom(written, folded);
  const nearest = new Nearest<Name>();
  for (const other of likelyNames(name, names)) nearest.take(other, slipsInName(name, other));
  const forms = new Map<string, string>();
  for (const other of nearest.all) if (!forms.has(other.folded)) forms.set(other.folded, other.name);
  return [...forms.values()];
}

/** What was taken with the fewest slips so far. */
class Nearest<T> {
  all: T[] = [];
  private fewest = MOST_SLIPS;

  take(one: T, slips: number): void {
    if (slips > this.fewest) return;
    if (slips < this.fewest) this.all = [];
    this.fewest = slips;
    this.all.push(one);
  }
}

interface Name {
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly Name[]>>();

/** The names that share a word with this one or are written as one word, like it or not: the others are too far away. */
function likelyNames({ words }: Name, names: readonly string[]): ReadonlySet<Name> {
  let byWord = known.get(names);
  if (byWord === undefined) {
    byWord = namesByWord(names);
    known.set(names, byWord);
  }
  const keys = [...words, words.join(''), ...(words.length === 1 ? [''] : [])];
  return new Set(keys.flatMap((key) => byWord.get(key) ?? []));
}

/** Each name under its words, under all of them in one, and under nothing where it is one word alone. */
function namesByWord(names: readonly string[]): ReadonlyMap<string, readonly Name[]> {
  const byWord = new Map<string, Name[]>();
  for (const one of names) {
    const name = nameFrom(one, foldName(one));
    const keys = new Set([...name.words, name.words.join(''), ...(name.words.length === 1 ? [''] : [])]);
    for (const key of keys) {
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [name]);
      else list.push(name);
    }
  }
  return byWord;
}

function nameFrom(name: string, folded: string): Name {
  return { name, folded, words: folded.split(/[-,.]+/).filter((part) => part !== '') };
}

/** Dan is not Don, and the 12th not the 13th: a word of a name may have a slip from four letters on. */
function slipsInName({ folded, words }: Name, { folded: other, words: others }: Name): number {
  if (folded === other) return 0;
  if (folded.length >= FEWEST_LETTERS && words.every((word) => others.includes(word))) return PART;
  if (words.length !== others.length) return words.join('') === others.join('') ? PART : Infinity;
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const meant = others[index] ?? '';
    if (word !== meant) sum += slipsWithin(Math.floor(Math.max(word.length, meant.length) / 4), word, meant);
    if (sum > MOST_SLIPS) return Infinity;
  }
  return sum;
}

function slipsWithin(most: number, written: string, meant: string): number {
  if (Math.abs(written.length - meant.length) > most) return Infinity;
  const slips = slipsBetween(written, meant);
  return slips <= most ? slips : Infinity;
}
