let segmenter: Intl.Segmenter | undefined;

/** How many characters a person counts in a text, as LinkedIn does: an accented letter and an emoji are one each. */
export function charactersOf(text: string): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].length;
}
