import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { buildTests } from '../../esbuild';
import { runInHost } from '../vscode/in-host';
import type { HostReport, HostRequest } from './host-report';
import { median } from './processes';
import { LONG_NOTE } from './search';

const PROBE = '.build/test/probe.js';
const MAIL = 'host-bench.json';
/** The note in front: long, and with a misspelt key, which it shows by itself. */
const IN_FRONT = 'interviews/2026-11-26-in-front.md';

/** What VS Code's extension host needs to open a search, in milliseconds: medians, if not said otherwise. */
export interface Host {
  readonly notes: number;
  readonly runs: number;
  /** The longest block of the thread, and that of the worst run. */
  readonly blocked: number;
  readonly worst: number;
  /** The most that its process had of the processor in one of the longest turns. */
  readonly needed: number;
  /** The longest block of all runs while nothing happened: what the machine itself adds. */
  readonly idle: number;
  readonly loading: number;
  readonly registering: number;
  readonly activated: number;
  readonly diagnosed: number;
  readonly ready: number;
}

/** Opens a search in a real VS Code, several times; undefined, with a word on it, where that cannot be had. */
export async function measureHost(
  folder: string,
  { scratch, runs }: { readonly scratch: string; readonly runs: number },
): Promise<Host | undefined> {
  await buildTests(['probe']);
  const extension = path.join(scratch, 'extension');
  await copyForProbe(extension);
  const reports: HostReport[] = [];
  for (let run = 0; run < runs; run++) {
    const report = await open(folder, extension);
    if (report === undefined) {
      console.log('VS Code could not be measured: it is left out.');
      return undefined;
    }
    console.log(`In VS Code: ${JSON.stringify(report)}`);
    reports.push(report);
  }
  const middle = (figure: (report: HostReport) => number) => median(reports.map(figure));
  return {
    notes: reports[0]?.notes ?? 0,
    runs,
    blocked: middle(blockIn),
    worst: Math.max(...reports.map(blockIn)),
    needed: Math.max(...reports.map(needIn)),
    idle: Math.max(...reports.map(({ idle }) => idle[0]?.milliseconds ?? Number.NaN)),
    loading: middle(({ loading }) => loading),
    registering: middle(({ registering }) => registering),
    activated: middle(({ activated }) => activated),
    diagnosed: middle(({ diagnosed }) => diagnosed ?? Number.NaN),
    ready: middle(({ ready }) => ready),
  };
}

function blockIn({ longest }: HostReport): number {
  return longest[0]?.milliseconds ?? Number.NaN;
}

/** The most that the thread itself can have needed in one of the longest turns: the rest of the time it had to wait for a processor. */
function needIn({ longest }: HostReport): number {
  return Math.max(...longest.map(({ milliseconds, processor }) => Math.min(milliseconds, processor)));
}

async function open(folder: string, extension: string): Promise<HostReport | undefined> {
  const mail = path.join(folder, MAIL);
  const request: HostRequest = { visible: IN_FRONT };
  await writeFile(mail, JSON.stringify(request));
  const long = await readFile(path.join(folder, LONG_NOTE), 'utf8');
  await writeFile(path.join(folder, IN_FRONT), long.replace('\nformat:', '\nfromat:'));
  try {
    const ended = await runInHost({ opened: folder, extension, bundle: path.join(extension, PROBE) });
    const report = JSON.parse(await readFile(mail, 'utf8')) as HostReport | HostRequest;
    return ended && 'ready' in report ? report : undefined;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return undefined;
  } finally {
    for (const file of [MAIL, IN_FRONT]) await rm(path.join(folder, file), { force: true });
  }
}

/** The extension as it ships, but it begins only when the probe asks for it, and notes how long that takes. */
async function copyForProbe(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const file of await listFiles({ packageManager: PackageManager.None })) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(file, path.join(folder, file));
  }
  const { browser: _, ...manifest } = JSON.parse(await readFile('package.json', 'utf8')) as {
    browser: string;
    main: string;
    contributes: Record<string, unknown>;
  };
  // The Markdown preview would ask for the extension as soon as a note is open.
  const { 'markdown.markdownItPlugins': __, ...contributes } = manifest.contributes;
  const main = './noted-activation.js';
  const changed = { ...manifest, main, contributes, activationEvents: [] };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(changed));
  await writeFile(path.join(folder, main), notedActivation(manifest.main));
  await mkdir(path.join(folder, path.dirname(PROBE)), { recursive: true });
  await cp(PROBE, path.join(folder, PROBE));
}

/** A first file for the extension that notes when its own was loaded and when it had registered all. */
function notedActivation(main: string): string {
  return `const start = performance.now();
const extension = require('${main}');
const loaded = performance.now();
exports.activate = (context) => {
  const called = performance.now();
  const api = extension.activate(context);
  globalThis.benchOfActivation = { loading: loaded - start, registering: performance.now() - called };
  return api;
};
`;
}
