/** `scripts/host-tests.ts node|web|restricted|virtual`: runs test/host, or what of it is for such a window, in a real VS Code. */
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import * as path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { dayOf } from '../src/core/model/day';
import { copyExample } from './start-example';
import { standIn } from './vscode/desktop';
import { runInHost } from './vscode/in-host';
import { untrusted } from './vscode/server';

/** A window, and the tests that run in it. */
interface Kind {
  /** The bundle: test/host in one folder, or test/host/places in a window that is not trusted, with two folders. */
  readonly tests: 'host' | 'places';
  /** Whether the extension host is a web worker, and not Node. */
  readonly inWorker?: true;
  /** Whether the folders are on a file system of which VS Code knows nothing, test/host/support/other-disk.ts. */
  readonly isVirtual?: true;
}

const KINDS: Readonly<Record<string, Kind>> = {
  node: { tests: 'host' },
  web: { tests: 'host', inWorker: true },
  restricted: { tests: 'places' },
  virtual: { tests: 'places', inWorker: true, isVirtual: true },
};

/** What test/host/index.ts leaves in the folder: mocha's JSON report, and why tests took a second attempt. */
interface Report {
  readonly stats: { readonly passes: number; readonly failures: number };
  readonly retried: readonly { readonly fullTitle: string; readonly stack?: string }[];
  readonly failures: readonly { readonly fullTitle: string; readonly err: { readonly stack?: string } }[];
}

async function main(name = 'node'): Promise<void> {
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(`Say where: ${Object.keys(KINDS).join(', ')}.`);
  const bench = path.resolve('.build/host', name);
  await rm(bench, { recursive: true, force: true });
  const folder = path.join(bench, 'search');
  await copyExample('test/fixtures/model-search', folder, dayOf(Date.now()));
  await linkOut(folder, path.join(bench, 'elsewhere'));
  const extension = kind.inWorker
    ? await copyForWeb(path.join(bench, 'extension'), bundleOf(kind))
    : path.resolve('.');
  const ended = await runInHost({
    opened: kind.tests === 'places' ? await twoSearches(kind, bench) : folder,
    extension,
    bundle: path.join(extension, bundleOf(kind)),
    ...(kind.tests === 'places' && { executable: await standIn(), settings: untrusted }),
    ...(kind.isVirtual && { install: installOtherDisk }),
  });
  const report = path.join(folder, 'host-test-report.json');
  if (!existsSync(report)) throw new Error('VS Code ended before the tests had reported.');
  show(JSON.parse(readFileSync(report, 'utf8')) as Report, bundleOf(kind), ended);
}

function bundleOf({ tests }: Kind): string {
  return `.build/test/${tests}.js`;
}

/** A workspace of the search and another that is the same. The tests know by its name where its folders are. */
async function twoSearches({ isVirtual }: Kind, bench: string): Promise<string> {
  await copyExample('test/fixtures/model-search', path.join(bench, 'another'), dayOf(Date.now()));
  const folders = ['search', 'another'].map((name) =>
    isVirtual ? { name, uri: `job-search-test:/${name}` } : { path: name },
  );
  const file = path.join(bench, `${isVirtual ? 'virtual' : 'on-disk'}.code-workspace`);
  await writeFile(file, JSON.stringify({ folders }));
  return file;
}

/** Installs an extension that is nothing but a file system. */
async function installOtherDisk(extensions: string): Promise<void> {
  const folder = path.join(extensions, 'other-disk');
  const manifest = {
    name: 'other-disk',
    publisher: 'job-search-test',
    version: '0.0.1',
    engines: { vscode: '^1.101.0' },
    browser: './other-disk.js',
    activationEvents: ['onFileSystem:job-search-test'],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  };
  await cp('.build/test/other-disk.js', path.join(folder, 'other-disk.js'));
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
}

/** Puts a link into the folder that leads out of it, to a note that is none of this search. */
async function linkOut(folder: string, elsewhere: string): Promise<void> {
  await mkdir(elsewhere);
  await writeFile(path.join(elsewhere, 'private.md'), '---\ntype: contact\nname: Private Person\n---\n');
  await symlink(path.resolve(elsewhere), path.join(folder, 'linked'), 'junction');
}

/** The extension as it ships, less its entry for Node: so it runs in a web worker, as in a browser without a server. */
async function copyForWeb(folder: string, tests: string): Promise<string> {
  for (const file of await listFiles({ packageManager: PackageManager.None })) {
    await cp(file, path.join(folder, file));
  }
  const {
    main: _,
    extensionKind: __,
    ...manifest
  } = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, unknown>;
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await cp(tests, path.join(folder, tests));
  return folder;
}

function show({ stats, retried, failures }: Report, tests: string, endedWell: boolean): void {
  const bundle = readFileSync(tests, 'utf8');
  for (const { fullTitle, stack } of retried)
    console.log(`\nFailed at the first attempt: ${fullTitle}\n${inSources(stack ?? '', bundle)}`);
  for (const { fullTitle, err } of failures)
    console.log(`\nFailed in the end: ${fullTitle}\n${inSources(err.stack ?? '', bundle)}`);
  const failed = stats.failures === 0 && !endedWell ? 1 : stats.failures;
  console.log(`${stats.passes} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** A stack that points into the tests' bundle, told in lines of the sources; a worker's copy begins with two lines of VS Code's. */
function inSources(stack: string, bundle: string): string {
  const [, encoded = ''] = bundle.split('sourceMappingURL=data:application/json;base64,');
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()) as SourceMapPayload);
  return stack.replace(
    /[^\s(]*\/(?:host|places)\.js(#vscode-extension)?:(\d+):(\d+)/g,
    (place, worker, line, column) => {
      const origin = map.findOrigin(Number(line) - (worker === undefined ? 0 : 2), Number(column));
      return 'fileName' in origin
        ? `${path.join('.build/test', origin.fileName)}:${origin.lineNumber}`
        : place;
    },
  );
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
