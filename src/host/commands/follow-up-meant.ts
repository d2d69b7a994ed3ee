import * as vscode from 'vscode';

import type { FollowUp } from '../../core/agenda/follow-up';
import { followUpId } from '../../core/insights/follow-ups-tree';
import { relativeDay } from '../../core/model/day-words';
import { askOne, type Subject } from '../prompts/steps';
import { EditRefused } from '../workspace/edit-refused';
import type { Desk } from './command';
import { chooser, openSearches, treeNodeIn, type OpenSearch } from './searches';

/** A line of the agenda that a command is about. */
export interface MeantFollowUp extends OpenSearch {
  readonly item: FollowUp;
}

/** The follow-up on whose line a command was called; undefined where it was called on no line of the agenda. */
export async function followUpGiven(
  desk: Desk,
  args: readonly unknown[],
): Promise<MeantFollowUp | undefined> {
  const node = treeNodeIn(args);
  if (node?.kinds?.includes('followUp') !== true) return undefined;
  const items = followUpsIn(await openSearches(desk));
  // With several searches open, the root stands before the id of a line.
  const meant = items.find(({ item, lookup }) => {
    const id = followUpId(item);
    return node.id === id || node.id === `${lookup.root}|${id}`;
  });
  if (meant === undefined) throw new EditRefused(vscode.l10n.t('This is no longer on the list.'));
  return meant;
}

/** What is asked where a command was called on no line of the agenda. */
export interface WhichFollowUp {
  readonly placeholder: string;
  /** What to say where there is none. */
  readonly none: string;
  readonly isWanted: (item: FollowUp) => boolean;
}

/** Asks for one of the follow-ups; undefined where there is none, which is said, or none was chosen. */
export async function chooseFollowUp(
  desk: Desk,
  { title, ...which }: WhichFollowUp & { readonly title: string },
): Promise<MeantFollowUp | undefined> {
  const about = await followUpAbout(desk, undefined, which);
  return about !== undefined && 'ask' in about ? (await askOne(title, about.ask))?.answer : undefined;
}

/** The follow-up that questions are about: the one that is given, else one to be chosen. Undefined where there is none, which is said. */
export async function followUpAbout(
  desk: Desk,
  given: MeantFollowUp | undefined,
  { isWanted, ...words }: WhichFollowUp,
): Promise<Subject<MeantFollowUp> | undefined> {
  if (given !== undefined) return { given };
  const ask = await chooser(desk, words, (searches) =>
    followUpsIn(searches)
      .filter(({ item }) => isWanted(item))
      .map((value) => ({
        label: value.item.what,
        description: value.item.why,
        detail: vscode.l10n.t('due {0}', relativeDay(value.item.due, value.survey.today)),
        value,
      })),
  );
  return ask && { ask };
}

function followUpsIn(searches: readonly OpenSearch[]): readonly MeantFollowUp[] {
  return searches.flatMap((search) => search.survey.followUps().map((item) => ({ ...search, item })));
}
