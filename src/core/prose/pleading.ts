import { claimIn } from './claims';
import { FrameReader } from './frames';
import type { Sentence } from './sentences';
import { withoutEmphasis } from './written-out';
import type { Found } from './wording';
import { DESPERATE, WORDS } from './wordings/desperate';

/** What reads sentences for it. */
export const pleadingReader = new FrameReader(WORDS, DESPERATE, withoutEmphasis);

/** The words of a sentence that plead, say that anything will do, or that this is the last hope. */
export function pleadingIn(sentence: Sentence): Found | undefined {
  return claimIn(sentence, pleadingReader);
}
