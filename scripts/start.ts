/** `npm start`: the example search in the desktop's VS Code, or else in VS Code's server. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { daysToPresent, EXAMPLE_DAY, EXAMPLE_TIMEZONE } from '../src/core/drafts/shift-example';
import { addDays, dayOf, type Day } from '../src/core/model/day';
import { buildShipped } from '../esbuild';
import { copyExample } from './start-example';
import { cacheFolder } from './vscode/cache';
import { onPath } from './vscode/on-path';
import { installExtension, quietSettings, startServer, writeSettings } from './vscode/server';
import { makeVsix } from './vsix';

async function main(): Promise<void> {
  const folder = await exampleOf(dayOf(Date.now(), EXAMPLE_TIMEZONE));
  const code = hasDesktop() ? onPath(process.platform === 'win32' ? 'code.cmd' : 'code') : undefined;
  if (code === undefined) await startInServer(folder);
  else await startOnDesktop(code, folder);
}

/** This week's copy of the example, with all that a person has changed in it. */
async function exampleOf(today: Day): Promise<string> {
  const wednesday = addDays(EXAMPLE_DAY, daysToPresent(EXAMPLE_DAY, today));
  const folder = path.join(cacheFolder(), 'example', wednesday, 'job-search');
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await copyExample('examples/job-search', partial, today);
  await rename(partial, folder);
  return folder;
}

async function startOnDesktop(code: string, folder: string): Promise<void> {
  await buildShipped();
  console.log(`Opening ${folder} in VS Code.`);
  open(code, [`--extensionDevelopmentPath=${path.resolve('.')}`, folder]);
}

async function startInServer(folder: string): Promise<void> {
  const dataFolder = path.resolve('.build/start');
  await installInto(dataFolder);
  const { address, stop } = await startServer({ dataFolder, folder, ports: '8765-8799' });

  console.log(`The example search, ${folder}, is open in VS Code at\n\n${address}\n\nCtrl+C ends it.`);
  openInBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop();
      process.exit();
    });
  }
}

/** Packages and installs the extension, unless nothing has changed since it was last done. */
async function installInto(dataFolder: string): Promise<void> {
  const stamp = path.join(dataFolder, 'installed');
  const sources = Math.max(...lastChanges('.'));
  if (existsSync(stamp) && Number(await readFile(stamp, 'utf8')) === sources) return;
  if (!existsSync(dataFolder)) await writeSettings(dataFolder, quietSettings);
  await installExtension(dataFolder, (await makeVsix('.build/start.vsix')).path);
  await writeFile(stamp, String(sources));
}

/** When each file of the checkout was last changed, in milliseconds since 1970; what is built or installed does not count. */
function lastChanges(folder: string): number[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (/^(\..*|node_modules|dist|.*\.vsix)$/.test(entry.name)) return [];
    return entry.isDirectory() ? [statSync(file).mtimeMs, ...lastChanges(file)] : [statSync(file).mtimeMs];
  });
}

function openInBrowser(address: string): void {
  if (!hasDesktop()) return;
  if (process.platform === 'darwin') open('open', [address]);
  else if (process.platform === 'win32') open('explorer', [address]);
  else open('xdg-open', [address]);
}

function hasDesktop(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** Starts a program that goes on by itself; where it cannot, the address on the screen must do. */
function open(program: string, args: readonly string[]): void {
  const windowsScript = program.endsWith('.cmd');
  const [command, given] = windowsScript ? [`"${program}"`, args.map((arg) => `"${arg}"`)] : [program, args];
  spawn(command, given, { stdio: 'ignore', detached: true, shell: windowsScript })
    .on('error', () => {})
    .unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
