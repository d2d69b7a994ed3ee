import assert from 'node:assert/strict';

import { knownValues } from '../../../src/core/guidance/known-values';
import { noteIn, searchOf, type Files } from '../../support/search';

const PROFILE =
  '---\ntype: profile\nname: Ana Reyes\nlinkedin: https://example.com/ana\nheadline: "  "\nphone: 555 0142\n---\n';
const MAYA = 'name: Maya Okafor\nhonorific: Ms.\ncompany: Northwind\nrole: Planner\nreferred_by: Dan Moss\n';

/** What the notes know for a letter to a contact with these keys. */
function known(asks: string, contact: string | undefined = MAYA, keys = '', others: Files = {}) {
  const search = searchOf({
    'job-search.md': PROFILE,
    'contacts/reader.md': `---\ntype: contact\n${contact}---\n`,
    'letters/a.md': `---\ntype: letter\nto: "[[reader]]"\n${keys}---\n`,
    ...others,
  });
  const letter = noteIn(search, 'letters/a.md');
  assert.ok(letter.type === 'letter');
  return knownValues(search.lookup(), letter)(asks);
}

describe('what the notes know for a letter', () => {
  it('is the person’s own', () => {
    assert.equal(known('your name'), 'Ana Reyes');
    assert.equal(known('your first name'), 'Ana');
    assert.equal(known('linkedin profile'), 'https://example.com/ana');
    assert.equal(known('phone number'), '555 0142');
    assert.equal(known('your email'), undefined);
    assert.equal(known('your headline'), undefined);
    const others = { 'job-search.md': '---\ntype: profile\n---\n' };
    assert.equal(known('your first name', MAYA, '', others), undefined);
    assert.equal(known('your name', MAYA, '', others), undefined);
  });

  it('is the reader’s', () => {
    const values = ['name', 'first name', 'last name', 'salutation', 'company', 'role', 'referrer'];
    assert.deepEqual(
      values.map((asks) => known(asks)),
      ['Maya Okafor', 'Maya', 'Okafor', 'Ms. Okafor', 'Northwind', 'Planner', 'Dan Moss'],
    );
    assert.equal(known('salutation', 'name: Maya Okafor\n'), 'Maya Okafor');
    for (const asks of ['company', 'role', 'referrer'])
      assert.equal(known(asks, 'name: Maya Okafor\n'), undefined);
    assert.equal(known('first name', 'name: Maya Okafor\naliases: [Okafor]\n'), 'Okafor');
  });

  it('is a family name only where it can be told', () => {
    const family = (name: string) => known('last name', `name: ${name}\nhonorific: Dr.\n`);
    assert.equal(family('Maya  Okafor'), 'Okafor');
    assert.equal(family('Nóra O’Neill-Kovács'), 'O’Neill-Kovács');
    for (const name of ['Maya', 'Maya Anna Okafor', 'Maya 山田', '山田 Maya', '山田 太郎']) {
      assert.equal(family(name), undefined);
      assert.equal(known('salutation', `name: ${name}\nhonorific: Dr.\n`), name);
    }
  });

  it('is nothing of a reader who has no note', () => {
    const to = 'to: Dan Moss\n';
    const values = ['name', 'first name', 'salutation', 'company', 'role', 'referrer'];
    for (const asks of values) {
      const search = searchOf({ 'letters/a.md': `---\ntype: letter\n${to}---\n` });
      const letter = noteIn(search, 'letters/a.md');
      assert.ok(letter.type === 'letter');
      assert.equal(knownValues(search.lookup(), letter)(asks), undefined);
    }
  });

  it('is what the opening says, before what the reader’s note says', () => {
    const opening = (company: string) => ({
      'opportunities/o.md': `---\ntype: opportunity\ntitle: Night Planner\n${company}---\n`,
      'companies/k.md': '---\ntype: company\nname: Kestrel Mobility\naliases: [KM]\n---\n',
    });
    const asked = (asks: string, company: string) =>
      known(asks, MAYA, 'opportunity: "[[Night Planner]]"\n', opening(company));
    assert.equal(asked('role', ''), 'Night Planner');
    assert.equal(asked('company', 'company: KM\n'), 'Kestrel Mobility');
    assert.equal(asked('company', 'company: "[[Baltic|Baltic Freight]]"\n'), 'Baltic Freight');
    assert.equal(asked('company', 'company: Baltic\n'), 'Baltic');
    assert.equal(asked('company', ''), 'Northwind');
  });
});
