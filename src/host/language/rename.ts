import * as vscode from 'vscode';

import { nameToChange, renamed } from '../../core/acts/rename';
import type { Search } from '../../core/index/search';
import { notesMeant, placeAt, type Place } from '../../core/language/place';
import type { Note } from '../../core/model/note';
import { takenIn } from '../commands/new-files';
import { askFirst, editFor, isLarge } from '../workspace/apply-edits';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { rangeIn } from './diagnostics';
import { noteOfDocument } from './document-note';

/** Renames contacts, companies and other notes from a link to them or from where they say what they are called. */
export function offerRename(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerRenameProvider(
    { language: 'markdown' },
    {
      prepareRename: (document, position) => {
        const meant = noteMeant(workspace, document, position);
        return meant && { range: meant.range, placeholder: meant.name };
      },
      provideRenameEdits: async (document, position, newName) => {
        const meant = noteMeant(workspace, document, position);
        if (meant === undefined) return undefined;
        const { search, note } = meant;
        if (newName.trim() === '') throw new Error(vscode.l10n.t('A name is needed.'));
        const root = vscode.Uri.parse(search.root, true);
        const isTaken = await takenIn(root, note.path.split('/').slice(0, -1).join('/'));
        const changes = renamed(search, note, newName, isTaken);
        const { edit } = await editFor(root, changes);
        if (isLarge(changes)) askFirst(edit, root);
        return edit;
      },
    },
  );
}

interface Renamable {
  readonly search: Search;
  readonly note: Note;
  readonly name: string;
  /** Where its name or a link to it stands. */
  readonly range: vscode.Range;
}

/** The one note that a place speaks of; undefined where that is none, or another provider knows better what to rename. */
function noteMeant(
  workspace: SearchWorkspace,
  document: vscode.TextDocument,
  position: vscode.Position,
): Renamable | undefined {
  const here = noteOfDocument(workspace, document);
  const offset = document.offsetAt(position);
  const place = here && placeAt(here.note, offset);
  const search = here?.survey.search;
  if (here === undefined || place === undefined || search === undefined) return undefined;
  const [note, ...others] = notesMeant(here.lookup, here.note, place);
  const name = note && nameToChange(note);
  if (name === undefined || others.length > 0 || !isOurs(here.note, place, offset)) return undefined;
  const range = place.kind === 'link' ? (place.link.targetRange ?? place.range) : place.range;
  return { search, note: note as Note, name, range: rangeIn(here.note, range) };
}

/** Whether what stands at a place is ours to rename: the address of a Markdown link and most headings are the editor's own. */
function isOurs(note: Note, place: Place, offset: number): boolean {
  if (place.kind === 'link') {
    const { link, targetRange } = place.link;
    const isOnAddress = targetRange !== undefined && targetRange.start <= offset && offset <= targetRange.end;
    return link.target !== '' && !(link.style === 'file' && isOnAddress);
  }
  if (place.kind !== 'name' || place.name !== note.name) return false;
  const isHeading = place.range.start >= note.body.range.start;
  return nameToChange(note) === note.name && (!isHeading || NAMED_BY_HEADING.has(note.type));
}

const NAMED_BY_HEADING: ReadonlySet<string> = new Set(['contact', 'company', 'opportunity']);
