/** `scripts/host-tests.ts node|web`: runs test/host inside that extension host of a real VS Code. */
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { listFiles, PackageManager } from '@vscode/vsce';
import { dayOf } from '../src/core/model/day';
import { copyExample } from './start-example';
import { desktopExecutable } from './vscode/desktop';
import { quietSettings } from './vscode/server';

const TESTS = '.build/test/host.js';

/** What test/host/index.ts leaves in the folder: mocha's JSON report. */
interface Report {
  readonly stats: { readonly passes: number; readonly failures: number };
  readonly passes: readonly { readonly fullTitle: string; readonly currentRetry: number }[];
  readonly failures: readonly { readonly fullTitle: string; readonly err: { readonly stack?: string } }[];
}

async function main(host: string | undefined): Promise<void> {
  const bench = path.resolve('.build/host', host ?? 'node');
  await rm(bench, { recursive: true, force: true });
  const folder = path.join(bench, 'search');
  await copyExample('test/fixtures/model-search', folder, dayOf(Date.now()));
  await linkOut(folder, path.join(bench, 'elsewhere'));
  const extension = host === 'web' ? await copyForWeb(path.join(bench, 'extension')) : path.resolve('.');

  const ended = await runIn(folder, extension);
  const report = path.join(folder, 'host-test-report.json');
  if (!existsSync(report)) throw new Error('VS Code ended before the tests had reported.');
  show(JSON.parse(readFileSync(report, 'utf8')) as Report, ended);
}

/** Puts a link into the folder that leads out of it, to a note that is none of this search. */
async function linkOut(folder: string, elsewhere: string): Promise<void> {
  await mkdir(elsewhere);
  await writeFile(path.join(elsewhere, 'private.md'), '---\ntype: contact\nname: Private Person\n---\n');
  await symlink(path.resolve(elsewhere), path.join(folder, 'linked'), 'junction');
}

/** The extension as it ships, less its entry for Node: so it runs in a web worker, as in a browser without a server. */
async function copyForWeb(folder: string): Promise<string> {
  for (const file of await listFiles({ packageManager: PackageManager.None })) {
    await cp(file, path.join(folder, file));
  }
  const {
    main: _,
    extensionKind: __,
    ...manifest
  } = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, unknown>;
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await cp(TESTS, path.join(folder, TESTS));
  return folder;
}

/** Says whether all went well, as far as VS Code's exit code tells. */
async function runIn(folder: string, extension: string): Promise<boolean> {
  const profile = await mkdtemp(path.join(tmpdir(), 'job-search-profile-'));
  await mkdir(path.join(profile, 'User'));
  await writeFile(path.join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings));
  try {
    await runTests({
      vscodeExecutablePath: await desktopExecutable(),
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(extension, TESTS),
      launchArgs: [
        folder,
        '--disable-extensions',
        `--user-data-dir=${profile}`,
        `--extensions-dir=${profile}/extensions`,
      ],
    });
    return true;
  } catch {
    return false;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function show({ stats, passes, failures }: Report, endedWell: boolean): void {
  const bundle = readFileSync(TESTS, 'utf8');
  for (const { fullTitle, currentRetry } of passes)
    if (currentRetry > 0) console.log(`Passed at the second attempt only: ${fullTitle}`);
  for (const { fullTitle, err } of failures)
    console.log(`\n${fullTitle}\n${inSources(err.stack ?? '', bundle)}`);
  const failed = stats.failures === 0 && !endedWell ? 1 : stats.failures;
  console.log(`${stats.passes} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** A stack that points into the tests' bundle, told in lines of the sources; a worker's copy begins with two lines of VS Code's. */
function inSources(stack: string, bundle: string): string {
  const [, encoded = ''] = bundle.split('sourceMappingURL=data:application/json;base64,');
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()) as SourceMapPayload);
  return stack.replace(
    /[^\s(]*\/host\.js(#vscode-extension)?:(\d+):(\d+)/g,
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
