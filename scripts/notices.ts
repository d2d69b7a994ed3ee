import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Metafile } from 'esbuild';

/** Writes whose packages are in the bundles, and under which licences. */
export function writeNotices(metafiles: readonly Metafile[], to: string): void {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  // What stands there instead of a module that is left out is no file of a package.
  const folders = new Set(
    inputs.flatMap(
      (input) => /^node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
    ),
  );
  const notices = new Set([...folders].map(noticeOf));
  const intro = 'This extension contains these packages, with thanks to those who wrote them.\n';
  fs.writeFileSync(to, [intro, ...[...notices].sort()].join(`\n${'-'.repeat(80)}\n\n`));
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version' | 'license', string>;
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
