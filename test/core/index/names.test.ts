import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { foldName, foldPath, namesMeantBy } from '../../../src/core/index/names';
import { linkText } from '../../../src/core/markdown/links';

describe('folding names', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Maya Okafor', 'maya-okafor'],
    ['  Maya   Okafor ', 'MAYA_OKAFOR'],
    ['Maya\u00a0Okafor', 'maya - okafor'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Siân', 'sian'],
    ['Siân', 'Sia\u0302n'],
    ['Großmann', 'GROSSMANN'],
    ['Søren Ærø', 'soren aero'],
    ['Þórður Đorđe', 'thordur dorde'],
    ['İpek Işık', 'ipek isik'],
    ['Ｍａｙａ', 'Maya'],
    ['Ó Dónaill', 'o donaill'],
    ['Síle O’Brien', "sile o'brien"],
    ['Smith–Jones', 'Smith-Jones'],
    ['ガルシア', 'ガルシア'.normalize('NFD')],
    ['김 민준', '김-민준'.normalize('NFD')],
  ];
  for (const [one, other] of same)
    it(`takes “${one}” and “${other}” for one`, () => assert.equal(foldName(one), foldName(other)));

  const different: readonly (readonly [string, string])[] = [
    ['Maya Okafor', 'Mayaokafor'],
    ['ガルシア', 'カルシア'],
    ['山田 太郎', '山田 太朗'],
    ['Иван', 'Йван я'],
    ['O’Brien', 'O Brien'],
  ];
  for (const [one, other] of different)
    it(`keeps “${one}” and “${other}” apart`, () => assert.notEqual(foldName(one), foldName(other)));

  it('keeps every script', () => {
    for (const name of ['山田太郎', 'نادية', 'Ελένη', 'Иван', 'अनिल']) assert.notEqual(foldName(name), '');
  });

  it('changes nothing the second time, and cares for no case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', size: 'max', maxLength: 60 }), (name) => {
        const folded = foldName(name);
        assert.equal(foldName(folded), folded);
        assert.equal(foldName(name.normalize('NFD')), foldName(name.normalize('NFC')));
      }),
    );
  });
});

describe('folding paths', () => {
  it('folds each part, leaves .md out, and goes up', () => {
    assert.equal(foldPath('Contacts/Łukasz Żółć.md'), 'contacts/lukasz-zolc');
    assert.equal(foldPath('./interviews/../contacts//Maya.MD'), 'contacts/maya');
    assert.equal(foldPath('../../a'), 'a');
    assert.equal(foldPath('papers/talk.pdf'), 'papers/talk.pdf');
  });
});

describe('what a link asks for', () => {
  const from = { path: 'letters/drafts/a.md' };

  it('is a name, or a path from the root, from the folder, or a name with a bar in it', () => {
    assert.deepEqual(namesMeantBy(linkText('[[Maya Okafor]]'), from), ['maya-okafor']);
    assert.deepEqual(namesMeantBy(linkText('[[maya-okafor.md]]'), from), ['maya-okafor']);
    assert.deepEqual(namesMeantBy(linkText('[[Ada / Moss]]'), from), [
      'ada/moss',
      'letters/drafts/ada/moss',
      'ada-/-moss',
    ]);
    assert.deepEqual(namesMeantBy(linkText('[[#Notes]]'), from), []);
  });

  it('is a place from the folder first, where it is a file', () => {
    const file = (target: string) => namesMeantBy({ target, style: 'file' }, from);
    assert.deepEqual(file('../b.md'), ['letters/b', 'b']);
    assert.deepEqual(file('/contacts/b.md'), ['contacts/b']);
  });
});
