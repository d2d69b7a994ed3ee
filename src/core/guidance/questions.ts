import { hasText, itemsIn, sectionsOf } from '../markdown/body';
import type { Item } from '../markdown/block';
import type { Interview } from '../model/note';
import { overlap, trimmed, type Range } from '../text/range';
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
