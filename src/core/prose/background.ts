import type { Letter } from '../model/note';
import { saidIn } from './letter-says';
import { proseOf } from './letter-prose';
import { findInOrder } from './in-order';
import { without } from './lookalikes';
import { sentencesIn, type Sentence } from './sentences';
import { says } from './wording';
import { BACKGROUND, BY_MYSELF, MYSELF, NO_BACKGROUND, SIGNED_AS, YEARS, YOU } from './wordings/background';

/** How many words of their headline tell that somebody speaks of themselves. */
const WORDS_OF_HEADLINE = 2;
const SHORTEST_WORD = 4;
const OF_TIME = new Set(
  'year years month months decade decades one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty with from currently now'.split(
    ' ',
  ),
);

/** Whether a letter says anything of its writer; `headline` is how the profile puts it. */
export function saysBackground(letter: Letter, headline = ''): boolean {
  const said = saidIn(letter);
  const { start, end } = proseOf(letter).signature;
  const signed = sentencesIn(letter.text.slice(start, end));
  return (
    said.some(isAboutOneself) ||
    signed.some((line) => says(line, SIGNED_AS)) ||
    shares([...said, ...signed].map(({ plain }) => plain).join(' '), headline)
  );
}

/** Whether a sentence says what its writer does, or has gone through. */
function isAboutOneself(sentence: Sentence): boolean {
  const plain = without(sentence, NO_BACKGROUND);
  return (
    says(plain, BACKGROUND) ||
    (!says(sentence, YOU) && says(plain, BY_MYSELF)) ||
    findInOrder(plain, MYSELF, YEARS) !== undefined ||
    findInOrder(plain, YEARS, MYSELF) !== undefined
  );
}

function shares(text: string, headline: string): boolean {
  const telling = wordsOf(headline).filter((word) => word.length >= SHORTEST_WORD);
  const said = new Set(wordsOf(text));
  const shared = [...new Set(telling)].filter((word) => said.has(word));
  return telling.length > 0 && shared.length >= Math.min(WORDS_OF_HEADLINE, telling.length);
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !OF_TIME.has(word));
}
