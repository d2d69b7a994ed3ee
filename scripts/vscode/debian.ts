import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Installs a package of Debian, if it is missing; false where this is no Debian, or where only someone else may install. */
export async function installFromDebian(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  if (await isInstalled(name)) return true;
  console.log(`Installing ${name} from Debian (only this once).`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
  return true;
}

/** Not Ubuntu, whose `chromium` is only a pointer to the snap store. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function isInstalled(name: string): Promise<boolean> {
  const status = await run('dpkg-query', ['--show', '--showformat=${Status}', name]).catch(() => undefined);
  return status?.stdout.endsWith(' installed') ?? false;
}
