import type { Letter } from '../model/note';
import { remembered } from '../text/remembered';
import { saidIn } from './letter-says';
import { without } from './lookalikes';
import { says } from './wording';
import { HOW_FOUND, NOT_HOW_FOUND, THE_READER, WHERE_FOUND, YOURS_IN_LETTERS } from './wordings/how-found';

/** What opens a question, or asks, wishes and thanks: nothing there is told. */
const ASKING =
  /^(?:(?:so|and|but|or|please|kindly) )?(?:how|what|why|which|who|where|when|is|are|do|does|did|could|can|would|will|may|might|shall|any|am|if|let)(?!\w)|(?<![\w'])(?:would|could|can|may|might|should|will|must|i'd|i'll|we'd|you'd|you'll|hope|hoping|wish|want|looking forward|look forward|thank(?!-)|thanks|grateful|glad|happy|pleased|appreciate|please|kindly|if|wonder|wondering|whether|request|requesting|seeking|seek|ask|asking|curious|interested|keen|how|why|what|trust|know that|sure|understand that|expect|imagine|suppose|guess|learn|forgive|excuse|sorry|like to)(?!\w)/i;
const PAST =
  /^(?:\w{2,}(?:[^e\W]ed|ied|ced|ged|sed|ted|ved|ked|ned|led|red|med|ped|shed|ched|ded|wed|yed)|were|had|gave|wrote|spoke|said|told|came|went|taught|ran|built|made|led|took|put|sang|did|drew|won|grew|kept|met|sat|lent|showed|began|left|brought|sent|stood|held|knew|read|found|got|caught|drove|used|sold)$/;

const BESIDE =
  /^(?:live|swim|sing|play|coach|umpire|row|worship|shop|walk|ride|cycle|sit|park|drink|eat|dance)$/;
const SAID_TO =
  /^(?:asked|thanked|called|emailed|e-mailed|contacted|reached|bothered|sent|told|given|gave|troubled|messaged|mailed|phoned|wrote|offered|showed|did|had|made|were)$/;
const CAME_ACROSS =
  /(?<!\w)(?:read|saw|seen|heard|watched|visited|toured|followed|following|articles?|news|piece|documentary|programme|advert|tour|open day|works|worked|pass|live|grew up)(?!\w)/i;

/** That others speak. */
const SPOKEN =
  /(?<!\w)(?:sa(?:id|ys)|told|mention(?:s|ed)|suggest(?:s|ed)|recommend(?:s|ed)|nam(?:es|ed)|answered|swears|insist(?:s|ed)|gave|point(?:s|ed)|heard|spoke|speaks|speaking|calls?|praise[ds]|read|found)(?!\w)/i;

/** What others said, word for word. */
const QUOTED =
  /(?<!\w)(?:said|says|answered|replied|wrote|told me|went|goes|shouted|just|only|simply)[^"“\n]{0,30}["“]([^"”]{1,120})["”]/gi;

/** Whether a letter to somebody says how its writer came to them. */
export function saysHowFound(letter: Letter, name = '', company = ''): boolean {
  const [first = ''] = name.split(' ');
  const family = name.split(' ').at(-1) ?? '';
  if (isQuoted(letter.text, first, family)) return true;
  return saidIn(letter).some((sentence) => {
    const { plain } = without(sentence, NOT_HOW_FOUND);
    const told = { ...sentence, plain };
    return (
      tellsOfReaderAnywhere(plain) ||
      isNamed(plain, family) ||
      isSpokenOf(plain, first) ||
      isCameAcross(plain, company) ||
      says(told, HOW_FOUND) ||
      (says(told, WHERE_FOUND) && says(sentence, THE_READER))
    );
  });
}

const tellsOfReaderAnywhere = remembered((plain) => clausesOf(plain).some(tellsOfReader));

function clausesOf(plain: string): readonly string[] {
  return plain
    .split(/[;:.?!()]|, (?=and|but|so|or)|,? (?:and|but|so) (?=(?:I|you|he|she|they|we|it)\b)|--?(?= )|[–—]/)
    .map((clause) => clause.trim());
}

/** Whether a clause tells something of the reader that not every reader's post tells. */
function tellsOfReader(clause: string): boolean {
  const words = clause.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return words.some((word, at) => {
    if (!/^(?:you|your|yours|u|ur)$/.test(word) || ASKING.test(words.slice(0, at + 2).join(' ')))
      return false;
    const [next = '', second = ''] = words.slice(at + 1);
    if (word === 'your' || word === 'ur')
      return next !== '' && !YOURS_IN_LETTERS.has(next) && !YOURS_IN_LETTERS.has(second);
    const before = words[at - 1] ?? '';
    if (/^(?:you|u)$/.test(word) && (BESIDE.test(next) || (PAST.test(before) && !SAID_TO.test(before))))
      return true;
    if (word === 'you' || word === 'u')
      return PAST.test(/(?:ly|also|once|just|never|first|both|all)$/.test(next) ? second : next);
    return word === 'yours' && !/^(?:sincerely|faithfully|truly)$/.test(next) && words.length > 2;
  });
}

function isNamed(plain: string, family: string): boolean {
  if (family.length < 3 || (ASKING.test(plain) && !SPOKEN.test(plain))) return false;
  const at = plain.indexOf(` ${family}`);
  return (
    at > 0 &&
    !/(?:dear|hi|hello|hey|mrs?\.?|ms\.?|miss|dr\.?|madam|professor|prof\.?)(?: \p{L}+)?$/iu.test(
      plain.slice(0, at),
    )
  );
}

/** Whether the words of somebody else name the reader. */
function isQuoted(text: string, ...names: readonly string[]): boolean {
  return [...text.matchAll(QUOTED)].some(([, words = '']) =>
    names.some((name) => name.length > 2 && words.includes(name)),
  );
}

/** Whether somebody spoke of the reader by their first name. */
function isSpokenOf(plain: string, first: string): boolean {
  const at = first.length < 3 ? -1 : plain.indexOf(` ${first}`);
  return at > 0 && SPOKEN.test(plain.slice(0, at));
}

/** Whether one came across the reader's company somewhere. */
function isCameAcross(plain: string, company: string): boolean {
  const at = company === '' ? -1 : plain.indexOf(company);
  return at > 0 && CAME_ACROSS.test(plain.slice(0, at)) && !ASKING.test(plain.slice(0, at));
}
