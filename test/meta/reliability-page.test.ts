import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The rows of the page's tables: what happens, and the tests that they name as file and title. */
const rows = readFileSync('docs/reliability.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|what happens)/.test(line))
  .map((line) => {
    const cells = line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim());
    const tests = (cells.at(-1) ?? '').split('; ').map((one) => /^`([^`]+)`: (.+)$/.exec(one));
    return { about: cells[0] ?? '', tests };
  });

describe('the page on reliability', () => {
  it('says of each fault what one sees', () => {
    assert.ok(rows.length >= 20);
  });

  for (const { about, tests } of rows) {
    it(`names tests that there are: ${about}`, () => {
      for (const found of tests) {
        const [, file = '', title = ''] = found ?? [];
        assert.ok(readFileSync(file, 'utf8').includes(title), `${file}: ${title}`);
      }
    });
  }
});
