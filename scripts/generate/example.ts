import { readdirSync } from 'node:fs';
import * as path from 'node:path';

/** The list of the example's files as a module: an extension on the web can read its files and cannot list them. */
export function exampleFiles(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  return `// Made by \`npm run generate\` from ${folder}.

/** The files of the example search, from its root. */
export const exampleFiles: readonly string[] = ${JSON.stringify(files)};
`;
}
