import fc from 'fast-check';

/** `PROPERTY_RUNS=50 npm run test:core` tries each property fifty times as often, `0.2` a fifth, and `PROPERTY_SEED=…` as a failure says it. */
const TIMES = Number(process.env['PROPERTY_RUNS'] ?? 1);

/** How often a property is tried: few times in every test run, as often as one likes when asked for. */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(few * TIMES) };
}

const SEED = process.env['PROPERTY_SEED'];

fc.configureGlobal({ ...runs(40), ...(SEED === undefined ? {} : { seed: Number(SEED) }) });
