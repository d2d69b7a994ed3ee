import { SHORT_ENDINGS, SHORT_FORMS, SHORT_IS } from './wordings/asking';
import { EMPHASIS } from './wordings/clauses';

const TAKING_IS = new Set(SHORT_IS.split(' '));

/** The words that a short or hasty form of them stands for: "can not" for "can't". The word is in small letters. */
export function writtenOut(word: string): string {
  const meant = ownOf(SHORT_FORMS, word);
  if (meant !== undefined) return meant;
  const at = word.indexOf("'") - (word.endsWith("n't") ? 1 : 0);
  if (at <= 0) return word;
  const start = word.slice(0, at);
  const ending = ownOf(SHORT_ENDINGS, word.slice(at));
  if (ending !== undefined) return start + ending;
  if (!word.endsWith("'s")) return word;
  return TAKING_IS.has(start) ? `${start} is` : start;
}

/** A word written out, and nothing for a word that only adds weight. */
export function withoutEmphasis(word: string): string {
  return EMPHASIS.has(word) ? '' : writtenOut(word);
}

/** What a list says of a word, and not what every object says: `constructor` is a word too. */
function ownOf(list: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(list, word) ? list[word] : undefined;
}
