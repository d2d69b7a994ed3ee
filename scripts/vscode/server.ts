import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { installServer } from './install';

/** A running VS Code server. */
export interface Server {
  /** Such as `http://127.0.0.1:41234`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Ends the server and all that it started. */
  stop(): void;
}

/** What a server is started with. */
export interface ServerOptions {
  /** Extensions, settings and state live here; the caller removes it. */
  readonly dataFolder: string;
  /** User settings beyond the quiet ones that every server gets. */
  readonly settings?: Settings;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

/** VS Code settings by their full names. */
export type Settings = Readonly<Record<string, unknown>>;

/** A workbench that asks nothing, greets nobody and looks for nothing on the network. */
export const quietSettings: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Starts VS Code's server on this machine's loopback address and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  await writeSettings(options.dataFolder, options.settings ?? {});
  const child = await spawnServer(options.dataFolder, [
    '--enable-smoke-test-driver',
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--without-connection-token'],
  ]);
  const stop = () => killTree(child);
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  const port = await portOf(child).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { port, origin: `http://127.0.0.1:${port}`, stop };
}

/** Replaces the user settings; a running server's windows follow at once. */
export async function writeSettings(dataFolder: string, settings: Settings): Promise<void> {
  const text = JSON.stringify({ ...quietSettings, ...settings }, undefined, 2);
  for (const scope of ['Machine', 'User']) {
    await mkdir(path.join(dataFolder, 'data', scope), { recursive: true });
    await writeFile(path.join(dataFolder, 'data', scope, 'settings.json'), text);
  }
}

/** Installs a packaged extension, as a person would, for servers started on the same data folder. */
export async function installExtension(dataFolder: string, vsix: string): Promise<void> {
  const child = await spawnServer(dataFolder, ['--install-extension', vsix, '--force']);
  const output = collect(child);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`VS Code could not install ${vsix}.\n${output()}`);
}

async function spawnServer(dataFolder: string, args: readonly string[]): Promise<ChildProcess> {
  const { node, main } = await installServer();
  const always = [
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
    '--server-data-dir',
    dataFolder,
  ];
  return spawn(node, [main, ...args, ...always], {
    // A group of its own, so that the extension hosts end with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: withoutOurs(process.env),
  });
}

/** The environment without what npm, Node and a surrounding VS Code put there for their own children. */
function withoutOurs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^(npm_|NODE_|VSCODE_|ELECTRON_)/.test(name));
  return Object.fromEntries(kept);
}

function portOf(child: ChildProcess): Promise<number> {
  const output = collect(child);
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}.\n${output()}`)));
  });
}

/** Keeps reading both streams, so that the server never blocks on a full pipe, and gives the last of what was said. */
function collect(child: ChildProcess): () => string {
  let output = '';
  const add = (chunk: unknown) => (output = (output + String(chunk)).slice(-20_000));
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => output;
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}
