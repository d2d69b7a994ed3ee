import type { Sentence } from './sentences';
import { anywhere, says, type Wordings } from './wording';

/** Whether a sentence says it in words that are no part of what only sounds like it. */
export function saysBeside(sentence: Sentence, wordings: Wordings, lookalikes: Wordings): boolean {
  return says(without(sentence, lookalikes), wordings);
}

/** A sentence with each of these stretches as bars, which no wording knows: its length and its places stay. */
export function without(sentence: Sentence, lookalikes: Wordings): Sentence {
  let { plain } = sentence;
  for (const pattern of Object.values(lookalikes))
    plain = plain.replace(anywhere(pattern), (words) => '|'.repeat(words.length));
  return plain === sentence.plain ? sentence : { ...sentence, plain };
}
