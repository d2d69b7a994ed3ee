import { noteIn, searchOf, surveyOf, type Files } from './search';
import type { Lookup } from '../../src/core/index/lookup';
import type { Search } from '../../src/core/index/search';
import type { Survey } from '../../src/core/insights/survey';
import type { Day } from '../../src/core/model/day';
import type { Note } from '../../src/core/model/note';

/** Marks the place of the cursor in the text of a test. */
const CURSOR = '▮';

/** A text without its cursor mark, and the offset where that stood. */
export function cursorIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0 || marked.includes(CURSOR, offset + 1)) throw new Error(`one ${CURSOR} is needed`);
  return { text: marked.replace(CURSOR, ''), offset };
}

/** A search in which one of the files holds the cursor mark: the note, and the offset in it. */
export function atCursor(files: Files): {
  readonly search: Search;
  readonly note: Note;
  readonly offset: number;
} {
  const { path, offset, ...unmarked } = unmark(files);
  const search = searchOf(unmarked.files);
  return { search, note: noteIn(search, path), offset };
}

/** The same with what the search looks like on a day. */
export function surveyAtCursor(
  files: Files,
  today: Day,
): {
  readonly survey: Survey;
  readonly lookup: Lookup;
  readonly note: Note;
  readonly offset: number;
} {
  const { path, offset, ...unmarked } = unmark(files);
  const survey = surveyOf(unmarked.files, [], today);
  const { search } = survey;
  if (search === undefined) throw new Error('no search');
  return { survey, lookup: search.lookup(), note: noteIn(search, path), offset };
}

function unmark(files: Files): { readonly files: Files; readonly path: string; readonly offset: number } {
  const [path, marked] = Object.entries(files).find(([, text]) => text.includes(CURSOR)) ?? [];
  if (path === undefined || marked === undefined) throw new Error(`no file holds ${CURSOR}`);
  const { text, offset } = cursorIn(marked);
  return { files: { ...files, [path]: text }, path, offset };
}
