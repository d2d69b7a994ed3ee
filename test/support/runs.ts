import fc from 'fast-check';

/** `PROPERTY_RUNS=50 npm run test:core` tries each property fifty times as often. */
const TIMES = Number(process.env['PROPERTY_RUNS'] ?? 1);

/** How often a property is tried: few times in every test run, as often as one likes when asked for. */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: few * TIMES };
}

fc.configureGlobal(runs(40));
