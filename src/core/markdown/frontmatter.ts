import type { Entry, YamlProblem } from './yaml-value';
import { shift, trimmed, type Range } from '../text/range';
import { quickFrontmatter } from './frontmatter-quick';
import { yamlFrontmatter } from './frontmatter-yaml';
import { splitNote } from './split';

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
  const { entries, problems } = quickFrontmatter(source, yaml.start) ?? yamlFrontmatter(source, yaml.start);
  if (conflict === undefined) return { entries, problems, range: yaml, bodyStart };
  const unmerged = { kind: 'conflict', range: shift(conflict, yaml.start) } as const;
  return { entries, problems: [unmerged, ...problems], range: yaml, bodyStart };
}

/** The entry of a key, or undefined where the key is absent. */
export function entryOf(frontmatter: Frontmatter, key: string): Entry | undefined {
  return frontmatter.entries.find((entry) => entry.key === key);
}

/** The source with blanks where two versions of it were not merged yet, as neither of them can be taken for true. */
function withoutConflict(source: string): { readonly source: string; readonly conflict?: Range } {
  const markers = /^[<>=]{7}/m.test(source) ? [...source.matchAll(CONFLICT)] : [];
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
