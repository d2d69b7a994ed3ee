import * as vscode from 'vscode';

import { nameToChange } from '../../core/acts/name-to-change';
import { linksToHeading } from '../../core/acts/rename-heading';
import type { Search } from '../../core/index/search';
import { notesMeant, placeAt, type Place } from '../../core/language/place';
import type { Note } from '../../core/model/note';
import { touches } from '../../core/text/range';
import { takenIn } from '../commands/new-files';
import { addNoteEdits, askFirst, editFor, expect, isLarge } from '../workspace/apply-edits';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { rangeIn } from './diagnostics';
import { noteOfDocument } from './document-note';

/** Renames contacts, companies and other notes from a link to them or from where they say what they are called, and headings to which wikilinks lead. */
export function offerRename(workspace: SearchWorkspace): vscode.Disposable {
  let isAsked = false;
  /** What the editor itself makes of a heading, once we keep out of it. */
  const withoutUs = async (...args: readonly [vscode.Uri, vscode.Position, string]) => {
    isAsked = true;
    try {
      const command = 'vscode.executeDocumentRenameProvider';
      return await vscode.commands.executeCommand<vscode.WorkspaceEdit>(command, ...args);
    } catch {
      // Its Markdown support may be switched off, or have lost a file out of sight.
      return undefined;
    } finally {
      isAsked = false;
    }
  };
  return vscode.languages.registerRenameProvider(
    { language: 'markdown' },
    {
      prepareRename: async (document, position) => {
        if (isAsked) return undefined;
        await workspace.whole();
        const meant = noteMeant(workspace, document, position) ?? headingMeant(workspace, document, position);
        return meant && { range: meant.range, placeholder: meant.name };
      },
      provideRenameEdits: async (document, position, newName) => {
        if (isAsked) return undefined;
        if (newName.trim() === '') throw new Error(vscode.l10n.t('A name is needed.'));
        await workspace.whole();
        const meant = noteMeant(workspace, document, position);
        if (meant !== undefined) return renameNote(meant, newName);
        const heading = headingMeant(workspace, document, position);
        if (heading === undefined) return undefined;
        const edit = (await withoutUs(document.uri, position, newName)) ?? new vscode.WorkspaceEdit();
        if (edit.size === 0) edit.replace(document.uri, heading.range, newName);
        for (const { uri, edits } of heading.links(newName))
          addNoteEdits(edit, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)), edits);
        return edit;
      },
    },
  );
}

async function renameNote({ search, note }: Renamable, newName: string): Promise<vscode.WorkspaceEdit> {
  const root = vscode.Uri.parse(search.root, true);
  const isTaken = await takenIn(root, note.path.split('/').slice(0, -1).join('/'));
  const { renamed } = await import('../../core/acts/rename');
  const changes = renamed(search, note, newName, isTaken);
  const { edit } = await editFor(root, changes);
  if (isLarge(changes)) askFirst(edit, root);
  expect(changes, root);
  return edit;
}

/** A heading to which wikilinks lead: the editor’s own rename does not know them. */
function headingMeant(workspace: SearchWorkspace, document: vscode.TextDocument, position: vscode.Position) {
  const here = document.isUntitled ? undefined : noteOfDocument(workspace, document);
  const offset = document.offsetAt(position);
  const heading = here?.note.body.headings.find(({ textRange }) => touches(textRange, offset));
  if (here === undefined || heading === undefined) return undefined;
  const links = (words: string) => linksToHeading(here.lookup, here.note, heading, words);
  if (links(heading.text).length === 0) return undefined;
  return { name: heading.text, range: rangeIn(here.note, heading.textRange), links };
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
  // The links of a document without a file would stay behind.
  const here = document.isUntitled ? undefined : noteOfDocument(workspace, document);
  const offset = document.offsetAt(position);
  const place = here && placeAt(here.note, offset);
  const search = here?.survey.search;
  if (here === undefined || place === undefined || search === undefined) return undefined;
  const [note, ...others] = notesMeant(here.lookup, here.note, place);
  const name = note && nameToChange(note);
  if (note === undefined || name === undefined || others.length > 0 || !isOurs(here.note, place, offset))
    return undefined;
  const range = place.kind === 'link' ? (place.link.targetRange ?? place.range) : place.range;
  return { search, note, name, range: rangeIn(here.note, range) };
}

/** Whether what stands at a place is ours to rename: the address of a Markdown link and most headings are the editor's own. */
function isOurs(note: Note, place: Place, offset: number): boolean {
  if (place.kind === 'link') {
    const { link, targetRange } = place.link;
    const isOnAddress = targetRange !== undefined && touches(targetRange, offset);
    return link.target !== '' && !(link.style === 'file' && isOnAddress);
  }
  if (place.kind !== 'name' || place.name !== note.name) return false;
  const isHeading = place.range.start >= note.body.range.start;
  return nameToChange(note) === note.name && (!isHeading || NAMED_BY_HEADING.has(note.type));
}

const NAMED_BY_HEADING: ReadonlySet<string> = new Set(['contact', 'company', 'opportunity']);
