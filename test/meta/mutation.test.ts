import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

/** The files and folders that a configuration names; what stands between braces is each of its parts. */
function named(config: string): readonly string[] {
  const paths = [...readFileSync(config, 'utf8').matchAll(/'!?(src\/[^']+)'/g)].map(([, path = '']) => path);
  return paths.flatMap((path) => {
    const [, before = '', parts, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? [];
    const each = parts === undefined ? [path] : parts.split(',').map((part) => before + part + after);
    return each.map((one) => one.replace(/\/\*.*$/, ''));
  });
}

describe('what the mutation runs are to break', () => {
  for (const config of ['stryker.config.mjs', 'stryker.edits.config.mjs'])
    it(`is there: ${config}`, () => {
      const paths = named(config);
      assert.ok(paths.length > 2);
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });
});
