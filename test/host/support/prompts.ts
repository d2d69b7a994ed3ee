import * as vscode from 'vscode';

/** What is done at a question: Enter, Escape, Back, or something typed before Enter. */
export type Move = 'enter' | 'escape' | 'back' | { readonly type: string };

type Input = Pick<vscode.QuickPick<vscode.QuickPickItem>, 'title' | 'placeholder' | 'value'> & {
  prompt?: string | undefined;
};

/**
 * Runs something whose questions are answered by `answer`, by their number from 0 and their words, without a wait and
 * without a person. Answers the words of all questions, in order.
 */
export async function asking(
  answer: (nth: number, words: string) => Move,
  run: () => Thenable<unknown>,
): Promise<readonly string[]> {
  const window = vscode.window as { -readonly [K in keyof typeof vscode.window]: (typeof vscode.window)[K] };
  const { createQuickPick, createInputBox } = window;
  const asked: string[] = [];
  const next = (input: Input) => {
    const words = input.prompt ?? input.placeholder ?? '';
    asked.push(words);
    return answer(asked.length - 1, words);
  };
  window.createQuickPick = (() => new FakePick(next)) as unknown as typeof createQuickPick;
  window.createInputBox = (() => new FakeBox(next)) as unknown as typeof createInputBox;
  try {
    await run();
  } finally {
    Object.assign(window, { createQuickPick, createInputBox });
  }
  return asked;
}

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
  protected abstract choose(): void;

  private answer(): void {
    const move = this.next(this);
    if (move === 'escape') return this.hidden.fire();
    if (move === 'back') return this.triggered.fire(vscode.QuickInputButtons.Back);
    if (move !== 'enter') {
      this.value = move.type;
      this.changed.fire(move.type);
    }
    this.choose();
    this.accepted.fire();
    // An answer that is none leaves the question open, and nobody is there to give another.
    if (!this.isOver) this.hidden.fire();
  }
}

class FakePick extends FakeInput {
  items: readonly vscode.QuickPickItem[] = [];
  activeItems: readonly vscode.QuickPickItem[] = [];
  selectedItems: readonly vscode.QuickPickItem[] = [];
  matchOnDescription = false;
  matchOnDetail = false;

  /** As the editor does: the active line, or the first that what was typed is found in. */
  protected choose(): void {
    const words = this.value.toLowerCase();
    const fits = ({ label, alwaysShow }: vscode.QuickPickItem) =>
      alwaysShow === true || label.toLowerCase().includes(words);
    const chosen = (this.value === '' ? this.activeItems[0] : undefined) ?? this.items.find(fits);
    this.selectedItems = chosen === undefined ? [] : [chosen];
  }
}

class FakeBox extends FakeInput {
  password = false;
  validationMessage: string | vscode.InputBoxValidationMessage | undefined;

  protected choose(): void {
    return undefined;
  }
}
