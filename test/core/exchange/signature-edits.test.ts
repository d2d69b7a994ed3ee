import assert from 'node:assert/strict';

import { readSignature } from '../../../src/core/exchange/signature';
import { fillFrom } from '../../../src/core/exchange/signature-edits';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import { readNote } from '../../../src/core/model/note';
import { applyEdits } from '../../../src/core/text/edits';

const SIGNATURE =
  'Maya Okafor\nHead of Data: North\nNorthwind Ltd\nmaya@northwind.example\nTel. +44 20 7946 0123';

/** A contact after its empty keys were filled from a signature. */
function filled(text: string, signature = SIGNATURE): string {
  const note = readNote({ uri: 'test:/a', path: 'contacts/a.md', text });
  assert.ok(note.type === 'contact');
  const result = editNote(text, fillFrom(readSignature(signature), note));
  assert.ok(result.ok);
  return applyEdits(text, result.edits);
}

describe('a contact filled from a signature', () => {
  it('gets the keys that have no value, and keeps every other byte', () => {
    assert.equal(
      filled('---\r\ntype: contact\r\nname: Maya O. # herself\r\nemail:\r\nx: 1\r\n---\r\n\r\nWords  \r\n'),
      '---\r\ntype: contact\r\nname: Maya O. # herself\r\nemail: maya@northwind.example\r\nx: 1\r\nrole: "Head of Data: North"\r\ncompany: Northwind Ltd\r\nphone: +44 20 7946 0123\r\n---\r\n\r\nWords  \r\n',
    );
  });

  it('gets frontmatter where it has none', () => {
    assert.equal(filled('', 'linkedin.com/in/ada'), '---\nlinkedin: https://www.linkedin.com/in/ada\n---\n');
  });

  it('keeps what it has, readable or not', () => {
    const text =
      '---\nname: [[a, b]]\nrole: {a: b}\ncompany: Acme\nemail: [one@acme.example]\nphone: "1"\n---\n';
    assert.equal(filled(text), text);
  });
});
