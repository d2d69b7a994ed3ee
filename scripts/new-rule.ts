import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { GROUPS, type Group } from '../src/core/guidance/rule';
import { NOTE_TYPES } from '../src/core/model/schema';
import { pageSkeleton, ruleSkeleton, testSkeleton } from './generate/new-rule';

const USAGE = `npm run new-rule -- ID --group ${GROUPS.join('|')} --on ${NOTE_TYPES.join('|')} --summary "One sentence."`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { group: { type: 'string' }, on: { type: 'string' }, summary: { type: 'string' } },
  });
  const [id = ''] = positionals;
  const group = GROUPS.find((one) => one === values.group);
  const type = NOTE_TYPES.find((one) => one === values.on);
  const { summary } = values;
  if (
    !/^[a-z]+(?:-[a-z]+)+$/.test(id) ||
    group === undefined ||
    type === undefined ||
    summary === undefined
  ) {
    console.error(USAGE);
    return 2;
  }
  return write(filesFor({ id, group, type, summary }));
}

/** The three files of a rule, which are to be filled in: rule, page and test. */
function filesFor(rule: {
  id: string;
  group: Group;
  type: string;
  summary: string;
}): ReadonlyMap<string, string> {
  return new Map([
    [`src/core/guidance/rules/${rule.id}.ts`, ruleSkeleton(rule)],
    [`docs/rules/${rule.id}.md`, pageSkeleton(rule)],
    [`test/core/guidance/rules/${rule.id}.test.ts`, testSkeleton(rule)],
  ]);
}

function write(files: ReadonlyMap<string, string>): number {
  const there = [...files.keys()].filter((file) => existsSync(file));
  if (there.length > 0) {
    console.error(`Already there, and left alone: ${there.join(', ')}`);
    return 1;
  }
  for (const [file, text] of files) {
    writeFileSync(file, text, { flag: 'wx' });
    console.log(file);
  }
  console.log('Fill them in, then: npm run generate && npm run test:core');
  return 0;
}

process.exitCode = main();
