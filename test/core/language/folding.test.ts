import assert from 'node:assert/strict';

import { foldsOf } from '../../../src/core/language/folding';
import { readNote } from '../../../src/core/model/note';

const folds = (text: string) =>
  foldsOf(readNote({ uri: 'a:/b.md', path: 'contacts/b.md', text })).map(
    ({ start, end }) => `${start}-${end}`,
  );

describe('folding', () => {
  it('is of the frontmatter with its fences, and of each key that takes several lines', () => {
    const text =
      '---\nname: Ada\naliases:\n  - A.\n  - Q.\nrole: |\n  one\n  two\n---\n\n# Heading\n\n- item\n';
    assert.deepEqual(folds(text), ['0-8', '2-4', '5-7']);
    assert.deepEqual(folds(text.replace(/\n/g, '\r\n')), ['0-8', '2-4', '5-7']);
    assert.deepEqual(folds(`\ufeff${text}`), ['0-8', '2-4', '5-7']);
    assert.deepEqual(folds('---\nrole: |\n  one\n\n\nname: Ada\n---\n'), ['0-6', '1-2']);
  });

  it('is of nothing where there is no frontmatter that could be read', () => {
    for (const text of ['', '# Heading\n\nWords.\n', '---\nname: Ada\n', '---\nname: Ada']) {
      assert.deepEqual(folds(text), [], text);
    }
  });

  it('stays within the note, on any beginning of it', () => {
    const text = '---\nname: >\n  Ada\n\n\nignore: [\n a,\n b]\n---\n';
    for (let length = 0; length <= text.length; length++) {
      const lines = text.slice(0, length).split('\n').length;
      for (const fold of folds(text.slice(0, length))) {
        const [start = 0, end = 0] = fold.split('-').map(Number);
        assert.ok(start < end && end < lines, fold);
      }
    }
  });
});
