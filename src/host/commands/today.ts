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

/** What stands in the menu of a line. */
interface Menu {
  readonly what: string;
  readonly menu: readonly OfferedAct<Run>[];
}

type Chosen = Run | Menu;

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
    const act = 'menu' in chosen.value ? await askMenu(chosen.value) : chosen.value;
    const before = inFront();
    if (act !== undefined) await run(act);
    if (act !== undefined && (SHOWING.has(act.command) || inFront() !== before)) return;
  }
};

async function run({ command, about }: Run): Promise<void> {
  await vscode.commands.executeCommand(command, ...about);
}

/** What is due now in a search, under what it is: overdue or of today. */
function groupsOf(search: OpenSearch, isOneOfSeveral: boolean): readonly ActLines<Chosen>[] {
  const due = dueNow(search.survey);
  return stateTitles()
    .map(([state, title]) => ({
      heading: isOneOfSeveral ? `${searchName(search.root)} · ${title}` : title,
      lines: due.filter((item) => item.state === state).map((item) => lineOf(search, item)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function lineOf({ survey, lookup }: OpenSearch, item: FollowUp): ActLine<Chosen> {
  const node = followUpLine(item, survey);
  const about = [{ ...node, id: `${lookup.root}|${node.id}` }];
  const { onLine, inMenu } = actsOn('jobSearch.followUps', node.kinds ?? []);
  const open: OfferedAct<Run> = {
    icon: 'go-to-file',
    title: vscode.l10n.t('Open Note'),
    value: { command: 'jobSearch.openNote', about: [item.note.uri, item.range.start] },
  };
  const [first = open, ...others] = onLine.map((command) => offered(command, about));
  const menu = [...(first === open ? [] : [open]), ...inMenu.map((command) => offered(command, about))];
  return {
    label: item.what,
    description: item.why,
    detail: first.title,
    iconPath: new vscode.ThemeIcon(node.icon ?? 'circle-outline'),
    acts: [first, ...others, ...asButtons(item, menu)],
  };
}

function offered(command: CommandId, about: readonly unknown[]): OfferedAct<Run> {
  const { icon, title }: CommandRow = commands[command];
  return { icon: icon?.slice(2, -1) ?? 'play', title, value: { command, about } };
}

/** What stands in the menu of a line behind one button, unless it is a single act. */
function asButtons(item: FollowUp, menu: readonly OfferedAct<Run>[]): readonly OfferedAct<Chosen>[] {
  if (menu.length < 2) return menu;
  return [{ icon: 'ellipsis', title: vscode.l10n.t('More…'), value: { what: item.what, menu } }];
}

/** Asks for one of the acts in the menu of a line. */
async function askMenu({ what, menu }: Menu): Promise<Run | undefined> {
  const choices = menu.map(({ icon, title, value }) => ({
    label: title,
    iconPath: new vscode.ThemeIcon(icon),
    value,
  }));
  return (
    await askOne(what, (place) => askChoice(place, { choices, placeholder: vscode.l10n.t('What next?') }))
  )?.answer;
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
