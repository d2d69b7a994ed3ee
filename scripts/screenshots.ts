/** `node esbuild.js run scripts/screenshots.ts [name …]`: takes the pictures of media/ anew, of the example search on its way. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { dayOf } from '../src/core/model/day';
import { copyExample } from './start-example';
import { Workbench } from './vscode/workbench';
import { installFromDebian } from './vscode/debian';
import { makeVsix } from './vsix';

interface Picture {
  /** The picture becomes media/<name>.png. */
  readonly name: string;
  readonly theme: 'Default Light Modern' | 'Default Dark Modern' | 'Default High Contrast';
  readonly steps: (workbench: Workbench) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'views',
    theme: 'Default Light Modern',
    steps: async (workbench) => {
      await workbench.openContainer('Job Search');
      await workbench.section('Contacts').row('').waitFor();
    },
  },
];

async function main(names: readonly string[]): Promise<void> {
  // People's names of the example, in scripts that a bare machine has no letters for.
  await installFromDebian('fonts-noto-cjk');
  const vsix = (await makeVsix('.build/screenshots.vsix')).path;
  for (const picture of PICTURES) {
    if (names.length === 0 || names.includes(picture.name)) await take(picture, vsix);
  }
}

async function take({ name, theme, steps }: Picture, vsix: string): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'job-search-picture-'));
  const folder = path.join(temporary, 'job-search');
  await copyExample('examples/job-search', folder, dayOf(Date.now()));
  const workbench = await Workbench.open({
    folder,
    vsix,
    settings: { 'workbench.colorTheme': theme },
    size: { width: 1120, height: 720 },
    scale: 2,
  });
  try {
    await steps(workbench);
    await workbench.screenshot(path.join('media', `${name}.png`));
  } finally {
    await workbench.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
