import assert from 'node:assert/strict';

import { dueNow, nextAfterToday } from '../../../src/core/insights/today';
import { surveyOf, type Files } from '../../support/search';

const TODAY = '2026-11-18';
const FILES: Files = {
  'contacts/maya.md': '---\nname: Maya Okafor\nstage: met\nnext_follow_up: 2026-11-18\n---\n',
  'contacts/dan.md': '---\nname: Dan Reyes\nstage: met\nnext_follow_up: 2026-11-10\n---\n',
  'contacts/li.md': '---\nname: Li Wei\nstage: met\nnext_follow_up: 2026-11-27\n---\n',
  'contacts/ana.md': '---\nname: Ana Lima\n---\n',
  'interviews/tomorrow.md': '---\nkind: informational\ncontact: Ana Lima\nstart: 2026-11-19\n---\n',
  'interviews/friday.md': '---\nkind: informational\ncontact: Zoë Blum\nstart: 2026-11-20\n---\n',
  'letters/waiting.md': '---\nkind: request\nto: Ana Lima\nsent: 2026-11-17\n---\n',
};

describe('today', () => {
  it('has what is overdue, what is due, and the meetings of today and tomorrow', () => {
    assert.deepEqual(
      dueNow(surveyOf(FILES, [], TODAY)).map(({ what }) => what),
      ['Follow up with Dan Reyes', 'Follow up with Maya Okafor', 'Prepare for Ana Lima'],
    );
  });

  it('knows what comes after it', () => {
    assert.equal(nextAfterToday(surveyOf(FILES, [], TODAY))?.what, 'Prepare for Zoë Blum');
    const later = { 'contacts/li.md': FILES['contacts/li.md'] ?? '' };
    assert.equal(nextAfterToday(surveyOf(later, [], TODAY))?.what, 'Follow up with Li Wei');
    assert.equal(nextAfterToday(surveyOf({}, [], TODAY)), undefined);
    assert.deepEqual(dueNow(surveyOf({}, [], TODAY)), []);
  });
});
