import { WorkspaceIndex } from '../../src/core/index/workspace-index';
import type { Search } from '../../src/core/index/search';
import { Survey } from '../../src/core/insights/survey';
import type { Rule } from '../../src/core/guidance/rule';
import { rules as allRules } from '../../src/core/guidance/rules';
import type { Day } from '../../src/core/model/day';
import { findRepository, type Repository } from '../../src/core/model/repository';
import type { Note } from '../../src/core/model/note';

/** The root of every search in the tests. */
const ROOT = 'test:/search';

/** The files of a search by path; a profile is added where none is given. */
export type Files = Readonly<Record<string, string>>;

/** The URI of a file in the tests' search. */
export function uriOf(path: string): string {
  return `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** An index that has read the files. */
export function indexOf(files: Files): WorkspaceIndex {
  const index = new WorkspaceIndex();
  index.apply(changesFor(files));
  return index;
}

/** The search that the files make. */
export function searchOf(files: Files): Search {
  const search = indexOf(files).searchOf(uriOf('job-search.md'));
  if (search === undefined) throw new Error('no search');
  return search;
}

/** One note of a search. */
export function noteIn(search: Search, path: string): Note {
  const note = search.note(uriOf(path));
  if (note === undefined) throw new Error(`no note at ${path}`);
  return note;
}

/** The survey of the files on a day, all of it up to date. */
export function surveyOf(files: Files, rules: readonly Rule[], today: Day): Survey {
  const index = new WorkspaceIndex();
  const survey = new Survey(rules, { today, known: allRules });
  survey.setRepository(repositoryIn(files));
  for (const update of index.apply(changesFor(files)).searches) survey.accept(update);
  for (const uri of survey.work()) void uri;
  return survey;
}

/** The repository that the root of the search is, where its files say so. */
function repositoryIn(files: Files): Repository | undefined {
  const asking = findRepository('/search');
  let step = asking.next();
  while (step.done !== true) step = asking.next(files[step.value.slice('/search/'.length)]);
  return step.value;
}

function changesFor(files: Files) {
  const all = { 'job-search.md': '---\ntype: profile\n---\n', ...files };
  return Object.entries(all).map(([path, text]) =>
    path.endsWith('.md')
      ? { kind: 'note' as const, uri: uriOf(path), text }
      : { kind: 'file' as const, uri: uriOf(path) },
  );
}
