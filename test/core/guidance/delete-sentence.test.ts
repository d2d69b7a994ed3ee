import assert from 'node:assert/strict';

import { deleteSentence } from '../../../src/core/guidance/delete-sentence';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import { applyEdits } from '../../../src/core/text/edits';
import { noteIn, searchOf } from '../../support/search';

/** A text after the sentence `Gone.` was taken out. */
function without(text: string): string {
  const note = noteIn(searchOf({ 'letters/a.md': text }), 'letters/a.md');
  const start = text.indexOf('Gone.');
  const result = editNote(text, [deleteSentence(note, { start, end: start + 'Gone.'.length })]);
  assert.ok(result.ok);
  return applyEdits(text, result.edits);
}

describe('taking a sentence out', () => {
  const CASES: readonly (readonly [why: string, text: string, after: string])[] = [
    ['with the space after it', 'One. Gone. Two.', 'One. Two.'],
    ['with all space after it', 'One. Gone.   Two.\n', 'One. Two.\n'],
    ['at the beginning of a line', 'Gone. Two.\n', 'Two.\n'],
    ['with the space before it, at the end of a line', 'One.  Gone.\nTwo.\n', 'One.\nTwo.\n'],
    ['and leaves what follows on the line', 'One. Gone.  \nTwo.\n', 'One.  \nTwo.\n'],
    ['at the very end', 'One. Gone.', 'One.'],
    ['with its line', 'One.\nGone.\nTwo.\n', 'One.\nTwo.\n'],
    ['with its line and the blanks there', 'One.\nGone.  \nTwo.\n', 'One.\nTwo.\n'],
    ['with its paragraph', 'One.\n\nGone.\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['with its paragraph of other breaks', 'One.\r\n\r\nGone.\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
    ['with its paragraph at the beginning', '\nGone.\n\nTwo.\n', '\nTwo.\n'],
    [
      'with its line alone where the next goes on',
      'One.\n\nGone.\nTwo. \n\nThree.\n',
      'One.\n\nTwo. \n\nThree.\n',
    ],
    ['with its line alone before a blank one', 'One.\n\nTwo.\nGone.\n\nThree.\n', 'One.\n\nTwo.\n\nThree.\n'],
    ['that is all there is', 'Gone.', ''],
    ['that is the last line', 'One.\nGone.  ', 'One.\n'],
    ['with its item of a list', '- One.\n- Gone.\n- Two.\n', '- One.\n- Two.\n'],
    ['with its box to tick', '1. One.\n2. [x] Gone.\n', '1. One.\n'],
  ];
  for (const [why, text, after] of CASES)
    it(`takes it ${why}`, () => {
      assert.equal(without(text), after);
    });
});
