// @ts-check
/** Takes what is data among the sources out of the code of the extension, into a file that it reads when it needs it. */
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const esbuild = require('esbuild');
const { loadedAfter } = require('./parts');
const { withoutTexts } = require('./texts-apart');

const FOLDERS = ['src/core/prose/wordings', 'src/core/templates/letters'];
const FILES = ['src/core/drafts/question-bank.ts'];
/** All that it loads late, it loads after the data. */
const WAITING = 'src/host/parts.ts';
/** The characters that HTML has names for. */
const ENTITIES = 'character-entities';
/** What is taken out of the other sources. */
const TEXTS = 'texts';

const registry = JSON.stringify(path.resolve('src/core/text/kept.ts'));

/**
 * Writes the data of the sources to a file, and the texts of those that are loaded only after it.
 * @param {import('esbuild').BuildOptions} options by which they are built
 * @param {string} source what is loaded at start
 * @param {string} outfile
 * @returns {Promise<import('esbuild').Plugin>} a plugin by which they take these from the registry
 */
async function dataApart(options, source, outfile) {
  const modules = await dataOf(options);
  /** @type {import('./texts-apart').Texts} */
  const texts = [];
  const late = await loadedAfter({ ...options, entryPoints: [source] }, isData, WAITING);
  const sources = new Map(
    late
      .filter((file) => /^src\/.*\.ts$/.test(file) && !isData(file))
      .map((file) => [file, withoutTexts(fs.readFileSync(file, 'utf8'), texts)]),
  );
  fs.mkdirSync(path.dirname(outfile), { recursive: true });
  fs.writeFileSync(outfile, JSON.stringify(written({ ...modules, [TEXTS]: texts })));
  return {
    name: 'data-apart',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.(?:ts|md)$/ }, ({ path: file }) => {
        const name = path.relative('.', file).replaceAll(path.sep, '/');
        const exported = modules[name];
        if (exported) return { contents: taking(name, Object.keys(exported)), resolveDir: '.' };
        const contents = sources.get(name);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
      build.onResolve({ filter: /^texts$/ }, () => ({ path: TEXTS, namespace: TEXTS }));
      build.onLoad({ filter: /^/, namespace: TEXTS }, () => ({
        contents: `import { KEPT } from ${registry}; export const TEXTS = KEPT.get('${TEXTS}');`,
        resolveDir: '.',
      }));
      // The Markdown parser is there from the start, so it looks a character up when a note has one by its name.
      build.onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, () => ({
        contents: `import { KEPT } from ${registry};
          export function decodeNamedCharacterReference(name) {
            const { characterEntities = {} } = KEPT.get('${ENTITIES}') ?? {};
            return Object.hasOwn(characterEntities, name) && characterEntities[name];
          }`,
      }));
    },
  };
}

/**
 * What the modules export that are nothing but data, by their paths.
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Record<string, object>>}
 */
async function dataOf(options) {
  const below = FOLDERS.flatMap((folder) => fs.readdirSync(folder).map((name) => `${folder}/${name}`));
  const sources = [...below, ...FILES].sort().map((file) => [file, `./${file}`]);
  const contents = [...sources, [ENTITIES, ENTITIES]]
    .map(([name, from]) => `export * as ${JSON.stringify(name)} from '${from}';`)
    .join('\n');
  const stdin = { contents, resolveDir: '.' };
  const { outputFiles } = await esbuild.build({ ...options, stdin, write: false });
  /** @type {{ exports: Record<string, object> }} */
  const built = { exports: {} };
  /** @type {unknown} */
  const run = vm.runInThisContext(`(module) => {${outputFiles[0]?.text ?? ''}}`);
  /** @type {(module: object) => void} */ (run)(built);
  return built.exports;
}

/**
 * A module that exports what the registry has under its name.
 * @param {string} name
 * @param {readonly string[]} exported
 */
function taking(name, exported) {
  const lines = exported.map((key) =>
    key === 'default' ? 'export default kept.default;' : `export const ${key} = kept.${key};`,
  );
  return [`import { KEPT } from ${registry};`, `const kept = KEPT.get('${name}');`, ...lines].join('\n');
}

/** @param {string} file */
function isData(file) {
  return FILES.includes(file) || FOLDERS.includes(path.posix.dirname(file));
}

/**
 * A value as JSON can hold it, in the form that the registry reads.
 * @param {unknown} value
 * @returns {unknown}
 */
function written(value) {
  if (value instanceof RegExp) return { $pattern: value.source, ...(value.flags && { $flags: value.flags }) };
  if (value instanceof Set) return { $set: [...value] };
  if (Array.isArray(value)) return value.map(written);
  if (/^(?:string|number|boolean)$/.test(typeof value)) return value;
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`Data cannot hold ${String(value)}.`);
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [key, written(part)]));
}

module.exports = { dataApart, dataOf, isData, written };
