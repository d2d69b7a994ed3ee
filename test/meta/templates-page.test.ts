import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { draftLetter } from '../../src/core/drafts/letters';
import { stemOf } from '../../src/core/model/note';
import { DEFAULT_FOLDERS, LETTER_KINDS } from '../../src/core/model/schema';
import { FIELDS } from '../../src/core/templates/fields';
import { SHIPPED } from '../../src/core/templates/shipped';
import { faultsOfTemplate, fillTemplate, readTemplate } from '../../src/core/templates/template';

const page = readFileSync('docs/templates.md', 'utf8');
const blocks = new Map(
  [...page.matchAll(/^```markdown (\S+)\n([^]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text]),
);

/** The first example of the page, and the letter that it shows beside it. */
const EXAMPLE = 'templates/thanks-by-message.md';
const LETTER = 'letters/2026-11-18-thank-you-maya-okafor.md';

describe('the page on templates', () => {
  const templates = [...blocks].filter(([path]) => path.startsWith('templates/'));

  it('shows templates that can be filled in', () => {
    assert.ok(templates.length > 1);
    for (const [path, text] of templates) {
      assert.deepEqual(faultsOfTemplate(text), [], path);
      assert.doesNotThrow(() => fillTemplate(readTemplate(stemOf(path), text), {}), path);
    }
  });

  it('shows the letter that the first of them makes', () => {
    const { path, text } = draftLetter(readTemplate(stemOf(EXAMPLE), blocks.get(EXAMPLE) ?? ''), {
      folders: DEFAULT_FOLDERS,
      isTaken: () => false,
      today: '2026-11-18',
      to: { name: 'Maya Okafor', linkTarget: 'Maya Okafor' },
      from: { name: 'Ana Reyes' },
      interview: { linkTarget: '2026-11-17-maya-okafor', moment: { day: '2026-11-17', time: '15:00' } },
      topics: ['the night shifts'],
    });
    assert.deepEqual([path, text], [LETTER, blocks.get(LETTER)]);
  });

  it('lists every field with its placeholder, in their order', () => {
    const rows = rowsUnder('Fields').map(([field, placeholder]) => [field, placeholder]);
    assert.deepEqual(rows, Object.entries(FIELDS));
  });

  it('names every kind of letter', () => {
    const [, words = ''] = rowsUnder('Keys').find(([key]) => key === 'kind') ?? [];
    const kinds = [...words.matchAll(/`([a-z-]+)`/g)].map((found) => found[1]);
    assert.deepEqual(kinds, [...LETTER_KINDS]);
  });

  it('shows tags that can be filled in', () => {
    const tags = rowsUnder('Tags').map(([tag = '']) => tag);
    assert.equal(tags.length, 5);
    assert.deepEqual(
      tags.filter((tag) => faultsOfTemplate(withTag(tag)).length > 0),
      [],
    );
  });

  it('shows faults that are one', () => {
    const written = rowsUnder('What is a fault').map(([words = '']) => words);
    assert.equal(written.length, 8);
    const texts = written.map((words) =>
      words.startsWith('kind:') ? withTag('').replace('kind: cover', words) : withTag(words),
    );
    assert.deepEqual(
      texts.map((text) => faultsOfTemplate(text).length),
      texts.map(() => 1),
    );
  });

  it('does not give its examples the names of letters that ship', () => {
    const names = templates.map(([path]) => stemOf(path));
    assert.deepEqual(
      SHIPPED.filter(({ name }) => names.includes(name)),
      [],
    );
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows a template that can be filled in', () => {
    const shown = [...readme.matchAll(/^```markdown\n([^]*?)^```$/gm)].map(([, text = '']) => text);
    const templates = shown.filter((text) => text.includes('{{'));
    assert.deepEqual(
      templates.map((text) => faultsOfTemplate(text)),
      [[]],
    );
  });

  it('says how many letters ship', () => {
    assert.ok(readme.includes(`\n${SHIPPED.length} letters ship`));
  });
});

function withTag(tag: string): string {
  return `---\nkind: cover\n---\n\n${tag}\n`;
}

/** The cells of the table under a heading, a first one of code without its marks. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1')),
  );
}
