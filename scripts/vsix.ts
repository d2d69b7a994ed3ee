import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';
import { buildShipped } from '../esbuild';
import { writeNotices } from './notices';

/** The kinds of file that may ship. What `.vscodeignore` lets through and this does not know stops the packaging. */
const SHIPS = [
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(extension|web\/extension|cli|parts\/[\w-]+)\.js$/,
  /^dist\/words\.json$/,
  /^dist\/THIRD_PARTY_NOTICES\.txt$/,
  /^docs\/rules\/[\w-]+\.md$/,
  /^examples\/job-search\/.+\.md$/,
  /^l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^media\/[\w/-]+\.(svg|png|md|css)$/,
  /^(snippets|syntaxes)\/[\w.-]+\.(json|code-snippets)$/,
];
const BUDGET = 2_000_000;

/** The packaged extension: its path, its size in bytes, and the files inside it. */
export interface Vsix {
  readonly path: string;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Builds and packages the extension; throws where a file is missing, does not belong, or all are too large together. */
export async function makeVsix(path = 'job-search-workspace.vsix'): Promise<Vsix> {
  writeNotices(await buildShipped(), 'dist/THIRD_PARTY_NOTICES.txt');
  const files = (await listFiles({ packageManager: PackageManager.None })).sort();
  refuse(
    'does not belong into the package',
    files.filter((file) => !SHIPS.some((kind) => kind.test(file))),
  );
  refuse(
    'is named in package.json, but is not in the package',
    filesOfManifest().filter((file) => !files.includes(file)),
  );

  packInto(path);
  const size = fs.statSync(path).size;
  if (size > BUDGET) throw new Error(`${path} has ${size} bytes; its budget is ${BUDGET}.`);
  return { path, size, files: files.map((file) => ({ path: file, size: fs.statSync(file).size })) };
}

function refuse(why: string, files: readonly string[]): void {
  if (files.length > 0) throw new Error(files.map((file) => `${file} ${why}.`).join('\n'));
}

/** By the command and not by the function, which lists all files on the console once more. */
function packInto(path: string): void {
  const options = [
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    path,
  ];
  const vsce = [process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', ...options]] as const;
  const { status, stdout, stderr } = spawnSync(...vsce, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be packaged.\n${stdout}${stderr}`);
}

/** The files that the manifest speaks of: scripts, pictures, snippets, grammars. */
function filesOfManifest(): string[] {
  const manifest = fs.readFileSync('package.json', 'utf8');
  const paths = manifest.matchAll(/"(?:\.\/)?((?:dist|media|snippets|syntaxes)\/[^"*]+\.\w+)"/g);
  return [...new Set([...paths].flatMap(([, path]) => path ?? []))];
}
