import type { Letter } from '../model/note';
import { saidIn } from './letter-says';
import { without } from './lookalikes';
import { says } from './wording';
import { HOW_FOUND, NOT_HOW_FOUND, THE_READER, WHERE_FOUND } from './wordings/how-found';

/** Whether a letter says how its writer came to the reader. */
export function saysHowFound(letter: Letter): boolean {
  return saidIn(letter).some((sentence) => {
    const plain = without(sentence, NOT_HOW_FOUND);
    return says(plain, HOW_FOUND) || (says(plain, WHERE_FOUND) && says(sentence, THE_READER));
  });
}
