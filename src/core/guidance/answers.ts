import { expectedIn, type AnswerTopic } from '../drafts/answers';
import { hasText, sectionsOf, type Section } from '../markdown/body';
import type { Interview } from '../model/note';
import type { InterviewKind } from '../model/schema';
import { ownWords } from '../prose/own-words';
import { plainOf } from '../prose/sentences';
import { EXPECTED_QUESTIONS } from '../prose/wordings/expected-questions';
import type { Range } from '../text/range';
import { pastComments } from './past-comments';

/** A question under Answers, with the stretch in which its answer stands or will stand. */
export interface Answer {
  readonly question: string;
  readonly range: Range;
  readonly hasText: boolean;
}

const LABEL =
  /^[ \t>]{0,30}(?:(?:[-*+]|\d{1,3}[.)])[ \t]{1,9}(?:\[.\][ \t]{1,9})?)?[*_]{0,3}([^\s*_?:][^\n?:]{2,80}[?:])[*_]{0,3}/;

/** The questions under Answers in their order: each heading there, else each line that begins with a question or a label. */
export function answersIn(interview: Interview): readonly Answer[] {
  return sectionsOf(interview.body, 'Answers').flatMap((section) => {
    const headings = interview.body.headings.filter(({ range }) => isIn(section.content, range));
    const own = { start: section.content.start, end: headings[0]?.range.start ?? section.content.end };
    const below = headings.map(({ text, range }, nth) =>
      answerAt(interview, text, {
        start: range.end,
        end: headings[nth + 1]?.range.start ?? section.content.end,
      }),
    );
    return [...labelledIn(interview, own), ...below];
  });
}

/** Whether a question under Answers is about one that may be asked; beyond the listed ones any other is. */
export function isAbout({ question }: Answer, topic: AnswerTopic): boolean {
  return topic !== 'beyond' && EXPECTED_QUESTIONS[topic].test(plainOf(question));
}

/** The expected questions that a conversation of a kind should not be without. */
export function questionsToExpect(kind: InterviewKind) {
  return expectedIn(kind).filter(({ topic }) => topic !== 'beyond');
}

function labelledIn(interview: Interview, { start, end }: Range): readonly Answer[] {
  const { text } = interview;
  const labels: { readonly question: string; readonly start: number; readonly from: number }[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    const found = LABEL.exec(line);
    if (found !== null) labels.push({ question: found[1] ?? '', start: from, from: from + found[0].length });
    from += line.length + 1;
  }
  return labels.map(({ question, from: first }, nth) =>
    answerAt(interview, question, { start: first, end: labels[nth + 1]?.start ?? end }),
  );
}

function answerAt(interview: Interview, question: string, stretch: Range): Answer {
  const { text, body } = interview;
  return { question, range: pastComments(interview, stretch), hasText: hasText(text, body, stretch) };
}

function isIn({ start, end }: Section['content'], range: Range): boolean {
  return range.start >= start && range.start < end;
}

/** The words of an answer, without comments and placeholders. */
export function wordsOf(interview: Interview, { range }: Answer): readonly string[] {
  const words = ownWords(interview, range, { quotations: true }).replace(/\{\{[^{}\n]{0,200}\}\}/g, ' ');
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
}
