import fc from 'fast-check';

/** `PROPERTY_RUNS=50 npm run test:core` tries each property fifty times as often, `0.2` a fifth, and `PROPERTY_SEED=…` as a failure says it, or `any`. */
const TIMES = Number(process.env['PROPERTY_RUNS'] ?? 1);

/** How often a property is tried: few times in every test run, as often as one likes when asked for. */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(few * TIMES) };
}

/** The same each time, so that a test run says something of the code and not of luck. */
const SEED = process.env['PROPERTY_SEED'] ?? '7';

fc.configureGlobal({ ...runs(40), ...(SEED === 'any' ? {} : { seed: Number(SEED) }) });
