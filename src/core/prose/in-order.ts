import { mayMatch } from './needed-words';
import type { Sentence } from './sentences';
import { anywhere, foundIn, type Found, type Said, type Wordings } from './wording';

/** How far after its opening a sentence comes to the point. */
const LONGEST_WAY = 120;

/** The first words of a sentence that open something and, not far behind, say what it is; these may share a word. */
export function findInOrder(sentence: Sentence, openings: Wordings, points: Wordings): Found | undefined {
  return foundIn(sentence, saidInOrder(sentence.plain, openings, points));
}

/** The same in plain words, whose place nobody has to know. */
export function saidInOrder(plain: string, openings: Wordings, points: Wordings): Said | undefined {
  for (const [wording, opening] of Object.entries(openings)) {
    if (!mayMatch(opening, plain)) continue;
    for (const { 0: words, index } of plain.matchAll(anywhere(opening))) {
      const end = pointAfter(plain, index + words.length - 1, points);
      if (end !== undefined) return { wording, stretch: { start: index, end } };
    }
  }
  return undefined;
}

function pointAfter(plain: string, from: number, points: Wordings): number | undefined {
  const start = Math.max(0, plain.lastIndexOf(' ', from));
  const way = plain.slice(start, start + LONGEST_WAY).split(';', 1)[0] ?? '';
  for (const pattern of Object.values(points)) {
    const found = mayMatch(pattern, way) ? pattern.exec(way) : null;
    if (found !== null) return start + found.index + found[0].trimEnd().length;
  }
  return undefined;
}
