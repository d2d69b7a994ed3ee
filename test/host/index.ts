/**
 * What an extension host runs as its tests, in Node and in a web worker alike. The build puts every `*.test.ts` of this
 * folder behind this file, so that they find `describe` and `it`.
 */
import 'mocha/mocha';
import * as vscode from 'vscode';

import { rememberFolder, removeFresh } from './support/folder';

/** Where the one who started the tests finds mocha's JSON report: a worker has no other way to hand over a file. */
const REPORT = 'host-test-report.json';

/** A second attempt is for the editor's other processes, which may stall on a busy machine; whoever started the tests names each test that took it. */
mocha.setup({
  ui: 'bdd',
  reporter: 'json',
  timeout: 60_000,
  retries: 1,
  forbidOnly: true,
  forbidPending: true,
  rootHooks: {
    beforeEach: rememberFolder,
    async afterEach(this: Mocha.Context) {
      await removeFresh(this.currentTest?.isPassed() === true);
    },
  },
});

/** Runs all tests and writes their report, with why a test took a second attempt; rejects if one failed. */
export async function run(): Promise<void> {
  const retried: { readonly fullTitle: string; readonly stack: string | undefined }[] = [];
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    // Not `mocha.run`, which reads the page's address.
    const started = Mocha.prototype.run.call(mocha, () => resolve(started));
    started.on('retry', (test: Mocha.Test, { stack }: Error) =>
      retried.push({ fullTitle: test.fullTitle(), stack }),
    );
  });
  await writeReport(JSON.stringify({ ...(runner as { testResults?: object }).testResults, retried }));
  if (runner.failures > 0) throw new Error(`${runner.failures} tests failed.`);
}

async function writeReport(text: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need a folder.');
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder.uri, REPORT),
    new TextEncoder().encode(text),
  );
}
