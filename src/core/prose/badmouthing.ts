import { clauseBefore, findAsserted } from './asserted';
import type { Range } from '../text/range';
import type { Sentence } from './sentences';
import { foundAt, saysIn, stretchesOf, withoutWays, type Ways } from './ways';
import type { Found } from './wording';
import {
  ALL_THERE,
  EMPLOYERS,
  NO_NAME,
  NO_REPROACH,
  NOT_OF_THEM,
  NOT_RUN_DOWN,
  RUNS_DOWN,
  RUNS_DOWN_ANYWHERE,
  THEY,
} from './wordings/employers';

/** For how many sentences after a mention of an employer "they" may still be them. */
const REACH = 2;
/** What only an employer does, so that "they" need not be named. */
const { treatedLike, workedToDeath, couldNotCareLess, staffUncared } = RUNS_DOWN;
const AS_EMPLOYERS_DO: Ways = { treatedLike, workedToDeath, couldNotCareLess, staffUncared };
const { noIdea, onlyMoney, stabbed, credit, doesNotKnow, cannotBoil, loveThemselves } = RUNS_DOWN;
const AS_NAMED: Ways = {
  ...AS_EMPLOYERS_DO,
  isVile: RUNS_DOWN.isVile,
  noIdea,
  onlyMoney,
  stabbed,
  credit,
  doesNotKnow,
  cannotBoil,
  loveThemselves,
};
/** A name with capitals, as one speaks of a company. */
const NAME = /\b[A-Z][a-z][a-z]+(?: [A-Z][a-z]+)?\b/g;
/** What makes a thing of a name: the Harbor Line. */
const ARTICLE = /(?<!\w)(?:the|an?|your|my|our|this|that) $/i;
const NOBODY = /^(?:nobody|no ?one|none|not)(?!\w)/i;
const MOST_WORDS_BETWEEN = 5;
const MOST_WORDS_OF_CLAUSE = 12;
const RELATIVE = /^,? (?:who|whom|that|which|where|I|we)(?!\w)/;
const NEGATION =
  /(?<![\w'])(?:not|never|no|nor|hardly|anything|without|neither|but|and|because)(?!\w)|n't(?!\w)/i;
const HAVING_WORKED = /\bI(?:'ve| have)? (?:left|quit|resigned|work(?:ed)? (?:at|for|in|under))(?!\w)/i;
const CLAUSE_END =
  /[;:!?()]|(?<!\b(?:Mr|Mrs|Ms|Dr))\.(?: |$)| (?:but|although|though|whereas|so) |, (?:and )?(?:I|i|we|you|my|the|it)(?= )/;

/**
 * The words of each sentence that run down somebody whom the writer worked for or with. Where the text is all on work, as the
 * answers in an interview are, "they" are those.
 */
export function badmouthingIn(
  sentences: readonly Sentence[],
  { isOnWork = false }: { readonly isOnWork?: boolean } = {},
): readonly Found[] {
  return sentences.flatMap((sentence, nth) => {
    const isNamed = sentences.slice(Math.max(0, nth - REACH), nth + 1).some(namesEmployer);
    const found =
      findAsserted(sentence, RUNS_DOWN_ANYWHERE, { lookalikes: NOT_RUN_DOWN, denials: NO_REPROACH }) ??
      reproachIn(sentence, said(EMPLOYERS), RUNS_DOWN) ??
      reproachIn(sentence, said(THEY), isNamed || isOnWork ? RUNS_DOWN : AS_EMPLOYERS_DO) ??
      reproachIn(sentence, said(ALL_THERE), isNamed ? RUNS_DOWN : {}) ??
      reproachIn(sentence, namesIn, AS_NAMED);
    return found === undefined ? [] : [found];
  });
}

function namesEmployer(sentence: Sentence): boolean {
  return saysIn(sentence, EMPLOYERS) || HAVING_WORKED.test(sentence.plain);
}

/** Where a text names somebody. */
type Naming = (plain: string) => Iterable<Range>;

function said(ways: Ways): Naming {
  return (plain) => Object.values(ways).flatMap((one) => [...stretchesOf(plain, one)]);
}

function namesIn(plain: string): readonly Range[] {
  return [...plain.matchAll(NAME)]
    .filter(({ 0: name, index }) => !NO_NAME.test(name) && !ARTICLE.test(plain.slice(0, index)))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
}

/** Whom a sentence names, with what it says of them right after. */
function reproachIn(sentence: Sentence, naming: Naming, reproaches: Ways): Found | undefined {
  const { plain } = withoutWays(sentence, NOT_RUN_DOWN);
  for (const { start, end } of naming(plain)) {
    const name = plain.slice(start, end);
    const before = clauseBefore(plain, start);
    if (NO_REPROACH.test(lastWordsOf(before))) continue;
    // What is said of nobody is denied of all.
    const denial = NOBODY.test(name) ? 'never' : '';
    const clause = denial + clauseFrom(plain, end);
    for (const [wording, reproach] of Object.entries(reproaches)) {
      for (const found of stretchesOf(clause, reproach)) {
        if (isOfThem(clause.slice(denial.length, found.start)))
          return foundAt(sentence, wording, start, end - denial.length + found.end);
      }
    }
  }
  return undefined;
}

function lastWordsOf(before: string): string {
  return before.trim().split(' ').slice(-MOST_WORDS_BETWEEN).join(' ');
}

function clauseFrom(plain: string, place: number): string {
  const rest = plain
    .slice(place)
    .replace(/^'s\b/, 'is')
    .replace(/^'re\b/, 'are');
  const end = rest.search(CLAUSE_END);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether what stands between a name and a reproach leads from one to the other: little, or a clause on those named. */
function isOfThem(between: string): boolean {
  const words = between.split(' ').length - 1;
  if (RELATIVE.test(between)) return words <= MOST_WORDS_OF_CLAUSE && !NEGATION.test(between);
  return words <= MOST_WORDS_BETWEEN && !NOT_OF_THEM.test(between);
}
