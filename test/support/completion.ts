import { cursorIn } from './cursor';
import { noteIn, surveyOf, type Files } from './search';
import { completionsAt } from '../../src/core/language/completion';
import type { Completion, Completions } from '../../src/core/language/completion-item';
import { applyEdits } from '../../src/core/text/edits';
import type { Day } from '../../src/core/model/day';

const TODAY: Day = '2026-11-24';

/** What is offered at the cursor of the one file that holds its mark, on Tuesday 24 November 2026. */
export function offered(files: Files, wikilinks = true): Completions & { readonly text: string } {
  const [path = '', marked = ''] = Object.entries(files).find(([, text]) => text.includes('▮')) ?? [];
  const { text, offset } = cursorIn(marked);
  const survey = surveyOf({ ...files, [path]: text }, [], TODAY);
  if (survey.search === undefined) throw new Error('no search');
  const found = completionsAt(survey, noteIn(survey.search, path), offset, { wikilinks });
  return { ...found, text };
}

/** The labels of what is offered at the cursor. */
export function labels(files: Files): readonly string[] {
  return offered(files).items.map(({ label }) => label);
}

/** One thing that is offered at the cursor. */
export function itemAt(files: Files, label: string): Completion {
  const { items } = offered(files);
  const item = items.find((one) => one.label === label);
  if (item === undefined) throw new Error(`no ${label} among ${items.map((one) => one.label).join(', ')}`);
  return item;
}

/** The line, or lines, that the cursor stood on, after one thing was taken. */
export function taken(files: Files, label: string): string {
  const { text } = offered(files);
  const { range, insert } = itemAt(files, label);
  const after = applyEdits(text, [{ range, text: insert }]);
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const end = after.indexOf('\n', range.start + insert.length);
  return after.slice(start, end < 0 ? undefined : end);
}
