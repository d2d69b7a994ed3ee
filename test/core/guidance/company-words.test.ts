import assert from 'node:assert/strict';

import { companyWords, namesPattern } from '../../../src/core/guidance/company-words';
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

describe('a pattern of names', () => {
  const found = (text: string, ...names: readonly string[]) => text.match(namesPattern(names) ?? /^$/) ?? [];

  it('finds every one of them as whole words, the longest first', () => {
    assert.deepEqual(found('North Bank and North, not Northern', 'North', 'North Bank'), [
      'North Bank',
      'North',
    ]);
    assert.deepEqual(found('A.B and AxB', 'A.B'), ['A.B']);
  });

  it('finds them in small letters where they can be no common word', () => {
    assert.deepEqual(found('kestrel', 'Kestrel'), ['kestrel']);
    assert.deepEqual(found('a kestrel, the kestrel, kestrels', 'Kestrel'), []);
    assert.deepEqual(found('the north bank', 'North Bank'), ['north bank']);
    assert.deepEqual(found('abc', 'Abc'), []);
  });

  it('is none without names', () => {
    assert.equal(namesPattern([]), undefined);
  });
});
