import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Cold } from './cold';
import { inTurns, median } from './processes';
import { TODAY } from './search';

/** What memory a search of one size takes, in megabytes. */
export interface Memory {
  readonly notes: number;
  /** What an open search keeps, after all that can go has gone. */
  readonly kept: number;
  /** The most that `job-search check` held. */
  readonly peak: number | undefined;
}

/** What an open search keeps, each time in a process of its own. */
export function measureMemory(folder: string, { own, notes }: Cold, rounds: number): Memory {
  const kept = Array.from({ length: rounds }, () => keptOnce(folder));
  return { notes, kept: median(kept) / 2 ** 20, peak: own.megabytes };
}

/** The most that `job-search check` holds where there is next to nothing to check: Node, our code and its words. */
export function measureFixedPart(scratch: string, rounds: number): number | undefined {
  const folder = path.join(scratch, 'next-to-nothing');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'job-search.md'), '---\ntype: profile\nname: Teodora Marin\n---\n');
  const command = ['node', path.resolve('dist/cli.js'), 'check', folder, '--today', TODAY] as const;
  return inTurns([{ name: 'job-search check', command, mayEndWith: [1] }], rounds, scratch)[0]?.megabytes;
}

function keptOnce(folder: string): number {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', path.resolve('esbuild.js'), 'run', 'scripts/bench/retained.ts', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`What a search keeps could not be measured.\n${stderr}`);
  return (JSON.parse(stdout) as { kept: number }).kept;
}
