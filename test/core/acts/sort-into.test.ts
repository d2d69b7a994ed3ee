import assert from 'node:assert/strict';

import { addTag, moveToStage, setCompany } from '../../../src/core/acts/sort-into';
import type { Changes } from '../../../src/core/acts/changes';
import { employersIn } from '../../../src/core/insights/ways-in';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import { applyEdits } from '../../../src/core/text/edits';
import { searchOf } from '../../support/search';

const contact = (name: string, ...lines: readonly string[]) =>
  ['---', `name: ${name}`, ...lines, '---', ''].join('\n');

const search = searchOf({
  'companies/northwind.md': '---\nname: Northwind Telecom\n---\n',
  'contacts/ada.md': contact('Ada', 'stage: met # since May', 'company: "[[northwind]]"', 'tags: [security]'),
  'contacts/ben.md': contact('Ben', 'stage: contacted', 'company: Acme', 'tags: "#radio"'),
  'contacts/cem.md': contact('Cem', 'stage: metx'),
});
const lookup = search.lookup();
const all = [...lookup.all('contact')].sort((a, b) => a.name.localeCompare(b.name));

/** The keys of the notes that changed, as they stand then. */
function made({ added, edited }: Changes): readonly string[] {
  assert.deepEqual(added, []);
  return edited.map(({ uri, edits }) => {
    const text = lookup.note(uri)?.text ?? '';
    const result = editNote(text, edits);
    assert.ok(result.ok);
    return applyEdits(text, result.edits).split('\n').slice(1, -2).join(' | ');
  });
}

describe('sorting contacts', () => {
  it('to a stage goes forward and back, and leaves those who are there', () => {
    assert.deepEqual(made(moveToStage(all, 'contacted')), [
      'name: Ada | stage: contacted # since May | company: "[[northwind]]" | tags: [security]',
      'name: Cem | stage: contacted',
    ]);
    assert.deepEqual(made(moveToStage(all, 'met')).length, 2);
  });

  it('to a company links to its note, where it has one', () => {
    const northwind = employersIn(lookup).find(({ name }) => name === 'Northwind Telecom');
    assert.ok(northwind);
    assert.deepEqual(made(setCompany(lookup, all, northwind)), [
      'name: Ben | stage: contacted | company: "[[Northwind Telecom]]" | tags: "#radio"',
      'name: Cem | stage: metx | company: "[[Northwind Telecom]]"',
    ]);
    assert.deepEqual(made(setCompany(lookup, all, { name: 'ACME' })), [
      'name: Ada | stage: met # since May | company: "ACME" | tags: [security]',
      'name: Cem | stage: metx | company: ACME',
    ]);
  });

  it('takes a hostile name for a name', () => {
    const [text = ''] = made(setCompany(lookup, all.slice(2), { name: 'x\nstatus: offer\n---' }));
    assert.equal(text, 'name: Cem | stage: metx | company: "x status: offer ---"');
    assert.deepEqual(made(setCompany(lookup, all, { name: ' \n' })), []);
  });

  it('to a tag adds it once', () => {
    assert.deepEqual(made(addTag(all, '#security')), [
      'name: Ben | stage: contacted | company: Acme | tags: |   - "#radio" |   - security',
      'name: Cem | stage: metx | tags: |   - security',
    ]);
    assert.deepEqual(made(addTag(all.slice(1, 2), 'radio')), []);
  });
});
