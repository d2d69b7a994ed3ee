import * as vscode from 'vscode';

import type { Changes } from '../../core/acts/changes';
import { editNote, type NoteEdit } from '../../core/markdown/edits/note-edit';
import { PROFILE_FILE } from '../../core/model/note';
import { EditRefused } from './edit-refused';
import { unsavedDocument } from './files';
import { LineIndex } from '../../core/text/lines';
import type { TextEdit } from '../../core/text/edits';
import { isBehindLink } from './files';

const encoder = new TextEncoder();

/** Changes one note; see `carryOut`. */
export async function applyNoteEdits(uri: vscode.Uri, edits: readonly NoteEdit[]): Promise<void> {
  await carryOut(uri, { added: [], edited: [{ uri: uri.toString(), edits }] });
}

/**
 * Adds, changes, moves and deletes notes as one undoable edit, on the texts as they are now, in editors or on disk; paths count from
 * the root, and no file is written over. A document that had no unsaved changes is saved; one that had keeps them and stays
 * unsaved. Answers where the added notes are. Throws `EditRefused` with the reason, and has then changed nothing.
 */
export async function carryOut(root: vscode.Uri, changes: Changes): Promise<readonly vscode.Uri[]> {
  if (isPlaceOpen(root, changes)) {
    const created = await carryOut(root, withoutMoves(changes));
    await carryOut(root, movesAlone(changes));
    return created;
  }
  const { edit, clean, created } = await editFor(root, changes);
  if (isNothing(changes, edit)) return [];
  if (!(await expecting(changes, root, () => vscode.workspace.applyEdit(edit)))) {
    const names = [...changes.added.map(({ path }) => path), ...changes.edited.map(({ uri }) => nameOf(uri))];
    throw new EditRefused(vscode.l10n.t('{0} could not be written.', names.join(', ')));
  }
  await save(clean);
  // An open document is read at once; the news of a file may take a second, in which links to it would seem broken.
  for (const uri of created) await vscode.workspace.openTextDocument(uri);
  return created;
}

/** As `carryOut`, once the person has seen it in the editor’s preview; answers whether they wanted it. */
export async function carryOutSeen(
  root: vscode.Uri,
  changes: Changes,
  label = vscode.l10n.t('Rename'),
): Promise<boolean> {
  if (isPlaceOpen(root, changes)) {
    if (!(await carryOutSeen(root, withoutMoves(changes), label))) return false;
    await carryOut(root, movesAlone(changes));
    return true;
  }
  const { edit, clean } = await editFor(root, changes);
  if (isNothing(changes, edit)) return true;
  askFirst(edit, root, label);
  const isDone = await expecting(changes, root, () =>
    vscode.workspace.applyEdit(edit, { isRefactoring: true }),
  );
  if (isDone) await save(clean);
  return isDone;
}

/**
 * Whether a file is to move to where another document is open still, such as that of a note that was deleted a minute ago. The
 * editor would move the file and then refuse to change its text there, so the texts come first then, and moving is undone
 * by itself.
 */
function isPlaceOpen(root: vscode.Uri, { edited, moved = [] }: Changes): boolean {
  const places = new Set(moved.map(({ to }) => vscode.Uri.joinPath(root, ...to.split('/')).toString()));
  return edited.length > 0 && vscode.workspace.textDocuments.some(({ uri }) => places.has(uri.toString()));
}

function withoutMoves({ moved: _, ...rest }: Changes): Changes {
  return rest;
}

function movesAlone({ moved = [] }: Changes): Changes {
  return { added: [], edited: [], moved };
}

/** More notes than this are not changed before the person has seen what is to change in them. */
const MOST_UNSEEN = 5;

/** Whether changes concern so many notes that one wants to see them first. */
export function isLarge({ added, edited, removed = [] }: Changes): boolean {
  return added.length + edited.length + removed.length > MOST_UNSEEN;
}

/** Has the editor show its preview before it makes an edit, with a tick at everything in it. */
export function askFirst(
  edit: vscode.WorkspaceEdit,
  root: vscode.Uri,
  label = vscode.l10n.t('Rename'),
): void {
  // What needs to be confirmed is shown without a tick, so this is something that is there already, and not shown at all.
  const there = vscode.Uri.joinPath(root, PROFILE_FILE);
  edit.createFile(there, { ignoreIfExists: true }, { needsConfirmation: true, label });
}

/** Changes as an edit of the editor's, which may be made at once or handed on. */
interface ReadyEdit {
  readonly edit: vscode.WorkspaceEdit;
  /** Where the notes are afterwards that have no unsaved changes now. */
  readonly clean: readonly vscode.Uri[];
  readonly created: readonly vscode.Uri[];
}

/** The edit that carries changes out. Throws `EditRefused` with the reason. */
export async function editFor(
  root: vscode.Uri,
  { added, edited, moved = [], removed = [] }: Changes,
): Promise<ReadyEdit> {
  const edit = new vscode.WorkspaceEdit();
  const at = (path: string) => vscode.Uri.joinPath(root, ...path.split('/'));
  const created = added.map(({ path, text }) => {
    edit.createFile(at(path), { overwrite: false, ignoreIfExists: false, contents: encoder.encode(text) });
    return at(path);
  });
  // Files move first, and their texts are changed where they are then: so the editor undoes all of it at once.
  const places = new Map(moved.map(({ from, to }) => [from, at(to)]));
  for (const [from, to] of places) edit.renameFile(vscode.Uri.parse(from, true), to, { overwrite: false });
  await refuseLinks(root, [...created, ...places.values()]);
  const clean: vscode.Uri[] = [];
  for (const { uri, edits } of edited) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    const place = places.get(uri) ?? document.uri;
    if (!document.isDirty) clean.push(place);
    addNoteEdits(edit, document, edits, place);
  }
  for (const uri of removed.map((one) => vscode.Uri.parse(one, true))) {
    if (unsavedDocument(uri.toString()) !== undefined)
      throw new EditRefused(vscode.l10n.t('{0} has unsaved changes. Save it first.', nameOf(uri.toString())));
    // Where deleted files go is the editor’s setting `files.enableTrash`; undo brings them back in any case.
    edit.deleteFile(uri, { ignoreIfNotExists: true });
  }
  return { edit, clean, created };
}

/** Nothing is written through a symbolic link: it may lead out of the folder, and what is there is not read either. */
async function refuseLinks(root: vscode.Uri, files: readonly vscode.Uri[]): Promise<void> {
  for (const uri of files)
    if (await isBehindLink(root, uri))
      throw new EditRefused(
        vscode.l10n.t(
          '{0} would lie behind a symbolic link, and nothing is written there. Put a folder in the place of the link.',
          vscode.workspace.asRelativePath(uri),
        ),
      );
}

/** The moves whose links are part of the same edit, by where they lead from and to. */
const expected = new Set<string>();

/** Whether the links that follow a move are part of the edit that makes it. Each move is told once. */
export function isExpected(from: vscode.Uri, to: vscode.Uri): boolean {
  return expected.delete(moveKey(from, to));
}

/** Says that an edit which was handed to the editor will move these files; what was said before holds no longer. */
export function expect({ moved = [] }: Changes, root: vscode.Uri): void {
  expected.clear();
  for (const { from, to } of moved)
    expected.add(moveKey(vscode.Uri.parse(from, true), vscode.Uri.joinPath(root, ...to.split('/'))));
}

async function expecting<T>(changes: Changes, root: vscode.Uri, act: () => Thenable<T>): Promise<T> {
  if (changes.moved === undefined) return act();
  expect(changes, root);
  try {
    return await act();
  } finally {
    expected.clear();
  }
}

function moveKey(from: vscode.Uri, to: vscode.Uri): string {
  return `${from.toString()} ${to.toString()}`;
}

/** Saves documents that have got changes; whether they have, the editor knows before this host is told. */
export async function save(uris: readonly vscode.Uri[]): Promise<void> {
  for (const uri of uris) await (await vscode.workspace.openTextDocument(uri)).save();
}

function isNothing({ added, moved = [], removed = [] }: Changes, edit: vscode.WorkspaceEdit): boolean {
  // The size counts changed texts only, and no files.
  return added.length + moved.length + removed.length + edit.size === 0;
}

function nameOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
}

/** Adds the text edits of a change to a workspace edit, for where the document is then. Throws `EditRefused` with the reason. */
export function addNoteEdits(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  edits: readonly NoteEdit[],
  place = document.uri,
): void {
  const text = document.getText();
  const result = editNote(text, edits);
  if (!result.ok) throw new EditRefused(result.reason.message);
  const lines = LineIndex.of(text);
  for (const one of result.edits) edit.replace(place, rangeIn(lines, one), one.text);
}

function rangeIn(lines: LineIndex, { range }: TextEdit): vscode.Range {
  const start = lines.position(range.start);
  const end = lines.position(range.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
