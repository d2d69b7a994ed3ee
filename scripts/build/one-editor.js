// @ts-check

/**
 * Lets all sources share one object for `vscode`. Otherwise each that imports it would have one of its own, with a getter
 * for everything that the editor offers, made anew as it is loaded.
 * @type {import('esbuild').Plugin}
 */
const oneEditor = {
  name: 'one-editor',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'file' ? { path: 'vscode', namespace: 'one' } : undefined,
    );
    build.onLoad({ filter: /^/, namespace: 'one' }, () => ({ contents: "export * from 'vscode';" }));
  },
};

module.exports = { oneEditor };
