import assert from 'node:assert/strict';

import { insertSentence, type LetterPlace } from '../../../src/core/guidance/insert-sentence';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import { applyEdits } from '../../../src/core/text/edits';
import { noteIn, searchOf } from '../../support/search';

/** The body of a letter after a sentence was put in. */
function inserted(place: LetterPlace, body: string, words = 'NEW'): string {
  const breaks = body.includes('\r\n') ? '\r\n' : '\n';
  const head = ['---', 'type: letter', 'kind: request', '---', ''].join(breaks);
  const text = head + body;
  const letter = noteIn(searchOf({ 'letters/a.md': text }), 'letters/a.md');
  assert.ok(letter.type === 'letter');
  const result = editNote(text, [insertSentence(letter, place, words)]);
  assert.ok(result.ok);
  return applyEdits(text, result.edits).slice(head.length);
}

describe('putting a sentence into a letter', () => {
  const LETTER = '\nDear Maya,\n\nI write to you.\n\nBest regards,\n\nAna Reyes\n';

  it('makes a paragraph of it after the salutation', () => {
    assert.equal(
      inserted('beginning', LETTER),
      '\nDear Maya,\n\nNEW\n\nI write to you.\n\nBest regards,\n\nAna Reyes\n',
    );
    assert.equal(
      inserted('beginning', 'Dear Maya, I write to you.\n'),
      'Dear Maya,\n\nNEW\n\n I write to you.\n',
    );
  });

  it('makes a paragraph of it before the closing, and before a postscript', () => {
    assert.equal(
      inserted('end', LETTER),
      '\nDear Maya,\n\nI write to you.\n\nNEW\n\nBest regards,\n\nAna Reyes\n',
    );
    assert.equal(
      inserted('end', '\nDear Maya,\n\nOne.\n\nThanks,\nAna\n\nPS: Two.\n'),
      '\nDear Maya,\n\nOne.\n\nNEW\n\nThanks,\nAna\n\nPS: Two.\n',
    );
    assert.equal(
      inserted('end', '\nDear Maya,\n\nBest regards,\nAna\n'),
      '\nDear Maya,\n\nNEW\n\nBest regards,\nAna\n',
    );
    assert.equal(
      inserted('end', '\nDear Maya,\n\nI write to you.'),
      '\nDear Maya,\n\nI write to you.\n\nNEW',
    );
    assert.equal(
      inserted('end', '\nDear Maya,\n\nI write to you.  \n'),
      '\nDear Maya,\n\nI write to you.\n\nNEW  \n',
    );
  });

  it('puts it into a line of its own under the name', () => {
    assert.equal(
      inserted('signature', LETTER),
      '\nDear Maya,\n\nI write to you.\n\nBest regards,\n\nAna Reyes\nNEW\n',
    );
    assert.equal(inserted('signature', '\nDear Maya,\n\nOne.\n'), '\nDear Maya,\n\nOne.\nNEW\n');
  });

  it('puts it first where nobody is greeted', () => {
    assert.equal(inserted('beginning', '\n\nI write to you.\n'), '\n\nNEW\n\nI write to you.\n');
    assert.equal(inserted('beginning', 'I write to you.\n'), 'NEW\n\nI write to you.\n');
  });

  it('fills an empty letter', () => {
    for (const place of ['beginning', 'end', 'signature'] as const) {
      assert.equal(inserted(place, ''), 'NEW');
      assert.equal(inserted(place, '\n'), '\nNEW');
    }
  });

  it('keeps the line breaks of the letter', () => {
    assert.equal(
      inserted('end', 'Dear Maya,\r\n\r\nOne.\r\n\r\nThanks,\r\nAna\r\n', 'A\nB'),
      'Dear Maya,\r\n\r\nOne.\r\n\r\nA\r\nB\r\n\r\nThanks,\r\nAna\r\n',
    );
  });
});
