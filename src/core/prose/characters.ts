const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters a person counts in a text, as LinkedIn does: an accented letter and an emoji are one each. */
export function charactersOf(text: string): number {
  return [...CHARACTERS.segment(text)].length;
}
