import assert from 'node:assert/strict';

import { linksDropped } from '../../../src/core/language/dropped-notes';
import { atCursor } from '../../support/cursor';
import { noteIn } from '../../support/search';

const FILES = {
  'contacts/maya-okafor.md': '---\nname: Maya Okafor\n---\n',
  'contacts/dan.md': '---\nname: Dan\n---\n',
  'contacts/odd.md': '---\nname: "x]]\\nstatus: offer\\n---"\n---\n',
};

/** What is written where notes are dropped at the cursor mark of an interview. */
function dropped(text: string, ...paths: readonly string[]): string | undefined {
  const { search, note, offset } = atCursor({ ...FILES, 'interviews/a.md': text });
  const notes = paths.map((path) => noteIn(search, path));
  return linksDropped(search.lookup(), note, offset, notes);
}

describe('notes that are dropped on a note', () => {
  it('become links by their file, read by their name', () => {
    assert.equal(dropped('Met ▮', 'contacts/maya-okafor.md'), '[[maya-okafor|Maya Okafor]]');
    assert.equal(
      dropped('Met ▮', 'contacts/dan.md', 'contacts/maya-okafor.md'),
      '[[Dan]], [[maya-okafor|Maya Okafor]]',
    );
  });

  it('become the value of a key, in quotes unless these are there', () => {
    assert.equal(dropped('---\ncontact: ▮\n---\n', 'contacts/maya-okafor.md'), '"[[Maya Okafor]]"');
    assert.equal(dropped('---\ncontact: "▮"\n---\n', 'contacts/maya-okafor.md'), '[[Maya Okafor]]');
    assert.equal(
      dropped('---\ncontact: [▮]\n---\n', 'contacts/dan.md', 'contacts/maya-okafor.md'),
      '"[[Dan]]", "[[Maya Okafor]]"',
    );
  });

  it('do not end a cell of a table', () => {
    assert.equal(
      dropped('| who |\n|---|\n| ▮ |\n', 'contacts/maya-okafor.md'),
      '[[maya-okafor\\|Maya Okafor]]',
    );
  });

  it('are harmless, whatever they are called', () => {
    assert.equal(dropped('Met ▮', 'contacts/odd.md'), '[[odd]]');
    assert.equal(dropped('---\ncontact: ▮\n---\n', 'contacts/odd.md'), '"[[contacts/odd]]"');
  });

  it('become nothing where there is nothing', () => {
    assert.equal(dropped('Met ▮'), undefined);
  });
});
