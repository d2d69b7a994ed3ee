import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { daysToPresent, EXAMPLE_DAY, shiftText } from '../src/core/drafts/shift-example';
import type { Day } from '../src/core/model/day';

/** Copies a search that is written around the example's day, moved by whole weeks to the present. */
export async function copyExample(from: string, to: string, today: Day): Promise<void> {
  await copyShifted(from, to, daysToPresent(EXAMPLE_DAY, today));
}

/** Copies a search with all its days moved. */
export async function copyShifted(from: string, to: string, days: number): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, shiftText(entry.name, days));
    if (entry.isDirectory()) await copyShifted(source, target, days);
    else if (!entry.name.endsWith('.md')) await cp(source, target);
    else await writeFile(target, shiftText(await readFile(source, 'utf8'), days));
  }
}
