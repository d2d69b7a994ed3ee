// @ts-check
/** Leaves out of a bundle what packages bring and nobody here asks for, where a bundler cannot know it. */
const path = require('node:path');

/** @typedef {{ importer: RegExp, module: RegExp, contents: string }} LeftOut what stands in place of a module for those that import it */

/** @type {readonly LeftOut[]} */
const LEFT_OUT = [
  // Its engines evaluate front matter. Ours are given with each call, and it never writes.
  {
    importer: /[\\/]gray-matter[\\/]/,
    module: /^section-matter$|\/(?:engines|stringify)$/,
    contents: 'module.exports = {};',
  },
  // Of its schemas, failsafe is the only one that is asked for.
  {
    importer: /[\\/]yaml[\\/]browser[\\/]dist[\\/]schema[\\/]Schema\.js$/,
    module: /\/tags\.js$/,
    contents: `import { map } from './common/map.js';
      import { seq } from './common/seq.js';
      import { string } from './common/string.js';
      export const coreKnownTags = {};
      export const getTags = () => [map, seq, string];`,
  },
  // Of a file it asks for the text alone: it parses, and does no more.
  {
    importer: /[\\/]unified[\\/]lib[\\/]index\.js$/,
    module: /^vfile$/,
    contents: `export class VFile {
        constructor(text) { this.text = text; }
        toString() { return this.text; }
      }`,
  },
  // These belong to its casual reading, which is made but not asked: `strict` is.
  {
    importer: /[\\/]chrono-node[\\/].*[\\/]en[\\/]configuration\.js$/,
    module: /\/EN(?:Casual|EndOf|MonthNameParser|RelativeDate|TimeUnitCasual|Unlikely)\w*\.js$/,
    contents: 'export default class {}',
  },
];

/** @type {import('esbuild').Plugin} */
const leftOut = {
  name: 'left-out',
  setup(build) {
    for (const { importer, module, contents } of LEFT_OUT) {
      const namespace = `instead of ${module}`;
      build.onResolve({ filter: module }, (asked) =>
        importer.test(asked.importer) && asked.namespace === 'file'
          ? { path: path.join(asked.resolveDir, asked.path), namespace, sideEffects: false }
          : undefined,
      );
      build.onLoad({ filter: /^/, namespace }, (found) => ({
        contents,
        resolveDir: path.dirname(found.path),
      }));
    }
  },
};

module.exports = { leftOut };
