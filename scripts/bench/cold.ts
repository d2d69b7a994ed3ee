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

/** How much is done to measure. */
interface Effort {
  readonly rounds: number;
  readonly scratch: string;
  readonly peers: string | undefined;
  /** What the next smaller search took. */
  readonly smaller?: Cold | undefined;
  /** Who takes so many times as long as we do is left out of the next larger search. */
  readonly patience?: number | undefined;
}

/** Measures `job-search check` with all its rules against the floors and the peers. */
export function measureCold(
  folder: string,
  notes: number,
  { rounds, scratch, peers, smaller, patience = Infinity }: Effort,
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
  const others = (peers === undefined ? [] : peersOn(folder, peers)).filter(({ name }) => {
    const before = smaller?.peers.find((peer) => peer.name === name);
    return smaller === undefined || (before && before.milliseconds <= patience * smaller.own.milliseconds);
  });
  const [own, reading, frontmatter, ...ran] = inTurns([...floors, ...others], rounds, scratch);
  if (own === undefined || reading === undefined || frontmatter === undefined)
    throw new Error('nothing was measured');
  return { notes, own, reading, frontmatter, peers: ran };
}
