import type { InterviewKind } from '../model/schema';
import { remembered } from '../text/remembered';
import { FrameReader, type Frames } from './frames';
import type { Sentence } from './sentences';
import { writtenOut as wordWrittenOut } from './written-out';
import { ALWAYS, CV, FILLERS, HINTS, OFFERS, ROLES_AND_FIT, SHORT_FORMS, WORDS } from './wordings/asking';

/** What a sentence is read with. */
export interface Listening {
  readonly conversation?: InterviewKind;
  /** The names of the reader's company, which mean as much as "your company". */
  readonly companies?: readonly string[];
}

/** What is no ask there: in an open talk one may ask which roles there are, and among people who know one, a CV may go along. */
const ALLOWED: Readonly<Record<InterviewKind, Frames>> = {
  exploratory: { ...ROLES_AND_FIT, ...CV, ...OFFERS },
  exploration: CV,
  informational: {},
  job: {},
};

/** How a question begins that a hasty writer leaves without its mark. */
const HASTY_QUESTION =
  /^(?:(?:yo|hi|hey|hello|so|and|also|pls|please|just|anyway|btw),? )?(?:is|are|do|does|can|could|would|will|have|has|might|may|any|got|need|whats?|which|who)\b[^.?!…:]*$/;
const PASSED_OVER = new Set(FILLERS.split(' '));

/** What reads sentences for it. */
export const askReader = new FrameReader(WORDS, { ...ALWAYS, ...ROLES_AND_FIT, ...CV, ...HINTS, ...OFFERS });

/**
 * Those sentences, of some that follow each other, which ask their reader for work, for an opening or for help to one. What
 * only offers asks where it or the sentence before it hints at an opening: "You must be short of nurses. I'm free from May."
 */
export function asksIn<S extends Pick<Sentence, 'plain'>>(
  sentences: readonly S[],
  { conversation = 'informational', companies = [] }: Listening = {},
): readonly S[] {
  let saidBefore: readonly string[] = [];
  const asks: S[] = [];
  for (const sentence of sentences) {
    const said = askReader.read(writtenOut(sentence.plain, companies));
    const isHinted = [...saidBefore, ...said].some((name) => name in HINTS);
    const isAsk = (name: string) =>
      !(name in HINTS) && !(name in ALLOWED[conversation]) && (isHinted || !(name in OFFERS));
    if (said.some(isAsk)) asks.push(sentence);
    saidBefore = said;
  }
  return asks;
}

/** A plain sentence in small letters, with short forms written out and words of courtesy left out. */
export function writtenOut(plain: string, companies: readonly string[] = []): string {
  let said = plain.toLowerCase();
  for (const name of companies.filter((one) => one !== ''))
    said = said.replaceAll(name.toLowerCase(), 'your company');
  return spelledOut(said);
}

const spelledOut = remembered((said) => {
  const spelled = said.replace(/[\p{L}\p{M}][\p{L}\p{M}'.-]*/gu, wordFor);
  return HASTY_QUESTION.test(spelled) ? `${spelled} ?` : spelled;
});

function wordFor(word: string): string {
  if (PASSED_OVER.has(word)) return '';
  if (word.endsWith('.') && !Object.hasOwn(SHORT_FORMS, word)) return `${wordFor(word.slice(0, -1))}.`;
  return wordWrittenOut(word);
}
