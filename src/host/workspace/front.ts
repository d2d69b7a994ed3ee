import * as vscode from 'vscode';

const PREVIEW = /markdown\.preview$/;

/** What is open in front, in whatever editor: a note shown by a custom editor has no text editor. */
export function uriInFront(): vscode.Uri | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isNote = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
  return isNote ? input.uri : undefined;
}

/** Follows what is in front from tab to tab. The preview beside a note does not say whose it is, and counts as the note. */
export class Front implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  private readonly subscriptions: vscode.Disposable;
  private current = uriInFront();

  /** Fires when another file comes to the front, or none. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const look = () => this.look();
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.window.tabGroups.onDidChangeTabs(look),
      vscode.window.tabGroups.onDidChangeTabGroups(look),
      vscode.window.onDidChangeActiveTextEditor(look),
    );
  }

  get uri(): vscode.Uri | undefined {
    return this.current;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private look(): void {
    const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (input instanceof vscode.TabInputWebview && PREVIEW.test(input.viewType)) return;
    const next = uriInFront();
    if (next?.toString() === this.current?.toString()) return;
    this.current = next;
    this.changed.fire(next);
  }
}
