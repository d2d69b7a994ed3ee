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
/** gray-matter looks for comments in quadratic time where nothing but blanks stands. */
const MOST_BLANKS = /\s{256}/;
const FENCE = /^---[ \t]*$/;
const ENGINE = /^---[ \t]*[A-Za-z_$][\w$]{0,40}[ \t]*$/;

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
  const start = source.startsWith('\ufeff') ? 1 : 0;
  if (!source.startsWith('---', start)) return { bodyStart: start };
  const opening = lineAt(source, start);
  const line = source.slice(opening.start, opening.end);
  if (ENGINE.test(line)) return unread('engine', opening, source.length);
  if (!FENCE.test(line)) return { bodyStart: start };
  const close = source.indexOf('\n---', opening.end);
  if (close < 0) return unread('unclosed', opening, source.length);
  const closing = lineAt(source, close + 1);
  if (!FENCE.test(source.slice(closing.start, closing.end)))
    return unread('bad-fence', closing, source.length);
  const fenced = source.slice(start, closing.end);
  if (fenced.length > MOST_YAML || MOST_BLANKS.test(fenced))
    return unread('too-large', opening, closing.next);
  const yaml = line === '---' ? fenced.slice(3, close - start) : matterOf(fenced);
  const length = yaml.endsWith('\r') ? yaml.length - 1 : yaml.length;
  return { yaml: { start: start + 3, end: start + 3 + length }, bodyStart: closing.next };
}

/** What stands between two fences, as gray-matter finds it. */
export function matterOf(fenced: string): string {
  return matter({ content: fenced }, { engines: ENGINES, language: 'yaml' }).matter;
}

function unread(kind: SplitProblem, { start, end }: Range, bodyStart: number): Split {
  return { bodyStart, problem: { kind, range: { start, end } } };
}

function lineAt(text: string, start: number): Range & { readonly next: number } {
  const lf = text.indexOf('\n', start);
  if (lf < 0) return { start, end: text.length, next: text.length };
  return { start, end: text[lf - 1] === '\r' ? lf - 1 : lf, next: lf + 1 };
}
