/**
 * Modules that a build keeps as data beside its files, by their paths, each with what it exports; empty where they are
 * built in, as in the command line and in tests. It is filled before such a module is first loaded.
 * @public The build reads it from what it puts in place of those modules.
 */
export const KEPT = new Map<string, unknown>();

/** Takes in the data of a build. */
export function keep(json: string): void {
  const modules = JSON.parse(json, revived) as Readonly<Record<string, unknown>>;
  for (const [path, exported] of Object.entries(modules)) KEPT.set(path, exported);
}

/** What JSON has no form for stands as an object with one key. */
function revived(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$pattern' in value)
    return new RegExp(String(value.$pattern), '$flags' in value ? String(value.$flags) : '');
  return '$set' in value ? new Set(value.$set as readonly string[]) : value;
}
