import assert from 'node:assert/strict';
import fc from 'fast-check';

import { freePath, slugOf } from '../../../src/core/drafts/slug';
import { anyText } from './samples';

describe('slugOf', () => {
  const table: readonly (readonly [name: string, slug: string])[] = [
    ['Maya Okafor', 'maya-okafor'],
    ['Łukasz  Żółć', 'łukasz-żółć'],
    ['山田 太郎', '山田-太郎'],
    ['ليلى حداد', 'ليلى-حداد'],
    ['नरेंद्र शर्मा', 'नरेंद्र-शर्मा'],
    ["Siobhán O'Brien-D’Arcy", 'siobhán-obrien-darcy'],
    ['Zoe\u0308 Kra\u0301lova\u0301', 'zoë-králová'],
    ['İpek', 'i̇pek'],
    ['Anna 🎉 Bell ❤️', 'anna-bell'],
    ['Dr. A. B. Smith, Jr.', 'dr-a-b-smith-jr'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows', 'c-windows'],
    ['AC/DC %2e%2e', 'ac-dc-2e-2e'],
    ['CON', 'con-note'],
    ['com¹', 'com¹-note'],
    ['Lpt9.', 'lpt9-note'],
    ['Conny', 'conny'],
    ['\u200fליאור\u200f', 'ליאור'],
    ['🎉', 'note'],
    ['', 'note'],
  ];
  for (const [name, slug] of table) {
    it(`calls ${JSON.stringify(name)} ${slug}`, () => assert.equal(slugOf(name), slug));
  }

  it('is a file name everywhere, whatever the name', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const slug = slugOf(name);
        assert.match(slug, /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u);
        assert.ok([...slug].length <= 80 + '-note'.length);
        assert.ok(Buffer.byteLength(`${slug}-99.md`) <= 255);
        assert.equal(slug, slug.normalize('NFC'));
        assert.equal(slugOf(slug), slug);
      }),
    );
  });

  it('stops at eighty characters and never within one', () => {
    assert.equal([...slugOf('𐓏'.repeat(100))].length, 60, 'four bytes each');
    assert.equal([...slugOf('山'.repeat(100))].length, 80);
    assert.equal(slugOf(`${'a'.repeat(79)} bcd`), 'a'.repeat(79), 'no hyphen at the end');
    assert.doesNotMatch(slugOf('😀𝒳'.repeat(100)), /\p{Surrogate}/u);
  });
});

describe('freePath', () => {
  it('counts on from 2 past everything that is taken', () => {
    const taken = new Set(['contacts/maya-okafor.md', 'contacts/maya-okafor-2.md']);
    const isTaken = (path: string) => taken.has(path);
    assert.equal(freePath('contacts', 'maya-okafor', isTaken), 'contacts/maya-okafor-3.md');
    assert.equal(freePath('contacts', 'dan-reyes', isTaken), 'contacts/dan-reyes.md');
  });

  it('takes a folder with or without a slash, and the root', () => {
    assert.equal(
      freePath('people/met/', 'a', () => false),
      'people/met/a.md',
    );
    assert.equal(
      freePath('', 'a', () => false),
      'a.md',
    );
  });
});
