import type { FrameReader } from './frames';
import type { Sentence } from './sentences';
import type { Found } from './wording';

/** The first words of a sentence that say one of a reader's frames, of those that are heard. */
export function claimIn(
  sentence: Sentence,
  reader: FrameReader,
  isHeard: (frame: string) => boolean = () => true,
): Found | undefined {
  const said = reader.find(sentence.plain).find(({ frame }) => isHeard(frame));
  if (said === undefined) return undefined;
  const stretch = { start: said.start, end: said.end };
  return { sentence, wording: said.frame, stretch, range: sentence.placeOf(stretch) };
}
