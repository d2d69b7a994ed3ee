import assert from 'node:assert/strict';

import {
  comment,
  inline,
  linkOrName,
  linkTargetOf,
  linkValue,
  shortName,
  words,
} from '../../../src/core/drafts/prose';

const always = () => true;

describe('linkTargetOf', () => {
  it('is the name, where only the note has it', () => {
    assert.equal(linkTargetOf('Maya Okafor', 'contacts/maya-okafor.md', always), 'Maya Okafor');
    assert.equal(
      linkTargetOf('Maya Okafor', 'contacts/maya-okafor-2.md', () => false),
      'contacts/maya-okafor-2',
    );
  });

  it('is the path, where a link cannot hold the name', () => {
    for (const name of ['A [B]', 'A | B', 'A #1', 'A\nB', 'A `B', '', ' ', 'x'.repeat(301)]) {
      assert.equal(linkTargetOf(name, 'contacts/a.md', always), 'contacts/a', name);
    }
  });
});

describe('linkValue', () => {
  it('stands bare where a wikilink cannot hold it', () => {
    assert.equal(linkValue('Maya Okafor'), '[[Maya Okafor]]');
    assert.equal(linkValue('contacts/a[b]'), 'contacts/a[b]');
  });
});

describe('linkOrName', () => {
  it('shows a name, whatever the link leads by', () => {
    assert.equal(linkOrName({ name: 'Dan', linkTarget: 'Dan' }), '[[Dan]]');
    assert.equal(linkOrName({ name: 'Dan', linkTarget: 'contacts/dan-2' }), '[[contacts/dan-2|Dan]]');
    assert.equal(linkOrName({ name: 'Dan [x]', linkTarget: 'contacts/dan' }), '[[contacts/dan]]');
    assert.equal(linkOrName({ name: 'Dan [x]' }), 'Dan \\[x\\]');
    assert.equal(linkOrName({ name: 'Dan', linkTarget: 'a#b' }), 'Dan');
  });
});

describe('inline', () => {
  it('keeps a text on one line and takes the meaning from its signs', () => {
    assert.equal(
      inline(' a\r\n\u2028 b <!-- *c* `d` [[e]] \\ '),
      'a b \\<!-- \\*c\\* \\`d\\` \\[\\[e\\]\\] \\\\',
    );
  });
});

describe('words', () => {
  it('keep what leads on, and begin no list, heading, task or rule', () => {
    for (const [said, written] of [
      ['ask [[Dan Reyes]] about [[a|b]]', 'ask [[Dan Reyes]] about [[a|b]]'],
      ['# 1', '\\# 1'],
      ['- a - b', '\\- a - b'],
      ['12. May', '12\\. May'],
      ['3) go', '3\\) go'],
      ['3 people', '3 people'],
      ['[ ] x', '\\[ \\] x'],
      ['___', '\\___'],
      ['a\n---', 'a ---'],
      ['[[a\\]]', '\\[\\[a\\\\\\]\\]'],
    ] as const)
      assert.equal(words(said), written, said);
  });
});

describe('comment', () => {
  it('is never left before its end', () => {
    assert.equal(comment('a -->\n<b> --->'), '<!-- a -- > <b> --- > -->');
  });
});

describe('shortName', () => {
  const table: readonly (readonly [name: string, short: string, aliases?: readonly string[]])[] = [
    ['Maya Okafor', 'Maya'],
    ['Dr. Aditi Deshpande', 'Aditi'],
    ['Łukasz Żółć', 'Łukasz'],
    ["Sean O'Brien", 'Sean'],
    ['Kofi Mensah-Larsen', 'Kofi'],
    ['山田 太郎', '山田 太郎'],
    ['박혜진', '박혜진'],
    ['Nguyễn Thị Hương', 'Nguyễn Thị Hương'],
    ['Nguyễn Thị Hương', 'Hương', ['Huong', 'Hương']],
    ['Mary Jane Watson', 'Mary Jane Watson', ['MJ']],
    ['J. Smith', 'J. Smith'],
    ['J Smith', 'J Smith'],
    ['Cher', 'Cher'],
    ['', ''],
  ];
  for (const [name, short, aliases] of table) {
    it(`calls ${JSON.stringify(name)} ${JSON.stringify(short)}`, () =>
      assert.equal(shortName(name, aliases), short));
  }
});
