import * as vscode from 'vscode';

import type { TreeNode } from '../../core/insights/tree';
import type { ViewId } from '../../manifest/views';

const URI_LIST = 'text/uri-list';

/** A tree on which lines may be dropped. */
export interface DropPlace {
  readonly id: ViewId;
  /** What becomes of contacts, by their addresses, that are dropped on a line; undefined where nothing can be dropped. */
  drop?(target: TreeNode | undefined, contacts: readonly string[]): Thenable<unknown>;
}

/** Lets lines be dragged: onto others where the tree sorts what is dropped, and as the addresses of their notes into an editor. */
export class TreeDragAndDrop implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [URI_LIST];
  readonly dropMimeTypes: readonly string[];
  private readonly own: string;

  constructor(private readonly source: DropPlace) {
    this.own = `application/vnd.code.tree.${source.id.toLowerCase()}`;
    this.dropMimeTypes = source.drop === undefined ? [] : [this.own];
  }

  handleDrag(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
    const notes = (lines: readonly TreeNode[]) => [
      ...new Set(lines.flatMap(({ target }) => (target === undefined ? [] : [target.note.uri]))),
    ];
    const all = notes(nodes);
    if (all.length > 0) data.set(URI_LIST, new vscode.DataTransferItem(all.join('\r\n')));
    const contacts = notes(nodes.filter(({ kinds }) => kinds?.includes('contact')));
    data.set(this.own, new vscode.DataTransferItem(contacts.join('\r\n')));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const dropped = await data.get(this.own)?.asString();
    const contacts = (dropped ?? '').split('\r\n').filter((uri) => uri !== '');
    await this.source.drop?.(target, contacts);
  }
}
