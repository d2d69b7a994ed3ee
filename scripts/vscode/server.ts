import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { installServer } from './install';

/** A running VS Code server. */
export interface Server {
  /** What a browser opens: it lets in only who knows its token. */
  readonly address: string;
  /** Ends the server and all that it started. */
  readonly stop: () => void;
}

/** What a server is started with. */
export interface ServerOptions {
  /** Extensions, settings and state live here; the caller removes it. */
  readonly dataFolder: string;
  /** Where its extensions are instead. */
  readonly extensionsFolder?: string | undefined;
  /** What the address opens if it names nothing itself. */
  readonly folder?: string;
  /** The first free one of these ports is taken, such as `8765-8799`; without it, any. */
  readonly ports?: string;
  /** Whether a page may say in its address which extension and which tests to run. */
  readonly forTests?: boolean;
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
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A window that nobody trusts and that does not ask: Restricted Mode. */
export const untrusted: Settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** Starts VS Code's server on this machine's loopback address and waits until it answers. */
export async function startServer({
  dataFolder,
  extensionsFolder,
  folder,
  ports = '0',
  forTests,
}: ServerOptions): Promise<Server> {
  const child = await spawnServer(dataFolder, [
    ...['--host', '127.0.0.1', '--port', ports],
    ...(folder === undefined ? [] : ['--default-folder', folder]),
    ...(extensionsFolder === undefined ? [] : ['--extensions-dir', extensionsFolder]),
    ...(forTests ? ['--enable-smoke-test-driver'] : []),
  ]);
  const stop = () => killTree(child);
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  const address = await addressOf(child).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { address, stop };
}

/** Replaces the user settings of a data folder; a window reads them when it opens. */
export async function writeSettings(dataFolder: string, settings: Settings): Promise<void> {
  const folder = path.join(dataFolder, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
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

function addressOf(child: ChildProcess): Promise<string> {
  const output = collect(child);
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /Web UI available at (http\S+)\s/.exec(output())?.[1];
      if (address !== undefined) resolve(new URL(address.replace('localhost', '127.0.0.1')).href);
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
