import type { Range } from '../text/range';

/** A stretch of a text that still waits for somebody's words. */
export interface Placeholder extends Range {
  /** What it asks for in plain lower case, such as `first name`; empty where it does not say. */
  readonly asks: string;
}

/** A way to mark a gap; the first group of the pattern is what it asks for, unless `asks` says it. */
interface Form {
  readonly pattern: RegExp;
  readonly asks?: string;
  /** Whether these words ask for something; any words do if undefined. */
  readonly isGap?: (words: string) => boolean;
}

const NAME = '(?:(?:first|last|full|given|family) )?name|surname';
const COMPANY = 'company(?: name)?|organi[sz]ation(?: name)?|employer|firm';
const WORK =
  'role|job|job title|title|position|position title|field|industry|department|skills?|background|degree|major';
const SCHOOL = '(?:school|university|college)(?: name)?';
const REACH =
  '(?:tele)?phone(?: number)?|mobile(?: number)?|number|email(?: address)?|address|linkedin(?: profile| url)?|website|link|url|signature';
const WHEN_AND_WHERE = 'date|day|time|place|location|city';
const TOPIC = 'topic|subject|article|article title|publication|event';
const PERSON =
  '(?:contact|recipient|hiring manager|recruiter|interviewer|referrer|mutual (?:acquaintance|connection|contact|friend))(?: (?:first |last |full )?name)?';
const THING = `(?:${[NAME, COMPANY, WORK, SCHOOL, REACH, WHEN_AND_WHERE, TOPIC, PERSON].join('|')})`;

const ONLY_A_THING = new RegExp(`^(?:(?:their|his|her) )?${THING}(?:(?: (?:of|or) | ?/ ?).{1,40})?$`);
const OWN_THING = new RegExp(
  `^your (?:${[NAME, SCHOOL, REACH, 'degree|major|background|title'].join('|')})$`,
);
const ORDER = /^(?:your|insert|enter|fill in|add) \S/;

const isGapInBrackets = (words: string) => ONLY_A_THING.test(words) || ORDER.test(words);
// What stands in round brackets is mostly an aside, so only what nobody would write as one counts.
const isGapInParentheses = (words: string) =>
  OWN_THING.test(words) ||
  /^(?:insert|enter|fill in) \S/.test(words) ||
  /^(?:first|last|full|company) name$/.test(words);

const TITLE = '(?:Mrs?|Ms|Mx|Dr)\\.?';

const FORMS: readonly Form[] = [
  { pattern: /\{\{([^{}\n]{0,200})\}\}/g },
  { pattern: /(?<![\\\]![])\[([^[\]\n]{1,80})\](?![([])/g, isGap: isGapInBrackets },
  { pattern: /(?<!\\)<([A-Za-z][^<>\n]{0,80})>/g, isGap: isGapInBrackets },
  { pattern: /(?<![\]\\])\(([^()\n]{1,60})\)/g, isGap: isGapInParentheses },
  { pattern: new RegExp(`\\b${TITLE}(?: ?/ ?${TITLE}){1,3}\\s+X{1,3}\\b`, 'g'), asks: 'salutation' },
  { pattern: new RegExp(`(?<=\\b(?:Dear|Hello|Hi)\\s)${TITLE}\\s+X{1,3}\\b`, 'g'), asks: 'salutation' },
  { pattern: /(?:\(xxx\) ?|\bxxx[-. ])xxx[-. ]xxxx\b/gi, asks: 'your phone' },
  { pattern: /\bx{3,12}@(?:[\w-]{1,40}\.){1,4}\w{2,12}/gi, asks: 'your email' },
  {
    pattern:
      /(?<![\p{L}\p{N}_-]|\b(?:Article|Book|Bowl|Chapter|Part|Psalm|Volume)\s)X{3,12}(?![\p{L}\p{N}_-])/gu,
    asks: '',
  },
];

/** Words in brackets that Markdown or HTML knows already: the label of a definition, and a tag that is closed. */
const LABEL = /^ {0,3}\[([^[\]\n]{1,80})\]:[ \t]{0,9}\S/gm;
const CLOSING_TAG = /<\/([A-Za-z][^<>\n]{0,80})>/g;

/** The placeholders of a text in their order; Markdown links, footnotes, checkboxes and tags are none. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  const taken = new Set(
    [...text.matchAll(LABEL), ...text.matchAll(CLOSING_TAG)].map(([, words = '']) => words),
  );
  const found = FORMS.flatMap(({ pattern, asks, isGap = () => true }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: { length }, 1: inside = '', index: start }): Placeholder[] => {
      const words = plainWords(inside);
      if (taken.has(inside) || !isGap(words)) return [];
      return [
        { start, end: start + length, asks: asks ?? words.replace(/^(?:insert|enter|fill in|add) /, '') },
      ];
    }),
  );
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const isApart = one.start >= end;
      if (isApart) end = one.end;
      return isApart;
    });
}

/** `FirstName`, `first_name` and `Contact's first name` as "first name" and "contact first name". */
function plainWords(written: string): string {
  return written
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/[\s._-]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\be mail\b/g, 'email');
}
