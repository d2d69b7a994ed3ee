import { existsSync } from 'node:fs';
import * as path from 'node:path';

/** The full path of a program on the PATH; undefined where there is none of these names. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}
