/**
 * Runs test/grammar against our grammar as it sits in VS Code's own; closes with `N passed, N failed`, counted in lines.
 * The tests end in `.txt` so that no formatter moves their columns.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { createRegistry, type IGrammarConfig } from 'vscode-tmgrammar-test/dist/common/index';
import {
  parseGrammarTestCase,
  runGrammarTestCase,
  type TestFailure,
} from 'vscode-tmgrammar-test/dist/unit/index';
import { installServer } from './vscode/install';

const FOLDER = 'test/grammar';

interface Manifest {
  readonly contributes?: { readonly grammars?: readonly IGrammarConfig[] };
}

void run();

async function run(): Promise<void> {
  const registry = await grammars();
  let passed = 0;
  let failed = 0;
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.md.txt'))) {
    const test = parseGrammarTestCase(readFileSync(path.join(FOLDER, file), 'utf8'));
    const failures = await runGrammarTestCase(registry, test);
    const wrongLines = new Set(failures.map(({ srcLine }) => srcLine)).size;
    if (test.assertions.length === 0) throw new Error(`${file} expects nothing.`);
    failed += wrongLines;
    passed += test.assertions.length - wrongLines;
    for (const failure of failures) console.log(`${file}: ${explained(failure, test.source)}\n`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Every grammar of VS Code's built-in extensions, and ours as the manifest adds it to them. */
async function grammars() {
  const { extensions } = await installServer();
  const builtIn = readdirSync(extensions).map((name) => path.join(extensions, name));
  const ours = contributed('.');
  if (ours.length === 0) throw new Error('package.json contributes no grammar.');
  const registry = createRegistry([...builtIn.flatMap(contributed), ...ours]);
  await quietly(() => registry.loadGrammar('text.html.markdown'));
  return registry;
}

function contributed(extension: string): IGrammarConfig[] {
  const file = path.join(extension, 'package.json');
  if (!existsSync(file)) return [];
  const { contributes } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return (contributes?.grammars ?? []).map((grammar) => ({
    ...grammar,
    path: path.join(extension, grammar.path),
  }));
}

/** The tool warns of each language that a fence may name and that VS Code has no grammar for. */
async function quietly(load: () => PromiseLike<unknown>): Promise<void> {
  const { warn } = console;
  console.warn = () => {};
  await load();
  console.warn = warn;
}

function explained(
  { missing, unexpected, actual, srcLine, start, end }: TestFailure,
  source: readonly string[],
): string {
  const line = source[srcLine] ?? '';
  return [
    line,
    ' '.repeat(start) + '^'.repeat(end - start),
    ...(missing.length > 0 ? [`  missing     ${missing.join(' ')}`] : []),
    ...(unexpected.length > 0 ? [`  unexpected  ${unexpected.join(' ')}`] : []),
    `  actual      ${actual.join(' ')}`,
  ].join('\n');
}
