/**
 * `npm run fuzz [-- --minutes 10] [--seed N] [--only reading]`: tries what must hold for any text on texts that a grammar
 * makes and then damages. What fails is made small and kept under test/fixtures/fuzz-cases, where every test run tries it.
 * What took longest is left in .build, to be looked at.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import fc from 'fast-check';

import { keepCase, tryCase, type Case } from './fuzz/cases';
import { CLAIMS, type ClaimName } from './fuzz/claims';
import { INPUTS } from './fuzz/inputs';
import { smallest } from './fuzz/smaller';

/** How many inputs each claim is tried on before the next one has its turn. */
const AT_ONCE = 200;

interface Tally {
  tried: number;
  failed: number;
  /** In milliseconds, after the first round, which loads what is loaded late. */
  slowest: number;
}

function main(): number {
  const { values } = parseArgs({
    options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  });
  const minutes = Number(values.minutes ?? 10);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const names = (Object.keys(CLAIMS) as ClaimName[]).filter((name) => (values.only ?? name) === name);
  if (!(minutes > 0) || !Number.isInteger(seed) || names.length === 0) {
    console.error(`npm run fuzz -- [--minutes 10] [--seed N] [--only ${Object.keys(CLAIMS).join('|')}]`);
    return 2;
  }
  const until = Date.now() + minutes * 60_000;
  console.log(`For ${minutes} minutes, beginning with seed ${seed}.`);
  const tallies = new Map<ClaimName, Tally>(names.map((name) => [name, { tried: 0, failed: 0, slowest: 0 }]));
  for (let round = 0; Date.now() < until; round++)
    for (const [name, tally] of tallies) if (Date.now() < until) fuzz(name, seed + round, tally);
  for (const [name, { tried, failed, slowest }] of tallies)
    console.log(`${name.padEnd(12)} ${tried} tried, ${failed} failed, slowest ${slowest.toFixed(0)} ms`);
  return [...tallies.values()].some(({ failed }) => failed > 0) ? 1 : 0;
}

function fuzz(name: ClaimName, seed: number, tally: Tally): void {
  const property = fc.property(INPUTS[name] as fc.Arbitrary<unknown>, (input) => {
    tally.tried++;
    const start = performance.now();
    tryCase({ claim: name, input });
    const took = performance.now() - start;
    if (tally.tried <= AT_ONCE || took <= tally.slowest) return;
    tally.slowest = took;
    writeFileSync(
      `.build/fuzz-slowest-${name.replace(' ', '-')}.json`,
      JSON.stringify({ claim: name, input }),
    );
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { seed, numRuns: AT_ONCE });
  if (!failed) return;
  tally.failed++;
  const input = smallest(counterexample?.[0], (one) => fails({ claim: name, input: one }));
  const file = keepCase({ claim: name, input });
  const why = errorInstance instanceof Error ? errorInstance.message.split('\n')[0] : String(errorInstance);
  console.log(`${name} failed with seed ${seed}: ${why ?? ''}\n  kept as ${file}`);
}

function fails(one: Case): boolean {
  try {
    tryCase(one);
    return false;
  } catch {
    return true;
  }
}

process.exitCode = main();
