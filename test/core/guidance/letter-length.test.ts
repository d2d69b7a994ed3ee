import assert from 'node:assert/strict';

import { LONGEST_INVITATION } from '../../../src/core/model/invitation';
import { longestInvitation, roomOf } from '../../../src/core/guidance/letter-length';
import type { Letter } from '../../../src/core/model/note';
import { noteIn, searchOf } from '../../support/search';

const PATH = 'letters/a.md';

function room(head: string, body: string, profile = '') {
  const search = searchOf({
    'job-search.md': `---\ntype: profile\n${profile}---\n`,
    [PATH]: `---\ntype: letter\n${head}---\n\n${body}\n`,
  });
  return roomOf(search.lookup(), noteIn(search, PATH) as Letter, new Map());
}

describe('roomOf', () => {
  it('counts a note to LinkedIn as a person counts it, without comments', () => {
    assert.deepEqual(room('kind: linkedin-invite\n', 'Zoë 👩🏽‍🔬 <!-- not this -->'), { used: 5, limit: 200 });
  });

  it('takes the limit from the option of the rule', () => {
    const rules = 'rules:\n  letter-too-long: { characters: 300 }\n';
    assert.deepEqual(room('kind: linkedin-invite\n', 'Hi', rules), { used: 2, limit: 300 });
  });

  it('is as long as an invitation is drafted for', () => {
    const rules = 'rules:\n  letter-too-long: { characters: 300 }\n';
    const lookup = searchOf({ 'job-search.md': `---\ntype: profile\n${rules}---\n` }).lookup();
    assert.equal(longestInvitation(lookup, new Map()), 300);
    const user = new Map([['letter-too-long', { options: new Map([['characters', '250']]) }]]);
    assert.equal(longestInvitation(searchOf({}).lookup(), user), 250);
    assert.equal(longestInvitation(searchOf({}).lookup(), new Map()), LONGEST_INVITATION);
  });

  it('says nothing of other letters, and of one that is sent', () => {
    assert.equal(room('kind: request\n', 'Hi'), undefined);
    assert.equal(room('kind: linkedin-invite\nstatus: sent\nsent: 2026-11-01\n', 'Hi'), undefined);
  });
});
