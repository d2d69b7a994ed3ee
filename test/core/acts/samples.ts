import assert from 'node:assert/strict';

import type { Changes } from '../../../src/core/acts/changes';
import type { Storage } from '../../../src/core/drafts/draft-note';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import type { Contact, Interview } from '../../../src/core/model/note';
import { DEFAULT_FOLDERS } from '../../../src/core/model/schema';
import { applyEdits } from '../../../src/core/text/edits';
import { noteIn, searchOf, uriOf, type Files } from '../../support/search';

/** Names that somebody may type, each of which must stay a name. */
export const HOSTILE = [
  'x\nstatus: offer\n---',
  '../../x',
  'CON',
  'x'.repeat(300),
  '🦊 Fox',
  '\u202eמאיה\u202c',
  '[[Maya Okafor]]',
  '# heading',
  '<!-- x',
  '```',
  '- [ ] x',
] as const;

/** The files as they are once the changes have been carried out; a change that is refused fails. */
export function after(files: Files, { added, edited, moved = [], removed = [] }: Changes): Files {
  const result: Record<string, string> = { ...files };
  for (const { path, text } of added) {
    assert.ok(!(path in result), `${path} is taken`);
    result[path] = text;
  }
  for (const { uri, edits } of edited) {
    const path = Object.keys(files).find((one) => uriOf(one) === uri) ?? '';
    const text = files[path] ?? '';
    const done = editNote(text, edits);
    if (!done.ok) throw new Error(`${path}: ${done.reason.message}`);
    result[path] = applyEdits(text, done.edits);
  }
  for (const { from, to } of moved) {
    const path = Object.keys(files).find((one) => uriOf(one) === from) ?? '';
    assert.ok(!(to in result), `${to} is taken`);
    result[to] = result[path] ?? '';
    delete result[path];
  }
  for (const path of Object.keys(files)) if (removed.includes(uriOf(path))) delete result[path];
  return result;
}

/** Where new notes may go beside the files. */
export function storageBeside(files: Files): Storage {
  return { folders: DEFAULT_FOLDERS, isTaken: (path) => path in files };
}

/** A contact of the files. */
export function contactIn(files: Files, path: string): Contact {
  return noteIn(searchOf(files), path) as Contact;
}

/** An interview of the files. */
export function interviewIn(files: Files, path: string): Interview {
  return noteIn(searchOf(files), path) as Interview;
}
