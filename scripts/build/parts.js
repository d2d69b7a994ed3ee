// @ts-check
/** Builds the extension in parts: what is loaded at start is one file, what is loaded late waits. */
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

/** @typedef {import('esbuild').BuildOptions & { metafile: true }} Options */
/** @typedef {import('esbuild').Metafile} Metafile */
/** @typedef {Map<string, string>} Parts the text of each ES module, by the name of its file */

/**
 * Builds a file with all that is loaded at start, and beside it a folder with the parts that it loads late.
 * @param {Options} options
 * @param {string} outfile
 * @returns {Promise<Metafile>}
 */
async function buildInParts(options, outfile) {
  const { parts, start, metafile } = await split(options, outfile);
  const late = [...parts.keys()].filter((name) => !start.includes(name));
  const shared = start.map((name, i) => `export * as part${i} from './${name}';`);
  await join(`export * from './${start[0]}';\n${shared.join('\n')}`, parts, late, { ...options, outfile });

  const folder = path.join(path.dirname(outfile), 'parts');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const name of late) {
    const { code } = await esbuild.transform(parts.get(name) ?? '', { ...output(options), format: 'cjs' });
    const written = start.reduce(
      (text, one, i) => text.replaceAll(`require("./${one}")`, `require("../${start[0]}").part${i}`),
      code,
    );
    fs.writeFileSync(path.join(folder, name), written);
  }
  return asJoined(metafile, start, outfile);
}

/**
 * Builds one file, within which the parts that are loaded late wait until they are asked for.
 * @param {Options} options
 * @param {string} outfile
 * @returns {Promise<Metafile>}
 */
async function buildOfParts(options, outfile) {
  const { parts, start, metafile } = await split(options, outfile);
  await join(`export * from './${start[0]}';`, parts, [], { ...options, outfile });
  return asJoined(metafile, [...parts.keys()], outfile);
}

/**
 * Builds one file, of which nothing has to wait for long.
 * @param {Options} options
 * @param {string} outfile
 */
async function buildAlone(options, outfile) {
  const { metafile } = await esbuild.build({ ...options, outfile });
  return metafile;
}

/**
 * Splits what a file needs into parts that are loaded together, as ES modules: the bundler parts no others. Those of the
 * start are named, the file itself first.
 * @param {Options} options
 * @param {string} outfile
 */
async function split(options, outfile) {
  const { dir, name, base } = path.parse(outfile);
  const { outputFiles, metafile } = await esbuild.build({
    ...options,
    format: 'esm',
    splitting: true,
    write: false,
    outdir: dir,
    entryNames: name,
    chunkNames: 'parts/[name]-[hash]',
  });
  /** @type {Parts} */
  const parts = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  return { parts, start: loadedWith(base, metafile), metafile };
}

/**
 * Joins parts into one file, but those that it loads late from beside it. Had the bundler been given single modules, it
 * would have wrapped each that may be loaded late; of parts it wraps only these, and the names within one are short.
 * @param {string} contents
 * @param {Parts} parts
 * @param {readonly string[]} late
 * @param {Options & { outfile: string }} options
 */
async function join(contents, parts, late, options) {
  /** @type {import('esbuild').Plugin} */
  const among = {
    name: 'among-parts',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, (asked) => {
        const name = path.basename(asked.path);
        return late.includes(name)
          ? { path: `./parts/${name}`, external: true }
          : { path: name, namespace: 'part' };
      });
      build.onLoad({ filter: /.*/, namespace: 'part' }, (found) => ({
        contents: parts.get(found.path) ?? '',
      }));
    },
  };
  await esbuild.build({
    ...output(options),
    bundle: true,
    format: 'cjs',
    external: options.external ?? [],
    stdin: { contents },
    outfile: options.outfile,
    plugins: [among],
  });
}

/**
 * The sources that are loaded only with what needs such of a kind, or by one that waits for these whenever it loads late.
 * @param {import('esbuild').BuildOptions} options
 * @param {(source: string) => boolean} isOfKind
 * @param {string} waiting
 */
async function loadedAfter(options, isOfKind, waiting) {
  const { metafile } = await split({ ...options, metafile: true }, 'dist/start.js');
  const waited = metafile.inputs[waiting]?.imports.filter(({ kind }) => kind === 'dynamic-import') ?? [];
  const loads = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) => {
    if (entryPoint === undefined) return [];
    const sources = loadedWith(file, metafile).flatMap((part) =>
      Object.keys(outputOf(part, metafile).inputs),
    );
    return { sources, isLate: sources.some(isOfKind) || waited.some((one) => one.path === entryPoint) };
  });
  const before = new Set(loads.flatMap(({ sources, isLate }) => (isLate ? [] : sources)));
  return [...new Set(loads.flatMap(({ sources }) => sources))].filter((one) => !before.has(one)).sort();
}

/**
 * What the options say of how code is written.
 * @param {Options} options
 * @returns {import('esbuild').CommonOptions}
 */
function output({ target = [], platform = 'neutral' }) {
  // A part is loaded as the file is, by `require`.
  return { target, platform, charset: 'utf8', minify: true, supported: { 'dynamic-import': false } };
}

/**
 * The parts that are loaded at once with one, itself the first.
 * @param {string} part
 * @param {Metafile} metafile
 */
function loadedWith(part, metafile) {
  const loaded = new Set([path.basename(part)]);
  for (const one of loaded)
    for (const { path: other, kind, external } of outputOf(one, metafile).imports)
      if (kind === 'import-statement' && !external) loaded.add(path.basename(other));
  return [...loaded];
}

/**
 * @param {string} part
 * @param {Metafile} metafile
 */
function outputOf(part, { outputs }) {
  const [, output] = Object.entries(outputs).find(([file]) => path.basename(file) === part) ?? [];
  if (output === undefined) throw new Error(`${part} was not built.`);
  return output;
}

/**
 * What went into each file after some parts were joined into one.
 * @param {Metafile} metafile
 * @param {readonly string[]} joined
 * @param {string} outfile
 * @returns {Metafile}
 */
function asJoined(metafile, joined, outfile) {
  const inputs = Object.fromEntries(
    joined.flatMap((part) => Object.entries(outputOf(part, metafile).inputs)),
  );
  const others = Object.entries(metafile.outputs).filter(([file]) => !joined.includes(path.basename(file)));
  const whole = { ...outputOf(path.basename(outfile), metafile), inputs, imports: [] };
  return { ...metafile, outputs: { ...Object.fromEntries(others), [outfile]: whole } };
}

module.exports = { buildAlone, buildInParts, buildOfParts, loadedAfter };
