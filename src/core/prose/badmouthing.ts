import { remembered } from '../text/remembered';
import { writtenOut } from './asking-for-work';
import { FrameReader } from './frames';
import type { Sentence } from './sentences';
import { MENTIONS, NO_NAME, OF_EMPLOYERS, OF_THEM, WORDS } from './wordings/employers';

/** For how many sentences after a mention of an employer "they" may still be them. */
const REACH = 2;
/** A name with capitals, as one speaks of a company, and what makes a thing of it: the Harbor Line. */
const NAME = /(?<!\b(?:the|an?|your|my|our|this|that) )\b[A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,2}\b(?!'[a-rt-z])/g;

/** What is said of somebody in passing: my boss, a bully. */
const APPOSITION = /[,:] (an? |the (?=\w+[.!]*$)|(?=[\w-]+, ))/g;
/** What is said in passing of how it is said. */
const IN_PASSING =
  /, (?:to \w{1,9} it \w{1,9}|frankly|honestly|sadly|to be (?:honest|frank|blunt|fair)|sorry to say|I'm afraid|i am afraid|simply|in my opinion|plain and simple)(?=,)/gi;
/** A sentence of a few words without a verb, as answers have them: A complete shambles. */
const FRAGMENT = /^(?:an?|total|complete|utter|absolute|pure|sheer|just)(?: [\w'-]+){1,4}[.!]*$/i;
const HASTY_NOT = /\b(could|would|should|was|were|had|have|has)nt\b/gi;

/** What reads sentences for it. */
export const grudgeReader = new FrameReader(WORDS, { ...OF_EMPLOYERS, ...OF_THEM, ...MENTIONS });

/**
 * The sentences that run down somebody whom the writer worked for or with. Where the text is all on work, as the answers in
 * an interview are, "they" are those.
 */
export function badmouthingIn(
  sentences: readonly Sentence[],
  { isOnWork = false }: { readonly isOnWork?: boolean } = {},
): readonly Sentence[] {
  let mention = isOnWork ? Infinity : -Infinity;
  return sentences.filter((sentence, nth) => {
    const frames = framesIn(sentence);
    if (frames.some((frame) => frame in MENTIONS)) mention = Math.max(mention, nth);
    const isKnown = nth - mention <= REACH;
    return frames.some((frame) => frame in OF_EMPLOYERS || (isKnown && frame in OF_THEM));
  });
}

/** The names of the frames that a sentence says. */
export function framesIn({ plain }: Pick<Sentence, 'plain'>): readonly string[] {
  return framesOf(plain);
}

const framesOf = remembered((plain) => {
  return grudgeReader.read(asRead(plain));
});

/** A plain sentence as the frames read it: written out, and with a sign for each name. */
function asRead(plain: string): string {
  const named = withNames(plain)
    .replace(IN_PASSING, '')
    .replace(APPOSITION, ' is $1')
    .replace(FRAGMENT, 'they are $&');
  return writtenOut(named.replace(HASTY_NOT, '$1 not'));
}

function withNames(plain: string): string {
  return plain.replace(NAME, (name) => (NO_NAME.has(name.toLowerCase().split(' ')[0] ?? '') ? name : '@'));
}
