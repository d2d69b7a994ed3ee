import assert from 'node:assert/strict';

import { writeToSomebodyElse } from '../../../src/core/guidance/somebody-else';
import { noteIn, searchOf, type Files } from '../../support/search';

describe('writeToSomebodyElse', () => {
  const contact = (name: string, keys = 'company: Northwind\n') =>
    `---\ntype: contact\nname: ${name}\n${keys}---\n`;
  const MAYA = { 'contacts/maya.md': contact('Maya Okafor') };
  /** Whom one may write to in place of Maya, by name. */
  const offered = (files: Files, isFit?: (name: string) => boolean) => {
    const search = searchOf({ ...MAYA, ...files });
    const maya = noteIn(search, 'contacts/maya.md');
    assert.ok(maya.type === 'contact');
    const fixes = writeToSomebodyElse(search.lookup(), maya, isFit && (({ name }) => isFit(name)));
    return fixes.map(({ title }) => title);
  };

  it('offers somebody at the same company, whether that has a note or not', () => {
    const li = { 'contacts/li.md': contact('Li Wei') };
    assert.deepEqual(offered(li), ['Write to Li Wei instead']);
    assert.deepEqual(offered({ ...li, 'companies/northwind.md': '---\nname: Northwind\n---\n' }), [
      'Write to Li Wei instead',
    ]);
    assert.deepEqual(offered({}), []);
    assert.deepEqual(offered({ 'contacts/li.md': contact('Li Wei', 'company: Halden\n') }), []);
    assert.deepEqual(offered({ 'contacts/li.md': contact('Li Wei', 'former_companies: Northwind\n') }), []);
  });

  it('passes over whom one has met or written to, and who is to be left alone', () => {
    for (const keys of ['stage: met', 'stage: paused', 'stage: declined', 'do_not_contact: true'])
      assert.deepEqual(
        offered({ 'contacts/li.md': contact('Li Wei', `company: Northwind\n${keys}\n`) }),
        [],
        keys,
      );
    const li = { 'contacts/li.md': contact('Li Wei') };
    const letter = (keys: string) => ({ 'letters/li.md': `---\nkind: request\nto: Li Wei\n${keys}---\n` });
    assert.deepEqual(offered({ ...li, ...letter('sent: 2026-11-02\n') }), []);
    assert.deepEqual(offered({ ...li, ...letter('') }), ['Write to Li Wei instead']);
  });

  it('looks on for who fits', () => {
    const both = { 'contacts/li.md': contact('Li Wei'), 'contacts/priya.md': contact('Priya Nair') };
    assert.deepEqual(
      offered(both, (name) => name !== 'Li Wei'),
      ['Write to Priya Nair instead'],
    );
  });
});
