/** `npm run coverage`: which lines of the core its tests run; fails below the share that is asked. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { CoverageReport, type CoverageReportOptions } from 'monocart-coverage-reports';

const TESTS = '.build/test/node.js';
const REPORT = '.build/coverage';
/** Of all lines of `src/core`, in per cent. */
const ASKED = 95;

const OPTIONS: CoverageReportOptions = {
  name: 'The core',
  outputDir: REPORT,
  reports: ['v8', 'console-summary'],
  entryFilter: ({ url }: { readonly url?: string }) => url?.endsWith(`/${TESTS}`) === true,
  sourceFilter: (source: string) => source.includes('src/core/'),
  sourcePath: (source: string) => source.replace(/^(?:\.\.\/)+/, ''),
};

async function main(): Promise<void> {
  const counts = mkdtempSync(path.join(tmpdir(), 'job-search-coverage-'));
  try {
    const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', TESTS], {
      stdio: 'inherit',
      env: { ...process.env, NODE_V8_COVERAGE: counts },
    });
    const report = new CoverageReport(OPTIONS);
    await report.addFromDir(counts);
    const lines = (await report.generate())?.summary.lines?.pct;
    console.log(`${lines} % of the lines; ${path.join(REPORT, 'index.html')} shows which.`);
    process.exitCode = status !== 0 || !(Number(lines) >= ASKED) ? 1 : 0;
  } finally {
    rmSync(counts, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
