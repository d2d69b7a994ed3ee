import * as vscode from 'vscode';

import type { Card } from '../../core/insights/card';
import { noteCard } from '../../core/insights/note-card';
import type { Survey } from '../../core/insights/survey';
import type { TreeNode } from '../../core/insights/tree';
import type { ViewId } from '../../manifest/views';
import { cardMarkdown } from '../card-markdown';
import { rangeIn } from '../language/diagnostics';
import { searchName } from '../workspace/search-name';
import type { SearchWorkspace } from '../workspace/search-workspace';

const GATHER = 50;

/** What a tree of the sidebar is made of. */
export interface TreeSource {
  readonly id: ViewId;
  /** The lines of one search. */
  nodes(survey: Survey): readonly TreeNode[];
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

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly workspace: SearchWorkspace,
    private readonly source: TreeSource,
  ) {
    this.view = vscode.window.createTreeView(source.id, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.subscriptions.push(
      this.view,
      this.changed,
      workspace.onDidChange(() => this.refreshSoon()),
    );
  }

  /** Asks the source again, at once. */
  refresh(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
    this.roots = undefined;
    this.view.badge = this.source.badge?.();
    this.changed.fire();
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (node === undefined) return [...(this.roots ??= this.rootNodes())];
    return [...(node.children?.() ?? [])];
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

  private rootNodes(): readonly TreeNode[] {
    const { surveys } = this.workspace;
    const [only] = surveys;
    if (only !== undefined && surveys.length === 1) return this.source.nodes(only);
    return surveys.map((survey) => this.searchNode(survey));
  }

  /** With several searches open, each is a line of its own. */
  private searchNode(survey: Survey): TreeNode {
    const root = survey.search?.root ?? '';
    const prefixed = (node: TreeNode): TreeNode => ({
      ...node,
      id: `${root}|${node.id}`,
      ...(node.children === undefined ? {} : { children: below(node.children, prefixed) }),
    });
    return {
      id: root,
      label: searchName(vscode.Uri.parse(root, true)),
      icon: 'briefcase',
      children: below(() => this.source.nodes(survey), prefixed),
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
