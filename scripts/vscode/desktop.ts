import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { installBrowser } from './browser';
import { installServer } from './install';

/**
 * The program that takes desktop VS Code's arguments: VS Code itself where VSCODE_EXECUTABLE names it, otherwise the stand-in,
 * which shows the same workbench in a server and a headless browser.
 */
export async function desktopExecutable(): Promise<string> {
  const chosen = process.env.VSCODE_EXECUTABLE;
  if (chosen === undefined || chosen === '') return standIn();
  if (existsSync(chosen)) return chosen;
  throw new Error(`VSCODE_EXECUTABLE is set to ${chosen}, and there is no such file.`);
}

/**
 * The stand-in, which leaves workspaces untrusted where its settings say so: test-electron tells desktop VS Code to trust all.
 * Test-electron starts a single file, which on Windows must be a batch file.
 */
export async function standIn(): Promise<string> {
  await Promise.all([installServer(), installBrowser()]);
  const start = `"${process.execPath}" "${path.resolve('esbuild.js')}" run scripts/vscode/desktop-stand-in.ts`;
  const windows = process.platform === 'win32';
  const file = path.resolve('.build', windows ? 'desktop-stand-in.cmd' : 'desktop-stand-in');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, windows ? `@${start} %*\r\n` : `#!/bin/sh\nexec ${start} "$@"\n`);
  await chmod(file, 0o755);
  return file;
}
