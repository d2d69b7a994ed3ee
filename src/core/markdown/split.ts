import matter from 'gray-matter';

import type { Range } from '../text/range';

/** Why the frontmatter of a text cannot be read at all. */
export type SplitProblem = 'unclosed' | 'bad-fence' | 'engine' | 'too-large';

/** Where a note's frontmatter and body lie. */
export interface Split {
  /** The YAML between the fences, without them; undefined where there is none or it must not be read. */
  readonly yaml?: Range;
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly problem?: { readonly kind: SplitProblem; readonly range: Range };
}

const MOST_YAML = 64 * 1024;
const OPEN = /^---[ \t]*(?:\r?\n|$)/;
const ENGINE = /^---[ \t]*([A-Za-z_$][\w$]{0,40})[ \t]*(?:\r?\n|$)/;
const FENCE = /^---[ \t]*(?=\r?\n|$)/;

function refuse(): never {
  throw new Error('engine refused');
}

// gray-matter picks an engine by the word after the fence, runs JavaScript by default, and remembers results by
// content. Exact fences, engines that refuse and an options object take all three away.
const ENGINES = Object.freeze(
  Object.assign(Object.create(null) as Record<string, never>, {
    yaml: { parse: (raw: string) => ({ raw }), stringify: refuse },
    javascript: { parse: refuse },
    js: { parse: refuse },
    json: { parse: refuse },
    coffee: { parse: refuse },
  }),
);

/** Finds the frontmatter of a note. Nothing in it is evaluated, and nothing is thrown. */
export function splitNote(source: string): Split {
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!source.startsWith('---', bom)) return { bodyStart: bom };
  const text = bom === 0 ? source : source.slice(bom);
  const opening = firstLine(text);
  if (!OPEN.test(text)) {
    if (!ENGINE.test(text)) return { bodyStart: bom };
    return { bodyStart: source.length, problem: { kind: 'engine', range: move(opening, bom) } };
  }
  const close = text.indexOf('\n---', 3);
  if (close < 0) return { bodyStart: source.length, problem: { kind: 'unclosed', range: move(opening, bom) } };
  if (!FENCE.test(text.slice(close + 1, close + 200))) {
    const range = move(lineAt(text, close + 1), bom);
    return { bodyStart: source.length, problem: { kind: 'bad-fence', range } };
  }
  const bodyStart = bom + lineAt(text, close + 1).next;
  if (close > MOST_YAML) return { bodyStart, problem: { kind: 'too-large', range: move(opening, bom) } };
  const file = matter({ content: text }, { engines: ENGINES, language: 'yaml' });
  const start = bom + 3;
  return { yaml: { start, end: start + file.matter.length }, bodyStart };
}

function firstLine(text: string): Range {
  return lineAt(text, 0);
}

function lineAt(text: string, start: number): Range & { readonly next: number } {
  const lf = text.indexOf('\n', start);
  if (lf < 0) return { start, end: text.length, next: text.length };
  return { start, end: text[lf - 1] === '\r' ? lf - 1 : lf, next: lf + 1 };
}

function move({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
