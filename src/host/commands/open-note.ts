import * as vscode from 'vscode';

import type { Command } from './command';
import { openAt } from './new-files';
import { searchWith } from './searches';

/** Opens a note of a search, at an offset if one is given. */
export const openNote: Command = async (desk, uri, offset) => {
  const { note } = await searchWith(desk, uri);
  await openAt(vscode.Uri.parse(note.uri, true), typeof offset === 'number' ? offset : 0);
};
