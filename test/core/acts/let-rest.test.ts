import assert from 'node:assert/strict';

import { letRest } from '../../../src/core/acts/let-rest';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import type { Contact } from '../../../src/core/model/note';
import { applyEdits } from '../../../src/core/text/edits';
import { noteIn, searchOf, surveyOf, type Files } from '../../support/search';

const CONTACT = '---\ntype: contact\nname: Ada Quill # by mail\nstage: contacted\n---\n\nWords.\n';
const FILES: Files = {
  'contacts/ada.md': CONTACT,
  'letters/a.md': '---\ntype: letter\nkind: request\nto: Ada Quill\nsent: 2026-10-05\n---\n',
  'letters/b.md': '---\ntype: letter\nkind: follow-up\nto: Ada Quill\nsent: 2026-10-14\n---\n',
};

describe('letting somebody rest', () => {
  it('takes their line off the agenda, and changes one word of their note', () => {
    const whatIsDue = (files: Files) =>
      surveyOf(files, [], '2026-11-18')
        .followUps()
        .map(({ act }) => act);
    assert.deepEqual(whatIsDue(FILES), ['rest']);
    const ada = noteIn(searchOf(FILES), 'contacts/ada.md') as Contact;
    const [changed, ...others] = letRest(ada).edited;
    assert.deepEqual([changed?.uri, others], [ada.uri, []]);
    const result = editNote(CONTACT, changed?.edits ?? []);
    const text = result.ok ? applyEdits(CONTACT, result.edits) : '';
    assert.equal(text, CONTACT.replace('contacted', 'paused'));
    assert.deepEqual(whatIsDue({ ...FILES, 'contacts/ada.md': text }), []);
  });
});
