import assert from 'node:assert/strict';

import { ignoredInGit } from '../../../src/core/acts/ignore-in-git';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import { isIgnored } from '../../../src/core/model/ignore-rules';
import { applyEdits } from '../../../src/core/text/edits';

/** The ignore file afterwards. */
function after(text: string): string {
  const { edited } = ignoredInGit('test:/s', text);
  assert.equal(edited[0]?.uri, 'test:/s/.gitignore');
  const result = editNote(text, edited[0].edits);
  assert.ok(result.ok);
  return applyEdits(text, result.edits);
}

describe('ignoredInGit', () => {
  it('makes the file where there is none', () => {
    const { added, edited } = ignoredInGit('test:/s', undefined);
    assert.deepEqual(
      added.map(({ path, text }) => [path, text]),
      [['.gitignore', '*\n']],
    );
    assert.deepEqual(edited, []);
  });

  it('adds a line to the one that is there, in its own manner', () => {
    assert.equal(after(''), '*\n');
    assert.equal(after('*.pdf\n'), '*.pdf\n*\n');
    assert.equal(after('*.pdf'), '*.pdf\n*\n');
    assert.equal(after('---\r\n!keep.md\r\n'), '---\r\n!keep.md\r\n*\r\n');
  });

  it('leaves out what is there', () => {
    assert.equal(isIgnored('s/contacts/maya.md', [{ folder: 's', text: after('!*.md') }]), true);
  });
});
