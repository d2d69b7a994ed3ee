// Foam's core: reads a folder into its workspace and its graph of links.
const { readdirSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [folder, packages] = process.argv.slice(2);
const foam = createRequire(packages)('foam-core');

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map((entry) => foam.URI.file(join(entry.parentPath, entry.name)));
const store = new foam.GenericDataStore(
  async () => files,
  async (uri) => readFileSync(uri.toFsPath(), 'utf8'),
);
const parser = foam.createMarkdownParser();
const provider = new foam.MarkdownResourceProvider(store, parser, ['.md']);
foam
  .bootstrap(
    [foam.URI.file(folder)],
    new foam.AlwaysIncludeMatcher(),
    undefined,
    store,
    parser,
    [provider],
    '.md',
  )
  .then(({ workspace, graph }) => console.log(workspace.list().length, graph.getAllConnections().length));
