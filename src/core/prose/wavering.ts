import { claimIn } from './claims';
import { FrameReader } from './frames';
import type { Sentence } from './sentences';
import { withoutEmphasis } from './written-out';
import type { Found } from './wording';
import { WAVERING, WORDS } from './wordings/wavering';

/** What reads sentences for it. */
export const waveringReader = new FrameReader(WORDS, WAVERING, withoutEmphasis);

/** The words of a sentence that say that other careers are still being weighed. */
export function waveringIn(sentence: Sentence): Found | undefined {
  return claimIn(sentence, waveringReader);
}
