import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CLAIMS, type ClaimName } from './claims';

const FOLDER = 'test/fixtures/fuzz-cases';

/** An input for which a claim did not hold once. */
export interface Case {
  readonly claim: ClaimName;
  readonly input: unknown;
}

/** All inputs that were found so far, by file name. */
export function casesFound(): ReadonlyMap<string, Case> {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Case]));
}

/** Keeps an input for the tests that always run; says where. */
export function keepCase(one: Case): string {
  const text = `${JSON.stringify(one, undefined, 2)}\n`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const file = join(FOLDER, `${one.claim.replace(' ', '-')}-${hash}.json`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Whether an input does what its claim says; throws where not. */
export function tryCase({ claim, input }: Case): void {
  (CLAIMS[claim] as (input: unknown) => void)(input);
}
