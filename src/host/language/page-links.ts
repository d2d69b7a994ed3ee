import * as vscode from 'vscode';

import type { Note } from '../../core/model/note';

/**
 * Where a note opens when its link on a page is followed. A preview takes an address that begins with a slash as a path from
 * the first folder of the window, and follows no address with a scheme; a note on another file system has none.
 */
export function addressOnPage({ uri }: Pick<Note, 'uri'>): string | undefined {
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  const note = vscode.Uri.parse(uri, true);
  if (first === undefined || first.scheme !== note.scheme || first.authority !== note.authority)
    return undefined;
  return `/${fromTo(partsOf(first.path), partsOf(note.path)).map(encoded).join('/')}`;
}

/** The steps that lead from a folder to a file. */
function fromTo(folder: readonly string[], file: readonly string[]): readonly string[] {
  const parting = folder.findIndex((part, index) => part !== file[index]);
  const shared = parting < 0 ? folder.length : parting;
  return [...folder.slice(shared).map(() => '..'), ...file.slice(shared)];
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

/** A step as it stands in an address in Markdown, which ends at a bracket that nothing opens. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
