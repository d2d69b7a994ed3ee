/** `npm test`, or `npm test -- core|check|host|ui`: every test, one phase after the other, with one closing line for all. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

interface Phase {
  readonly group: 'core' | 'check' | 'host' | 'ui';
  readonly heading: string;
  /** What Node runs, one after the other; the first that fails ends the phase. */
  readonly steps: readonly (readonly string[])[];
  /** The time zone that the machine is said to be in. */
  readonly zone?: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** The end of what a step printed that failed: it is shown once more at the very end, where it is looked for. */
  readonly lastWords?: readonly string[];
}

/** How many lines of a failed step are shown again. */
const LAST_WORDS = 80;

const run = (script: string, ...args: readonly string[]) => [
  'esbuild.js',
  'run',
  `scripts/${script}.ts`,
  ...args,
];
const build = ['esbuild.js'];
const buildTests = (...names: readonly string[]) => ['esbuild.js', 'tests', ...names];
const mocha = (...args: readonly string[]) => ['node_modules/mocha/bin/mocha.js', ...args];

/** Where days begin and end otherwise: beside the date line, half an hour off, with clocks that moved at midnight or by half an hour. */
const ZONES = ['Pacific/Apia', 'Asia/Kolkata', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'UTC'];

const PHASES: readonly Phase[] = [
  {
    group: 'core',
    heading: 'The core, without an editor',
    // As strict as an extension host that forbids `eval`.
    steps: [
      build,
      buildTests('node'),
      mocha('.build/test/node.js', '--node-option', 'disallow-code-generation-from-strings'),
    ],
  },
  ...ZONES.map((zone, index): Phase => ({
    group: 'core',
    heading: `Days and hours, in ${zone}`,
    steps: [...(index === 0 ? [buildTests('zones')] : []), mocha('.build/test/zones.js')],
    zone,
  })),
  {
    group: 'check',
    heading: 'The house: types, lint, format, arrows, dead code, generated files',
    steps: [run('check')],
  },
  { group: 'host', heading: 'Colours in a note', steps: [run('grammar-tests')] },
  {
    group: 'host',
    heading: "Inside VS Code: Node's extension host",
    steps: [build, buildTests('host'), run('host-tests', 'node')],
  },
  {
    group: 'host',
    heading: 'Inside VS Code: the web worker host',
    steps: [build, buildTests('host'), run('host-tests', 'web')],
  },
  {
    group: 'host',
    heading: 'Inside VS Code: Restricted Mode, two searches in one window',
    steps: [build, buildTests('places'), run('host-tests', 'restricted')],
  },
  {
    group: 'host',
    heading: 'Inside VS Code: a virtual workspace, in the web worker host',
    steps: [build, buildTests('places', 'other-disk'), run('host-tests', 'virtual')],
  },
  {
    group: 'ui',
    heading: 'A person at the installed extension',
    steps: [
      run('package'),
      buildTests('ui'),
      mocha('.build/test/ui.js', '--reporter', 'spec', '--timeout', '180000'),
    ],
  },
];

async function main(wanted: readonly string[]): Promise<void> {
  const phases = PHASES.filter(({ group }) => wanted.length === 0 || wanted.includes(group));
  if (phases.length === 0)
    throw new Error('Say which tests: npm test -- core|check|host|ui, or npm test for all.');
  const total = { passed: 0, failed: 0 };
  const failures: string[] = [];
  for (const phase of phases) {
    const { passed, failed, lastWords } = await runPhase(phase);
    total.passed += passed;
    total.failed += failed;
    if (lastWords) failures.push(`\n== What failed in: ${phase.heading}`, ...lastWords);
  }
  for (const line of failures) console.log(line);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function runPhase({ heading, steps, zone }: Phase): Promise<Count> {
  console.log(`\n== ${heading}`);
  const start = performance.now();
  const count = await runSteps(steps, zone);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${count.passed} passed and ${count.failed} failed in ${seconds} s`);
  return count;
}

/** The count of the last step that ran; a phase that counts nothing is a test itself, and a suite without a test has failed. */
async function runSteps(steps: readonly (readonly string[])[], zone?: string): Promise<Count> {
  let last: Count = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { succeeded, counted, lastWords } = await runStep(step, zone);
    last = counted ?? { passed: succeeded ? 1 : 0, failed: 0 };
    if (!succeeded || last.passed === 0) return { ...last, failed: Math.max(1, last.failed), lastWords };
  }
  return last;
}

interface Ended {
  readonly succeeded: boolean;
  readonly counted: Count | undefined;
  readonly lastWords: readonly string[];
}

async function runStep(args: readonly string[], zone?: string): Promise<Ended> {
  const env = zone === undefined ? process.env : { ...process.env, TZ: zone };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  let passed: number | undefined;
  let failed = 0;
  const lastWords: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const closing = /^\d+ passed, \d+ failed$/.test(line);
    if (!closing) console.log(line);
    lastWords.push(line);
    if (lastWords.length > LAST_WORDS) lastWords.shift();
    passed = numberIn(line, /^\s*(\d+) pass(?:ing|ed)\b/) ?? passed;
    failed = numberIn(line, closing ? /(\d+) failed$/ : /^\s*(\d+) failing$/) ?? failed;
  }
  const succeeded = (await code) === 0;
  return { succeeded, counted: passed === undefined ? undefined : { passed, failed }, lastWords };
}

function numberIn(line: string, pattern: RegExp): number | undefined {
  const digits = pattern.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
