import * as vscode from 'vscode';

import type { FilterHelp } from '../../core/insights/filter-help';
import type { SavedView } from '../../core/insights/saved-views';
import { nearestWord } from '../../core/guidance/nearest';

/** A question for a filter. */
export interface FilterQuestion {
  readonly title: string;
  /** Whether what is shown now can be chosen too: everything, and the filters that were saved. */
  readonly saved: readonly SavedView[];
  /** What the trees are filtered by now; undefined where that does not matter. */
  readonly current?: string;
  readonly help: (text: string) => FilterHelp;
  /** Takes a saved filter away, where that can be done here. */
  readonly forget?: (view: SavedView) => Promise<void>;
}

interface FilterItem extends vscode.QuickPickItem {
  /** What Enter answers. */
  readonly answer?: string;
  /** What Enter makes of what is typed, so that it can be gone on with. */
  readonly goOn?: string;
  /** The saved filter that it is, where it can be taken away. */
  readonly view?: SavedView;
}

/** Asks for a filter: one that was saved, or one that is typed, with the ways to go on and how many contacts fit. */
export function askFilter({
  title,
  saved,
  current = '',
  help,
  forget,
}: FilterQuestion): Promise<string | undefined> {
  let left = saved;
  const input = vscode.window.createQuickPick<FilterItem>();
  input.title = title;
  input.placeholder = vscode.l10n.t(
    'What should be shown? For example stage:met company:northwind last<-30d',
  );
  input.ignoreFocusOut = true;
  const offer = () => {
    const text = input.value.trim();
    const known = help(input.value);
    const own =
      text === ''
        ? [...resetLines(current), ...left.map((view) => savedLine(view, forget !== undefined))]
        : [typedLine(text, known)];
    const ways = known.suggestions.map(wayOn);
    const heading = { label: vscode.l10n.t('Go on with'), kind: vscode.QuickPickItemKind.Separator };
    input.items = ways.length === 0 ? own : [...own, heading, ...ways];
    const isOpen = text !== '' && known.filter.problems.length > 0;
    const active = isOpen ? (ways[0] ?? own[0]) : (own[0] ?? ways[0]);
    input.activeItems = active === undefined ? [] : [active];
  };
  input.onDidChangeValue(offer);
  offer();
  return new Promise((resolve, reject) => {
    const end = (answer: string | undefined) => {
      resolve(answer);
      input.dispose();
    };
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item?.answer !== undefined) return end(item.answer);
      if (item?.goOn === undefined) return undefined;
      input.value = item.goOn;
      return offer();
    });
    input.onDidTriggerItemButton(({ item: { view } }) => {
      if (view === undefined) return;
      forget?.(view).then(
        () => {
          left = left.filter(({ name, filter }) => name !== view.name || filter !== view.filter);
          offer();
        },
        (error: unknown) => {
          reject(error instanceof Error ? error : new Error(String(error)));
          input.dispose();
        },
      );
    });
    input.onDidHide(() => end(undefined));
    input.show();
  });
}

/** What there is to choose while nothing is typed and the trees are filtered. */
function resetLines(current: string): readonly FilterItem[] {
  if (current === '') return [];
  return [
    {
      label: vscode.l10n.t('Show everything again'),
      iconPath: new vscode.ThemeIcon('clear-all'),
      answer: '',
    },
    {
      label: vscode.l10n.t('Change what is shown now'),
      description: current,
      iconPath: new vscode.ThemeIcon('edit'),
      goOn: `${current} `,
    },
  ];
}

function savedLine(view: SavedView, canForget: boolean): FilterItem {
  const { name, filter } = view;
  const line = {
    label: name,
    description: filter,
    iconPath: new vscode.ThemeIcon('bookmark'),
    answer: filter,
  };
  if (!canForget) return line;
  const tooltip = vscode.l10n.t('Take {0} out of your profile', name);
  return { ...line, view, buttons: [{ iconPath: new vscode.ThemeIcon('trash'), tooltip }] };
}

/** What was typed, as an answer where it is understood, else with the reason why it is none yet. */
function typedLine(text: string, { filter, count }: FilterHelp): FilterItem {
  // What was typed is the description: in the label it would be sorted among what it resembles.
  const line = { description: text, alwaysShow: true };
  const [problem] = filter.problems;
  if (problem !== undefined) {
    const meant = nearestWord(problem.written, problem.values);
    const detail =
      meant === undefined ? problem.message : vscode.l10n.t('{0} Did you mean {1}?', problem.message, meant);
    return { ...line, label: vscode.l10n.t('Not yet'), detail, iconPath: new vscode.ThemeIcon('info') };
  }
  return { ...line, label: countSaid(count), iconPath: new vscode.ThemeIcon('filter'), answer: text };
}

function countSaid(count: number): string {
  if (count === 0) return vscode.l10n.t('No contact fits');
  return count === 1
    ? vscode.l10n.t('Show the 1 contact that fits')
    : vscode.l10n.t('Show the {0} contacts that fit', count);
}

function wayOn({ term, text, count, about }: FilterHelp['suggestions'][number]): FilterItem {
  const description = count === undefined ? about : vscode.l10n.t('{0} · {1}', String(count), about);
  return { label: term, description, alwaysShow: true, goOn: text };
}
