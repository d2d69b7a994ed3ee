import type { Survey } from '../insights/survey';
import type { Note } from '../model/note';
import { tagCompletions } from '../templates/complete';
import { bodyCompletions } from './body-completion';
import { complete, type Completions } from './completion-item';
import { frontmatterCursor } from './frontmatter-cursor';
import { keyCompletions } from './key-completion';
import { valueCompletions } from './value-completion';

/**
 * What can be taken at an offset of a note, which is one of the survey's as it stands now. `wikilinks` says whether links in
 * the text are offered too; another extension may do that already.
 */
export function completionsAt(
  survey: Survey,
  note: Note,
  offset: number,
  options: { readonly wikilinks: boolean } = { wikilinks: true },
): Completions {
  const lookup = survey.search?.lookup();
  if (lookup === undefined || offset > note.text.length) return complete([]);
  const tags = note.type === 'template' ? fieldsAt(note, offset) : complete([]);
  if (tags.items.length > 0) return tags;
  const at = frontmatterCursor(note, offset);
  switch (at?.kind) {
    case 'key':
      return complete(keyCompletions(survey, note, at));
    case 'value':
      return valueCompletions(survey, lookup, note, at);
    case 'other':
      return complete([]);
    case undefined:
      return bodyCompletions(survey, lookup, note, offset, options);
  }
}

/** The fields of a template in the tag that is typed. */
function fieldsAt({ text }: Note, offset: number): Completions {
  return complete(
    tagCompletions(text, offset).map(({ name, meaning, insert, isSnippet, range }) => ({
      label: name,
      detail: meaning,
      kind: 'field',
      insert,
      isSnippet,
      range,
    })),
  );
}
