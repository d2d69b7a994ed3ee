// Velite: reads the frontmatter of every note of a folder by a schema.
import { createRequire } from 'node:module';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, packages] = process.argv.slice(2);
const peer = createRequire(packages);
const velite = pathToFileURL(peer.resolve('velite')).href;
const home = mkdtempSync(join(tmpdir(), 'velite-'));
const config = join(home, 'velite.config.mjs');
writeFileSync(
  config,
  `import { defineConfig, s } from ${JSON.stringify(velite)};
const schema = s.object({ type: s.string(), raw: s.raw() }).passthrough();
export default defineConfig({
  root: ${JSON.stringify(folder)},
  output: { data: ${JSON.stringify(join(home, 'data'))}, assets: ${JSON.stringify(join(home, 'assets'))} },
  collections: { notes: { name: 'Note', pattern: '**/*.md', schema } },
});
`,
);
const { build } = await import(velite);
const { notes } = await build({ config, logLevel: 'silent' });
console.log(notes.length);
