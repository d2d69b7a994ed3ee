import * as vscode from 'vscode';

/** Something that can be done at once from a list. */
export interface OfferedAct<T> {
  readonly icon: string;
  readonly title: string;
  readonly value: T;
}

/** A line of a list of things to do: Enter takes the first act, the others are buttons on the line. */
export interface ActLine<T> extends vscode.QuickPickItem {
  readonly acts: readonly [OfferedAct<T>, ...OfferedAct<T>[]];
}

/** What is offered, under headings of their own. */
export interface ActLines<T> {
  readonly heading: string;
  readonly lines: readonly ActLine<T>[];
}

/** A list of things to do. */
export interface Acting<T> {
  readonly title: string;
  readonly placeholder: string;
  readonly groups: readonly ActLines<T>[];
  /** Which line Enter alone takes, counted from 0. */
  readonly active: number;
}

interface ActItem<T> extends vscode.QuickPickItem {
  readonly line?: ActLine<T>;
}

interface ActButton<T> extends vscode.QuickInputButton {
  readonly act: OfferedAct<T>;
}

/** What was chosen from a list of things to do, and on which line; undefined where it was dismissed. */
export interface ChosenAct<T> {
  readonly value: T;
  readonly line: number;
}

/** Asks for one thing to do. */
export function askAct<T>({
  title,
  placeholder,
  groups,
  active,
}: Acting<T>): Promise<ChosenAct<T> | undefined> {
  const input = vscode.window.createQuickPick<ActItem<T>>();
  input.title = title;
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.ignoreFocusOut = true;
  const lines = groups.flatMap((group) => group.lines);
  input.items = groups.flatMap((group) => [
    { label: group.heading, kind: vscode.QuickPickItemKind.Separator },
    ...group.lines.map(itemOf),
  ]);
  const first = lines[Math.min(active, lines.length - 1)];
  input.activeItems = input.items.filter(({ line }) => line !== undefined && line === first);
  return new Promise((resolve) => {
    const end = (chosen: ChosenAct<T> | undefined) => {
      resolve(chosen);
      input.dispose();
    };
    input.onDidAccept(() => {
      const line = input.selectedItems[0]?.line;
      if (line !== undefined) end({ value: line.acts[0].value, line: lines.indexOf(line) });
    });
    input.onDidTriggerItemButton(({ item, button }) => {
      if (item.line !== undefined)
        end({ value: (button as ActButton<T>).act.value, line: lines.indexOf(item.line) });
    });
    input.onDidHide(() => end(undefined));
    input.show();
  });
}

function itemOf<T>(line: ActLine<T>): ActItem<T> {
  const [, ...others] = line.acts;
  const buttons = others.map((act): ActButton<T> => ({
    iconPath: new vscode.ThemeIcon(act.icon),
    tooltip: act.title,
    act,
  }));
  const { label, description, detail, iconPath } = line;
  return {
    label,
    ...(description === undefined ? {} : { description }),
    ...(detail === undefined ? {} : { detail }),
    ...(iconPath === undefined ? {} : { iconPath }),
    buttons,
    line,
  };
}
