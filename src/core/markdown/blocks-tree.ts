import type { Nodes, Parents, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { shift, type Range } from '../text/range';
import type { Blocks, Heading, Item } from './blocks';

const LARGEST = 128 * 1024;
const DEEPEST = 32;
const MOST_MARKS = 3000;
const PREFIX = /^(?:[ \t]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]?)+/;
const MARKS = /[[`<]|\]\(/g;
const CHECKBOX = /^\[([ xX])\](?=[ \t\r\n]|$)[ \t]?/;
const COMMENT = /<!--[^]*?-->/g;

const parser = unified().use(remarkParse).freeze();

/**
 * The full reader: CommonMark by remark. `undefined` where the text is so large or so nested that the tree would
 * take seconds or overflow the stack, which no note of a person does.
 */
export function treeBlocks(text: string, bodyStart: number): Blocks | undefined {
  const body = text.slice(bodyStart);
  if (isHostile(body)) return undefined;
  try {
    return blocksOf(parser.parse(body), body, bodyStart);
  } catch {
    return undefined;
  }
}

function isHostile(body: string): boolean {
  if (body.length > LARGEST) return true;
  if ((body.match(MARKS)?.length ?? 0) > MOST_MARKS) return true;
  return body.split('\n').some((line) => {
    const prefix = PREFIX.exec(line.slice(0, 512))?.[0] ?? '';
    return (prefix.match(/[>\-*+]|\d[.)]/g)?.length ?? 0) > DEEPEST;
  });
}

function blocksOf(tree: Nodes, body: string, base: number): Blocks {
  const headings: Heading[] = [];
  const items: Item[] = [];
  const code: Range[] = [];
  const comments: Range[] = [];

  const walk = (node: Nodes, lists: number, ordered: boolean): void => {
    const range = rangeOf(node);
    if (node.type === 'heading') {
      headings.push(headingOf(node.depth, node.children, range, body, base));
    } else if (node.type === 'code' || node.type === 'inlineCode') {
      code.push(shift(range, base));
    } else if (node.type === 'html') {
      for (const found of body.slice(range.start, range.end).matchAll(COMMENT)) {
        const start = base + range.start + found.index;
        comments.push({ start, end: start + found[0].length });
      }
      const open = body.slice(range.start, range.end).match(/^[ \t]{0,3}<!--(?![^]*-->)/);
      if (open !== null) comments.push(shift({ start: range.start + open[0].length - 4, end: range.end }, base));
    } else if (node.type === 'listItem') {
      items.push(itemOf(node.children[0], range, body, base, ordered, lists - 1));
    }
    if (!('children' in node)) return;
    const deeper = node.type === 'list' ? lists + 1 : lists;
    const numbered = node.type === 'list' ? node.ordered === true : ordered;
    for (const child of (node as Parents).children) walk(child, deeper, numbered);
  };
  walk(tree, 0, false);
  const byStart = (a: Range, b: Range) => a.start - b.start;
  return { headings, items, code: code.sort(byStart), comments: comments.sort(byStart) };
}

function headingOf(level: number, children: readonly RootContent[], range: Range, body: string, base: number): Heading {
  const first = children[0];
  const last = children.at(-1);
  const words = first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : { start: range.end, end: range.end };
  return {
    level,
    text: body.slice(words.start, words.end),
    range: shift(range, base),
    textRange: shift(words, base),
  };
}

function itemOf(
  first: RootContent | undefined,
  range: Range,
  body: string,
  base: number,
  ordered: boolean,
  depth: number,
): Item {
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]*/.exec(body.slice(range.start, range.start + 300))?.[0] ?? '';
  const bare = { start: range.start, end: range.start + marker.trimEnd().length };
  if (first === undefined || first.type !== 'paragraph') {
    return { ordered, depth, range: shift(bare, base), textRange: shift({ start: bare.end, end: bare.end }, base) };
  }
  const own = rangeOf(first);
  const box = CHECKBOX.exec(body.slice(own.start, Math.min(own.end, own.start + 8)));
  const item = {
    ordered,
    depth,
    range: shift({ start: range.start, end: own.end }, base),
    textRange: shift({ start: own.start + (box?.[0].length ?? 0), end: own.end }, base),
  };
  if (box === null) return item;
  return { ...item, mark: shift({ start: own.start + 1, end: own.start + 2 }, base) };
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
