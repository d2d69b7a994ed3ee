import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { desktopExecutable } from './desktop';
import { quietSettings, type Settings } from './server';

/** What VS Code is started with. */
export interface Start {
  /** A folder, or the file of a workspace. */
  readonly opened: string;
  readonly extension: string;
  /** What runs in the extension host. */
  readonly bundle: string;
  /** VS Code itself; without it, the desktop's where there is one. */
  readonly executable?: string;
  /** What a person has set besides what keeps the window quiet. */
  readonly settings?: Settings;
  /** Installs extensions besides ours in a folder; without it, there are none. */
  readonly install?: (extensions: string) => Promise<void>;
}

/** Runs a bundle in the extension host of a real VS Code; says whether all went well, as far as VS Code's exit code tells. */
export async function runInHost({
  opened,
  extension,
  bundle,
  executable,
  settings,
  install,
}: Start): Promise<boolean> {
  const profile = await mkdtemp(path.join(tmpdir(), 'job-search-profile-'));
  const extensions = path.join(profile, 'extensions');
  await mkdir(path.join(profile, 'User'));
  await writeFile(
    path.join(profile, 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }),
  );
  await install?.(extensions);
  try {
    await runTests({
      vscodeExecutablePath: executable ?? (await desktopExecutable()),
      extensionDevelopmentPath: extension,
      extensionTestsPath: bundle,
      launchArgs: [
        opened,
        ...(install === undefined ? ['--disable-extensions'] : []),
        `--user-data-dir=${profile}`,
        `--extensions-dir=${extensions}`,
      ],
    });
    return true;
  } catch {
    return false;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
