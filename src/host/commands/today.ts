import * as vscode from 'vscode';

import type { FollowUp } from '../../core/agenda/follow-up';
import { followUpLine } from '../../core/insights/follow-ups-tree';
import { stateTitles } from '../../core/insights/report';
import { dueNow, nextAfterToday } from '../../core/insights/today';
import { longDay, relativeDay } from '../../core/model/day-words';
import { commands, type CommandId, type CommandRow } from '../../manifest/commands';
import { actsOn } from '../../manifest/line-acts';
import { askAct, type ActLine, type ActLines, type OfferedAct } from '../prompts/acts';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import { searchName } from '../workspace/search-name';
import type { Command } from './command';
import { offerSetUp, openSearches, type OpenSearch } from './searches';

/** A command with what it is about. */
interface Run {
  readonly command: CommandId;
  readonly about: readonly unknown[];
}

/** These show something to read, which is in front only after they have answered. */
const SHOWING: ReadonlySet<CommandId> = new Set(['jobSearch.briefMe', 'jobSearch.openNote']);

/**
 * Offers what is to be done now. After an act the list is there again, as it is then; an act that leads to a note leaves the person
 * there.
 */
export const today: Command = async (desk) => {
  let active = 0;
  for (let isFirst = true; ; isFirst = false) {
    const searches = await openSearches(desk);
    const [search] = searches;
    if (search === undefined) return offerSetUp();
    const groups = searches.flatMap((one) => groupsOf(one, searches.length > 1));
    if (groups.length === 0) return nothingDue(searches, isFirst);
    const chosen = await askAct({
      title: vscode.l10n.t('Today, {0}', longDay(search.survey.today)),
      placeholder: vscode.l10n.t('Enter does what the line says; its buttons do more'),
      groups,
      active,
    });
    if (chosen === undefined) return;
    active = chosen.line;
    const before = inFront();
    await run(chosen.value);
    if (SHOWING.has(chosen.value.command) || inFront() !== before) return;
  }
};

async function run({ command, about }: Run): Promise<void> {
  await vscode.commands.executeCommand(command, ...about);
}

/** What is due now in a search, under what it is: overdue or of today. */
function groupsOf(search: OpenSearch, isOneOfSeveral: boolean): readonly ActLines<Run>[] {
  const due = dueNow(search.survey);
  return stateTitles()
    .map(([state, title]) => ({
      heading: isOneOfSeveral ? `${searchName(search.root)} · ${title}` : title,
      lines: due.filter((item) => item.state === state).map((item) => lineOf(search, item)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function lineOf({ survey, lookup }: OpenSearch, item: FollowUp): ActLine<Run> {
  const node = followUpLine(item, survey);
  const line = { ...node, id: `${lookup.root}|${node.id}` };
  const open: OfferedAct<Run> = {
    icon: 'go-to-file',
    title: vscode.l10n.t('Open Note'),
    value: { command: 'jobSearch.openNote', about: [item.note.uri, item.range.start] },
  };
  const acts = unlike(actsOn('jobSearch.followUps', node.kinds ?? []).map((id) => offered(id, line)));
  const [first = open, ...others] = acts;
  return {
    label: item.what,
    description: item.why,
    detail: first.title,
    iconPath: new vscode.ThemeIcon(node.icon ?? 'circle-outline'),
    acts: [first, ...others, ...(first === open ? [] : [open])],
  };
}

function offered(command: CommandId, line: object): OfferedAct<Run> {
  const { icon, title }: CommandRow = commands[command];
  return { icon: icon?.slice(2, -1) ?? 'play', title, value: { command, about: [line] } };
}

/** Acts that look the same on a line cannot be told apart: the likelier stays. */
function unlike(acts: readonly OfferedAct<Run>[]): readonly OfferedAct<Run>[] {
  return acts.filter(({ icon }, nth) => acts.findIndex((other) => other.icon === icon) === nth);
}

/** Says that nothing is due, and what one could do instead. */
async function nothingDue(searches: readonly OpenSearch[], isFirst: boolean): Promise<void> {
  const next = searches.flatMap(({ survey }) => {
    const item = nextAfterToday(survey);
    if (item === undefined) return [];
    const value: Run = { command: 'jobSearch.openNote', about: [item.note.uri, item.range.start] };
    return [{ label: item.what, description: relativeDay(item.due, survey.today), value }];
  });
  const choices = [
    ...(['jobSearch.newInformationalInterview', 'jobSearch.newContact'] as const).map((command) => ({
      label: commands[command].title,
      value: { command, about: [] },
    })),
    ...next.map((choice) => ({ ...choice, label: vscode.l10n.t('Next: {0}', choice.label) })),
  ];
  const placeholder = isFirst
    ? vscode.l10n.t('Nothing is due today. A good day to meet somebody, or to rest.')
    : vscode.l10n.t('That was all for today.');
  const reply = await askOne(vscode.l10n.t('Today'), (place) =>
    askChoice<Run>(place, { choices, placeholder }),
  );
  if (reply !== undefined) await run(reply.answer);
}

/** What the person sees in front, to tell whether an act has led them somewhere. */
function inFront(): string {
  const { activeTextEditor, tabGroups } = vscode.window;
  return `${activeTextEditor?.document.uri.toString() ?? ''} ${tabGroups.activeTabGroup.activeTab?.label ?? ''}`;
}
