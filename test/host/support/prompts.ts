import * as vscode from 'vscode';

import { fileAt } from './notes';

/** What is done at a question: Enter, Escape, Back, or something typed before Enter; with `own`, words that are none of a list's lines; or a press on the button of a list's line. */
export type Move =
  'enter' | 'escape' | 'back' | { readonly type: string; readonly own?: true } | { readonly press: string };

type Input = Pick<vscode.QuickPick<vscode.QuickPickItem>, 'title' | 'placeholder' | 'value'> & {
  prompt?: string | undefined;
};

type Window = { -readonly [K in keyof typeof vscode.window]: (typeof vscode.window)[K] };

/**
 * Runs something whose questions are answered by `answer`, by their number from 0, their words and their title, without a
 * wait and without a person; one whose answer is none is asked again. Answers the words of all questions, in order, and fails where
 * something is refused or goes wrong.
 */
export async function asking(
  answer: (nth: number, words: string, title: string) => Move,
  run: () => Thenable<unknown>,
): Promise<readonly string[]> {
  const window = vscode.window as Window;
  const { createQuickPick, createInputBox, showOpenDialog, showSaveDialog } = window;
  const { showWarningMessage, showErrorMessage } = window;
  const asked: string[] = [];
  const complaints: string[] = [];
  const next = (input: Input) => {
    const words = input.prompt ?? input.placeholder ?? '';
    asked.push(words);
    if (asked.length <= MOST) return answer(asked.length - 1, words, input.title ?? '');
    complaints.push(`There is no end to the questions: ${words}`);
    return 'escape';
  };
  const complain = (words: string) => {
    complaints.push(words);
    return Promise.resolve(undefined);
  };
  window.createQuickPick = (() => new FakePick(next)) as unknown as typeof createQuickPick;
  window.createInputBox = (() => new FakeBox(next)) as unknown as typeof createInputBox;
  window.showOpenDialog = ({ title = '' } = {}) => {
    const move = next({ title, value: '', placeholder: title });
    return Promise.resolve(typeof move === 'object' && 'type' in move ? [fileAt(move.type)] : undefined);
  };
  window.showSaveDialog = ({ title = '', defaultUri } = {}) =>
    Promise.resolve(next({ title, value: '', placeholder: title }) === 'escape' ? undefined : defaultUri);
  window.showWarningMessage = complain;
  window.showErrorMessage = complain;
  try {
    await run();
  } finally {
    Object.assign(window, { createQuickPick, createInputBox, showOpenDialog, showSaveDialog });
    Object.assign(window, { showWarningMessage, showErrorMessage });
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return asked;
}

/** No command has so many questions: one that asks on and on is to fail and not to hang. */
const MOST = 60;

/** A quick input as our questions use it; it is answered as soon as it is shown. */
abstract class FakeInput {
  title: string | undefined;
  placeholder: string | undefined;
  prompt: string | undefined;
  value = '';
  step: number | undefined;
  totalSteps: number | undefined;
  ignoreFocusOut = false;
  buttons: readonly vscode.QuickInputButton[] = [];
  private isOver = false;
  private readonly accepted = new vscode.EventEmitter<void>();
  private readonly hidden = new vscode.EventEmitter<void>();
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly triggered = new vscode.EventEmitter<vscode.QuickInputButton>();
  readonly onDidAccept = this.accepted.event;
  readonly onDidHide = this.hidden.event;
  readonly onDidChangeValue = this.changed.event;
  readonly onDidTriggerButton = this.triggered.event;

  constructor(private readonly next: (input: Input) => Move) {}

  show(): void {
    void Promise.resolve().then(() => this.answer());
  }

  dispose(): void {
    this.isOver = true;
    vscode.Disposable.from(this.accepted, this.hidden, this.changed, this.triggered).dispose();
  }

  /** What Enter takes, before it does. */
  protected abstract choose(isOwn: boolean): void;

  /** Presses the button on the line with a label. */
  protected abstract press(label: string): void;

  private answer(): void {
    for (;;) {
      const move = this.next(this);
      if (move === 'escape') return this.hidden.fire();
      if (move === 'back') return this.triggered.fire(vscode.QuickInputButtons.Back);
      if (typeof move === 'object' && 'press' in move) {
        this.press(move.press);
        continue;
      }
      if (move !== 'enter') {
        this.value = move.type;
        this.changed.fire(move.type);
      }
      this.choose(typeof move === 'object' && move.own === true);
      this.accepted.fire();
      if (this.isOver) return;
    }
  }
}

class FakePick extends FakeInput {
  activeItems: readonly vscode.QuickPickItem[] = [];
  selectedItems: readonly vscode.QuickPickItem[] = [];
  matchOnDescription = false;
  matchOnDetail = false;
  private offered: readonly vscode.QuickPickItem[] = [];
  private readonly pressed = new vscode.EventEmitter<vscode.QuickPickItemButtonEvent<vscode.QuickPickItem>>();
  readonly onDidTriggerItemButton = this.pressed.event;

  get items(): readonly vscode.QuickPickItem[] {
    return this.offered;
  }

  set items(items: readonly vscode.QuickPickItem[]) {
    this.offered = items;
    this.activeItems = [];
  }

  protected press(label: string): void {
    const item = this.items.find((one) => one.label === label);
    const button = item?.buttons?.[0];
    if (item !== undefined && button !== undefined) this.pressed.fire({ item, button });
  }

  /** What was typed, where it may be the answer itself; else as the editor does: the active line, or the first in which it is found. */
  protected choose(isOwn: boolean): void {
    const words = this.value.trim();
    const lines = this.items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    const own = lines.find(({ description }) => words !== '' && description === words);
    const fits = ({ label, alwaysShow }: vscode.QuickPickItem) =>
      alwaysShow === true || label.toLowerCase().includes(words.toLowerCase());
    const likely = words === '' ? this.activeItems[0] : undefined;
    const chosen = isOwn ? own : (own ?? likely ?? lines.find(fits));
    this.selectedItems = chosen === undefined ? [] : [chosen];
  }
}

class FakeBox extends FakeInput {
  password = false;
  validationMessage: string | vscode.InputBoxValidationMessage | undefined;

  protected choose(): void {
    return undefined;
  }

  protected press(): void {
    return undefined;
  }
}
