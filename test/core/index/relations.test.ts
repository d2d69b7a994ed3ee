import assert from 'node:assert/strict';

import { insidersAt, interviewsAt } from '../../../src/core/index/relations';
import type { Contact, Interview, Opportunity } from '../../../src/core/model/note';
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

describe('the interviews at a company', () => {
  const talk = (keys: string) => `---\ntype: interview\nkind: informational\n${keys}---\n`;
  const files: Files = {
    'contacts/ada.md': contact('Ada', 'company: Northwind\n'),
    'contacts/cleo.md': contact('Cleo', 'company: Halden\nformer_companies: Northwind\n'),
    'interviews/1.md': talk('contact: Ada\n'),
    'interviews/2.md': talk('contact: Nobody\ncompany: "[[northwind]]"\n'),
    'interviews/3.md': talk('contact: Ada\ncompany: Halden\n'),
    'interviews/4.md': talk('contact: Cleo\n'),
    'interviews/5.md': talk('contact: Ada\ncompany: Northwind\n'),
    'opportunities/lead.md': '---\ntype: opportunity\ncompany: Northwind\n---\n',
  };
  const paths = (all: Files) => {
    const search = searchOf(all);
    const note = noteIn(search, 'opportunities/lead.md') as Opportunity;
    return interviewsAt(search.lookup(), note)
      .map(({ path }) => path.slice('interviews/'.length, -'.md'.length))
      .sort();
  };

  it('are those that name it, and those with somebody there', () => {
    assert.deepEqual(paths(files), ['1', '2', '5']);
    assert.deepEqual(paths({ ...files, 'companies/northwind.md': '' }), ['1', '2', '5']);
  });

  it('are none where no company is named', () => {
    assert.deepEqual(paths({ ...files, 'opportunities/lead.md': '---\ntype: opportunity\n---\n' }), []);
  });
});
