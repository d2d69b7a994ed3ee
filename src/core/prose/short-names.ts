import { SHORT_NAMES } from './wordings/short-names';

const fitting = new Map<string, Set<string>>();
for (const line of SHORT_NAMES.trim().split('\n')) {
  const [full = [], short = []] = line.split(': ').map((names) => names.split(' '));
  const file = (name: string, others: readonly string[]) => {
    fitting.set(name, new Set([...(fitting.get(name) ?? []), ...others]));
  };
  for (const name of full) file(name, short);
  for (const name of short) file(name, [...full, ...short]);
}

/** The other forms of a folded given name: the short ones of a full name, the full and other short ones of a short one. */
export function otherFormsOf(name: string): ReadonlySet<string> {
  return fitting.get(name) ?? new Set();
}

/** Whether a folded word is a given name of the table. */
export function isGivenName(word: string): boolean {
  return fitting.has(word);
}
