/** Runs an extension's tests as desktop VS Code does, from the same arguments and to the same exit code, in a server and a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { startServer, writeSettings, type Server, type Settings } from './server';

/** A suite that says nothing for so long has hung. */
const LIMIT = 25 * 60_000;

async function main(args: readonly string[]): Promise<number> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'job-search-vscode-'));
  await writeSettings(dataFolder, settingsIn(option(args, 'user-data-dir')));
  const extensionsFolder = option(args, 'extensions-dir');
  const server = await startServer({ dataFolder, extensionsFolder, forTests: true });
  try {
    return await runTests(server, args);
  } finally {
    server.stop();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The exit code that the workbench reports when the tests' `run()` has ended. */
async function runTests(server: Server, args: readonly string[]): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const code = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('The page crashed.')));
      setTimeout(() => reject(new Error('The tests have not ended.')), LIMIT).unref();
    });
    const errors = await listenTo(page, option(args, 'extensionDevelopmentPath') ?? '');
    await page.goto(addressFor(server, args));
    if ((await code) !== 0) console.error(errors.join('\n'));
    return await code;
  } finally {
    await browser.close();
  }
}

/** The errors that speak of the extension; all others are the workbench's own. */
async function listenTo(page: Page, extension: string): Promise<readonly string[]> {
  const said: string[] = [];
  await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
    const text = format(...values);
    if (type === 'error' && text.includes(`${extension}/`)) said.push(text);
  });
  return said;
}

function addressFor(server: Server, args: readonly string[]): string {
  const address = new URL(server.address);
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (folder !== undefined) {
    address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  }
  const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].map((name) => {
    const { pathname } = pathToFileURL(option(args, name) ?? '');
    return [name, `vscode-remote://${address.host}${pathname}`];
  });
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

function option(args: readonly string[], name: string): string | undefined {
  const prefix = `--${name}=`;
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
}

/** Desktop VS Code reads its settings from the user data folder, so the stand-in does. */
function settingsIn(userDataFolder: string | undefined): Settings {
  const file = path.join(userDataFolder ?? '', 'User', 'settings.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : {};
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
