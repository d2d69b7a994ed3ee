// @ts-check
/**
 * Turns sources into what runs: `node esbuild.js` builds what ships, `node esbuild.js tests [node|host|places|ui …]` the tests,
 * and `node esbuild.js run scripts/x.ts […]` builds a script and runs it in this very Node.
 */
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { devDependencies } = require('./package.json');
const { oneEditor } = require('./scripts/build/one-editor');
const { leftOut } = require('./scripts/build/left-out');
const { buildAlone, buildInParts, buildOfParts } = require('./scripts/build/parts');

/**
 * What ships, how it is built, and how many bytes each file may have; with `apart`, its data lies in a file of its own.
 */
const SHIPPED = [
  {
    source: 'src/extension.ts',
    outfile: 'dist/extension.js',
    target: node(),
    budget: 16_000,
    build: buildInParts,
    apart: true,
  },
  {
    source: 'src/extension.ts',
    outfile: 'dist/web/extension.js',
    target: worker(),
    budget: 800_000,
    build: buildOfParts,
    apart: true,
  },
  {
    source: 'src/cli.ts',
    outfile: 'dist/cli.js',
    target: node(),
    budget: 1_035_000,
    build: buildAlone,
    command: true,
  },
];

/** Tests for a window that is opened as few are. */
const PLACES = /^test\/host\/places\//;

/** Acts that know of no day, and rules that do. */
const DATELESS = /\/rename/;
const DATED_RULE = /overdue|-due|date-|double-booked|outcome|unanswered|thank-you-missing/;

/** The test bundles: those of `host` and `places` run inside extension hosts, all others in Node. */
const TESTS = {
  node: { sources: () => testFiles('core', 'meta', 'cli'), target: tool() },
  host: {
    sources: () => ['test/host/index.ts', ...testFiles('host').filter((file) => !PLACES.test(file))],
    target: { ...worker(), define: { ...worker().define, PROPERTY_SEED: process.env.PROPERTY_SEED ?? '7' } },
  },
  // In Restricted Mode, in a virtual workspace, with two searches in one window.
  places: { sources: () => ['test/host/index.ts', ...testFiles('host/places')], target: worker() },
  // An extension with a file system of its own, for that virtual workspace.
  'other-disk': { sources: () => ['test/host/support/other-disk.ts'], target: worker() },
  // What knows of days and hours, to be run in several time zones.
  zones: {
    sources: () => [
      ...testFiles('core/model', 'core/agenda', 'core/insights', 'core/acts').filter(
        (file) => !DATELESS.test(file),
      ),
      ...testFiles('core/guidance/rules').filter((file) => DATED_RULE.test(file)),
    ],
    target: tool(),
  },
  ui: { sources: () => testFiles('ui'), target: tool() },
  // Measures the desktop's extension host, for `npm run bench`.
  probe: { sources: () => ['scripts/bench/host-probe.ts'], target: node() },
  mutation: { sources: () => testFiles('core/guidance'), target: tool() },
  'mutation-edits': { sources: () => testFiles('core/markdown', 'core/text', 'core/model'), target: tool() },
};

const COMMON = /** @satisfies {import('esbuild').BuildOptions} */ ({
  bundle: true,
  format: 'cjs',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [leftOut],
  // Both hosts know these. Otherwise each such expression becomes a call that makes it anew wherever it stands.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  // Its build for Node is the same, but in CommonJS, of which nothing can be left out.
  alias: { yaml: path.resolve('node_modules/yaml/browser/index.js') },
  // The letters that ship are Markdown files, taken in as their text.
  loader: { '.md': 'text' },
});

/**
 * What no file that ships may use: packages that would make code from strings or load something find nothing under these
 * names. Nor do they write to the console, where words of the notes could come to stand: what is said, we say.
 */
const WITHHELD = /** @satisfies {import('esbuild').BuildOptions} */ ({
  define: Object.fromEntries(
    ['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].map(
      (name) => [name, 'undefined'],
    ),
  ),
  drop: ['console'],
});

/** @returns {import('esbuild').BuildOptions} for the desktop's extension host and for the command line */
function node() {
  return { platform: 'node', target: 'node20', mainFields: ['module', 'main'], external: ['vscode'] };
}

/** @returns {import('esbuild').BuildOptions} for a web worker: no Node, and `worker` keeps packages from using the page */
function worker() {
  return {
    platform: 'browser',
    target: 'es2022',
    conditions: ['worker'],
    define: { 'Buffer.from': 'String' },
    external: ['vscode'],
  };
}

/** @returns {import('esbuild').BuildOptions} for Node in this checkout: what ships is bundled as it ships, tools are loaded */
function tool() {
  return { ...node(), external: Object.keys(devDependencies).flatMap((name) => [name, `${name}/*`]) };
}

/**
 * Builds what ships into `dist`; throws if something outgrew its budget.
 * @returns {Promise<import('esbuild').Metafile[]>} what went into each bundle
 */
async function buildShipped() {
  // Here, since the compiler comes with it, which tests and scripts need not wait for.
  const { dataApart, isData } = require('./scripts/build/data-apart');
  const metafiles = [];
  const plugin = await dataApart({ ...COMMON, ...node() }, 'src/extension.ts', 'dist/words.json');
  for (const { source, outfile, target, budget, build, command, apart } of SHIPPED) {
    const options = /** @satisfies {import('esbuild').BuildOptions} */ ({
      ...COMMON,
      ...target,
      ...WITHHELD,
      define: { ...WITHHELD.define, ...target.define },
      ...(apart && { plugins: [...COMMON.plugins, oneEditor, plugin] }),
      entryPoints: [source],
      minify: true,
      metafile: true,
      legalComments: 'none',
      ...(command && { banner: { js: '#!/usr/bin/env node' } }),
    });
    const metafile = await build(options, outfile);
    const early = Object.keys(metafile.outputs[outfile]?.inputs ?? {}).find(isData);
    if (build === buildInParts && early)
      throw new Error(`${early} is loaded at start, before its data is read; import it late.`);
    const { size } = fs.statSync(outfile);
    if (size > budget)
      throw new Error(`${outfile} has ${kilobytes(size)}; its budget is ${kilobytes(budget)}.`);
    if (command) fs.chmodSync(outfile, 0o755);
    metafiles.push(metafile);
  }
  return metafiles;
}

/**
 * Builds test bundles into `.build/test`; all of them, if none is named.
 * @param {string[]} names
 */
async function buildTests(names = Object.keys(TESTS)) {
  for (const name of names) {
    const { sources, target } = TESTS[/** @type {keyof typeof TESTS} */ (name)];
    const contents = sources()
      .map((file) => `export * from './${file}';`)
      .join('\n');
    const stdin = { contents, resolveDir: '.', sourcefile: `${name}.ts` };
    await esbuild.build({
      ...COMMON,
      ...target,
      stdin,
      sourcemap: 'inline',
      outfile: `.build/test/${name}.js`,
    });
  }
}

/**
 * Builds a script into `.build/scripts` and runs it here, with `process.argv` as if it had been started itself.
 * @param {string} source
 * @param {string[]} args
 */
async function runScript(source, args) {
  const outfile = path.resolve('.build', source.replace(/\.ts$/, '.js'));
  await esbuild.build({ ...COMMON, ...tool(), entryPoints: [source], sourcemap: 'inline', outfile });
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, outfile, ...args];
  require(outfile);
}

/** @param {string[]} folders below `test` */
function testFiles(...folders) {
  return folders
    .map((folder) => `test/${folder}`)
    .filter((folder) => fs.existsSync(folder))
    .flatMap((folder) => fs.readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => path.posix.join(entry.parentPath.replaceAll(path.sep, '/'), entry.name))
    .sort();
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000)} kB`;
}

/** @param {string[]} args */
async function main([task, ...args]) {
  process.chdir(__dirname);
  if (task === 'run' && args[0]) await runScript(args[0], args.slice(1));
  else if (task === 'tests') await buildTests(args.length > 0 ? args : undefined);
  else await buildShipped();
}

module.exports = { buildShipped, buildTests };

if (require.main === module) {
  main(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
    if (!('errors' in error)) console.error(error); // esbuild has shown its own already
    process.exitCode = 1;
  });
}
