import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const page = readFileSync('docs/security.md', 'utf8');

/** The rows of the tables: what they are about, and the tests that they name as file and title. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|what comes|promise)/.test(line))
  .map((line) => {
    const cells = line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim());
    const tests = (cells.at(-1) ?? '').split('; ').map((one) => /^`([^`]+)`: (.+)$/.exec(one));
    return { about: cells[0] ?? '', tests };
  });

describe('the page on security', () => {
  it('says of every class what happens', () => {
    assert.ok(rows.length >= 18);
  });

  for (const { about, tests } of rows) {
    it(`names tests that there are: ${about}`, () => {
      assert.ok(tests.length > 0);
      for (const found of tests) {
        const [, file = '', title = ''] = found ?? [];
        assert.ok(readFileSync(file, 'utf8').includes(title), `${file}: ${title}`);
      }
    });
  }
});
