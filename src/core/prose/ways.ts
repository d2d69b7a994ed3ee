import type { Sentence } from './sentences';
import type { Found } from './wording';

/**
 * A part of a way to say something: a small expression, or several sequences of parts of which one is said, so many
 * times.
 */
type Part = RegExp | { readonly one: readonly Sequence[]; readonly least: number; readonly most: number };
type Sequence = readonly Part[];

/** A way to say something, however long its lists are: it is put together from small expressions that can be proved. */
export interface Way {
  readonly sequences: readonly { readonly begin: RegExp; readonly rest: Sequence }[];
}

/** Ways to say one thing, each with a name and a proof of its own. */
export type Ways = Readonly<Record<string, Way>>;

/** A pattern taken apart: what stands at one place, and how often. */
interface Element {
  readonly source: string;
  /** The inside of a plain group. */
  readonly inside?: string;
  readonly least: number;
  readonly most: number;
}

/** Where an expression is longer than this, it is taken apart. */
const LONGEST = 400;
/** For how many repetitions `*` and `+` stand behind a group. */
const OFTEN = 8;
/** How a pattern goes on behind the end of a word. */
const BETWEEN_WORDS = /^(?:[ ,;]|\(\?(?:[=!]|:[ ,]))/;
/** What may be of any length, or come several times: it stands for itself. */
const MANIFOLD = /\)(?:[*+]|\{\d)|\\w[*+]|\][*+]/;
const ENDS_WITH_SPACE = / \)*\??$/;
const INSIDE_WORD = /[\w']/;
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,(\d+))?\})\??/;

/** Reads a pattern of words in the notation of expressions; its lists may be of any length. */
export function way(parts: TemplateStringsArray, ...lists: readonly string[]): Way {
  const pattern = parts.raw.map((part, nth) => part + (lists[nth] ?? '')).join('');
  return {
    sequences: sequencesOf(pattern)
      .flatMap(unfolded)
      .flatMap(([first, ...rest]) =>
        first instanceof RegExp ? [{ begin: new RegExp(first.source, 'gi'), rest }] : [],
      ),
  };
}

/** The first stretches of a text that a way finds, one for each place where it begins. */
export function* stretchesOf(text: string, { sequences }: Way): Generator<{ start: number; end: number }> {
  for (const { begin, rest } of sequences) {
    let from = 0;
    while (from <= text.length) {
      begin.lastIndex = from;
      const found = begin.exec(text);
      if (found === null) break;
      from = found.index + 1;
      if (INSIDE_WORD.test(text.charAt(found.index - 1))) continue;
      const end = endOf(text, rest, found.index + found[0].length);
      if (end === undefined) continue;
      yield { start: found.index, end };
      from = Math.max(from, end);
    }
  }
}

/** Whether a sentence says it in any of these ways. */
export function saysIn({ plain }: Pick<Sentence, 'plain'>, ways: Ways): boolean {
  return Object.values(ways).some((one) => stretchesOf(plain, one).next().done !== true);
}

/** A sentence with what is said in these ways as bars, which no way knows: its length and its places stay. */
export function withoutWays(sentence: Sentence, ways: Ways): Sentence {
  let { plain } = sentence;
  for (const one of Object.values(ways)) {
    for (const { start, end } of [...stretchesOf(plain, one)])
      plain = plain.slice(0, start) + '|'.repeat(end - start) + plain.slice(end);
  }
  return plain === sentence.plain ? sentence : { ...sentence, plain };
}

/** What was found in a sentence, from one place of its plain words to another. */
export function foundAt(sentence: Sentence, wording: string, start: number, end: number): Found {
  const stretch = { start, end };
  return { sentence, wording, stretch, range: sentence.placeOf(stretch) };
}

/** Where the rest of a sequence ends that begins at a place; undefined where it is not there. */
function endOf(text: string, [part, ...rest]: Sequence, at: number): number | undefined {
  if (part === undefined)
    return /^\w/.test(text.charAt(at)) && /\w$/.test(text.charAt(at - 1)) ? undefined : at;
  if (part instanceof RegExp) {
    part.lastIndex = at;
    const found = part.exec(text);
    return found === null ? undefined : endOf(text, rest, at + found[0].length);
  }
  const { one, least, most } = part;
  if (most > 0) {
    const again: Part = { one, least: Math.max(0, least - 1), most: most - 1 };
    for (const sequence of one) {
      const end = endOf(text, [...sequence, again, ...rest], at);
      if (end !== undefined) return end;
    }
  }
  return least === 0 ? endOf(text, rest, at) : undefined;
}

/** A sequence for each way in which it begins, so that all begin with an expression. */
function unfolded(sequence: Sequence): readonly Sequence[] {
  const [first, ...rest] = sequence;
  if (first === undefined || first instanceof RegExp) return first === undefined ? [] : [sequence];
  const { one, least, most } = first;
  const again: Sequence = most > 1 ? [{ one, least: Math.max(0, least - 1), most: most - 1 }] : [];
  const begun = one.flatMap((alternative) => unfolded([...alternative, ...again, ...rest]));
  return least === 0 ? [...begun, ...unfolded(rest)] : begun;
}

/**
 * The alternatives of a pattern: those that are simple together in a few expressions, the others part by part. Where a word
 * ends behind the pattern, its shorter alternatives do not stand for the beginning of longer ones.
 */
function sequencesOf(pattern: string, endsWord = true): readonly Sequence[] {
  const sequences: Sequence[] = [];
  let simple: string[] = [];
  const close = () => {
    for (const isEnd of [true, false]) {
      const alike = simple.filter((one) => isEnd === (endsWord && !ENDS_WITH_SPACE.test(one)));
      if (alike.length > 0) sequences.push([small(`(?:${alike.join('|')})${isEnd ? '(?!\\w)' : ''}`)]);
    }
    simple = [];
  };
  for (const alternative of alternativesOf(pattern)) {
    if (isSmall(alternative)) {
      if (simple.join('|').length + alternative.length > LONGEST) close();
      simple.push(alternative);
    } else {
      close();
      sequences.push(sequenceOf(alternative, endsWord));
    }
  }
  close();
  return sequences;
}

function sequenceOf(pattern: string, endsWord: boolean): Sequence {
  const parts: Part[] = [];
  let together = '';
  let rest = pattern;
  const close = () => {
    if (together !== '') parts.push(small(together));
    together = '';
  };
  for (const { source, inside, least, most } of elementsOf(pattern)) {
    rest = rest.slice(source.length);
    const isPart = inside !== undefined && (most > 1 || !isSmall(inside));
    if (
      isPart ||
      together.length + source.length >
        (source.startsWith('(?') && inside === undefined ? LONGEST / 2 : LONGEST)
    )
      close();
    if (isPart) {
      const isEnd = rest === '' ? endsWord : BETWEEN_WORDS.test(rest);
      parts.push({ one: sequencesOf(inside, isEnd), least, most });
    } else together += source;
  }
  close();
  return parts;
}

function isSmall(pattern: string): boolean {
  return pattern.length <= LONGEST && !MANIFOLD.test(pattern);
}

function small(source: string): RegExp {
  return new RegExp(`(?:${source})`, 'iy');
}

/** The alternatives of a pattern that stand in none of its groups. */
function alternativesOf(pattern: string): readonly string[] {
  const alternatives: string[] = [''];
  for (const { source } of elementsOf(pattern)) {
    if (source === '|') alternatives.push('');
    else alternatives[alternatives.length - 1] += source;
  }
  return alternatives;
}

function elementsOf(pattern: string): readonly Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < pattern.length;) {
    const end = endOfAtom(pattern, at);
    const atom = pattern.slice(at, end);
    const [quantifier = '', from, to = from] = QUANTIFIER.exec(pattern.slice(end)) ?? [];
    const sign = quantifier.charAt(0);
    elements.push({
      source: atom + quantifier,
      ...(atom.startsWith('(?:') && { inside: atom.slice(3, -1) }),
      least: from === undefined ? (sign === '?' || sign === '*' ? 0 : 1) : Number(from),
      most: to === undefined ? (sign === '*' || sign === '+' ? OFTEN : 1) : Number(to),
    });
    at = end + quantifier.length;
  }
  return elements;
}

function endOfAtom(pattern: string, start: number): number {
  if (pattern.charAt(start) === '\\')
    return start + (pattern.startsWith('\\p{', start) ? pattern.indexOf('}', start) - start + 1 : 2);
  if (!'(['.includes(pattern.charAt(start))) return start + 1;
  let depth = 0;
  for (let at = start; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '[') at = pattern.indexOf(']', at + 1);
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth === 0) return at + 1;
  }
  return pattern.length;
}
