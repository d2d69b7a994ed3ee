import assert from 'node:assert/strict';

import { pastComments } from '../../../src/core/guidance/past-comments';
import { noteIn, searchOf } from '../../support/search';

describe('a stretch without the comments that lead to it', () => {
  const past = (body: string) => {
    const note = noteIn(
      searchOf({ 'interviews/a.md': `---\ntype: interview\n---\n${body}` }),
      'interviews/a.md',
    );
    const { start, end } = pastComments(note, note.body.range);
    return note.text.slice(start, end);
  };

  it('begins with its text', () => {
    assert.equal(past('\n  Some words.\n\n'), 'Some words.');
    assert.equal(past('<!-- a prompt -->\n\nSome words.\n'), 'Some words.');
    assert.equal(past('<!-- one -->\n<!-- two -->\nSome words.\n'), 'Some words.');
  });

  it('keeps the comments after it', () => {
    assert.equal(past('Some words.\n<!-- a prompt -->\nMore.'), 'Some words.\n<!-- a prompt -->\nMore.');
  });

  it('is the last comment where nothing else stands there', () => {
    assert.equal(past('<!-- one -->\n\n<!-- two -->\n'), '<!-- two -->');
    assert.equal(past(''), '');
  });
});
