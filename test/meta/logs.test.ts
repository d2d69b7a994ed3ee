import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of ours with the path of a file, and a fault without its message: neither holds a word of a note. */
const HARMLESS =
  /^\.(?:error|warn|info)\((?:id, )?(?:faultWords\(error\)|vscode\.l10n\.t\('[^']+', (?:uri|folder)\.path\)(?:, reasonOf\(error\))?|words, error instanceof Error \? error\.name : 'unknown')\)/;

describe('the log', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);

  it('holds sentences of ours, paths and places in the program, and nothing of a note', () => {
    const written = sources.flatMap(([file, text]) =>
      [...text.matchAll(/\blog(?=\.(?!show\b)\w+\()/g)].map(({ index }) => ({
        file,
        call: text.slice(index + 'log'.length, index + 160),
      })),
    );
    assert.ok(written.length > 5);
    assert.deepEqual(
      written.filter(({ call }) => !HARMLESS.test(call)),
      [],
    );
  });

  it('is the only place beside the output of the command line', () => {
    for (const [file, text] of sources) {
      assert.doesNotMatch(text, /\bconsole\.|\.appendLine\(|createTelemetryLogger/, file);
      if (file !== 'cli.ts') assert.doesNotMatch(text, /\bprocess\./, file);
    }
  });
});
