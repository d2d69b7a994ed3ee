import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The notes of the example and of the model search, by path. */
export const modelNotes: ReadonlyMap<string, string> = new Map(
  ['examples/job-search', 'test/fixtures/model-search'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')] as const),
  ),
);
