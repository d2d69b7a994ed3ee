import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';

/** Something that runs as a process of its own and is measured from its start to its end. */
export interface Contestant {
  readonly name: string;
  /** The program and its arguments; Node itself, where the program is `node`. */
  readonly command: readonly [string, ...string[]];
  /** How it may end besides 0: linters end with 1 where they find something. */
  readonly mayEndWith?: readonly number[];
}

/** What one run took. */
export interface Run {
  readonly milliseconds: number;
  /** The most memory that the process held, in megabytes; undefined where it is no Node process. */
  readonly megabytes: number | undefined;
}

/** What the runs of a contestant come to. */
export interface Measured {
  readonly name: string;
  /** The median. */
  readonly milliseconds: number;
  readonly megabytes: number | undefined;
  readonly runs: number;
}

/** Runs all of them in turns, so that whatever slows the machine down slows all of them down, and takes the medians. */
export function inTurns(
  contestants: readonly Contestant[],
  rounds: number,
  scratch: string,
): readonly Measured[] {
  const runs = contestants.map((): Run[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, contestant] of contestants.entries()) runs[index]?.push(runOnce(contestant, scratch));
  return contestants.map(({ name }, index) => {
    const own = runs[index] ?? [];
    const memory = own.map(({ megabytes }) => megabytes).filter((one) => one !== undefined);
    return {
      name,
      milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
      megabytes: memory.length === 0 ? undefined : median(memory),
      runs: own.length,
    };
  });
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 50);
}

/** The figure that this share (of 100) of the others does not exceed. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? Number.NaN;
}

function runOnce({ name, command: [program, ...args], mayEndWith = [] }: Contestant, scratch: string): Run {
  const isNode = program === 'node';
  const start = performance.now();
  const { status, output, error } = spawnSync(
    isNode ? process.execPath : program,
    isNode ? ['--require', peakReporter(scratch), ...args] : args,
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], cwd: scratch },
  );
  const milliseconds = performance.now() - start;
  if (error !== undefined) throw error;
  if (status !== 0 && !mayEndWith.includes(status ?? -1)) throw new Error(`${name} ended with ${status}.`);
  const kilobytes = Number(output[3]?.toString());
  return { milliseconds, megabytes: isNode && kilobytes > 0 ? kilobytes / 1024 : undefined };
}

/** A file that has a Node process tell its peak of memory as it ends. */
function peakReporter(scratch: string): string {
  const file = path.join(scratch, 'peak.cjs');
  writeFileSync(
    file,
    `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));\n`,
  );
  return file;
}
