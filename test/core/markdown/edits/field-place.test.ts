import assert from 'node:assert/strict';

import { placeInField, roomForField } from '../../../../src/core/markdown/edits/field-place';
import { editNote } from '../../../../src/core/markdown/edits/note-edit';
import { applyEdits } from '../../../../src/core/text/edits';

/** The note once there is room to type the focus, with a bar where the cursor goes. */
function withCursor(text: string): string {
  const result = editNote(text, roomForField(text, 'focus'));
  assert.ok(result.ok);
  const after = applyEdits(text, result.edits);
  const at = placeInField(after, 'focus') ?? -1;
  return `${after.slice(0, at)}|${after.slice(at)}`;
}

describe('the place of a field', () => {
  it('is made where the key is missing', () => {
    assert.equal(withCursor('---\ntype: profile\n---\nx\n'), '---\ntype: profile\nfocus: "|"\n---\nx\n');
    assert.equal(withCursor('Words.\n'), '---\nfocus: "|"\n---\nWords.\n');
  });

  it('is made where the key stands empty, with what stands behind it', () => {
    assert.equal(withCursor('---\nfocus:\ntype: profile\n---\n'), '---\nfocus: "|"\ntype: profile\n---\n');
    assert.equal(withCursor('---\nfocus: # soon\n---\n'), '---\nfocus: "|" # soon\n---\n');
    assert.equal(withCursor('---\nname: "M"\nfocus:\n---\n'), '---\nname: "M"\nfocus: "|"\n---\n');
    assert.equal(withCursor('---\nfocus :\n---\n'), '---\nfocus : "|"\n---\n');
    assert.equal(withCursor('\ufeff---\r\nfocus:\r\n---\r\n'), '\ufeff---\r\nfocus: "|"\r\n---\r\n');
  });

  it('is at the value that stands there', () => {
    assert.equal(withCursor('---\nfocus: [risk]\n---\n'), '---\nfocus: |[risk]\n---\n');
    assert.equal(withCursor("---\nfocus: 'risk'\n---\n"), "---\nfocus: '|risk'\n---\n");
    assert.equal(withCursor('---\nname: "M"\nfocus: risk\n---\n'), '---\nname: "M"\nfocus: |risk\n---\n');
    assert.equal(withCursor('---\nfocus:\t""\n---\n'), '---\nfocus:\t"|"\n---\n');
    assert.equal(withCursor('---\nfocus :  ""\n---\n'), '---\nfocus :  "|"\n---\n');
  });

  it('is nowhere without the key', () => {
    assert.equal(placeInField('---\nname: M\n---\n', 'focus'), undefined);
  });
});
