import { shift, trimmed, type Range } from '../text/range';
import { quickFrontmatter } from './frontmatter-quick';
import { yamlFrontmatter } from './frontmatter-yaml';
import { splitNote, type SplitProblem } from './split';

/** One value as the text that stands there: `+49 30` and `01067` stay whole. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** With its quotes, or with the indicator of a block. */
  readonly range: Range;
  readonly quoted: boolean;
}

/** Several values, in a block or between brackets; empty items are left out. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly range: Range;
}

/** Keys within a key, such as the profile's `rules`. */
export interface Mapping {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly range: Range;
}

export type Value = Scalar | List | Mapping;

/** A key, with its value unless it has none. */
export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value?: Value;
}

/** Why a stretch of the frontmatter could not be read; `detail` is what stands there, where that helps. */
export interface YamlProblem {
  readonly kind: SplitProblem | 'syntax' | 'duplicate-key' | 'alias' | 'conflict' | 'not-a-map' | 'too-deep';
  /** The parser's own code where the kind is `syntax`, such as `BLOCK_AS_IMPLICIT_KEY`. */
  readonly code?: string;
  readonly detail?: string;
  readonly range: Range;
}

/** What the frontmatter of a note says. A key that stands twice is kept once, as it stands first. */
export interface Frontmatter {
  readonly entries: readonly Entry[];
  /** The YAML between the fences; undefined where the note has none or it may not be read. */
  readonly range?: Range;
  readonly problems: readonly YamlProblem[];
  readonly bodyStart: number;
}

const CONFLICT = /^(?:<{7} |>{7} |={7}\r?$).*$/gm;

/** Reads the frontmatter of a note. Never throws: what cannot be read becomes a problem, the rest is kept. */
export function readFrontmatter(text: string): Frontmatter {
  const { yaml, bodyStart, problem } = splitNote(text);
  if (yaml === undefined) {
    return { entries: [], problems: problem === undefined ? [] : [problem], bodyStart };
  }
  const { source, conflict } = withoutConflict(text.slice(yaml.start, yaml.end));
  const read = quickFrontmatter(source, yaml.start) ?? yamlFrontmatter(source, yaml.start);
  if (conflict === undefined) return { ...read, range: yaml, bodyStart };
  const problems = [{ kind: 'conflict', range: shift(conflict, yaml.start) } as const, ...read.problems];
  return { entries: read.entries, problems, range: yaml, bodyStart };
}

/** The entry of a key, or undefined where the key is absent. */
export function entryOf(frontmatter: Frontmatter, key: string): Entry | undefined {
  return frontmatter.entries.find((entry) => entry.key === key);
}

/** The source with blanks where two versions of it were not merged yet, as neither of them can be taken for true. */
function withoutConflict(source: string): { readonly source: string; readonly conflict?: Range } {
  const markers = [...source.matchAll(CONFLICT)];
  const first = markers[0];
  const last = markers.at(-1);
  if (!first || !last) return { source };
  const end = last.index + last[0].length;
  const blanks = source.slice(first.index, end).replace(/[^\r\n]/g, ' ');
  return {
    source: source.slice(0, first.index) + blanks + source.slice(end),
    conflict: trimmed(source, { start: first.index, end: first.index + first[0].length }),
  };
}
