import assert from 'node:assert/strict';

import { isUnsent, markApplied } from '../../../src/core/acts/applied';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import type { Opportunity } from '../../../src/core/model/note';
import { applyEdits } from '../../../src/core/text/edits';
import { noteIn, searchOf, surveyOf } from '../../support/search';

const PATH = 'opportunities/lead.md';

function opening(keys: string): { readonly text: string; readonly note: Opportunity } {
  const text = `---\ntype: opportunity\ntitle: Lead\n${keys}---\n`;
  return { text, note: noteIn(searchOf({ [PATH]: text }), PATH) as Opportunity };
}

describe('an application that went out', () => {
  it('is noted with its day, and its deadline is off the agenda', () => {
    const { text, note } = opening('status: saved # for now\ndeadline: 2028-02-29\n');
    const due = (now: string) => surveyOf({ [PATH]: now }, [], '2028-02-29').followUps().length;
    assert.equal(due(text), 1);
    const [changed] = markApplied(note, '2028-02-29').edited;
    const result = editNote(text, changed?.edits ?? []);
    const applied = result.ok ? applyEdits(text, result.edits) : '';
    assert.match(applied, /^status: applied # for now$/m);
    assert.match(applied, /^applied: 2028-02-29$/m);
    assert.equal(due(applied), 0);
  });

  it('was still to go out while the opening was saved', () => {
    assert.deepEqual(
      ['', 'status: saved\n', 'status: applied\n', 'status: rejected\n'].map((keys) =>
        isUnsent(opening(keys).note),
      ),
      [true, true, false, false],
    );
  });
});
