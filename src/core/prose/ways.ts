import type { Sentence } from './sentences';
import { phrase, type Found } from './wording';

/**
 * Ways to say one thing whose lists are too long for one expression: each name stands for several small ones, so that all
 * of them can be proved unable to run away.
 */
export type Ways = Readonly<Record<string, readonly RegExp[]>>;

/** An expression with more letters than this is beyond what can be proved in a moment. */
const LONGEST_LIST = 500;

/** Patterns as `phrase` makes them, one for each alternative and each part of a long list. */
export function phrases(parts: TemplateStringsArray, ...lists: readonly string[]): readonly RegExp[] {
  const marked = parts.raw
    .map((part, nth) => (nth < lists.length ? `${part}\u0000${nth}\u0000` : part))
    .join('');
  return alternativesOf(marked)
    .flatMap((one) => expanded(one, lists))
    .map((pattern) => phrase`${pattern}`);
}

/** A pattern with each of its lists put in; once for each part of a list that is long. */
function expanded(pattern: string, lists: readonly string[]): readonly string[] {
  const mark = /\0(\d+)\0/.exec(pattern);
  if (mark === null) return [pattern];
  const list = lists[Number(mark[1])] ?? '';
  return partsOf(list).flatMap((part) =>
    expanded(pattern.slice(0, mark.index) + part + pattern.slice(mark.index + mark[0].length), lists),
  );
}

/** A list in parts that are short enough. */
function partsOf(list: string): readonly string[] {
  if (list.length <= LONGEST_LIST) return [`(?:${list})`];
  const parts: string[][] = [[]];
  let length = 0;
  for (const one of alternativesOf(unwrapped(list))) {
    if (length + one.length > LONGEST_LIST) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(one);
    length += one.length + 1;
  }
  return parts.map((part) => `(?:${part.join('|')})`);
}

/** A list without the group around the whole of it. */
function unwrapped(list: string): string {
  const inside = /^\(\?:([^]*)\)$/.exec(list)?.[1];
  return inside !== undefined && isBalanced(inside) ? inside : list;
}

/** Whether each bracket that closes was opened before. */
function isBalanced(pattern: string): boolean {
  let depth = 0;
  for (let at = 0; at < pattern.length && depth >= 0; at++) {
    const sign = pattern.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
  }
  return depth === 0;
}

/** The alternatives of a pattern that stand in none of its groups. */
function alternativesOf(pattern: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) {
      alternatives.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, pattern.slice(from)];
}

/** All places of a text where one of the patterns is, pattern by pattern. */
export function* placesOf(text: string, patterns: readonly RegExp[]): Generator<RegExpExecArray> {
  for (const pattern of patterns) {
    if (pattern.test(text)) yield* text.matchAll(new RegExp(pattern, `g${pattern.flags}`));
  }
}

/** Whether a sentence says it in any of these ways. */
export function saysIn({ plain }: Sentence, ways: Ways): boolean {
  return Object.values(ways).some((patterns) => patterns.some((pattern) => pattern.test(plain)));
}

/** A sentence with what is said in these ways as bars, which no pattern knows: its length and its places stay. */
export function withoutWays(sentence: Sentence, ways: Ways): Sentence {
  let { plain } = sentence;
  for (const pattern of Object.values(ways).flat())
    if (pattern.test(plain))
      plain = plain.replace(new RegExp(pattern, 'gi'), (words) => '|'.repeat(words.length));
  return plain === sentence.plain ? sentence : { ...sentence, plain };
}

/** What was found in a sentence, from one place of its plain words to another. */
export function foundAt(sentence: Sentence, wording: string, start: number, end: number): Found {
  const stretch = { start, end };
  return { sentence, wording, stretch, range: sentence.placeOf(stretch) };
}
