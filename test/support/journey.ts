import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { copyExample } from '../../scripts/start-example';
import type { Settings } from '../../scripts/vscode/server';
import { Workbench } from '../../scripts/vscode/workbench';
import { dayOf } from '../../src/core/model/day';

/** Where `npm run package` leaves what ships. */
const VSIX = 'job-search-workspace.vsix';

/** A person at the installed extension, in a copy of a search of their own. */
export interface Journey {
  readonly workbench: Workbench;
  /** The full path of the search, to look at what was written. */
  readonly folder: string;
}

/** A search of files by path, or one of this checkout, which is moved to the present. */
type From = 'examples/job-search' | 'test/fixtures/model-search' | Readonly<Record<string, string>>;

/** Takes a journey through a fresh search; where it fails, a picture tells what was on the screen. */
export async function journey(
  name: string,
  search: From,
  steps: (journey: Journey) => Promise<void>,
  settings: Settings = {},
): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'job-search-journey-'));
  const folder = path.join(temporary, 'job-search');
  await lay(search, folder);
  const workbench = await Workbench.open({ folder, vsix: VSIX, settings });
  try {
    await steps({ workbench, folder });
  } catch (error) {
    await workbench.screenshot(path.join('.build', 'test', 'failed', `${name}.png`));
    throw error;
  } finally {
    await workbench.close();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function lay(search: From, folder: string): Promise<void> {
  if (typeof search === 'string') return copyExample(search, folder, dayOf(Date.now()));
  for (const [file, text] of Object.entries(search)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}
