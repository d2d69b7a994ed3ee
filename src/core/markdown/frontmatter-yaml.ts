import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type YAMLMap } from 'yaml';

import type { Range } from '../text/range';
import type { Entry, Scalar, Value, YamlProblem } from './frontmatter';

const DEEPEST = 32;
const MOST_KEYS = 1000;
const LINK = /^\[\[[^[\]\n]*\]\]$/;

/** The full reader: any YAML 1.2, with the range of every value. `base` is where the source begins in its note. */
export function yamlFrontmatter(
  source: string,
  base: number,
): { readonly entries: readonly Entry[]; readonly problems: readonly YamlProblem[] } {
  const deep = tooDeep(source);
  if (deep !== undefined) return { entries: [], problems: [{ kind: 'too-deep', range: ahead(deep, base) }] };
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const problems: YamlProblem[] = document.errors.map((error) => ({
    kind: 'syntax',
    code: error.code,
    range: { start: base + error.pos[0], end: base + Math.max(error.pos[1], error.pos[0]) },
  }));
  visit(document, {
    Alias(_, node) {
      problems.push({ kind: 'alias', detail: node.source, range: rangeOf(node, base) });
    },
  });
  const { contents } = document;
  if (!isMap(contents)) {
    if (contents !== null && !(isScalar(contents) && contents.source === '') && problems.length === 0) {
      problems.push({ kind: 'not-a-map', range: rangeOf(contents as Node, base) });
    }
    return { entries: [], problems };
  }
  return { entries: entriesOf(contents, source, base, problems), problems };
}

function entriesOf(map: YAMLMap, source: string, base: number, problems: YamlProblem[]): Entry[] {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    if (!isScalar(pair.key)) continue;
    const key = typeof pair.key.value === 'string' ? pair.key.value : (pair.key.source ?? '');
    const keyRange = rangeOf(pair.key, base);
    if (seen.has(key)) {
      problems.push({ kind: 'duplicate-key', detail: key, range: keyRange });
      continue;
    }
    if (key === '' || seen.size >= MOST_KEYS) continue;
    seen.add(key);
    const value = valueOf(pair.value, source, base, problems);
    entries.push(value === undefined ? { key, keyRange } : { key, keyRange, value });
  }
  return entries;
}

function valueOf(node: Node | null, source: string, base: number, problems: YamlProblem[]): Value | undefined {
  if (node === null || isAlias(node)) return undefined;
  if (isScalar(node)) return scalarOf(node, base);
  const range = rangeOf(node, base);
  if (isMap(node)) return { kind: 'map', entries: entriesOf(node, source, base, problems), range };
  if (!isSeq(node)) return undefined;
  // An unquoted [[link]] is a list in a list to YAML, and a link to the person who wrote it.
  const written = source.slice(range.start - base, range.end - base);
  if (LINK.test(written)) return { kind: 'scalar', text: written, range, quoted: false };
  const items = (node.items as (Node | null)[])
    .map((item) => valueOf(item, source, base, problems))
    .filter((item) => item !== undefined);
  return { kind: 'list', items, range };
}

function scalarOf(node: Node & { readonly value: unknown }, base: number): Scalar | undefined {
  const scalar = node as typeof node & { readonly type?: string };
  const text = typeof scalar.value === 'string' ? scalar.value : '';
  const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  if (isAbsent(text, quoted)) return undefined;
  const range = rangeOf(node, base);
  const block = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  return { kind: 'scalar', text: block ? text.replace(/\n+$/, '') : text, range, quoted };
}

/** Whether a scalar says that its key has no value. */
export function isAbsent(text: string, quoted: boolean): boolean {
  return text.trim() === '' || (!quoted && (text === '~' || text === 'null'));
}

function rangeOf(node: Node, base: number): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: base + start, end: base + end };
}

function ahead(offset: number, base: number): Range {
  return { start: base + offset, end: base + offset + 1 };
}

/** The offset at which collections are nested deeper than any note needs. Counted before parsing: the parser recurses. */
function tooDeep(source: string): number | undefined {
  let flow = 0;
  let prefix = 0;
  let lineStart = true;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\n') {
      lineStart = true;
      prefix = 0;
    } else if (char === '[' || char === '{') {
      if (++flow > DEEPEST) return i;
    } else if (char === ']' || char === '}') {
      flow = Math.max(0, flow - 1);
    } else if (lineStart && (char === '-' || char === '?') && source[i + 1] === ' ') {
      if (++prefix > DEEPEST) return i;
    }
    if (lineStart && char !== ' ' && char !== '-' && char !== '?' && char !== '\n') lineStart = false;
    if (lineStart && char === ' ' && indentBefore(source, i) > 4 * DEEPEST) return i;
  }
  return undefined;
}

function indentBefore(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset) + 1);
}
