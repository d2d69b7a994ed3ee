import type { Range } from '../text/range';
import { remembered } from '../text/remembered';
import { mayMatch } from './needed-words';
import type { Sentence } from './sentences';

/**
 * Ways to say one thing, each with a name of its own: patterns over a sentence's plain words. Each has its proof in the
 * test of the same name, sentences that it must find and sentences that it must leave alone.
 */
export type Wordings = Readonly<Record<string, RegExp>>;

/** Plain words in which a wording says it. */
export interface Said {
  readonly wording: string;
  /** Where the words stand in the sentence's plain words. */
  readonly stretch: Range;
}

/** Words of a sentence that a wording has found. */
export interface Found extends Said {
  readonly sentence: Sentence;
  /** Where the words stand in the note. */
  readonly range: Range;
}

const GAP = '(?: [^\\s,;:()]{1,24}){0,4} ';

/**
 * A pattern over plain words, whatever their case: a list stands for any of its words, ` … ` for up to four words in
 * between, and the ends are ends of words.
 */
export function phrase(
  parts: TemplateStringsArray,
  ...lists: readonly (string | readonly string[])[]
): RegExp {
  const pattern = parts.raw.map((part, nth) => part + anyOf(lists[nth])).join('');
  return new RegExp(`(?<![\\w'])(?:${pattern.replaceAll(' … ', GAP)})(?!\\w)`, 'i');
}

/** One of several words or patterns, as a part of a phrase. */
function anyOf(list: string | readonly string[] | undefined): string {
  if (list === undefined) return '';
  return `(?:${typeof list === 'string' ? list : list.join('|')})`;
}

const readers = new WeakMap<Wordings, (plain: string) => Said | undefined>();

/** The first of some plain words that say it, in the order of the wordings. */
export function firstSaid(plain: string, wordings: Wordings): Said | undefined {
  let read = readers.get(wordings);
  if (read === undefined) {
    const all = Object.entries(wordings);
    read = remembered((words) => firstIn(words, all));
    readers.set(wordings, read);
  }
  return read(plain);
}

function firstIn(plain: string, wordings: readonly (readonly [string, RegExp])[]): Said | undefined {
  for (const [wording, pattern] of wordings) {
    const found = mayMatch(pattern, plain) ? pattern.exec(plain) : null;
    if (found === null) continue;
    return { wording, stretch: { start: found.index, end: found.index + found[0].length } };
  }
  return undefined;
}

/** What is said in a sentence's plain words, with its place in the note. */
export function foundIn(sentence: Sentence, said: Said | undefined): Found | undefined {
  return said && { ...said, sentence, range: sentence.placeOf(said.stretch) };
}

/** Whether a sentence says it in any of these ways. */
export function says(sentence: Pick<Sentence, 'plain'>, wordings: Wordings): boolean {
  return firstSaid(sentence.plain, wordings) !== undefined;
}

const everywhere = new WeakMap<RegExp, RegExp>();

/** A pattern as one that is found each time it occurs, whatever its case; made once. */
export function anywhere(pattern: RegExp): RegExp {
  const known = everywhere.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern, 'gi');
  everywhere.set(pattern, made);
  return made;
}
