/**
 * Measures, from inside the extension host of a real VS Code, what the extension does there from its activation until a
 * whole search is read and looked at. Started as tests are, by `scripts/bench/host.ts`.
 */
import * as vscode from 'vscode';

import type { JobSearchApi } from '../../src/extension';
import type { HostReport, HostRequest, Turn } from './host-report';

const ID = 'job-search-workspace.job-search-workspace';
/** What is asked comes in this file of the folder, and the answer takes its place. */
const MAIL = 'host-bench.json';
/** How long the editor has to come to rest before the extension begins, and how long it is watched at rest. */
const REST = 5000;

const TICK = 2;
const MOST = 10;

/** In Node alone: microseconds that the whole process has had. */
declare const process: { cpuUsage(): { readonly user: number; readonly system: number } };

/** Node keeps what the extension's first file noted as it was loaded. */
declare const benchOfActivation: { readonly loading: number; readonly registering: number };

/** Measures, and writes the report. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw new Error('The probe needs a folder.');
  const mail = vscode.Uri.joinPath(folder, MAIL);
  const request = JSON.parse(
    new TextDecoder().decode(await vscode.workspace.fs.readFile(mail)),
  ) as HostRequest;
  const visible = vscode.Uri.joinPath(folder, request.visible);
  await vscode.window.showTextDocument(visible);
  const report = await measure(visible);
  await vscode.workspace.fs.writeFile(mail, new TextEncoder().encode(JSON.stringify(report)));
}

async function measure(visible: vscode.Uri): Promise<HostReport> {
  const extension = vscode.extensions.getExtension<JobSearchApi>(ID);
  if (extension === undefined || extension.isActive) throw new Error('The extension began too early.');
  await pause(REST);
  const rest = watchTurns();
  await pause(REST);
  const idle = rest();
  const turns = watchTurns();
  const start = performance.now();
  const diagnosed = firstDiagnostics(visible);
  const api = await extension.activate();
  const activated = performance.now() - start;
  await api.isReady;
  const { workspace } = api;
  await workspace.settled();
  const ready = performance.now() - start;
  const longest = turns();
  const [survey] = workspace.surveys;
  return {
    notes: survey === undefined ? 0 : [...survey.uris()].length,
    idle,
    longest,
    loading: benchOfActivation.loading,
    registering: benchOfActivation.registering,
    activated,
    diagnosed: (await Promise.race([diagnosed, pause(REST)])) ?? null,
    ready,
  };

  /** Asked, the editor answers at once; of itself it tells a twentieth of a second later. */
  async function firstDiagnostics(uri: vscode.Uri): Promise<number> {
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (!vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'job-search')) return;
        clearInterval(timer);
        resolve();
      }, TICK);
    });
    return performance.now() - start;
  }
}

/**
 * Watches the turns of the event loop, and gives the longest ones so far: the thread was blocked for so long. A timer, which is
 * late by as much, leaves the processor to others, which a turn that waits for nothing would not.
 */
function watchTurns(): () => readonly Turn[] {
  const longest: Turn[] = [];
  let last = stamp();
  const look = () => {
    const now = stamp();
    const [milliseconds, processor] = [now.milliseconds - last.milliseconds, now.processor - last.processor];
    if (longest.length < MOST || milliseconds > (longest.at(-1)?.milliseconds ?? 0)) {
      longest.push({ milliseconds, processor });
      longest.sort((a, b) => b.milliseconds - a.milliseconds).splice(MOST);
    }
    last = now;
  };
  const timer = setInterval(look, TICK);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}

function stamp(): Turn {
  const { user, system } = process.cpuUsage();
  return { milliseconds: performance.now(), processor: (user + system) / 1000 };
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}
