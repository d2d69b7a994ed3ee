import * as vscode from 'vscode';

import { foldName } from '../../core/index/names';
import type { Place, Reply } from './steps';

/** Something that can be chosen, and the answer that it stands for. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
  /** What it can be found by besides the words that it shows; what fits is shown then. */
  readonly also?: () => readonly string[];
}

/** A question that is answered by choosing. */
export interface Choosing<T> {
  readonly choices: readonly Choice<T>[];
  readonly placeholder: string;
  /** The choice that Enter alone takes; undefined: the first. */
  readonly active?: Choice<T> | undefined;
  /** What is typed already. */
  readonly value?: string | undefined;
  /** Offers what was typed as an answer too: the label stands before it, such as `New contact:`. */
  readonly typed?: { readonly label: string; readonly icon: string; readonly read: (text: string) => T };
}

/** What a typed answer was understood as, said back while it is typed; or the problem that keeps it from being one. */
export type Understood<T> =
  { readonly answer: T; readonly echo?: string; readonly doubt?: string } | { readonly problem: string };

/** A question that is answered by typing. */
export interface Typing<T> {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string | undefined;
  readonly read: (text: string) => Understood<T>;
}

/** Asks for one of several. Accents and the order of words do not matter to what is typed. */
export function askChoice<T>(place: Place, { choices, typed, ...rest }: Choosing<T>): Promise<Reply<T>> {
  const input = vscode.window.createQuickPick<Choice<T | undefined>>();
  input.placeholder = rest.placeholder;
  input.value = rest.value ?? '';
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  // Each choice keeps its place in the list, so that Enter means the same one while the next list is on its way.
  const finders = choices.map(finderOf);
  const offer = () => {
    const text = input.value.trim();
    const words = text === '' ? [] : foldName(text).split('-');
    const own = typed !== undefined && text !== '' ? [typedChoice(typed, text)] : [];
    input.items = [...finders.map((found) => found(words)), ...own];
  };
  input.onDidChangeValue(offer);
  offer();
  const active = rest.active && input.items[choices.indexOf(rest.active)];
  if (active !== undefined) input.activeItems = [active];
  return replyOf(input, place, () => {
    const [item] = input.selectedItems;
    const choice = item && choices[input.items.indexOf(item)];
    if (choice !== undefined) return { answer: choice.value };
    const text = input.value.trim();
    return typed === undefined || text === '' ? undefined : { answer: typed.read(text) };
  });
}

/** Asks for words. What they were understood as is said back at once; a problem only once they are said to be all. */
export function askText<T>(
  place: Place,
  { prompt, placeholder = '', value = '', read }: Typing<T>,
): Promise<Reply<T>> {
  const input = vscode.window.createInputBox();
  input.prompt = prompt;
  input.placeholder = placeholder;
  input.value = value;
  const echo = () => {
    input.validationMessage = echoOf(read(input.value.trim()));
  };
  input.onDidChangeValue(echo);
  echo();
  return replyOf(input, place, () => {
    const understood = read(input.value.trim());
    if ('answer' in understood) return { answer: understood.answer };
    input.validationMessage = {
      message: understood.problem,
      severity: vscode.InputBoxValidationSeverity.Error,
    };
    return undefined;
  });
}

function replyOf<T>(
  input: vscode.QuickInput & Pick<vscode.InputBox, 'buttons' | 'onDidAccept' | 'onDidTriggerButton'>,
  { title, step, totalSteps }: Place,
  accepted: () => { readonly answer: T } | undefined,
): Promise<Reply<T>> {
  input.title = title;
  input.ignoreFocusOut = true;
  if (totalSteps > 1) {
    input.step = step;
    input.totalSteps = totalSteps;
  }
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const end = (reply: Reply<T>) => {
      resolve(reply);
      input.dispose();
    };
    input.onDidAccept(() => {
      const reply = accepted();
      if (reply !== undefined) end(reply);
    });
    input.onDidTriggerButton(() => end('back'));
    input.onDidHide(() => end(undefined));
    input.show();
  });
}

function typedChoice({ label, icon }: { label: string; icon: string }, text: string): Choice<undefined> {
  // What was typed is the description: in the label it would be sorted among the names that it resembles.
  const iconPath = new vscode.ThemeIcon(icon);
  return { label, description: text, iconPath, alwaysShow: true, value: undefined };
}

/** What shows a choice for words that were typed: whether they find it, and by what, where that is not in sight. Its own words are folded once. */
function finderOf<T>(choice: Choice<T>): (words: readonly string[]) => Choice<T> {
  const { label, description = '', detail = '' } = choice;
  let known:
    | { readonly shown: string; readonly also: readonly (readonly [said: string, folded: string])[] }
    | undefined;
  return (words) => {
    if (words.length === 0) return { ...choice, alwaysShow: false };
    known ??= {
      shown: foldName(`${label} ${description} ${detail}`),
      also: (choice.also?.() ?? []).map((said) => [said, foldName(said)]),
    };
    const { shown, also } = known;
    const hidden = words.filter((word) => !shown.includes(word));
    const why = also.filter(([, folded]) => hidden.some((word) => folded.includes(word)));
    const isFound = hidden.every((word) => why.some(([, folded]) => folded.includes(word)));
    if (!isFound || why.length === 0) return { ...choice, alwaysShow: isFound };
    const said = why.slice(0, MOST_REASONS).map(([one]) => one);
    return { ...choice, alwaysShow: true, detail: [detail, ...said].filter((one) => one !== '').join(' · ') };
  };
}

/** More reasons why somebody was found would not fit on a line. */
const MOST_REASONS = 3;

function echoOf(understood: Understood<unknown>): vscode.InputBoxValidationMessage | undefined {
  if ('problem' in understood) return undefined;
  const { echo, doubt } = understood;
  if (doubt !== undefined) return { message: doubt, severity: vscode.InputBoxValidationSeverity.Warning };
  return echo === undefined ? undefined : { message: echo, severity: vscode.InputBoxValidationSeverity.Info };
}
