import { contactPicks } from '../../src/core/insights/contact-picks';
import { contactsTree } from '../../src/core/insights/contacts-tree';
import { followUpsTree } from '../../src/core/insights/follow-ups-tree';
import { interviewsTree } from '../../src/core/insights/interviews-tree';
import type { OpenSearch } from './edits';
import { median } from './processes';

const TIMES = 15;

/** How long what is asked of a search takes, in milliseconds, the median of several times. */
export function measureAnswers({
  survey,
}: OpenSearch): readonly { readonly name: string; readonly milliseconds: number }[] {
  const questions: readonly (readonly [string, () => unknown])[] = [
    ['the agenda, put in order', () => followUpsTree(survey).length],
    ['the tree of contacts, by stage', () => contactsTree(survey, 'stage').length],
    ['the tree of interviews', () => interviewsTree(survey).length],
    ['the list of contacts to choose from', () => contactPicks(survey).length],
  ];
  return questions.map(([name, ask]) => ({
    name,
    milliseconds: median(Array.from({ length: TIMES }, () => timed(ask))),
  }));
}

function timed(ask: () => unknown): number {
  const start = performance.now();
  ask();
  return performance.now() - start;
}
