import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { installFromDebian } from './debian';
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
  const browser = findBrowser() ?? ((await installFromDebian('chromium')) ? findBrowser() : undefined);
  if (browser === undefined) throw new Error(advice);
  return browser;
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
