/**
 * Measures, from inside the extension host of a real VS Code, what the extension does there from its activation until a
 * whole search is read and looked at. Started as tests are, by `scripts/bench/host.ts`.
 */
import * as vscode from 'vscode';

import type { JobSearchApi } from '../../src/extension';
import type { HostReport, HostRequest } from './host-report';

const ID = 'job-search-workspace.job-search-workspace';
/** What is asked comes in this file of the folder, and the answer takes its place. */
const MAIL = 'host-bench.json';
/** How long the editor has to come to rest before the extension begins, and how long it is watched meanwhile. */
const REST = 5000;

/** In Node alone: a turn of the event loop that waits for nothing. */
declare function setImmediate(next: () => void): void;

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
  const rest = watchTurns();
  await pause(REST);
  const idle = rest();
  const turns = watchTurns();
  const start = performance.now();
  const diagnosed = firstDiagnostics(visible);
  const { isReady, workspace } = await extension.activate();
  const activated = performance.now() - start;
  await isReady;
  await workspace.settled();
  const ready = performance.now() - start;
  const longest = turns();
  const [survey] = workspace.surveys;
  return {
    notes: [...(survey?.uris() ?? [])].length,
    idle: idle[0]?.milliseconds ?? 0,
    longest,
    loading: benchOfActivation.loading,
    registering: benchOfActivation.registering,
    activated,
    diagnosed: (await Promise.race([diagnosed, pause(REST)])) ?? null,
    ready,
  };

  async function firstDiagnostics(uri: vscode.Uri): Promise<number> {
    const key = uri.toString();
    await new Promise<void>((resolve) => {
      const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((one) => one.toString() === key)) return;
        if (!vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'job-search')) return;
        listening.dispose();
        resolve();
      });
    });
    return performance.now() - start;
  }
}

/** Watches the turns of the event loop, and gives the longest ones so far: the thread was blocked for so long. */
function watchTurns(): () => HostReport['longest'] {
  const longest: { milliseconds: number; at: number }[] = [];
  const begin = performance.now();
  let last = begin;
  let isOver = false;
  const stamp = () => {
    const now = performance.now();
    note(now);
    last = now;
    if (!isOver) setImmediate(stamp);
  };
  const note = (now: number) => {
    const milliseconds = now - last;
    if (longest.length >= 5 && milliseconds <= (longest.at(-1)?.milliseconds ?? 0)) return;
    longest.push({ milliseconds, at: last - begin });
    longest.sort((a, b) => b.milliseconds - a.milliseconds).splice(5);
  };
  setImmediate(stamp);
  return () => {
    isOver = true;
    note(performance.now());
    return longest;
  };
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}
