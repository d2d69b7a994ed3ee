import assert from 'node:assert/strict';

import { marksOf } from '../../../src/core/language/marks';
import type { Day } from '../../../src/core/model/day';
import { surveyOf, uriOf, type Files } from '../../support/search';

/** What stands out in a note on a day, one a line. */
function marked(path: string, files: Files, today: Day = '2026-11-22'): string {
  const survey = surveyOf(files, [], today);
  const note = survey.search?.note(uriOf(path));
  assert.ok(note !== undefined);
  return marksOf(survey, note)
    .map(({ kind, range }) => `${kind}: ${note.text.slice(range.start, range.end)}`)
    .join('\n');
}

const CONTACT = `---
type: contact
name: Maya Okafor
company: Nowhere Ltd
referred_by: "[[Dan Reyes]]"
stage: met
next_follow_up: 2026-11-20
---

Met [[Dan Reyes]], [[Maya Okafor]] and {{somebody}}, on 2026-11-20.

- [ ] call 📅 2026-11-22
- [ ] write @2026-11-21
- [ ] later @2026-11-23
- [x] done @2026-11-20

## Log

- 2026-11-18 met
`;

describe('what stands out in a note', () => {
  it('is what is overdue, what is due today, and links that lead nowhere', () => {
    assert.equal(
      marked('contacts/maya.md', { 'contacts/maya.md': CONTACT }),
      `nowhere: "[[Dan Reyes]]"
overdue: 2026-11-20
nowhere: [[Dan Reyes]]
today: 2026-11-22
overdue: 2026-11-21`,
    );
  });

  it('is nothing of a link once its note is there, and another day brings other marks', () => {
    const files = { 'contacts/maya.md': CONTACT, 'contacts/dan-reyes.md': '' };
    assert.equal(marked('contacts/maya.md', files, '2026-11-20'), 'today: 2026-11-20');
  });

  it('is what the agenda says: nothing of somebody who is not to be contacted', () => {
    const text = CONTACT.replace('stage: met', 'do_not_contact: true').replaceAll('[[Dan Reyes]]', 'Dan');
    assert.equal(marked('contacts/maya.md', { 'contacts/maya.md': text, 'contacts/dan.md': '' }), '');
  });

  it('is a deadline and a meeting without an outcome, at their day', () => {
    const opportunity = '---\ntitle: Planner\nstatus: saved\ndeadline: 2026-11-22\nfound: 2026-11-22\n---\n';
    assert.equal(marked('opportunities/a.md', { 'opportunities/a.md': opportunity }), 'today: 2026-11-22');
    const interview = '---\nkind: job\ncontact: Ada\nstatus: scheduled\nstart: "2026-11-20 10:30"\n---\n';
    assert.equal(
      marked('interviews/a.md', { 'interviews/a.md': interview, 'contacts/ada.md': '' }),
      'overdue: 2026-11-20',
    );
  });

  it('is not the day of a meeting for which one prepares the day before', () => {
    const interview = '---\nkind: job\ncontact: Ada\nstatus: scheduled\nstart: "2026-11-23 10:30"\n---\n';
    assert.equal(marked('interviews/a.md', { 'interviews/a.md': interview, 'contacts/ada.md': '' }), '');
  });

  it('is no link of an ordinary note or a template, and none that cannot be known', () => {
    const text = '[[Nobody]] [[{{company}}]] [[../../elsewhere/x]]';
    assert.equal(marked('readme.md', { 'readme.md': text }), '');
    assert.equal(marked('templates/a.md', { 'templates/a.md': text }), '');
    assert.equal(marked('contacts/a.md', { 'contacts/a.md': text }), 'nowhere: [[Nobody]]');
  });

  it('is found in any beginning of a note without a throw', () => {
    for (let length = 0; length <= CONTACT.length; length += 7)
      marked('contacts/maya.md', { 'contacts/maya.md': CONTACT.slice(0, length) });
  });
});
