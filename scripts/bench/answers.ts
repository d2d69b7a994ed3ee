import { completionsAt } from '../../src/core/language/completion';
import { hoverAt } from '../../src/core/language/hover';
import { workspaceSymbols } from '../../src/core/language/workspace-symbols';
import { contactPicks } from '../../src/core/insights/contact-picks';
import { contactsTree } from '../../src/core/insights/contacts-tree';
import { followUpsTree } from '../../src/core/insights/follow-ups-tree';
import { interviewsTree } from '../../src/core/insights/interviews-tree';
import type { OpenSearch } from './edits';
import { median } from './processes';
import { LONG_NOTE, type Generated } from './search';

const TIMES = 15;

/** How long what is asked of a search takes, in milliseconds, the median of several times. */
export function measureAnswers(
  open: OpenSearch,
  files: Generated,
): readonly { readonly name: string; readonly milliseconds: number }[] {
  const { survey } = open;
  const text = `${files.get(LONG_NOTE) ?? ''}\n[[ma`;
  open.edit(LONG_NOTE, text);
  const note = open.note(LONG_NOTE);
  const search = survey.search;
  if (note === undefined || search === undefined) throw new Error('the long note is not there');
  const link = text.indexOf('[[') + 2;
  const questions: readonly (readonly [string, () => unknown])[] = [
    ['completing a link', () => completionsAt(survey, note, text.length, { wikilinks: true }).items.length],
    ['what a link leads to, in words', () => hoverAt(survey, search.lookup(), note, link)],
    ['finding people and companies by name', () => workspaceSymbols(survey, 'mar').length],
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
