import * as vscode from 'vscode';

import type { Card } from '../../core/insights/card';
import { noteCard } from '../../core/insights/note-card';
import type { Survey } from '../../core/insights/survey';
import { wayTo, type TreeNode } from '../../core/insights/tree';
import type { Note } from '../../core/model/note';
import type { ViewId } from '../../manifest/views';
import { cardMarkdown } from '../card-markdown';
import { rangeIn } from '../language/diagnostics';
import { searchName } from '../workspace/search-name';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { TreeDragAndDrop, type DropPlace } from './drag-and-drop';

const GATHER = 50;

/** What a tree of the sidebar is made of. */
export interface TreeSource extends DropPlace {
  readonly id: ViewId;
  /** The searches that it shows; all of them where it does not say. */
  surveys?(): readonly Survey[];
  /** The lines of one search. */
  nodes(survey: Survey): readonly TreeNode[];
  /** What stands beside its title, dimmed. */
  description?(): string | undefined;
  /** What is said above the lines, where something is; `isEmpty` where there are none. */
  message?(isEmpty: () => boolean): string | undefined;
  /** The number on the view container, and what it counts; undefined for none. */
  badge?(): vscode.ViewBadge | undefined;
}

/** A tree of the sidebar, which shows what its source says and is asked again after every change. */
export class JobSearchTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<TreeNode>;
  private readonly subscriptions: vscode.Disposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private roots: readonly TreeNode[] | undefined;
  private selected: readonly TreeNode[] = [];
  /** The file whose line is to be shown as soon as that can be done. */
  private wanted: vscode.Uri | undefined;
  /** The lines from the top down to the one that was shown last. */
  private way: readonly TreeNode[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly workspace: SearchWorkspace,
    private readonly source: TreeSource,
  ) {
    this.view = vscode.window.createTreeView(source.id, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: source.drop !== undefined,
      dragAndDropController: new TreeDragAndDrop(source),
    });
    this.subscriptions.push(
      this.view,
      this.changed,
      workspace.onDidChange(() => this.refreshSoon()),
      this.view.onDidChangeVisibility(() => void this.showWanted()),
      this.view.onDidChangeSelection(({ selection }) => (this.selected = selection)),
    );
    this.view.message = source.message?.(() => false) ?? '';
  }

  /** The lines that are selected; the view itself forgets them for a moment whenever it is asked again. */
  get selection(): readonly TreeNode[] {
    return this.selected;
  }

  /** Shows and selects the line of a file that has come to the front, once the view is in sight and the line is there. */
  follow(uri: vscode.Uri | undefined): void {
    this.wanted = uri;
    void this.showWanted();
  }

  /** Asks the source again, at once. */
  refresh(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
    this.roots = undefined;
    this.view.badge = this.source.badge?.();
    this.view.description = this.source.description?.() ?? '';
    this.view.message = this.source.message?.(() => this.top().length === 0) ?? '';
    this.changed.fire();
    void this.showWanted();
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node === undefined) return [...this.top()];
    return [...(node.children?.() ?? [])];
  }

  /** The line above one that is to be shown; the editor asks for no other. */
  getParent(node: TreeNode): TreeNode | undefined {
    return this.way[this.way.findIndex(({ id }) => id === node.id) - 1];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, collapsible(node));
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    if (node.icon !== undefined) item.iconPath = new vscode.ThemeIcon(node.icon, colourOf(node));
    if (node.kinds !== undefined) item.contextValue = node.kinds.join(' ');
    if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
    if (node.target !== undefined) item.command = opening(node.target);
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    const card = node.card?.() ?? this.noteCardOf(node);
    if (card !== undefined) item.tooltip = cardMarkdown(card);
    return item;
  }

  dispose(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async showWanted(): Promise<void> {
    const note = this.wanted && this.noteAt(this.wanted);
    if (note === undefined || !this.view.visible) return;
    // Whoever has clicked on a line stays there, though the same note may have another one.
    const isSelected = this.selection.some(({ target }) => target?.note.uri === note.uri);
    const way = isSelected ? [] : wayTo(this.top(), note);
    const line = way.at(-1);
    if (line !== undefined || isSelected) this.wanted = undefined;
    if (line === undefined) return;
    this.way = way;
    try {
      await this.view.reveal(line, { select: true, focus: false });
    } catch {
      // The tree has changed meanwhile, and has no such line any more.
    }
  }

  private noteAt(uri: vscode.Uri): Note | undefined {
    return this.workspace.surveyOf(uri)?.search?.note(uri.toString());
  }

  private top(): readonly TreeNode[] {
    return (this.roots ??= this.rootNodes());
  }

  private rootNodes(): readonly TreeNode[] {
    const surveys = this.source.surveys?.() ?? this.workspace.surveys;
    const [only] = surveys;
    if (only !== undefined && surveys.length === 1) return this.source.nodes(only);
    return surveys.map((survey) => this.searchNode(survey));
  }

  /** With several searches open, each is a line of its own. */
  private searchNode(survey: Survey): TreeNode {
    const root = survey.search?.root ?? '';
    const prefixed = ({ children, towards, ...node }: TreeNode): TreeNode => ({
      ...node,
      id: `${root}|${node.id}`,
      ...(children === undefined ? {} : { children: below(children, prefixed) }),
      ...(towards === undefined ? {} : { towards: mapped(towards, prefixed) }),
    });
    const nodes = below(() => this.source.nodes(survey), prefixed);
    return {
      id: root,
      label: searchName(vscode.Uri.parse(root, true)),
      icon: 'briefcase',
      children: nodes,
      towards: (note) => nodes().find((node) => node.towards?.(note) !== undefined),
      isOpen: true,
    };
  }

  private noteCardOf({ target }: TreeNode): Card | undefined {
    const uri = target && vscode.Uri.parse(target.note.uri, true);
    const survey = uri && this.workspace.surveyOf(uri);
    return target && survey && noteCard(survey, target.note);
  }

  private refreshSoon(): void {
    this.timer ??= setTimeout(() => this.refresh(), GATHER);
  }
}

function collapsible({ children, isOpen = false }: TreeNode): vscode.TreeItemCollapsibleState {
  if (children === undefined) return vscode.TreeItemCollapsibleState.None;
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

function colourOf({ colour }: TreeNode): vscode.ThemeColor | undefined {
  return colour === undefined ? undefined : new vscode.ThemeColor(colour);
}

function opening({ note, range }: NonNullable<TreeNode['target']>): vscode.Command {
  const { start } = rangeIn(note, range);
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(note.uri, true), { selection: new vscode.Range(start, start) }],
  };
}

function below(
  children: () => readonly TreeNode[],
  each: (node: TreeNode) => TreeNode,
): () => readonly TreeNode[] {
  return () => children().map(each);
}

function mapped(
  towards: NonNullable<TreeNode['towards']>,
  each: (node: TreeNode) => TreeNode,
): NonNullable<TreeNode['towards']> {
  return (note) => {
    const node = towards(note);
    return node === undefined ? undefined : each(node);
  };
}
