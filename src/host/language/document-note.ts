import type * as vscode from 'vscode';

import type { Lookup } from '../../core/index/lookup';
import type { Survey } from '../../core/insights/survey';
import type { Note } from '../../core/model/note';
import type { SearchWorkspace } from '../workspace/search-workspace';

/** The note that an open document is, read as it stands there now, with the search around it. */
export interface DocumentNote {
  readonly survey: Survey;
  readonly lookup: Lookup;
  readonly note: Note;
}

/** The note of a document; undefined outside all searches. It reads the text, and lints nothing. */
export function noteOfDocument(
  workspace: SearchWorkspace,
  document: vscode.TextDocument,
): DocumentNote | undefined {
  const survey = workspace.read(document);
  const lookup = survey?.search?.lookup();
  const note = lookup?.note(document.uri.toString());
  return survey === undefined || lookup === undefined || note === undefined
    ? undefined
    : { survey, lookup, note };
}
