import * as vscode from 'vscode';

import type { Lookup } from '../../core/index/lookup';
import type { Survey } from '../../core/insights/survey';
import type { TreeNode } from '../../core/insights/tree';
import type { Note, NoteOf } from '../../core/model/note';
import type { ReadType } from '../../core/model/schema';
import type { CommandId } from '../../manifest/commands';
import { askChoice, type Choice } from '../prompts/questions';
import { askOne, type Place, type Reply } from '../prompts/steps';
import { EditRefused } from '../workspace/edit-refused';
import { uriInFront } from '../workspace/front';
import { searchName } from '../workspace/search-name';
import type { Desk } from './command';
import { answer } from './say';

/** A search as a command works on it: what it looks like on its today, and the questions that it answers. */
export interface OpenSearch {
  readonly survey: Survey;
  readonly lookup: Lookup;
  readonly root: vscode.Uri;
}

/** A note that a command is about, and the search that it belongs to. */
export interface Meant<N extends Note> extends OpenSearch {
  readonly note: N;
}

/** All searches, once everything that happened so far has been looked at. */
export async function openSearches({ isReady, workspace }: Desk): Promise<readonly OpenSearch[]> {
  await isReady;
  await workspace.settled();
  return workspace.surveys.map(openSearch).filter((search) => search !== undefined);
}

/**
 * The search that a command is about: that of the tree's line or the note in front, else the only one, else the one that is
 * chosen. Undefined where there is none, which is said, with an offer to set one up, or where none was chosen.
 */
export async function searchMeant(
  desk: Desk,
  args: readonly unknown[],
  title: string,
): Promise<OpenSearch | undefined> {
  const searches = await openSearches(desk);
  if (searches.length === 0) offerSetUp();
  const uri = uriIn(args) ?? uriInFront();
  const survey = uri && desk.workspace.surveyOf(uri);
  const meant = searches.find((search) => search.survey === survey);
  if (meant !== undefined || searches.length < 2) return meant ?? searches[0];
  const choices = searches.map((value) => ({ label: searchName(value.root), value }));
  const placeholder = vscode.l10n.t('Which search is it for?');
  return (await askOne(title, (place) => askChoice(place, { choices, placeholder })))?.answer;
}

/**
 * The note that a command was called with, by a line of a tree or an address, as it is now; undefined where it was called
 * with none. Throws `EditRefused` where it is gone.
 */
export async function noteGiven<T extends ReadType>(
  desk: Desk,
  args: readonly unknown[],
  ...types: readonly T[]
): Promise<Meant<AnyOf<T>> | undefined> {
  await openSearches(desk);
  const uri = uriIn(args);
  if (uri === undefined) return undefined;
  return noteAt(desk, uri, types) ?? gone();
}

/** The note that a quick fix speaks of, by its address. Throws `EditRefused` where it is gone. */
export async function searchWith(desk: Desk, uri: unknown): Promise<Meant<Note>> {
  await openSearches(desk);
  const meant = typeof uri === 'string' ? meantAt(desk, vscode.Uri.parse(uri, true)) : undefined;
  return meant ?? gone();
}

/** The note in front, where it is of one of the types. */
export async function noteInFront<T extends ReadType>(
  desk: Desk,
  ...types: readonly T[]
): Promise<Meant<AnyOf<T>> | undefined> {
  await openSearches(desk);
  const uri = uriInFront();
  return uri && noteAt(desk, uri, types);
}

/** The notes of a type in all of the searches, each with its own. */
export function notesIn<T extends ReadType>(
  searches: readonly OpenSearch[],
  type: T,
): readonly (OpenSearch & { readonly note: NoteOf<T> })[] {
  return searches.flatMap((search) => search.lookup.all(type).map((note) => ({ ...search, note })));
}

/** What asks for one of the choices that the searches give; undefined where there is no search or no choice, which is said. */
export async function chooser<T>(
  desk: Desk,
  { placeholder, none }: { readonly placeholder: string; readonly none: string },
  choicesIn: (searches: readonly OpenSearch[]) => readonly Choice<T>[],
): Promise<((place: Place) => Promise<Reply<T>>) | undefined> {
  const searches = await openSearches(desk);
  if (searches.length === 0) return void offerSetUp();
  const choices = choicesIn(searches);
  if (choices.length === 0) return void answer(none);
  return (place) => askChoice(place, { choices, placeholder });
}

/** The line of a tree that a command was called on. */
export function treeNodeIn([given]: readonly unknown[]): TreeNode | undefined {
  const isNode = typeof given === 'object' && given !== null && 'id' in given && 'label' in given;
  return isNode ? (given as TreeNode) : undefined;
}

/** Says that there is no search, and offers to set one up. */
export function offerSetUp(): void {
  const setUp = vscode.l10n.t('Set Up Job Search');
  const words = vscode.l10n.t('There is no job search in this window yet.');
  void vscode.window.showInformationMessage(words, setUp).then((chosen) => {
    if (chosen === setUp) return vscode.commands.executeCommand('jobSearch.setUp' satisfies CommandId);
    return undefined;
  });
}

type AnyOf<T extends ReadType> = { readonly [K in T]: NoteOf<K> }[T] & Note;

function noteAt<T extends ReadType>(
  desk: Desk,
  uri: vscode.Uri,
  types: readonly T[],
): Meant<AnyOf<T>> | undefined {
  const meant = meantAt(desk, uri);
  const isWanted = types.some((type) => type === meant?.note.type);
  return isWanted ? (meant as Meant<AnyOf<T>>) : undefined;
}

function meantAt({ workspace }: Desk, uri: vscode.Uri): Meant<Note> | undefined {
  const survey = workspace.surveyOf(uri);
  const search = survey && openSearch(survey);
  const note = search?.lookup.note(uri.toString());
  return search && note && { ...search, note };
}

function gone(): never {
  throw new EditRefused(vscode.l10n.t('This note is no longer there.'));
}

function openSearch(survey: Survey): OpenSearch | undefined {
  const lookup = survey.search?.lookup();
  return lookup && { survey, lookup, root: vscode.Uri.parse(lookup.root, true) };
}

/** The file that a command was called on: by a line of a tree, from a menu of files with a URI, by a quick fix with its text. */
export function uriIn(args: readonly unknown[]): vscode.Uri | undefined {
  const [given] = args;
  if (given instanceof vscode.Uri) return given;
  if (typeof given === 'string') return vscode.Uri.parse(given, true);
  const target = treeNodeIn(args)?.target;
  return target && vscode.Uri.parse(target.note.uri, true);
}
