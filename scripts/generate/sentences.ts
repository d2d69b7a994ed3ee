import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { getL10nJson } from '@vscode/l10n-dev';

/** Every sentence that the program says, for translators: the host's and the core's alike. */
export async function sentences(): Promise<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ extension: '.ts' as const, contents: readFileSync(join('src', file), 'utf8') }));
  const bundle = await getL10nJson(files);
  const sorted = Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted));
}
