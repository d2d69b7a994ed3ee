import type { Heading as HeadingNode, ListItem, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { at, shift, trimmed, type Range } from '../text/range';
import { Item, type Blocks, type Heading } from './block';
import { commentsIn } from './comments';

// More than any note of a person needs. What remark does with one sign may grow with their number and with their depth.
const LARGEST = 64 * 1024;
const MOST_SIGNS = 4000;
const DEEPEST = 32;
const WIDEST = 4 * DEEPEST;
const SIGNS = /\r\n?|[\n>[`<*_&!~\\]|\]\(|[-+.)][ \t]/g;
const PREFIXES = /^(?:[ \t>]|(?:[*+-]|\d{1,9}[.)])(?=\s|$))+/gm;
const CONTAINERS = /[>*+-]|\d[.)]/g;

const MARKER = /^(?:[-*+]|\d{1,9}[.)])/;
const CHECKBOX = /^\[[ xX]\](?:[ \t\r\n]|$)/;

const parser = unified().use(remarkParse).freeze();

/**
 * The full reader: CommonMark by remark. `undefined` where the text is so large or so nested that the tree would
 * take seconds or overflow the stack, which no note of a person does.
 */
export function treeBlocks(text: string, bodyStart: number): Blocks | undefined {
  // remark drops a byte order mark, and does not count it.
  const start = text.startsWith('\ufeff', bodyStart) ? bodyStart + 1 : bodyStart;
  const body = text.slice(start);
  try {
    const tree = treeOf(body);
    return tree && blocksOf(tree, body, start);
  } catch {
    return undefined;
  }
}

/** The tree of a text, or `undefined` where `treeBlocks` would not read it either. */
export function treeOf(body: string): Root | undefined {
  return isHostile(body) ? undefined : parser.parse(body);
}

function isHostile(body: string): boolean {
  if (body.length > LARGEST) return true;
  const prefixes = body.match(PREFIXES) ?? [];
  const width = prefixes.reduce((sum, prefix) => sum + prefix.length, 0);
  if (countOf(SIGNS, body) + width / 2 > MOST_SIGNS) return true;
  return prefixes.some((prefix) => prefix.length > WIDEST || countOf(CONTAINERS, prefix) > DEEPEST);
}

function countOf(signs: RegExp, text: string): number {
  return text.match(signs)?.length ?? 0;
}

function blocksOf(tree: Root, body: string, base: number): Blocks {
  const headings: Heading[] = [];
  const items: Item[] = [];
  const code: Range[] = [];
  const comments: Range[] = [];

  const walk = (node: Nodes, depth: number): void => {
    if (node.type === 'heading') headings.push(headingOf(node, body, base));
    else if (node.type === 'code' || node.type === 'inlineCode') code.push(shift(rangeOf(node), base));
    else if (node.type === 'html') {
      for (const comment of commentsIn(body, rangeOf(node))) comments.push(shift(comment, base));
    }
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type === 'listItem') items.push(itemOf(child, depth, body, base));
      walk(child, node.type === 'list' ? depth + 1 : depth);
    }
  };
  walk(tree, 0);
  return { headings, items, code, comments };
}

function headingOf(node: HeadingNode, body: string, base: number): Heading {
  const range = trimmed(body, rangeOf(node));
  const first = node.children[0];
  const last = node.children.at(-1);
  const words = first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : at(range.end);
  return {
    level: node.depth,
    text: body.slice(words.start, words.end),
    range: shift(range, base),
    textRange: shift(words, base),
  };
}

function itemOf(node: ListItem, depth: number, body: string, base: number): Item {
  const { start } = rangeOf(node);
  const marker = MARKER.exec(body.slice(start, start + 10))?.[0] ?? '';
  const ordered = marker.length > 1;
  const first = node.children[0];
  if (first?.type !== 'paragraph') {
    const end = start + marker.length;
    return new Item(ordered, depth, shift({ start, end }, base), at(base + end));
  }
  const own = trimmed(body, rangeOf(first));
  const range = shift({ start, end: own.end }, base);
  if (!CHECKBOX.test(body.slice(own.start, Math.min(own.end, own.start + 4))))
    return new Item(ordered, depth, range, shift(own, base));
  const textRange = shift(trimmed(body, { start: own.start + 3, end: own.end }), base);
  const mark = shift({ start: own.start + 1, end: own.start + 2 }, base);
  return new Item(ordered, depth, range, textRange, mark);
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
