// @ts-check
/**
 * Brings the packages that this checkout needs, where they are missing or have changed; otherwise says and does nothing.
 * Plain JavaScript with nothing but Node, since it runs before anything is installed.
 */
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This needs Node 20.19 or newer; here is ${process.version}. See https://nodejs.org/en/download.`,
  );
  process.exit(1);
}

process.chdir(path.join(__dirname, '..'));
const stamp = 'node_modules/.setup';
const wanted = `${createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex')} node ${major}\n`;

if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages (once, and again when they change) …');
  const windows = process.platform === 'win32';
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: windows });
  if (status !== 0) {
    console.error(
      'The packages could not be installed: see above. Is there a connection to the npm registry?',
    );
    process.exit(1);
  }
  fs.writeFileSync(stamp, wanted);
}
