/** `npm run bench`: how fast it is, side by side with others and in one run; with `--quick`, on a small search and without them; with `--brief`, without the slowest of the others in larger searches. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import * as path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { dayOf } from '../src/core/model/day';
import { buildShipped } from '../esbuild';
import { measureAnswers } from './bench/answers';
import { measureCold } from './bench/cold';
import { measureEdits, measureMarkdownlint, OpenSearch } from './bench/edits';
import { measureHost } from './bench/host';
import { measureFixedPart, measureMemory } from './bench/memory';
import { installPeers } from './bench/peers';
import { generatedSearch, HUB, LONG_NOTE, writeSearch } from './bench/search';
import {
  answersTable,
  bundlesTable,
  coldTable,
  editsTable,
  hostTable,
  memoryTable,
  targetsTable,
  type Results,
} from './bench/tables';

const SIZES = [300, 1000, 3000];
const [DESKTOP, WEB, WORDS, CLI] = [
  'dist/extension.js',
  'dist/web/extension.js',
  'dist/words.json',
  'dist/cli.js',
];
const PAGE = 'docs/performance.md';
/** With `--brief`, who takes so many times as long as we do is left out of larger searches. */
const PATIENCE = 3;
const BRIEF = `Measured with \`--brief\`: whatever took more than ${PATIENCE} times as long as \`job-search check\` was not run on a larger search.`;
/** Stands before and after the tables in the page. */
const TABLES = '<!-- tables -->';

async function main(args: readonly string[]): Promise<void> {
  const [isQuick, isBrief] = [args.includes('--quick'), args.includes('--brief')];
  const scratch = mkdtempSync(path.join(tmpdir(), 'job-search-bench-'));
  try {
    const peers = isQuick ? undefined : await installPeers();
    const results = await measure(isQuick ? SIZES.slice(0, 1) : SIZES, { isQuick, isBrief, scratch, peers });
    const report = [
      coldTable(results),
      editsTable(results),
      answersTable(results),
      hostTable(results),
      memoryTable(results),
      bundlesTable(results),
      targetsTable(results),
    ]
      .filter((table) => table !== '')
      .join('\n\n');
    console.log(report);
    if (!isQuick) await writePage(isBrief ? `${BRIEF}\n\n${report}` : report);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measure(
  sizes: readonly number[],
  {
    isQuick,
    isBrief,
    scratch,
    peers,
  }: { isQuick: boolean; isBrief: boolean; scratch: string; peers: string | undefined },
): Promise<Results> {
  const cold = [];
  const edits = [];
  const answers = [];
  const memory = [];
  const bundles = await measureBundles();
  for (const contacts of sizes) {
    const files = generatedSearch(contacts);
    const folder = path.join(scratch, String(contacts));
    writeSearch(files, folder);
    console.log(`Measuring ${files.size} notes.`);
    const read = measureCold(folder, files.size, {
      rounds: isQuick ? 3 : 5,
      scratch,
      peers,
      smaller: cold.at(-1),
      patience: isBrief ? PATIENCE : undefined,
    });
    cold.push(read);
    memory.push(measureMemory(folder, read, isQuick ? 1 : 3));
    const search = new OpenSearch(files);
    const note = (file: string) => [file, files.get(file) ?? ''] as const;
    const count = isQuick ? 100 : 500;
    edits.push({
      notes: files.size,
      own: [
        measureEdits('a note of 150 lines', search, note(LONG_NOTE), count),
        measureEdits(`a contact that ${HUB.links} notes link to`, search, note(HUB.file), count),
        measureEdits('the profile', search, note('job-search.md'), 20),
      ],
      markdownlint: await measureMarkdownlint(note(LONG_NOTE), count, peers),
    });
    answers.push({ notes: files.size, answers: measureAnswers(search, files) });
  }
  const fixed = measureFixedPart(scratch, 3);
  const largest = path.join(scratch, String(sizes.at(-1)));
  const host = isQuick ? undefined : await measureHost(largest, { scratch, runs: 5 });
  return { cold, edits, answers, memory: { fixed, searches: memory }, host, bundles };
}

/** Builds what ships, and weighs what is loaded of it at start and what is read later. */
async function measureBundles(): Promise<Results['bundles']> {
  const [desktop] = await buildShipped();
  if (desktop === undefined) throw new Error('nothing was built');
  const bytes = (...files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);
  const late = Object.keys(desktop.outputs).filter((file) => file !== DESKTOP);
  return [
    { file: DESKTOP, what: 'all that is loaded at start', bytes: bytes(DESKTOP) },
    { file: 'dist/parts', what: `${late.length} parts, loaded late`, bytes: bytes(...late) },
    { file: WEB, what: 'all in one', bytes: bytes(WEB) },
    { file: WORDS, what: 'data, read late', bytes: bytes(WORDS) },
    { file: CLI, what: 'the command line', bytes: bytes(CLI) },
  ];
}

/** Puts the tables into the page, with what they were measured on, and leaves what is written around them. */
async function writePage(report: string): Promise<void> {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = dayOf(Date.now());
  const measuredOn = `Measured on ${day}: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}.`;
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', , after = ''] = page.split(TABLES);
  const written = [before, `\n\n${measuredOn}\n\n${report}\n\n`, after].join(TABLES);
  writeFileSync(PAGE, await format(written, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
