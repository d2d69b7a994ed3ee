import type * as vscode from 'vscode';

import type { Lookup } from '../../core/index/lookup';
import type { Survey } from '../../core/insights/survey';
import { foldersOf } from '../../core/index/workspace-index';
import { readNote, type Note } from '../../core/model/note';
import type { SearchWorkspace } from '../workspace/search-workspace';

/** The note that an open document is, read as it stands there now, with the search around it. */
export interface DocumentNote {
  readonly survey: Survey;
  readonly lookup: Lookup;
  readonly note: Note;
}

/**
 * The note of a document; undefined outside all searches, and while its search is being read. It reads the text, and lints
 * nothing. A Markdown document that was never saved counts as a note of the search that is open, of which nothing else knows.
 */
export function noteOfDocument(
  workspace: SearchWorkspace,
  document: vscode.TextDocument,
): DocumentNote | undefined {
  const found = noteSoFar(workspace, document);
  return found?.survey.isPartial === true ? undefined : found;
}

/** The same, but also while its search is being read: of other notes it knows only those that have been. */
export function noteSoFar(
  workspace: SearchWorkspace,
  document: vscode.TextDocument,
): DocumentNote | undefined {
  if (document.isUntitled) return unsavedNote(workspace, document);
  const survey = workspace.read(document);
  const lookup = survey?.search?.lookup();
  const note = lookup?.note(document.uri.toString());
  return survey === undefined || lookup === undefined || note === undefined
    ? undefined
    : { survey, lookup, note };
}

function unsavedNote(
  { surveys: [survey] }: SearchWorkspace,
  document: vscode.TextDocument,
): DocumentNote | undefined {
  const search = survey?.search;
  if (survey === undefined || search === undefined || document.languageId !== 'markdown') return undefined;
  const name = document.uri.path.split('/').at(-1) ?? '';
  const file = { uri: document.uri.toString(), path: name, text: document.getText() };
  const note = readNote(file, foldersOf(search.note(search.profileUri)));
  return { survey, lookup: search.lookup(), note };
}
