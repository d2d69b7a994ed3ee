import { wordsOf } from './plain';

const LONGEST_QUOTE = 160;

/** A small card that hovers over a thing: all of it is plain text, each on one line. */
export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
  /** What the person has written themselves. */
  readonly quotes: readonly string[];
}

/** A card of what is known among these lines; links are shown by what they are called, and what is very long is cut. */
export function cardOf(
  title: string,
  lines: readonly (string | undefined)[],
  quotes: readonly string[] = [],
): Card {
  return {
    title: wordsOf(title),
    lines: lines.map((line = '') => wordsOf(line)).filter((line) => line !== ''),
    quotes: quotes.map(cut),
  };
}

function cut(quote: string): string {
  const characters = [...quote];
  return characters.length <= LONGEST_QUOTE ? quote : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}
