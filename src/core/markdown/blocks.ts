import type { Blocks } from './block';
import { quickBlocks } from './blocks-quick';
import { treeBlocks } from './blocks-tree';

/** Reads the blocks of a body: by the quick reader where it is sure, else by the tree, else by the quick reader's guess. */
export function readBlocks(text: string, bodyStart: number): Blocks {
  const quick = quickBlocks(text, bodyStart);
  if (quick !== undefined) return quick;
  return treeBlocks(text, bodyStart) ?? quickBlocks(text, bodyStart, { guess: true });
}
