import type { Letter } from '../model/note';
import { remembered } from '../text/remembered';
import { saidIn } from './letter-says';
import { proseOf } from './letter-prose';
import { without } from './lookalikes';
import { sentencesIn, type Sentence } from './sentences';
import { says } from './wording';
import {
  AMOUNTS,
  BACKGROUND,
  BUSINESS,
  DONE_BY_LETTERS,
  ELDERS,
  HELPING,
  IDLE_TIME,
  LETTER_VERBS,
  MYSELF,
  NO_BACKGROUND,
  NOBODY,
  OF_LETTERS,
  OPENING,
  PLACING,
  REPORTED,
  SIGNED_AS,
  TIME,
  TRADE,
  WHEN,
  WORK_VERBS,
  WRITING,
} from './wordings/background';

/** How many words of their headline tell that somebody speaks of themselves. */
const WORDS_OF_HEADLINE = 2;
const SHORTEST_WORD = 4;
/** How many words may stand between the writer and a stretch of time. */
const NEAR = 10;
const OF_TIME = new Set(
  'year years month months decade decades one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty with from currently now'.split(
    ' ',
  ),
);

/** Whom somebody says that they are, by name. */
const NAMED =
  /\b(I'm|I am|[Mm]yself|name is|[Tt]his is|[Ii]t's)(?: (?!I\b)\p{Lu}[\p{L}'-]{0,20}\.?){1,4}(?![\p{L}'-])/gu;
const THE_READER = /(?<!\w)(?:you|your|yours|u|ur)(?!\w)/i;
/** A list after a colon that tells more of what a sentence says about somebody else. */
const THEIR_LIST = /^([|~][^:]{0,400}):(?!.{0,400}\b(?:I|my|me|we)\b).*$/;
const END_OF_CLAUSE =
  /[;:.?!()]|, (?!too|myself|also)|--?(?= )|[–—]|(?<=\s)(?:and|but|because|while|where|which|so|whether|if)(?=\s)/;
const I = /^(?:i|we|i'm|i've|im|ive|we're|we've|myself)$/;
const BEING = new Set(['am', 'are', "i'm", 'im', "we're", 'was', 'been', 'were']);
const ASKED = new Set('could can may might shall should would do did have am if'.split(' '));
const ARTICLES = new Set(['a', 'an', 'the', 'one']);
const THINGS = new Set('it them this that him her so me'.split(' '));
const ENDINGS = ['ting', 'ning', 'ding', 'ping', 'ted', 'ped', 'ned', 'ing', 'ed', 'es', 's', 'd'];
const tradeAnywhere = new RegExp(TRADE, 'gi');
const eldersAnywhere = new RegExp(ELDERS, 'gi');
const timeAnywhere = new RegExp(TIME, 'gi');

/** A sentence whose place nobody has to know. */
type Words = Pick<Sentence, 'plain'>;

/** Whether a letter says anything of its writer; `headline` is how the profile puts it. */
export function saysBackground(letter: Letter, headline = ''): boolean {
  const said = saidIn(letter);
  const { start, end } = proseOf(letter).signature;
  const signed = sentencesIn(letter.text.slice(start, end));
  return (
    said.some(isAboutOneself) ||
    signed.some((line) => says(withTrades(line), SIGNED_AS)) ||
    shares([...said, ...signed].map(({ plain }) => plain).join(' '), headline)
  );
}

/** Whether a sentence says what its writer does, or has gone through. */
export function isAboutOneself({ plain }: Words): boolean {
  return tellsOfWriter(plain);
}

const tellsOfWriter = remembered((plain) => {
  const own = withoutOthers(withTrades({ plain }));
  return (
    says(own, BACKGROUND) ||
    (!own.plain.includes('|') && says(own, OPENING) && !says(own, REPORTED)) ||
    saysHowLong(own) ||
    clausesOf(without(without(own, BUSINESS), IDLE_TIME).plain).some(isOfTheWriter)
  );
});

/** Whether a stretch of time is the writer's own, who is named not far before or behind it. */
function saysHowLong(read: Words): boolean {
  if (!read.plain.includes('¥')) return false;
  const sentence = without(read, IDLE_TIME);
  const saysMe = (words: readonly string[]) => says({ plain: words.join(' ') }, MYSELF);
  return sentence.plain.split(/[;:()]/).some((part) =>
    part.split(/[|~]+/).some((own, nth) => {
      const [before = '', behind] = own.split('¥');
      if (behind === undefined) return false;
      return (
        saysMe(before.split(' ').slice(-NEAR)) || (nth === 0 && saysMe(behind.split(' ').slice(0, NEAR)))
      );
    }),
  );
}

/** A sentence with `¤` for each word for somebody, `¥` for each stretch of time, and `§` for the name that the writer gives. */
function withTrades(sentence: Words): Words {
  const plain = sentence.plain
    .replace(NAMED, (words, being: string) => (TRADE.test(words) ? words : `${being} §`))
    .replace(eldersAnywhere, 'my friend')
    .replace(tradeAnywhere, '¤')
    .replace(timeAnywhere, '¥');
  return { plain };
}

/** With `|` for what is said of the reader, and `~` for what is said of others. */
function withoutOthers(sentence: Words): Words {
  const plain = without(sentence, NO_BACKGROUND)
    .plain.replace(/\|[| ]*\|/g, (bars, at: number) =>
      THE_READER.test(sentence.plain.slice(at, at + bars.length)) ? bars : '~'.repeat(bars.length),
    )
    .replace(THEIR_LIST, '$1');
  return { plain };
}

/** The words of each clause; a stretch about somebody else is one word. */
function clausesOf(plain: string): readonly (readonly string[])[] {
  return plain
    .replace(/[|~][|~ ]*/g, (bars) => (bars.startsWith('~') ? ' ~ ' : ' | '))
    .toLowerCase()
    .split(END_OF_CLAUSE)
    .map((clause) => clause.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[|¤¥~]/gu) ?? []);
}

/** Whether a clause says of its writer what is no business of the letter. */
function isOfTheWriter(clause: readonly string[]): boolean {
  return (
    (isWithoutI(clause) && isDoing(['i', ...clause])) ||
    (clause[0] === 'having' && isDoing(['i', 'have', ...clause.slice(1)])) ||
    clause.some((word, at) => {
      if (word === 'me') return isDoneTo(clause.slice(0, at), clause);
      if (word === 'my' || word === 'our') return isOwn(clause.slice(at + 1));
      return I.test(word) && !ASKED.has(clause[at - 1] ?? '') && isDoing(clause.slice(at));
    })
  );
}

/** "Just finished school", "am working in a bank". */
function isWithoutI([first = '', second = '']: readonly string[]): boolean {
  if (/^(?:am|have)$/.test(first)) return true;
  return (
    /^(?:just|recently|currently|been|used|formerly|now)$/.test(first) && /(?:ed|ing|t|to)$/.test(second)
  );
}

/** Whether what follows a "my" is more than the writer's letter, time and relations. */
function isOwn(rest: readonly string[]): boolean {
  const end = rest.findIndex((word, at) => at === 3 || word === '|' || PLACING.has(word));
  const thing = end < 0 ? rest.slice(0, 3) : rest.slice(0, end);
  return thing.length > 0 && !thing.some((word) => isKnown(word.replace(/'s?$/, ''), OF_LETTERS));
}

/** Whether what follows an "I" is more than asking, reading and being free on Friday. */
function isDoing(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word, nth) =>
      !(nth === 0 && I.test(word)) &&
      !BEING.has(word) &&
      !HELPING.has(word) &&
      !(word.endsWith('ly') && word !== 'fly'),
  );
  if (at < 0) return false;
  const isBeing = words.slice(0, at).some((word) => BEING.has(word));
  const [word = '', next, ...others] = words.slice(at);
  if (isBeing && ARTICLES.has(word))
    return next !== undefined && ![next, ...others.slice(0, 2)].some((one) => isKnown(one, NOBODY));
  if (word === '¤') return true;
  if (words.includes('|') || isKnown(word, LETTER_VERBS)) return false;
  if (isBeing)
    return (
      !isKnown(word, WRITING) &&
      !/^we/.test(words[0] ?? '') &&
      !(PLACING.has(word) && WHEN.test(words.join(' ')))
    );
  if (next === undefined) return WORK_VERBS.has(word) || (words[at - 1] === 'do' && isSeveral(word));
  return (
    ![ARTICLES, AMOUNTS, PLACING].some((list) => list.has(word)) &&
    !LETTER_VERBS.has(`${word}-${next}`) &&
    !isKnown(next, LETTER_VERBS) &&
    !THINGS.has(next) &&
    !WHEN.test(`${word} ${next}`)
  );
}

function isSeveral(word: string): boolean {
  return word.endsWith('s') && !WHEN.test(word);
}

/** Whether what somebody or something did to the writer is a matter of their life. */
function isDoneTo(before: readonly string[], clause: readonly string[]): boolean {
  const verb = before.at(-1);
  return (
    verb !== undefined &&
    before.length > 1 &&
    /[tdks]$/.test(verb) &&
    !clause.includes('|') &&
    !PLACING.has(verb) &&
    !isKnown(verb, LETTER_VERBS) &&
    !isKnown(verb, DONE_BY_LETTERS)
  );
}

/** Whether a word, or what it is a form of, is in a list. */
function isKnown(word: string, list: ReadonlySet<string>): boolean {
  return (
    list.has(word) ||
    ENDINGS.some((ending) => {
      if (!word.endsWith(ending)) return false;
      const stem = word.slice(0, -ending.length);
      return list.has(stem) || list.has(`${stem}e`) || (ending !== 's' && list.has(stem.replace(/i$/, 'y')));
    })
  );
}

function shares(text: string, headline: string): boolean {
  const telling = wordsOf(headline).filter((word) => word.length >= SHORTEST_WORD);
  const said = new Set(wordsOf(text));
  const shared = [...new Set(telling)].filter((word) => said.has(word));
  return telling.length > 0 && shared.length >= Math.min(WORDS_OF_HEADLINE, telling.length);
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !OF_TIME.has(word));
}
