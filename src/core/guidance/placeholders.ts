import type { Range } from '../text/range';

/** A stretch of a text that still waits for somebody's words. */
export interface Placeholder extends Range {
  /** What it asks for in plain lower case, such as `first name`; empty where it does not say. */
  readonly asks: string;
}

/** A way to mark a gap; the first group of the pattern is what it asks for, unless `asks` says it. */
interface Form {
  readonly pattern: RegExp;
  /** What every such gap holds, where that is found sooner than the pattern. */
  readonly sign?: string;
  readonly asks?: string;
  /** Whether these words ask for something; any words do if undefined. */
  readonly isGap?: (words: string, written: string) => boolean;
  /** Whether it may be somebody's own remark where it stands in a quotation. */
  readonly isQuotable?: true;
}

const NAME = '(?:(?:first|last|full|given|family) )?name|surname|firstname|lastname|fname|lname';
const COMPANY = 'company(?: name)?|organi[sz]ation(?: name)?|employer|firm|target company|their company';
const WORK =
  'role|job|job title|title|position|position title|field|industry|department|skills?|background|degree|major|profession|occupation|project|service|product|experience|achievement|years|team';
const SCHOOL = '(?:school|university|college)(?: name)?';
const REACH =
  '(?:tele)?phone(?: number)?|mobile(?: number)?|number|email(?: address)?|address|linkedin(?: profile| url)?|website|link|url|signature';
const WHEN_AND_WHERE = 'date|day|time|place|location|city|month|year|country|weekday|area';
const TOPIC =
  'topic|subject|article|article title|publication|event|conference|book|podcast|reason|hobby|interest|amount|adjective|compliment';
const PERSON =
  '(?:contact|recipient|reader|sender|hiring manager|recruiter|interviewer|referrer|referral|friend|colleague|mutual (?:acquaintance|connection|contact|friend))(?: (?:first |last |full )?name)?|salutation|greeting|closing';
const THING = `(?:${[NAME, COMPANY, WORK, SCHOOL, REACH, WHEN_AND_WHERE, TOPIC, PERSON].join('|')})`;

const ONLY_A_THING = new RegExp(`^(?:(?:their|his|her) )?${THING}(?:(?: (?:of|or|in) | ?/ ?).{1,40})?$`);
const OWN_THING = new RegExp(
  `^your (?:${[NAME, SCHOOL, REACH, 'degree|major|background|title|company|employer|city|field|profession'].join('|')})$`,
);
const ORDER =
  /^(?:your|insert|enter|fill in|add|describe|mention|explain|replace|choose|pick|name of|date of|title of|type of|number of) \S/;
/** A remark, a reference or a cross-reference, which may stand in square brackets. */
const REMARK =
  /^(?:see|emphasis|link|links|attached|enclosed|photo|image|picture|figure|fig|table|page|laugh|smil|edit|edited|note|video|pdf|as|and|or|in|my|our|the|translated|translation|original|italics|redacted|inaudible|applause|cf|ibid|et|re|fwd|sent|external|via|from|not|no|sic|who|which|at|to be|i|we|a|an)\b|\d|…|\.\.\./;

const isGapInBrackets = (words: string) => ONLY_A_THING.test(words) || ORDER.test(words);
/** Nobody else writes several words between square brackets into a letter. */
const isGapInSquareBrackets = (words: string, written: string) =>
  isGapInBrackets(words) ||
  /^X{1,4}$/.test(written) ||
  /^(?:tbd|tbc|tba|todo)$/.test(words) ||
  (/^\p{L}+ \p{L}/u.test(words) && !REMARK.test(words));
// What stands in round brackets is mostly an aside, so only what nobody would write as one counts.
const isGapInParentheses = (words: string) =>
  OWN_THING.test(words) ||
  /^(?:insert|enter|fill in) \S/.test(words) ||
  /^(?:name|title|date) of \S{1,30}(?: \S{1,30}){0,2}$/.test(words) ||
  /^(?:first|last|full|company|family) name$/.test(words);
/** What a program knows a value by: `firstName`, `first_name`, `contact.name`. */
const isVariable = (words: string, written: string) =>
  isGapInBrackets(words) || /^[A-Za-z]\w{0,30}(?:[._]\w|[a-z][A-Z]\w)/.test(written.trim());
const isThing = (words: string) => ONLY_A_THING.test(words) || OWN_THING.test(words);

const TITLE = '(?:Mrs?|Ms|Mx|Dr)\\.?';
const GREETING = '(?<=\\b(?:Dear|Hello|Hi|Hey)\\s)';

const FORMS: readonly Form[] = [
  { sign: '{{', pattern: /\{\{([^{}\n]{0,200})\}\}/g },
  { sign: '{', pattern: /[$#]\{([^{}\n]{1,80})\}/g },
  { sign: '{', pattern: /(?<![{$#\\])\{([^{}\n]{1,60})\}(?!\})/g, isGap: isVariable },
  { sign: '*|', pattern: /\*\|([A-Za-z][\w: ]{0,40})\|\*/g },
  {
    sign: '%',
    pattern: /%{1,2}([A-Za-z][A-Za-z_ ]{2,30})%{1,2}/g,
    isGap: (words, written) => isThing(words) || /^[A-Z_]+$/.test(written),
  },
  { sign: '<%', pattern: /<%=?([^%<>\n]{1,60})%>/g },
  { sign: '+', pattern: /["'“”‘’] ?\+ ?([\w.]{1,30}) ?\+ ?["'“”‘’]/g },
  { sign: '«', pattern: /«([^«»\n]{1,40})»/g, isGap: isThing },
  { sign: '[[', pattern: /\[\[([^[\]\n|#]{1,60})\]\]/g, isGap: isThing },
  {
    sign: '[',
    pattern: /(?<![\\\]![])\[([^[\]\n]{1,80})\](?![([])/g,
    isGap: isGapInSquareBrackets,
    isQuotable: true,
  },
  { sign: '<<', pattern: /<<([^<>\n]{1,60})>>/g, isGap: isGapInBrackets },
  { sign: '<', pattern: /(?<![\\<])<([A-Za-z][^<>\n]{0,80})>(?!>)/g, isGap: isGapInBrackets },
  { sign: '&lt;', pattern: /&lt;([A-Za-z][^&\n]{0,60})&gt;/g, isGap: isGapInBrackets },
  { sign: '(', pattern: /(?<![\]\\])\(([^()\n]{1,60})\)/g, isGap: isGapInParentheses },
  {
    sign: '(',
    pattern: /(?<=\b(?:at|for|of|with|from|in|on|as|join|by|about|Dear|Hi|Hello)\s)\(([^()\n]{1,40})\)/g,
    isGap: isThing,
  },
  {
    pattern: new RegExp(
      `\\b${TITLE}(?: ?/ ?${TITLE}){1,3}\\s{1,3}(?:X{1,3}|[Ll]ast ?[Nn]ame|[Ss]urname|[Nn]ame)\\b`,
      'g',
    ),
    asks: 'salutation',
  },
  {
    pattern: new RegExp(`${GREETING}${TITLE}\\s{1,3}(?:X{1,3}|[Ll]ast ?[Nn]ame|[Ss]urname)\\b`, 'g'),
    asks: 'salutation',
  },
  {
    pattern: new RegExp(
      `${GREETING}((?:first |last |full |company |recipient |contact )?name|surname|recipient|firstname|lastname)(?=[ \\t]{0,3}(?:[,!:;.]|$))`,
      'gim',
    ),
  },
  {
    pattern: new RegExp(`${GREETING}(?:\\.{3,6}|…|\\?{2,6}|-{2,6})(?=[ \\t]{0,3}(?:[,!:]|$))`, 'gm'),
    asks: 'name',
  },
  { pattern: /(?:\(xxx\) ?|\bxxx[-. ])xxx[-. ]xxxx\b/gi, asks: 'your phone' },
  { sign: 'XXX', pattern: /\b\d{3}[-. ]X{3,4}(?:[-. ]X{4})?\b/g, asks: 'your phone' },
  { pattern: /\bx{3,12}@(?:[\w-]{1,40}\.){1,4}\w{2,12}/gi, asks: 'your email' },
  {
    sign: 'XXX',
    pattern:
      /(?<![\p{L}\p{N}_-]|\b(?:Article|Book|Bowl|Chapter|Part|Psalm|Volume)\s)X{3,12}(?![\p{L}\p{N}_-])/gu,
    asks: '',
  },
  { sign: 'X', pattern: /\b(?:(?:19|20)XX|XX?(?:th|st|nd|rd))\b/g, asks: 'date' },
  {
    pattern:
      /\b(?:dd[./-]mm[./-](?:yyyy|yy)|mm[./-]dd[./-](?:yyyy|yy)|yyyy-mm-dd|XX[./-]XX(?:[./-]XX(?:XX)?)?)\b/gi,
    asks: 'date',
  },
  {
    sign: 'X',
    pattern: /\bXX?(?=\s(?:years?|months?|weeks?|days?|minutes?|people|employees|times)\b)/g,
    asks: 'number',
  },
  // A line of nothing else is a rule across the page.
  { sign: '___', pattern: /(?<![\p{L}\p{N}_*\\/])(?!^[ \t_]{3,80}$)_{3,40}(?![\p{L}\p{N}_*/])/gmu, asks: '' },
  { sign: '???', pattern: /(?<=\s)\?{3,6}(?=[\s,.!])/g, asks: '' },
  { pattern: /\b(?:INSERT|ENTER|FILL IN|ADD)((?: [A-Z][A-Z’']{0,20}){1,5})\b/g },
  { pattern: /\b(?:insert|enter) ((?:your |the |their |a )?(?:\w{1,20} ){1,4})here\b/gi },
  {
    pattern:
      /(?<![A-Z] )\b((?:YOUR |THE )?(?:FIRST |LAST |FULL |COMPANY |RECIPIENT |CONTACT )NAME|(?:YOUR |THE )(?:NAME|COMPANY|PHONE|EMAIL|SCHOOL|TITLE|ADDRESS)|JOB TITLE|COMPANY|POSITION TITLE|PHONE NUMBER)\b(?! [A-Z]{2})/g,
  },
  { sign: '_', pattern: /\b([A-Z]{2,20}(?:_[A-Z]{2,20}){1,3})\b/g },
  { sign: '$', pattern: /\$[A-Z][A-Z_]{3,30}\b/g, asks: '' },
  { pattern: /\b(?:TO[-]?DO|FIX[-]?ME|TKTK|TK)\b|\b[Ll]orem ipsum\b/g, asks: '' },
];

/** Words in brackets that Markdown or HTML knows already: the label of a definition, and a tag that is closed. */
const LABEL = /^ {0,3}\[([^[\]\n]{1,80})\]:[ \t]{0,9}\S/gm;
const CLOSING_TAG = /<\/([A-Za-z][^<>\n]{0,80})>/g;

/** The placeholders of a text in their order; Markdown links, footnotes, checkboxes and tags are none. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  const labels = text.includes(']:') ? [...text.matchAll(LABEL)] : [];
  const tags = text.includes('</') ? [...text.matchAll(CLOSING_TAG)] : [];
  const taken = new Set([...labels, ...tags].map(([, words = '']) => words));
  const forms = FORMS.filter(({ sign }) => sign === undefined || text.includes(sign));
  const found = forms.flatMap(({ pattern, asks, isGap = () => true, isQuotable = false }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: { length }, 1: inside = '', index: start }): Placeholder[] => {
      const words = plainWords(inside);
      if (taken.has(inside) || !isGap(words, inside)) return [];
      if (isQuotable && !isGapInBrackets(words) && isQuoted(text, start)) return [];
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

/** Whether a quotation has begun in the line and not ended. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 500), at);
  const opened = line.lastIndexOf('“');
  return (line.match(/"/g) ?? []).length % 2 === 1 || opened > line.lastIndexOf('”');
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
