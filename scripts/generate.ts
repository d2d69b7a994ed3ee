import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { manifest } from './generate/manifest';
import { rulesTable, ruleRegistry } from './generate/rules';

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
    { file: 'src/core/guidance/rules/index.ts', text: ruleRegistry(ids) },
    { file: 'docs/rules/README.md', text: rulesTable() },
  ];
}

async function tidy(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

async function main(): Promise<number> {
  const check = process.argv.includes('--check');
  let stale = 0;
  for (const { file, text } of await generated()) {
    const wanted = await tidy(file, text);
    const path = join(process.cwd(), file);
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
    stale++;
    if (check) console.error(`${file} is not what npm run generate writes`);
    else writeFileSync(path, wanted);
  }
  return check && stale > 0 ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
