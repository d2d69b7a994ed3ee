import type { Ways } from '../../src/core/prose/ways';

/** The patterns of each way as one, to be proved by the same sentences. */
export function inOne<W extends Ways>(ways: W): Readonly<Record<keyof W, RegExp>> {
  const joined = Object.entries(ways).map(([name, patterns]) => {
    const flags = patterns[0]?.flags ?? '';
    return [name, new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags)];
  });
  return Object.fromEntries(joined) as Record<keyof W, RegExp>;
}
