// @ts-check
/** Takes what is data among the sources out of the code of the extension, into a file that it reads when it needs it. */
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const esbuild = require('esbuild');

const FOLDERS = ['src/core/prose/wordings', 'src/core/templates/letters'];
const FILES = ['src/core/drafts/question-bank.ts'];
/** The characters that HTML has names for. */
const ENTITIES = 'character-entities';

const registry = JSON.stringify(path.resolve('src/core/text/kept.ts'));

/**
 * Writes the data of the sources to a file.
 * @param {import('esbuild').BuildOptions} options by which they are built
 * @param {string} outfile
 * @returns {Promise<import('esbuild').Plugin>} a plugin by which their modules take what they export from the registry
 */
async function dataApart(options, outfile) {
  const modules = await dataOf(options);
  fs.mkdirSync(path.dirname(outfile), { recursive: true });
  fs.writeFileSync(outfile, JSON.stringify(written(modules)));
  return {
    name: 'data-apart',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.(?:ts|md)$/ }, ({ path: file }) => {
        const name = path.relative('.', file).replaceAll(path.sep, '/');
        const exported = modules[name];
        return exported && { contents: taking(name, Object.keys(exported)), resolveDir: '.' };
      });
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
