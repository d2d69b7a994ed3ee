import { remembered } from '../text/remembered';
import { plainOf } from './sentences';
import { ANSWERABLE, WORDS } from './wordings/answerable';

/** What the words of a question mean, one after the other, each followed by a space. */
type Meanings = string;

/** One of the ways in which a clause may be read. */
interface Form {
  readonly words: readonly string[];
  /** From where on only a tail follows, or nothing. */
  readonly ends: ReadonlySet<number>;
}

interface Frame {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** A word with one of several meanings. */
interface Step {
  readonly meanings: ReadonlySet<string>;
  readonly isOptional: boolean;
}

const WORD = /[\p{L}\p{N}&][\p{L}\p{N}\p{M}&.'-]{0,40}/gu;
const MOST_WORDS = 60;
/** What ends a clause: a mark, or an `and` that something else is asked after. */
const CLAUSE_END =
  /[?!;:,()–—…"]|\.(?=\s|$)| -{1,2} | (?:and|or|but)(?= (?:(?:in|since|for|by|to|at) )?(?:what|which|where|when|who|how|why|is|are|does|do|did|has|have|would|should|will|can)\b)/i;
/** A comma within a list of things, as in "products, services or brands". */
const LISTED = /, (?=[\w-]{3,16}(?:,| and| or) )/g;
const ENDING = /'(?:s|re|ve|ll|d|m)?$|[.-]$/;
/** Words that a question is led in with. */
const LED_IN = /^(?:YES )?(?:(?:ME|LEAD|TELL|YOU|P|ABOUT|NAME|IT|AND|WHETHER|THEY) )*$/;
/** The order of other languages, as in "where is situated the company". */
const VERB_FIRST =
  /((?:BASED|REGISTERED|FOUNDED|BEGUN|EXIST|SELL|OFFER|SHOW|MAKE|EMPLOY|WORK) )((?:C|KIND) )$/;
const OF_THEIR_OWN = /\b(?:YOU|ME|WHY|VISIT|CORNER|INNER|YOUR (?:PART )?(?:THING|CORNER|INNER|VIEW)) /;
/** Words of their own that lead in to it too, as in "my aunt asked me what the company does". */
const LED_IN_FREELY =
  /^(?!YES |DID |WHAT |WHERE |WHEN |WHO |WHY |HOW)(?:[A-Z]+ ){0,12}(?:LEAD|TELL) (?:ME |P |ABOUT |YOU ){0,2}$/;
/** What narrows no question. */
const TAIL =
  /^(?:P (?:PART |C |YOUR )?(?:NAME|ABROAD|PUBLIC|CUSTOMER|PLACE) |P C |ABROAD |NAME ){0,3}(?:AND (?:(?!YOU|ME |INNER|CORNER|VI)[A-Z_]+ ){1,5})?(?:WHOLE )?$/;

/** The meaning of each word or row of words, by the first word; the longest rows come first. */
const ENTRIES = entriesOf(WORDS);
const FRAMES = Object.entries(ANSWERABLE).map(([name, frame]) => frameFrom(name, frame));

/** Whether a question asks about a company as a whole what its website answers, and nothing else; `the company` is its name in it. */
export const asksCompanyFact = remembered((question) => {
  const clauses = clausesOf(question);
  const others = clauses.filter((clause, nth) => !formsOf(clause, nth).some(isFact));
  return (
    others.length < clauses.length && !others.some((clause) => isWorthAsking(clause, clause !== clauses[0]))
  );
});

/** The names of the frames that a question or one of its clauses fits. */
export function framesFitting(question: string): readonly string[] {
  const forms = clausesOf(question).flatMap(formsOf);
  return FRAMES.filter((frame) => forms.some((form) => fits(frame, form))).map(({ name }) => name);
}

function isFact(form: Form): boolean {
  return FRAMES.some((frame) => fits(frame, form));
}

/** Whether the words of a clause are those of a frame, one step after the other, with nothing but a tail after them. */
function fits({ steps }: Frame, { words, ends }: Form): boolean {
  let reached: readonly number[] = [0];
  for (const { meanings, isOptional } of steps) {
    const next = reached.filter((at) => meanings.has(words[at] ?? '')).map((at) => at + 1);
    reached = isOptional ? [...reached, ...next.filter((at) => !reached.includes(at))] : next;
    if (reached.length === 0) return false;
  }
  return reached.some((at) => ends.has(at));
}

/** The clauses of a question by what their words mean; `it` is the company in them where another one names it. */
function clausesOf(question: string): readonly Meanings[] {
  const parts = plainOf(question).replace(LISTED, ' and ').split(CLAUSE_END);
  const said = parts.filter((part) => part.trim() !== '').map(meaningsOf);
  return said.some((one) => /\bC /.test(one)) ? said.map((one) => one.replace(/\bIT /, 'C ')) : said;
}

/** All that a clause may be read as: the first may be jotted down without asking anything. */
function formsOf(clause: Meanings, nth: number): readonly Form[] {
  const said = nth === 0 ? [...beginnings(clause), `JOT ${clause}`] : beginnings(clause);
  return [...new Set(said)].map(formFrom);
}

function formFrom(said: Meanings): Form {
  const words = said.trim().split(' ');
  const places = Array.from({ length: words.length + 1 }, (_, at) => at);
  const rest = (at: number) => words.slice(at).map((word) => `${word} `);
  return { words, ends: new Set(places.filter((at) => TAIL.test(rest(at).join('')))) };
}

/** Whether a clause asks what only the person can tell, or asks for their own view of what another one asks. */
function isWorthAsking(said: Meanings, isAfter: boolean): boolean {
  if (LED_IN.test(said)) return false;
  if (isAfter && /\bVIEW /.test(said)) return true;
  const isAsking = /^(?:P )?(?:YES|WHAT|WHERE|WHEN|WHO|WHY|HOW\w*|THING (?:ME|YOU)) /.test(said);
  return isAsking && (OF_THEIR_OWN.test(said) || /^HOW .*THING /.test(said));
}

/** What is asked, without what leads in to it; where that is asked last ("it was founded in which year?") it is put first. */
function beginnings(said: Meanings): readonly Meanings[] {
  const starts = [0, ...[...said.matchAll(/ /g)].map(({ index }) => index + 1)].slice(0, 16);
  const led = starts.filter((at) => isLedIn(said.slice(0, at))).map((at) => said.slice(at));
  const echo =
    /^((?:P )?(?:C|YOUR) (?:[A-Z]+ ){0,3}?)((?:P )?(?:WHAT|WHERE|WHEN|WHO|HOW_MANY|HOW_LONG) .*)$/.exec(said);
  const turned = led.map((one) => one.replace(VERB_FIRST, '$2$1'));
  return [...led, ...turned, ...(echo === null ? [] : [`${echo[2] ?? ''}${echo[1] ?? ''}`])].filter(
    (one) => one !== '',
  );
}

function isLedIn(before: Meanings): boolean {
  return LED_IN.test(before) || (LED_IN_FREELY.test(before) && !/\b(?:W[A-Z]+|HOW\w*) /.test(before));
}

/** Reads a clause word by word. */
function meaningsOf(clause: string): Meanings {
  const written = [...clause.replaceAll('/', ' and ').replaceAll(' & ', ' and ').matchAll(WORD)]
    .map(([word]) => word.replace(ENDING, ''))
    .slice(0, MOST_WORDS);
  const words = written.map((word) => word.toLowerCase());
  let said = '';
  for (let at = 0; at < words.length;) {
    const entry = ENTRIES.get(words[at] ?? '')?.find(({ rest }) =>
      rest.every((word, nth) => words[at + 1 + nth] === word),
    );
    said += `${entry?.meaning ?? meaningOfUnknown(written[at] ?? '')} `;
    at += 1 + (entry?.rest.length ?? 0);
  }
  return plainer(said);
}

function meaningOfUnknown(word: string): string {
  if (/^\d/.test(word)) return 'FILL';
  return /^\p{Lu}/u.test(word) ? 'NAME' : 'THING';
}

/** Puts the company and who asks what about it into one form, and leaves out what only holds the words together. */
function plainer(said: Meanings): Meanings {
  const whole = /\bWHOLE /.test(said) ? 'WHOLE ' : '';
  return (
    said
      .replace(/\bFILL /g, '')
      .replace(/\bWHOLE /g, '')
      .replace(/^(?:AND )?AUX (?=.)/, 'YES ')
      .replace(/^((?:ME |LEAD |AUX |P )*)WHETHER /, '$1YES ')
      .replace(/\b(?:THE|YOUR|ITS)(?: (?:PART|LEGAL|C)){0,3} KIND (?:GROUP )?/g, 'C ')
      .replace(/\bTHE GROUP /g, 'C ')
      .replace(/\b(?:AUX|DID) KIND (?!KIND )/g, 'C ')
      .replace(/\bITS /g, 'C ')
      .replace(/\bC (?:KIND|GROUP) /g, 'C ')
      .replace(/\b(C|KIND) PART $/, '$1 SHOW ')
      .replace(/\b(?:THE|A|AUX) /g, '')
      .replace(/\bC (?:IT )?YOU WORK (?:P )?/g, 'C ')
      .replace(/\bIT (?=C |YOUS? |THEY )/g, '')
      .replace(/^(P C )(.+)$/, '$2$1') + whole
  );
}

interface Entry {
  readonly rest: readonly string[];
  readonly meaning: string;
}

function entriesOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [meaning, list] of Object.entries(lists))
    for (const written of list.split(/,\s*/))
      for (const one of written.endsWith('(s)')
        ? [written.slice(0, -3), `${written.slice(0, -3)}s`]
        : [written]) {
        const [first = '', ...rest] = one.trim().split(' ');
        entries.set(first, [...(entries.get(first) ?? []), { rest, meaning }]);
      }
  for (const found of entries.values()) found.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
}

function frameFrom(name: string, written: string): Frame {
  const steps = written.split(/\s+/).flatMap((step): readonly Step[] => {
    const [, list = '', times = ''] = /^(.*?)([?*+]?)$/.exec(step) ?? [];
    const meanings = new Set(list.split('|'));
    const may = { meanings, isOptional: true };
    const must = { meanings, isOptional: false };
    if (times === '') return [must];
    return times === '?' ? [may] : [times === '+' ? must : may, may, may, may];
  });
  return { name, steps };
}
