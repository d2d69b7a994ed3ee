import { createRequire } from 'node:module';
import * as path from 'node:path';
import { rules } from '../../src/core/guidance/rules';
import { WorkspaceIndex, type Change } from '../../src/core/index/workspace-index';
import { Survey } from '../../src/core/insights/survey';
import type { Note } from '../../src/core/model/note';
import { percentile } from './processes';
import { TODAY, type Generated } from './search';

const ROOT = 'bench:/search';

/** How long an edit takes until the findings of the note that is edited are there, in milliseconds. */
export interface Edits {
  readonly name: string;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** A search in memory, all of it up to date. */
export class OpenSearch {
  readonly index = new WorkspaceIndex();
  readonly survey = new Survey(rules, { today: TODAY });

  constructor(files: Generated) {
    this.take([...files].map(([file, text]) => ({ kind: 'note', uri: uriOf(file), text })));
    this.settle();
  }

  /** Takes in a text of a note and brings its findings up to date, as for a note in front; answers the milliseconds. */
  edit(file: string, text: string): number {
    const uri = uriOf(file);
    const start = performance.now();
    this.take([{ kind: 'note', uri, text }]);
    this.survey.lookAt(uri);
    const taken = performance.now() - start;
    // What else the edit touched is looked at later, a slice at a time.
    this.settle();
    return taken;
  }

  /** A note as it stands now. */
  note(file: string): Note | undefined {
    return this.survey.search?.note(uriOf(file));
  }

  private take(changes: readonly Change[]): void {
    for (const update of this.index.apply(changes).searches) this.survey.accept(update);
  }

  private settle(): void {
    for (const uri of this.survey.work()) void uri;
  }
}

/** Types into a note of a search, a character at a time and at many places. */
export function measureEdits(
  name: string,
  search: OpenSearch,
  [file, text]: readonly [string, string],
  count: number,
): Edits {
  const taken: number[] = [];
  for (let n = 0; n < count; n++) taken.push(search.edit(file, edited(text, n)));
  search.edit(file, text);
  return summed(name, taken);
}

/** The same edits of the same note for markdownlint's library; undefined where it is not there. */
export async function measureMarkdownlint(
  [, text]: readonly [string, string],
  count: number,
  peers: string | undefined,
): Promise<Edits | undefined> {
  if (peers === undefined) return undefined;
  const peer = createRequire(path.join(peers, 'package.json'));
  const { lint } = (await import(peer.resolve('markdownlint/sync'))) as {
    lint: (options: { strings: Record<string, string> }) => unknown;
  };
  const taken: number[] = [];
  for (let n = 0; n < count; n++) {
    const strings = { note: edited(text, n) };
    const start = performance.now();
    lint({ strings });
    taken.push(performance.now() - start);
  }
  return summed('markdownlint’s library, the same note', taken);
}

/** A text with a few more letters in one of its lines, another one each time. */
function edited(text: string, n: number): string {
  const lines = text.split('\n');
  const body = lines.lastIndexOf('---') + 1;
  const at = body + ((n * 7) % Math.max(1, lines.length - body));
  return lines
    .map((line, index) => (index === at ? `${line}${'abcdefgh'.slice(0, (n % 8) + 1)}` : line))
    .join('\n');
}

function summed(name: string, taken: readonly number[]): Edits {
  const [p50 = 0, p95 = 0, p99 = 0] = [50, 95, 99].map((share) => percentile(taken, share));
  return { name, count: taken.length, p50, p95, p99 };
}

function uriOf(file: string): string {
  return `${ROOT}/${file.split('/').map(encodeURIComponent).join('/')}`;
}
