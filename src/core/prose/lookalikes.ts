import { remembered } from '../text/remembered';
import { mayMatch } from './needed-words';
import type { Sentence } from './sentences';
import { anywhere, says, type Wordings } from './wording';

/** Whether a sentence says it in words that are no part of what only sounds like it. */
export function saysBeside(sentence: Sentence, wordings: Wordings, lookalikes: Wordings): boolean {
  return says(without(sentence, lookalikes), wordings);
}

/** A sentence with each of these stretches as bars, which no wording knows: its length and its places stay. */
export function without<S extends Pick<Sentence, 'plain'>>(sentence: S, lookalikes: Wordings): S {
  const plain = barring(lookalikes)(sentence.plain);
  return plain === sentence.plain ? sentence : { ...sentence, plain };
}

const barrings = new WeakMap<Wordings, (plain: string) => string>();

/** How plain words read without these stretches. */
function barring(lookalikes: Wordings): (plain: string) => string {
  let bar = barrings.get(lookalikes);
  if (bar === undefined) {
    bar = remembered((plain) => barred(plain, lookalikes));
    barrings.set(lookalikes, bar);
  }
  return bar;
}

function barred(plain: string, lookalikes: Wordings): string {
  return Object.values(lookalikes).reduce(
    (words, pattern) =>
      mayMatch(pattern, words)
        ? words.replace(anywhere(pattern), (stretch) => '|'.repeat(stretch.length))
        : words,
    plain,
  );
}
