import { COMMON_WORDS } from './wordings/common-words';

/** What a text is about, as far as single words tell: the stems of its telling words, and its numbers. */
export interface Matter {
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]{0,40}|\d[\d.,]{0,15}/gu;
const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = new Map([
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
]);
/** Smaller numbers are in every text, and tell something only together with what they count. */
const SMALLEST_TELLING_NUMBER = 13;
const UNIT_OF_TIME = /^(?:min(?:ute)?s?|hours?|am|pm|o'?clock)$/;
/** What follows a number that counts nothing. */
const COUNTS_NOTHING = /^(?:of|to|or|and|in|on|at|more|years?)?$/;
const SHORTEST = 3;
/** Words that begin alike for so long are forms of one word, such as certified and certificate, unless many words begin so. */
const SURELY_ONE_WORD = 5;
const BEGINNINGS_OF_MANY =
  /^(?:inter|under|trans|contr|super|multi|micro|count|commu|compu|compa|profe|perso|parti|prese|proce|produ|progr|prote|repre|respo|consi|const|conti|conte|elect|gener|techn|organ|conse|confe|consu|instr|intro|recom|every|indus|infor|inves|adver|condi|conne|concer|expec|exper|inten|illus|photo|thera|overs|after|short|water|state|stand|house|green|black|white)/;
/** A word of so many letters may be a part of another: exam and examiners, shift and nightshift. */
const SHORTEST_PART = 4;
const MOST_WORDS = 5_000;

/** Forms that no ending tells. */
const IRREGULAR = new Map(
  (
    'sold sell|bought buy|drew draw|drawn draw|drove drive|driven drive|flew fly|flown fly|froze freeze|frozen freeze|broke break|broken break|sewn sew|wove weave|woven weave|fed feed|' +
    'led lead|lost lose|loss lose|paid pay|slept sleep|won win|bred breed|bled bleed|feet foot|teeth tooth|mice mouse|geese goose|men man|women woman|children child|knives knife|' +
    'shelves shelf|leaves leaf|wolves wolf|halves half|lives life|sang sing|sung sing|song sing|swam swim|rode ride|ridden ride|chose choose|chosen choose|choice choose|fell fall|fought fight|' +
    'taught teach|caught catch|sought seek|stolen steal|stole steal|torn tear|tore tear|worn wear|wore wear|shorn shear|died die|dying die|lying lie|tying tie|dyed dye|dyeing dye|built build|' +
    'grew grow|grown grow|ran run|running run|cut cut|cutting cut|baked bake|bakery bake|sale sell|sales sell|flight fly|growth grow|birth bear|born bear|weight weigh|height high|depth deep|width wide|strength strong|length long|data datum|criteria criterion'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const ENDINGS =
  /(?:isations?|izations?|ational|ations?|ators?|itions?|ments?|ness|ships?|ists?|icians?|ians?|ings?|ity|ities|ically|ical|ies|ied|edly|ers?|ors?|ees?|ions?|ives?|ance|ence|ants?|ents?|ate[sd]?|ise[sd]?|ize[sd]?|ed|es|ly|al|s|e|y)$/;

/** What a text is about; words of `except`, such as the names of the two who talk, tell nothing. */
export function matterOf(text: string, except: Iterable<string> = []): Matter {
  const silent = new Set([...except].map(stemOf));
  const stems = new Set<string>();
  const numbers = new Set<string>();
  const words = (text.match(WORD) ?? []).slice(0, MOST_WORDS);
  for (const [nth, written] of words.entries()) {
    const word = foldWord(written);
    const number = numberOf(word);
    if (number !== undefined) {
      const counted = foldWord(words[nth + 1] ?? '');
      if (UNIT_OF_TIME.test(counted)) continue;
      if (Number(number) >= SMALLEST_TELLING_NUMBER) numbers.add(number);
      else if (Number(number) > 2 && !COUNTS_NOTHING.test(counted))
        numbers.add(`${number} ${stemOf(counted)}`);
    } else if (isTelling(written, word) && !silent.has(stemOf(word))) stems.add(stemOf(word));
  }
  return { stems, numbers };
}

function isTelling(written: string, word: string): boolean {
  const isLong = word.length >= SHORTEST || /^\p{Lu}{2}$/u.test(written);
  return isLong && !isCommon(word);
}

function numberOf(word: string): string | undefined {
  if (/^\d/.test(word)) return word.replaceAll(',', '').replace(/\.$/, '');
  const small = SMALL_NUMBERS.indexOf(word);
  return small > 0 ? String(small) : TENS.get(word);
}

/** Whether two texts share anything that only these two would say. */
export function shareMatter(one: Matter, other: Matter): boolean {
  if ([...one.numbers].some((number) => other.numbers.has(number))) return true;
  const others = [...other.stems];
  return [...one.stems].some(
    (stem) => other.stems.has(stem) || others.some((theirs) => isOneWord(stem, theirs)),
  );
}

/** Whether two stems belong together: as forms of one word, or as a word and what is made with it. */
function isOneWord(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_PART) return false;
  if (long.startsWith(short) || (short.length > SHORTEST_PART && long.endsWith(short))) return true;
  const beginning = short.slice(0, SURELY_ONE_WORD);
  return short.length >= SURELY_ONE_WORD && long.startsWith(beginning) && !BEGINNINGS_OF_MANY.test(short);
}

/** Whether a text is about nothing that could be shared. */
export function isEmptyMatter({ stems, numbers }: Matter): boolean {
  return stems.size === 0 && numbers.size === 0;
}

function isCommon(word: string): boolean {
  return [word, ...[/s$/, /es$/, /d$/, /ed$/, /ing$/, /ly$/].map((ending) => word.replace(ending, ''))].some(
    (form) => COMMON_WORDS.has(form),
  );
}

/** A word without case, accents and the ending of its form. */
function stemOf(word: string): string {
  const folded = foldWord(word);
  const plain = spelledAlike(IRREGULAR.get(folded) ?? folded);
  const stem = plain.replace(ENDINGS, '');
  const kept = stem.length >= SHORTEST ? stem : plain.replace(/s$/, '');
  return kept.replace(/([bdfgklmnprt])\1$/, '$1');
}

/** British and American spellings are one. */
function spelledAlike(word: string): string {
  return word
    .replace(/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|ful)/, 'or')
    .replace(/(?<=[a-z]{2})([iy])s(?=e[sd]?$|ing$|ation)/, '$1z')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ll(?=ed$|ing$|er$)/, 'l');
}

function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '');
}
