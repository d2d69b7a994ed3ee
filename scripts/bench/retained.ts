/** `retained.ts FOLDER`, in a Node that may be told to collect: what an open search keeps in memory, in bytes, as JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { rules } from '../../src/core/guidance/rules';
import { keepKnown } from '../../src/core/language/known-notes';
import { OpenSearch } from './edits';

function measure(folder: string): number {
  const before = held();
  const open = new OpenSearch(filesIn(folder));
  keepKnown(open.survey);
  for (const uri of open.survey.work()) void uri;
  const kept = held() - before;
  // Still needed here, so nothing of it was collected above.
  if (open.survey.search === undefined || rules.length === 0) throw new Error('There is no search.');
  return kept;
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return new Map(
    files.map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** What is held after all that can go has gone. */
function held(): number {
  if (global.gc === undefined) throw new Error('Start Node with --expose-gc.');
  for (let n = 0; n < 3; n++) global.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

console.log(JSON.stringify({ kept: measure(process.argv[2] ?? '') }));
