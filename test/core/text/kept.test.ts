import assert from 'node:assert/strict';

import { dataOf, written } from '../../../scripts/build/data-apart';
import { withoutTexts } from '../../../scripts/build/texts-apart';
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

describe('a source without its texts', () => {
  const apart = (source: string) => {
    const texts: (string | RegExp)[] = [];
    const written = withoutTexts(source, texts);
    return { source: written.replace("import { TEXTS } from 'texts';", ''), texts };
  };

  it('takes the longer ones from a list that has each of them once', () => {
    const { source, texts } = apart("say('Who said so?', `Who said so?`, [\"It’s late, isn’t it?\"], 'Me');");
    assert.equal(source, "say(TEXTS[0], TEXTS[0], [TEXTS[1]], 'Me');");
    assert.deepEqual(texts, ['Who said so?', 'It’s late, isn’t it?']);
  });

  it('takes them as they are read, whatever is escaped in them', () => {
    assert.deepEqual(apart(String.raw`say('one\ntwo\u2028', '\'three\' \\');`).texts, [
      'one\ntwo\u2028',
      "'three' \\",
    ]);
  });

  it('keeps what is no value: modules, names, types, texts with holes, and those that a function reads raw', () => {
    const source = [
      "import { one } from './somewhere/else';",
      "export { two } from './somewhere/else';",
      "const kinds: 'a longer kind' | 'another kind' = three as 'another kind';",
      "const named = { 'a longer name': 1, 'a longer act'() {} };",
      'const raw = String.raw`\\d and more`;',
      'const filled = `Dear and kind ${named}, hello`;',
      "const late = import('./somewhere/else');",
    ].join('\n');
    assert.deepEqual(apart(source), { source, texts: [] });
  });

  it('takes a pattern with its flags, each from a place of its own', () => {
    const { source, texts } = apart(String.raw`const all = [/[/]\/longer/giu, /[/]\/longer/giu];`);
    assert.equal(source, 'const all = [TEXTS[0], TEXTS[1]];');
    assert.deepEqual(texts, [/[/]\/longer/giu, /[/]\/longer/giu]);
  });

  it('keeps a pattern in a function if it remembers where it found something', () => {
    const { source, texts } = apart(
      'const find = (t) => /longer text/g.exec(t) ?? /longer text/y.exec(t) ?? /longer text/.exec(t);',
    );
    assert.equal(
      source,
      'const find = (t) => /longer text/g.exec(t) ?? /longer text/y.exec(t) ?? TEXTS[0].exec(t);',
    );
    assert.deepEqual(texts, [/longer text/]);
  });
});
