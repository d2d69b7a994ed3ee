import type { Sentence } from './sentences';
import { foundAt, stretchesOf, withoutWays, type Ways } from './ways';
import type { Found } from './wording';

/** What keeps words from being their writer's own claim. */
export interface Unclaimed {
  /** What only sounds like it. */
  readonly lookalikes?: Ways;
  /** Words that take back what follows them in their clause. */
  readonly denials: RegExp;
}

const CLAUSE_ENDS =
  /[,;:.!?()–—]| - | (?:but|and|so|because|since|yet|though|although|while|as|if) (?=(?:I|i|we|you|he|she|they|it|the|this|my)(?![\w]))|(?<=[, ])(?:but|yet|though|although|because|just|only) /g;

/** The first words of a sentence, in the order of the ways, that say it and are neither denied nor part of a lookalike. */
export function findAsserted(
  sentence: Sentence,
  ways: Ways,
  { lookalikes = {}, denials }: Unclaimed,
): Found | undefined {
  const { plain } = withoutWays(sentence, lookalikes);
  for (const [wording, way] of Object.entries(ways)) {
    for (const { start, end } of stretchesOf(plain, way)) {
      if (!isDenied(clauseBefore(plain, start), plain.slice(start, end), denials))
        return foundAt(sentence, wording, start, end);
    }
  }
  return undefined;
}

/** A condition says no to nothing that begins anew after it: "If this fails I am …". */
function isDenied(before: string, words: string, denials: RegExp): boolean {
  const isAnew = /^\s?(?:if|unless|without|until)(?!\w)/i.test(before) && /^(?:I|we|it)(?!\w)/i.test(words);
  return !isAnew && denials.test(before);
}

/** What stands before a place in its clause. */
export function clauseBefore(plain: string, place: number): string {
  let start = 0;
  for (const { 0: mark, index } of plain.slice(0, place).matchAll(CLAUSE_ENDS)) start = index + mark.length;
  return plain.slice(start, place);
}
