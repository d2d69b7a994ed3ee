import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { onPath } from './on-path';

/** A headless Chrome, Chromium or Edge that keeps off the network and off the person's own profile. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await installBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The path of a Chrome, Chromium or Edge; as root on Debian, Chromium is installed where there is none. */
export async function installBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (!isRootOnDebian()) throw new Error(advice);
  console.log('Installing Chromium from Debian (only this once).');
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  await promisify(execFile)('apt-get', ['update', '-qq'], quiet);
  await promisify(execFile)(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    quiet,
  );
  const installed = findBrowser();
  if (installed === undefined) throw new Error(advice);
  return installed;
}

const advice =
  'The tests in a real VS Code need a browser. Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to the program.';

function findBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen === undefined || chosen === '') return inUsualPlaces();
  if (existsSync(chosen)) return chosen;
  throw new Error(`CHROME_PATH is set to ${chosen}, and there is no such file.`);
}

function inUsualPlaces(): string | undefined {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find((file) => existsSync(file));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    const places = roots.flatMap((root) => programs.map((program) => path.join(root ?? '', program)));
    return places.find((file) => existsSync(file));
  }
  return onPath('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge');
}

/** Ubuntu also has apt-get, but its `chromium` is only a pointer to the snap store. */
function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
