import assert from 'node:assert/strict';

import { isUnsaid } from '../../../src/core/guidance/unsaid';
import { readNote } from '../../../src/core/model/note';

describe('what a note leaves unsaid', () => {
  const unsaid = (keys: string, key: string) =>
    isUnsaid(readNote({ uri: 'test:/a.md', path: 'interviews/a.md', text: `---\n${keys}---\n` }), key);

  it('is a key that is absent or empty', () => {
    assert.equal(unsaid('kind: job\n', 'fit'), true);
    assert.equal(unsaid('fit:\n', 'fit'), true);
  });

  it('is not what stands there, readable or not', () => {
    assert.equal(unsaid('fit: 3\n', 'fit'), false);
    assert.equal(unsaid('fit: rather well\n', 'fit'), false);
  });

  it('is not known where the frontmatter cannot be read', () => {
    assert.equal(unsaid('place: [here\nkind: job\n', 'fit'), false);
  });
});
