import { hasText, itemsIn, sectionsOf } from '../markdown/body';
import type { Item } from '../markdown/block';
import type { Replacement } from '../markdown/edits/note-edit';
import type { Interview } from '../model/note';
import { at, overlap, trimmed, type Range } from '../text/range';
import { textAt } from './place';

/** A question that is prepared for an interview, as it stands there. */
export interface Question {
  readonly text: string;
  readonly range: Range;
  /** The list item that holds it; undefined where it is a line of its own. */
  readonly item?: Item;
}

const ENDS_AS_QUESTION = /[?\uff1f\u061f\u037e]["”’»)*_\]]{0,4}$/;

/**
 * The questions that are prepared for an interview, as they stand under Questions: the items of its lists that hold words,
 * and other lines that end with a question mark. What is nested counts only where it asks something.
 */
export function questionsIn(interview: Interview): readonly Question[] {
  const { text, body } = interview;
  return sectionsOf(body, 'Questions').flatMap(({ content }) => {
    const items = itemsIn(body, content);
    const asked = items
      .filter((item) => hasText(text, body, item.textRange))
      .map((item) => ({ ...questionAt(interview, item.textRange), item }))
      .filter((question) => question.item.depth === 0 || ENDS_AS_QUESTION.test(question.text));
    const silent = [...items.map(({ range }) => range), ...body.comments, ...body.code];
    const lines = linesIn(text, content)
      .map((line) => questionAt(interview, line))
      .filter((line) => ENDS_AS_QUESTION.test(line.text))
      .filter(({ range }) => !silent.some((other) => overlap(other, range)));
    return [...asked, ...lines].sort((a, b) => a.range.start - b.range.start);
  });
}

/** The edit that takes a question out, with the lines that hold it and what is nested in it. */
export function withoutQuestion(interview: Interview, { range, item }: Question): Replacement {
  const { text, lines } = interview;
  const own = item?.range ?? range;
  const within = item === undefined ? [] : linesWithin(interview, item);
  const last = Math.max(lines.lineOf(own.end), ...within.map((start) => lines.lineOf(start)));
  const start = lines.rangeOf(lines.lineOf(own.start)).start;
  const end = last + 1 < lines.count ? lines.rangeOf(last + 1).start : text.length;
  return { op: 'replace', range: { start, end }, text: '', expected: text.slice(start, end) };
}

/** The edits that make one numbered list of questions, in their order; what is nested in them stays so. */
export function numberedQuestions(
  interview: Interview,
  questions: readonly Question[],
): readonly Replacement[] {
  return questions.flatMap(({ range, item }, nth) => {
    const number = `${nth + 1}.`;
    if (item === undefined) return [{ op: 'replace', range: at(range.start), text: `${number} ` }];
    const marker = { start: item.range.start, end: item.range.start + markerLength(interview, item) };
    const wider = number.length - (marker.end - marker.start);
    const places = wider > 0 ? linesWithin(interview, item) : [];
    return [
      { op: 'replace' as const, range: marker, text: number },
      ...places.map((place) => ({ op: 'replace' as const, range: at(place), text: ' '.repeat(wider) })),
    ];
  });
}

function markerLength(interview: Interview, { range }: Item): number {
  return /^(?:[-*+]|\d{1,9}[.)])/.exec(textAt(interview, range))?.[0].length ?? 1;
}

/** Where the lines begin that stand further in than an item, right below its first. */
function linesWithin({ text, lines }: Interview, { range }: Item): readonly number[] {
  const first = lines.lineOf(range.start);
  const lineAt = (line: number) => text.slice(lines.rangeOf(line).start, lines.rangeOf(line).end);
  const starts: number[] = [];
  for (let line = first + 1; line < lines.count && isWithin(lineAt(line), lineAt(first)); line++)
    starts.push(lines.rangeOf(line).start);
  return starts;
}

/** Whether a line stands further in than another. */
function isWithin(line: string, above: string): boolean {
  return line.trim() !== '' && line.search(/\S/) > above.search(/\S/);
}

function questionAt(interview: Interview, stretch: Range): Question {
  const range = trimmed(interview.text, stretch);
  return { text: textAt(interview, range), range };
}

function linesIn(text: string, { start, end }: Range): readonly Range[] {
  let from = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const at = from;
      from += line.length + 1;
      return { start: at, end: at + line.length };
    });
}
