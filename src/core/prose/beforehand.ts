import { learnDates } from '../model/spoken-date';
import { askReader } from './asking-for-work';
import { grudgeReader } from './badmouthing';
import { pleadingReader } from './pleading';
import { waveringReader } from './wavering';

/** Learns bit by bit what reading prose needs; whoever reads before it is through learns the rest, which takes a while. */
export function* learnBeforehand(): Generator<void, void> {
  for (const reader of [askReader, grudgeReader, pleadingReader, waveringReader])
    while (reader.learnMore()) yield;
  yield* learnDates();
}
