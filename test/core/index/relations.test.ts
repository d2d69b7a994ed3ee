import assert from 'node:assert/strict';

import { insidersAt } from '../../../src/core/index/relations';
import type { Contact, Interview } from '../../../src/core/model/note';
import { noteIn, searchOf, type Files } from '../../support/search';

const contact = (name: string, keys: string) => `---\ntype: contact\nname: ${name}\n${keys}---\n`;

/** Who works or used to work at the company of a note. */
function insiders(files: Files, path: string): readonly string[] {
  const search = searchOf(files);
  const note = noteIn(search, path) as Contact | Interview;
  return insidersAt(search.lookup(), note).map(({ contact: { name }, isFormer }) =>
    isFormer ? `${name}, formerly` : name,
  );
}

describe('who is at a company', () => {
  const people: Files = {
    'contacts/a.md': contact('Ada', 'company: Northwind\n'),
    'contacts/b.md': contact('Ben', 'company: "[[northwind]]"\n'),
    'contacts/c.md': contact('Cleo', 'company: Halden\nformer_companies: [Baltic, NORTHWIND]\n'),
    'contacts/d.md': contact('Dan', 'company: NW\nreferred_by: Northwind\n'),
    'contacts/e.md': contact('Eve', ''),
    'interviews/a.md': '---\ntype: interview\ncontact: Ada\n---\n',
    'interviews/b.md': '---\ntype: interview\ncontact: Ada\ncompany: Halden\n---\n',
    'interviews/c.md': '---\ntype: interview\ncontact: Nobody\n---\n',
  };

  it('is known by bare names where the company has no note', () => {
    assert.deepEqual(insiders(people, 'contacts/a.md'), ['Ada', 'Ben', 'Cleo, formerly']);
    assert.deepEqual(insiders(people, 'contacts/d.md'), ['Dan']);
    assert.deepEqual(insiders(people, 'contacts/e.md'), []);
  });

  it('is known by whatever means its note', () => {
    const files = {
      ...people,
      'companies/northwind-telecom.md': '---\nname: Northwind\naliases: [NW]\n---\n',
    };
    assert.deepEqual(insiders(files, 'contacts/a.md'), ['Ada', 'Ben', 'Cleo, formerly', 'Dan']);
  });

  it('is asked of an interview by its own company before that of its contact', () => {
    assert.deepEqual(insiders(people, 'interviews/a.md'), ['Ada', 'Ben', 'Cleo, formerly']);
    assert.deepEqual(insiders(people, 'interviews/b.md'), ['Cleo']);
    assert.deepEqual(insiders(people, 'interviews/c.md'), []);
  });
});
