import { hasText, itemsIn, sectionsOf } from '../markdown/body';
import type { Interview } from '../model/note';
import { overlap, type Range } from '../text/range';
import { textAt } from './place';

const ENDS_AS_QUESTION = /[?\uff1f\u061f\u037e]["”’»)*_\]]{0,4}$/;

/**
 * The questions that are prepared for an interview, as they stand under Questions: the items of its lists that hold words,
 * and other lines that end with a question mark. What is nested counts only where it asks something.
 */
export function questionsIn(interview: Interview): readonly string[] {
  const { text, body } = interview;
  return sectionsOf(body, 'Questions').flatMap(({ content }) => {
    const items = itemsIn(body, content);
    const asked = items
      .filter((item) => hasText(text, body, item.textRange))
      .map((item) => ({ ...item, words: textAt(interview, item.textRange).trim() }))
      .filter(({ depth, words }) => depth === 0 || ENDS_AS_QUESTION.test(words));
    const silent = [...items.map(({ range }) => range), ...body.comments, ...body.code];
    const lines = linesIn(text, content)
      .filter(({ words }) => ENDS_AS_QUESTION.test(words))
      .filter((line) => !silent.some((range) => overlap(range, line)));
    return [...asked, ...lines].map(({ words }) => words);
  });
}

function linesIn(text: string, { start, end }: Range): readonly (Range & { readonly words: string })[] {
  let from = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const at = from;
      from += line.length + 1;
      return { start: at, end: at + line.length, words: line.trim() };
    });
}
