import type { Letter } from '../model/note';
import { overlap, shift } from '../text/range';
import { textAt } from './place';
import { placeholdersIn, type Placeholder } from './placeholders';

const known = new WeakMap<Letter, readonly Placeholder[]>();

/** The placeholders in the body of a letter, where they stand in the note. */
export function gapsIn(letter: Letter): readonly Placeholder[] {
  let gaps = known.get(letter);
  if (gaps === undefined) known.set(letter, (gaps = found(letter)));
  return gaps;
}

function found(letter: Letter): readonly Placeholder[] {
  const { range, code, comments } = letter.body;
  const silent = [...code, ...comments];
  return placeholdersIn(textAt(letter, range))
    .map((gap) => ({ ...gap, ...shift(gap, range.start) }))
    .filter((gap) => !silent.some((other) => overlap(other, gap)));
}

/** Whether a placeholder holds the place of what a rule looks for; that it is not filled in is said elsewhere. */
export function hasGapFor(letter: Letter, matter: RegExp): boolean {
  return gapsIn(letter).some(({ asks }) => matter.test(asks));
}
