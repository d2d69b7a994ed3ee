import type { Letter } from '../model/note';
import { without } from './lookalikes';
import { ownWords } from './own-words';
import { sentencesIn } from './sentences';
import { anywhere, type Wordings } from './wording';
import { CONTACT_DETAILS, NO_CONTACT_DETAILS, OF_OTHERS, OF_THE_WRITER } from './wordings/contact-details';

/** How far before a number its owner is named. */
const LONGEST_LEAD = 60;

/** Whether a letter gives a telephone number or an e-mail address of its writer; `others` are known to be no such. */
export function givesContactDetails(letter: Letter, others: readonly string[] = []): boolean {
  const words = others.reduce(
    (text, other) => text.replaceAll(other, '|'.repeat(other.length)),
    ownWords(letter, letter.body.range, { quotations: true }),
  );
  return sentencesIn(words).some((sentence) => {
    const { plain } = without(sentence, NO_CONTACT_DETAILS);
    return Object.values(CONTACT_DETAILS).some((pattern) =>
      [...plain.matchAll(anywhere(pattern))].some(
        ({ 0: detail, index }) =>
          !isSomebodyElses(plain.slice(Math.max(0, index - LONGEST_LEAD), index), detail),
      ),
    );
  });
}

/** Whether the words before a number or an address say, last of all, that it is somebody else's. */
function isSomebodyElses(lead: string, detail: string): boolean {
  const bracket = lead.lastIndexOf('(');
  const names = bracket > lead.lastIndexOf(')') ? lead.slice(0, bracket).trim().split(' ').slice(-2) : [];
  if (names.some((name) => name.length > 2 && detail.toLowerCase().startsWith(name.toLowerCase())))
    return true;
  return lastOf(OF_OTHERS, lead) > lastOf(OF_THE_WRITER, lead);
}

function lastOf(wordings: Wordings, words: string): number {
  return Math.max(
    -1,
    ...Object.values(wordings).flatMap((pattern) =>
      [...words.matchAll(anywhere(pattern))].map(({ index }) => index),
    ),
  );
}
