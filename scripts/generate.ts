import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { exampleFiles } from './generate/example';
import { manifest } from './generate/manifest';
import { sentences } from './generate/sentences';
import { letterAndPrepSnippets } from './generate/snippets';
import { fixableRules, rulesTable, ruleRegistry } from './generate/rules';

const REGISTRY = 'src/core/guidance/rules/index.ts';

/** What is generated: the file, and its text made from the sources as they are. */
type Generated = readonly { readonly file: string; readonly text: string }[];

async function generated(): Promise<Generated> {
  const ids = readdirSync('src/core/guidance/rules')
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const { packageJson, packageNls } = manifest();
  return [
    { file: 'package.json', text: packageJson },
    { file: 'package.nls.json', text: packageNls },
    { file: 'l10n/bundle.l10n.json', text: await sentences() },
    { file: REGISTRY, text: ruleRegistry(ids) },
    { file: 'src/core/guidance/fixable.ts', text: fixableRules() },
    { file: 'docs/rules/README.md', text: rulesTable() },
    { file: 'snippets/letters-and-prep.json', text: letterAndPrepSnippets() },
    { file: 'src/host/commands/example-files.ts', text: exampleFiles('examples/job-search') },
  ];
}

async function tidy(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

async function main(): Promise<number> {
  const check = process.argv.includes('--check');
  let stale = 0;
  let again = false;
  for (const { file, text } of await generated()) {
    const wanted = await tidy(file, text);
    const path = join(process.cwd(), file);
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
    stale++;
    if (check) console.error(`${file} is not what npm run generate writes`);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, wanted);
      again ||= file === REGISTRY;
    }
  }
  // This run was built with the registry as it was; the tables come from the new one.
  if (again)
    return (
      spawnSync(process.execPath, ['esbuild.js', 'run', 'scripts/generate.ts'], { stdio: 'inherit' })
        .status ?? 1
    );
  return check && stale > 0 ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
