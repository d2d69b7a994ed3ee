/** `npm run check`: runs the `check:…` scripts of package.json one after the other, and shows what the failing ones say. */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { scripts } from '../package.json';

const PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);
const checks = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));
const failed = checks.filter(([name, command]) => !passes(name.replace('check:', ''), command));
process.exitCode = failed.length > 0 ? 1 : 0;

function passes(name: string, command: string): boolean {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.padStart(5)} s   ${command}`,
  );
  if (status !== 0) console.log(`\n${stdout}${stderr}`);
  return status === 0;
}
