/**
 * `npm run patterns`: proves that no expression of the core can keep the editor busy. Those that stand in the sources
 * are found by parsing them, those that are put together from word lists by loading the rules.
 */
import { made } from './record-patterns';
import '../src/core/guidance/rules';

import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { check } from 'recheck';
import * as ts from 'typescript';

const FOLDER = 'src/core';
const AT_ONCE = 2;
const PATIENCE_MS = 60_000;

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
  const result = await check(source, flags, { timeout: PATIENCE_MS });
  if (result.status === 'safe') return undefined;
  return result.status === 'vulnerable' ? result.complexity.summary : `unknown (${result.error.kind})`;
}

async function main(): Promise<void> {
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
  const all = new Map(
    [...fromLists, ...literals].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
  );
  const queue = [...all];
  let faults = 0;
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [written, pattern] = next;
      const fault = await faultOf(pattern);
      if (fault === undefined) continue;
      faults++;
      console.log(`${pattern.place}: ${fault}\n    ${written}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`${all.size} expressions, ${faults} that could run away`);
  process.exit(faults > 0 || made.size === 0 ? 1 : 0);
}

void main();
