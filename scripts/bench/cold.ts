import * as path from 'node:path';
import { driver, peersOn } from './peers';
import { inTurns, type Contestant, type Measured } from './processes';
import { TODAY } from './search';

/** What a whole process takes over a folder of notes, from its start to its end. */
export interface Cold {
  readonly notes: number;
  readonly own: Measured;
  /** Reading every file, and doing nothing with it. */
  readonly reading: Measured;
  /** Reading every file, gray-matter and `yaml`. */
  readonly frontmatter: Measured;
  readonly peers: readonly Measured[];
}

/** Measures `job-search check` with all its rules against the floors and the peers. */
export function measureCold(
  folder: string,
  notes: number,
  {
    rounds,
    scratch,
    peers,
  }: { readonly rounds: number; readonly scratch: string; readonly peers: string | undefined },
): Cold {
  const packages = path.resolve('package.json');
  const floors: readonly [Contestant, Contestant, Contestant] = [
    {
      name: '**job-search check**, all rules',
      command: ['node', path.resolve('dist/cli.js'), 'check', folder, '--today', TODAY],
      mayEndWith: [1],
    },
    { name: 'reading every file', command: driver('read.mjs', folder, packages, 'text') },
    { name: 'reading, gray-matter and yaml', command: driver('read.mjs', folder, packages, 'frontmatter') },
  ];
  const [own, reading, frontmatter, ...others] = inTurns(
    [...floors, ...(peers === undefined ? [] : peersOn(folder, peers))],
    rounds,
    scratch,
  );
  if (own === undefined || reading === undefined || frontmatter === undefined)
    throw new Error('nothing was measured');
  return { notes, own, reading, frontmatter, peers: others };
}
