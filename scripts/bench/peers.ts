import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { cacheFolder } from '../vscode/cache';
import type { Contestant } from './processes';

/** What we measure ourselves against, and what that needs: installed for this alone, outside the project. */
const PACKAGES = {
  'markdownlint-cli2': '0.22.1',
  markdownlint: '0.40.0',
  rumdl: '0.2.75',
  velite: '0.4.0',
  'foam-core': '0.44.0',
  'vscode-markdown-languageservice': '0.5.0',
  'markdown-it': '14.3.3',
  'vscode-languageserver-textdocument': '1.0.16',
  'vscode-uri': '3.2.0',
};

/** The folder with the peers' packages, from the cache; undefined, with a word on it, where they cannot be had. */
export async function installPeers(): Promise<string | undefined> {
  const home = path.join(cacheFolder(), `bench-peers-${Object.values(PACKAGES).join('-')}`);
  if (existsSync(home)) return home;
  console.log(`Installing what to measure against into ${home} (only this once).`);
  await mkdir(cacheFolder(), { recursive: true });
  const partial = await mkdtemp(`${home}.partial-`);
  await writeFile(
    path.join(partial, 'package.json'),
    JSON.stringify({ private: true, dependencies: PACKAGES }),
  );
  const { status } = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'],
    { cwd: partial, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status === 0) await rename(partial, home);
  else {
    await rm(partial, { recursive: true, force: true });
    console.log('The peers could not be installed: they are left out.');
  }
  return existsSync(home) ? home : undefined;
}

/** What the peers do with a folder of notes. */
export function peersOn(folder: string, home: string): readonly Contestant[] {
  const packages = path.join(home, 'package.json');
  const driven = (file: string) => driver(file, folder, packages);
  const rumdl = path.join(home, 'node_modules', '@rumdl', `cli-${process.platform}-${process.arch}`, 'rumdl');
  const markdownlint = path.join(home, 'node_modules', 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs');
  return [
    ...(existsSync(rumdl)
      ? [
          {
            name: 'rumdl (Rust), a Markdown linter',
            command: [rumdl, 'check', '--no-cache', folder] as const,
            mayEndWith: [1],
          },
        ]
      : []),
    { name: 'velite, frontmatter by a schema', command: driven('velite.mjs') },
    { name: 'VS Code’s Markdown language service, links', command: driven('links.mjs') },
    { name: 'foam-core, a Markdown workspace', command: driven('foam.cjs') },
    {
      name: 'markdownlint-cli2, a Markdown linter',
      command: ['node', markdownlint, `${folder}/**/*.md`],
      mayEndWith: [1],
    },
  ];
}

/** Runs a file of `scripts/bench/drivers`, which loads what it needs from among some packages. */
export function driver(file: string, ...args: readonly string[]): readonly ['node', ...string[]] {
  return ['node', path.resolve('scripts/bench/drivers', file), ...args];
}
