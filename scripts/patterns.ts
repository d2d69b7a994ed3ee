/**
 * `npm run patterns`: proves that no expression of the core can keep the editor busy, and notes which are proved, so that
 * only new ones take their time; `--check` fails where one is not. Those that stand in the sources are found by parsing
 * them, those that are put together from word lists by loading the rules.
 */
import { made } from './record-patterns';
import '../src/core/guidance/rules';

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { check } from 'recheck';
import * as ts from 'typescript';

const FOLDER = 'src/core';
const AT_ONCE = 2;
/** How many proofs are noted together: a run that is stopped loses no more. */
const AT_A_TIME = 20;
/** Judged by the steps that a match takes and never by a clock: a busy machine finds the same. */
const STEADY = {
  timeout: 120_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
} as const;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

function literalsOf(file: string): readonly Pattern[] {
  const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: file });
    }
    node.forEachChild(visit);
  };
  visit(parsed);
  return found;
}

async function faultOf({ source, flags }: Pattern): Promise<string | undefined> {
  const result = await check(source, flags, STEADY);
  if (result.status === 'safe') return undefined;
  return result.status === 'vulnerable' ? result.complexity.summary : `unknown (${result.error.kind})`;
}

/** Those that were found harmless, by a few signs of their digest; a comparison of this file shows what was proved when. */
const PROVED = 'scripts/proved-patterns.txt';

function digestOf(pattern: Pattern): string {
  return createHash('sha256').update(`/${pattern.source}/${pattern.flags}`).digest('hex').slice(0, 16);
}

function proved(): ReadonlySet<string> {
  return new Set(existsSync(PROVED) ? readFileSync(PROVED, 'utf8').split('\n') : []);
}

function note(digests: ReadonlySet<string>): void {
  writeFileSync(PROVED, `${[...digests].sort().join('\n')}\n`);
}

/** Every expression of the core by its digest. */
function patterns(): ReadonlyMap<string, Pattern> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const literals = files.flatMap((file) =>
    literalsOf(path.posix.join(FOLDER, file.replaceAll(path.sep, '/'))),
  );
  const fromLists = [...made.values()].map(({ source, flags }) => ({
    source,
    flags,
    place: 'made from word lists',
  }));
  return new Map([...fromLists, ...literals].map((pattern) => [digestOf(pattern), pattern]));
}

async function main(): Promise<void> {
  const isCheck = process.argv.includes('--check');
  const all = patterns();
  const before = proved();
  const queue = [...all].filter(([digest]) => !before.has(digest));
  const [open, faulty] = [queue.length, new Set<string>()];
  const done = new Set([...all.keys()].filter((digest) => before.has(digest)));
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [digest, pattern] = next;
      const fault = await faultOf(pattern);
      if (fault === undefined) {
        done.add(digest);
        if (!isCheck && done.size % AT_A_TIME === 0) note(done);
        continue;
      }
      faulty.add(digest);
      console.log(`${pattern.place}: ${fault}\n    /${pattern.source}/${pattern.flags}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`${all.size} expressions, ${open} of them new, ${faulty.size} that could run away`);
  const isStale = [...done].sort().join() !== [...before].filter((line) => line !== '').join();
  if (!isCheck) note(done);
  else if (isStale) console.log(`${PROVED} is not what npm run patterns writes`);
  process.exit(faulty.size > 0 || made.size === 0 || (isCheck && isStale) ? 1 : 0);
}

void main();
