import assert from 'node:assert/strict';

import { companyWords, withNamesAs } from '../../../src/core/guidance/company-words';
import { noteIn, searchOf } from '../../support/search';

describe('how people call a company', () => {
  const CALLED: readonly (readonly [name: string, ...called: string[]])[] = [
    ['Kestrel', 'Kestrel'],
    [' Kestrel ', 'Kestrel'],
    ['Northwind Telecom Ltd.', 'Northwind Telecom Ltd.', 'Northwind Telecom', 'Northwind'],
    ['Acme Tools', 'Acme Tools', 'Acme'],
    ['Bohr, Inc', 'Bohr, Inc', 'Bohr'],
    ['Ltd. Kestrel', 'Ltd. Kestrel'],
    ['Abc Tools', 'Abc Tools'],
    ['General Tools', 'General Tools'],
    ['blueBird Tools', 'blueBird Tools'],
    ['@Kestrel Tools', '@Kestrel Tools'],
    [''],
  ];
  for (const [name, ...called] of CALLED)
    it(`is ${called.join(' or ') || 'nothing'} for “${name}”`, () => {
      assert.deepEqual(companyWords({ name }), called);
    });

  it('is an alias too, and nothing where no company is known', () => {
    const company = '---\ntype: company\nname: Kestrel\naliases: [KM Group, Harrier Mobility]\n---\n';
    const note = noteIn(searchOf({ 'companies/k.md': company }), 'companies/k.md');
    assert.ok(note.type === 'company');
    assert.deepEqual(companyWords({ name: note.name, note }), [
      'Kestrel',
      'KM Group',
      'Harrier Mobility',
      'KM',
      'Harrier',
    ]);
    assert.deepEqual(companyWords(undefined), []);
  });
});

describe('words with another in the place of names', () => {
  const replaced = (text: string, ...names: readonly string[]) => withNamesAs(text, names, '*');

  it('have it for every one of them as whole words, the longest first', () => {
    assert.equal(
      replaced('North Bank and North, not Northern', 'North', 'North Bank'),
      '* and *, not Northern',
    );
    assert.equal(replaced('A.B and AxB', 'A.B'), '* and AxB');
    assert.equal(replaced('Bolt and Nut', 'Bolt & Nut'), '*');
  });

  it('have it for names in small letters where they can be no common word', () => {
    assert.equal(replaced('kestrel', 'Kestrel'), '*');
    assert.equal(replaced('a kestrel, the kestrel, kestrels', 'Kestrel'), 'a kestrel, the kestrel, kestrels');
    assert.equal(replaced('the north bank', 'North Bank'), 'the *');
    assert.equal(replaced('abc', 'Abc'), 'abc');
  });

  it('stay as they are without names', () => {
    assert.equal(replaced('Kestrel'), 'Kestrel');
  });
});
