import {
  Lexer,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Scalar as ScalarNode,
  type YAMLMap,
} from 'yaml';

import { at, shift, trimmed, type Range } from '../text/range';
import type { Entry, Scalar, Value, YamlProblem } from './yaml-value';

/** What a stretch of YAML says, and what in it cannot be read. */
interface Reading {
  readonly entries: readonly Entry[];
  readonly problems: readonly YamlProblem[];
}

// More than any note needs. Counted before parsing, because the parser recurses and is not linear in all of them.
const DEEPEST = 32;
const WIDEST = 4 * DEEPEST;
const MOST_KEYS = 1000;
const MOST_TOKENS = 10_000;

// What the lexer says between the stretches of the source: a document begins, brackets stay open, a text follows.
const FLOW_ENDS = '\x18';
const NOT_IN_THE_SOURCE = ['\x02', FLOW_ENDS, '\x1f'];

/** A key at the margin: a new entry begins there, whatever is wrong with the one before. */
const ENTRIES = /^[^\s#\-[\]{}:][^\r\n\u2028\u2029:]{0,300}:(?=\s|$)/gm;
/** A list in a list and a map in a map to YAML; to the person who wrote them, a link and a placeholder. */
const UNQUOTED = /^(?:\[\[[^[\]\n]*\]\]|\{\{[^{}\n]*\}\})$/;

/** The full reader: any YAML 1.2, with the range of every value. `base` is where the source begins in its note. */
export function yamlFrontmatter(source: string, base: number): Reading {
  const excess = excessIn(source);
  if (excess !== undefined)
    return { entries: [], problems: [{ ...excess, range: shift(excess.range, base) }] };
  const whole = new YamlReader(source, base).read();
  return whole.problems.some(isSyntax) ? entryByEntry(source, base, whole) : whole;
}

/** Whether a scalar says that its key has no value. */
export function isAbsent(text: string, quoted: boolean): boolean {
  return text.trim() === '' || (!quoted && (text === '~' || text === 'null'));
}

/** Reads each entry by itself, so that one that is half typed does not take the others along. */
function entryByEntry(source: string, base: number, whole: Reading): Reading {
  const starts = [...source.matchAll(ENTRIES)].map(({ index }) => index);
  const readings = starts.map((start, i) => {
    const entry = source.slice(start, starts[i + 1]).trimEnd();
    return new YamlReader(entry, base + start).readEntry();
  });
  const problems = readings.flatMap((reading) => reading.problems);
  if (!problems.some(isSyntax)) problems.unshift(...whole.problems.filter(isSyntax));
  const entries = withoutRepeats(
    readings.flatMap((reading) => reading.entries),
    problems,
  );
  return valuesIn(entries) < valuesIn(whole.entries) ? whole : { entries, problems };
}

function valuesIn(entries: readonly Entry[]): number {
  return entries.filter(({ value }) => value !== undefined).length;
}

class YamlReader {
  private readonly problems: YamlProblem[] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  read(): Reading {
    const { problems, base } = this;
    // With a line break at its end the parser keeps the last character of a quotation that is still open.
    const document = parseDocument(this.source + '\n', {
      schema: 'failsafe',
      resolveKnownTags: false,
      uniqueKeys: false,
      logLevel: 'error',
      prettyErrors: false,
    });
    const { length } = this.source;
    for (const { code, pos } of document.errors) {
      const range = { start: Math.min(pos[0], length), end: Math.min(pos[1], length) };
      problems.push({ kind: 'syntax', code, range: shift(range, base) });
    }
    visit(document, {
      Alias: (_, node) =>
        void problems.push({ kind: 'alias', detail: node.source, range: this.rangeOf(node) }),
    });
    const { contents } = document;
    if (isMap(contents)) return { entries: this.entriesOf(contents), problems };
    const isNothing = contents === null || (isScalar(contents) && contents.source === '');
    if (!isNothing && problems.length === 0) {
      problems.push({ kind: 'not-a-map', range: this.rangeOf(contents) });
    }
    return { entries: [], problems };
  }

  /** Reads a source that is one entry; what is wrong on its only line is read as plain text, as it was surely meant. */
  readEntry(): Reading {
    const { entries, problems } = this.read();
    const [first, second] = entries;
    const isRead = second === undefined && first?.value !== undefined && first.value.kind !== 'map';
    if (first === undefined || isRead || !problems.some(isSyntax)) return { entries, problems };
    const rest = trimmed(this.source, { start: first.keyRange.end - this.base, end: this.source.length });
    const line = /^:[ \t]+([^ \t\n][^\n]*)$/.exec(this.source.slice(rest.start, rest.end));
    const text = line?.[1];
    if (text === undefined) return { entries, problems };
    const range = shift({ start: rest.end - text.length, end: rest.end }, this.base);
    return { entries: [{ ...first, value: { kind: 'scalar', text, range, quoted: false } }], problems };
  }

  private entriesOf(map: YAMLMap): readonly Entry[] {
    const entries: Entry[] = [];
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? textOf(pair.key) : '';
      if (key === '') continue;
      const value = pair.value && this.valueOf(pair.value);
      const keyRange = this.rangeOf(pair.key);
      entries.push(value ? { key, keyRange, value } : { key, keyRange });
    }
    return withoutRepeats(entries, this.problems);
  }

  private valueOf(node: Node): Value | undefined {
    const range = this.rangeOf(node);
    if (isScalar(node)) return scalarOf(node, range);
    const written = this.source.slice(range.start - this.base, range.end - this.base);
    if (UNQUOTED.test(written)) return { kind: 'scalar', text: written, range, quoted: false };
    if (isMap(node)) return { kind: 'map', entries: this.entriesOf(node), range };
    if (!isSeq(node)) return undefined;
    const items = (node.items as (Node | null)[])
      .map((item) => item && this.valueOf(item))
      .filter((item) => item !== null && item !== undefined);
    return { kind: 'list', items, range };
  }

  private rangeOf(node: Node): Range {
    const start = node.range?.[0] ?? 0;
    const end = Math.min(endOf(node), this.source.length);
    return shift(trimmed(this.source, { start, end }), this.base);
  }
}

/** Where the words of a node end; the parser gives a block what follows it too, such as a comment. */
function endOf(node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (!isCollection(node) || node.flow) return end;
  const last: unknown = node.items.at(-1);
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(inner) ? endOf(inner) : end;
}

function scalarOf(node: ScalarNode, range: Range): Scalar | undefined {
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const text = isBlock ? textOf(node).replace(/(?<!\n)\n+$/, '') : textOf(node);
  return isAbsent(text, quoted) ? undefined : { kind: 'scalar', text, range, quoted };
}

function textOf(node: ScalarNode): string {
  return typeof node.value === 'string' ? node.value : '';
}

/** The entries whose key stands there for the first time; each of the others becomes a problem. */
function withoutRepeats(entries: readonly Entry[], problems: YamlProblem[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ key, keyRange }) => {
    if (seen.has(key)) problems.push({ kind: 'duplicate-key', detail: key, range: keyRange });
    return seen.size < seen.add(key).size;
  });
}

function isSyntax({ kind }: YamlProblem): boolean {
  return kind === 'syntax';
}

/**
 * Where the source is nested deeper or is longer than the parser should be given, else undefined. The lexer only
 * counts, so it can neither overflow nor stall, and it knows a bracket from one that stands in a text.
 */
function excessIn(source: string): YamlProblem | undefined {
  let offset = 0;
  let tokens = 0;
  let keys = 0;
  let brackets = 0;
  let indicators = 0;
  let before = '\n';
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
    else if (token === FLOW_ENDS) brackets = 0;
    else if (token === '-' || token === '?' || (token === ':' && brackets === 0)) indicators++;
    else if (token.endsWith('\n')) indicators = 0;
    if (token === ':') keys++;
    const indent = before.endsWith('\n') && token.startsWith(' ') ? token.length : 0;
    const isDeep = brackets > DEEPEST || indicators > DEEPEST || indent > WIDEST;
    const isLarge = ++tokens > MOST_TOKENS || keys > MOST_KEYS;
    if (isDeep || isLarge) return { kind: isDeep ? 'too-deep' : 'too-large', range: at(offset) };
    if (!NOT_IN_THE_SOURCE.includes(token)) offset += token.length;
    before = token;
  }
  return undefined;
}
