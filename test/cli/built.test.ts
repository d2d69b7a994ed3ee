import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What each file that ships may load besides its own parts; none of it reaches another machine or starts a program. */
const MAY_LOAD: readonly [file: RegExp, modules: readonly string[]][] = [
  [/^dist\/cli\.js$/, ['buffer', 'fs', 'fs/promises', 'path', 'process', 'url', 'util']],
  [/^dist\/web\//, ['vscode']],
  [/^dist\//, ['buffer', 'path', 'process', 'url', 'vscode']],
];

/** Each makes code of a text, reaches another machine, or writes where nobody looks. */
const WITHHELD =
  /\b(?:eval|Function|fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|createTelemetryLogger|execScript|console)\b/g;
const CODE_FROM_TEXT = /\b(?:setTimeout|setInterval|setImmediate)\(\s*["'`]/g;
const MAKER_OF_CODE = /\.constructor\.constructor\b/g;

describe('the files that ship', () => {
  const files = ['dist', 'media'].flatMap(filesBelow);
  const scripts = files.filter((file) => /\.(?:js|cjs|mjs)$/.test(file));

  it('are the extension for both hosts and the command line', () => {
    for (const file of ['dist/cli.js', 'dist/extension.js', 'dist/web/extension.js'])
      assert.ok(scripts.includes(file), file);
    assert.ok(scripts.some((file) => file.startsWith('dist/parts/')));
    assert.deepEqual(
      scripts.filter((file) => !file.startsWith('dist/')),
      [],
    );
  });

  for (const file of scripts) {
    it(`neither run a text nor reach another machine: ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      for (const pattern of [WITHHELD, CODE_FROM_TEXT, MAKER_OF_CODE])
        assert.deepEqual(
          [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 40)),
          [],
        );
    });

    it(`load nothing but what they need: ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      const modules = MAY_LOAD.find(([one]) => one.test(file))?.[1] ?? [];
      const loaded = [...text.matchAll(/\b(?:require|import)\((?:"([^"]*)"|[^)]*)\)/g)];
      for (const [written, module] of loaded) {
        // A word list that says "export, import(s)" is no call.
        if (module === undefined && written === 'import(s)') continue;
        assert.ok(module !== undefined, written);
        const isPart = /^\.\.?\//.test(module) && existsSync(join(dirname(file), module));
        assert.ok(isPart || modules.includes(module.replace(/^node:/, '')), `${file} loads ${module}`);
      }
    });
  }

  it('run where no code may be made of texts', () => {
    const strict = '--disallow-code-generation-from-strings';
    const args = ['dist/cli.js', 'check', 'examples/every-rule', '--today', '2026-11-18'];
    const [ran, asEver] = [[strict, ...args], args].map((all) =>
      spawnSync(process.execPath, all, { encoding: 'utf8' }),
    );
    assert.deepEqual([ran?.status, ran?.stdout, ran?.stderr], [1, asEver?.stdout, '']);
  });

  it('take no style or picture from elsewhere', () => {
    for (const file of files.filter((one) => /\.(?:css|svg|html)$/.test(one)))
      assert.doesNotMatch(
        readFileSync(file, 'utf8').replaceAll('http://www.w3.org/', ''),
        /@import|url\(\s*["']?\w+:|(?:href|src)="\w+:|<script|\son\w+=/,
        file,
      );
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}
