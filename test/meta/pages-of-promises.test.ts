import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** What a page promises, row by row: what it is about, and the tests that show it, by file and title. */
function promisesOf(page: string) {
  return tablesOf(readFileSync(page, 'utf8')).map((line) => {
    const cells = line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim());
    const tests = (cells.at(-1) ?? '').split('; ').map((one) => /^`([^`]+)`: (.+)$/.exec(one));
    return { about: cells[0] ?? '', tests };
  });
}

/** The rows of the tables, without their heads and the lines below these. */
function tablesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.filter((line, index) => line.startsWith('| ') && !isRule(line) && !isRule(lines[index + 1]));
}

function isRule(line: string | undefined): boolean {
  return line?.startsWith('| -') === true;
}

for (const [page, fewest] of [
  ['docs/security.md', 18],
  ['docs/reliability.md', 20],
] as const) {
  describe(`the promises of ${page}`, () => {
    const promises = promisesOf(page);

    it('are all there', () => {
      assert.ok(promises.length >= fewest, `${promises.length}`);
    });

    for (const { about, tests } of promises) {
      it(`are shown by tests that there are: ${about}`, () => {
        for (const found of tests) {
          assert.ok(found, 'no file and title');
          const [, file = '', title = ''] = found;
          assert.ok(readFileSync(file, 'utf8').includes(title), `${file}: ${title}`);
        }
      });
    }
  });
}
