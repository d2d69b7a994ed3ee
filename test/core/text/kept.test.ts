import assert from 'node:assert/strict';

import { dataOf, written } from '../../../scripts/build/data-apart';
import { keep, KEPT } from '../../../src/core/text/kept';

describe('data that is kept apart', () => {
  afterEach(() => KEPT.clear());

  it('comes back as it was exported: texts, lists, patterns and sets', () => {
    const exported = {
      WORDS: { SELL: 'sell, sold', NONE: '' },
      ASKS: { plainly: /(?<!\w)may I\b/i, any: /\d/ },
      NAMES: new Set(['ann', 'bo']),
      LINES: ['one', 2, true],
    };
    keep(JSON.stringify(written({ 'a/words.ts': exported })));
    assert.deepEqual(KEPT.get('a/words.ts'), exported);
  });

  it('comes back whole for every module of which an extension reads it', async () => {
    const modules = await dataOf({
      bundle: true,
      format: 'cjs',
      platform: 'node',
      loader: { '.md': 'text' },
    });
    keep(JSON.stringify(written(modules)));
    assert.ok(KEPT.size > 40, `${KEPT.size} modules`);
    for (const [path, exported] of Object.entries(modules))
      assert.deepEqual({ ...(KEPT.get(path) as object) }, { ...exported }, path);
  });

  it('may hold nothing under a name', () => {
    keep('{"a/words.ts":{"NONE":null}}');
    assert.deepEqual(KEPT.get('a/words.ts'), { NONE: null });
  });

  it('is nothing but data', () => {
    assert.throws(() => written({ find: () => true }), /cannot hold/);
    assert.throws(() => written({ at: new Date(0) }), /cannot hold/);
  });
});
