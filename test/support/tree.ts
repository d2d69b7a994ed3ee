import type { TreeNode } from '../../src/core/insights/tree';

/** A tree as lines, as a person sees it: indentation, label, and the dimmed description in brackets. */
export function treeText(nodes: readonly TreeNode[], indent = ''): string {
  return nodes
    .map(({ label, description, children }) => {
      const line = `${indent}${label}${description === undefined ? '' : ` (${description})`}\n`;
      return line + treeText(children?.() ?? [], `${indent}  `);
    })
    .join('');
}

/** All nodes of a tree, from the top. */
export function* allNodes(nodes: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of nodes) {
    yield node;
    yield* allNodes(node.children?.() ?? []);
  }
}
