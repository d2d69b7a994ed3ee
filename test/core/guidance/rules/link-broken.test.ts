import assert from 'node:assert/strict';

import { linkBroken } from '../../../../src/core/guidance/rules/link-broken';
import { checkRule, fixesOf, type Scene } from '../../../support/check-rule';
import { findingsIn } from '../../../support/findings';

const scene: Scene = {
  path: 'interviews/2026-11-24-maya-okafor.md',
  files: {
    'contacts/maya-okafor.md': '---\nname: Maya Okafor\naliases: Maya from work\n---\n',
    'contacts/dan-reyes.md': '---\nname: Dan Reyes\n---\n',
    'contacts/dan-moss.md': '---\nname: Dan Moss\n---\n',
    'companies/northwind.md': '---\nname: Northwind Telecom\n---\n',
    'cv.pdf': '',
    'papers/talk.pdf': '',
  },
};

describe('link-broken', () => {
  it('knows links of the keys, bare names too, and every place of the text', () => {
    checkRule(
      linkBroken,
      `---
type: interview
contact: ["[[Maya Okafr]]", Dan Reyes, Inês Duarte]
          ^^^^^^^^^^^^^^^^ warning: There is no note “Maya Okafr”. Did you mean “Maya Okafor”?
                                       ^^^^^^^^^^^ warning: There is no note “Inês Duarte” yet. Create one, or correct the name.
company: "[[Baltic Freight]]"
         ^^^^^^^^^^^^^^^^^^^^ warning: There is no note “Baltic Freight” yet. Create one, or correct the name.
---

Met [[Maya Okafr|Maya]] and [[Inês Duarte]].
    ^^^^^^^^^^^^^^^^^^^ warning: There is no note “Maya Okafr”. Did you mean “Maya Okafor”?
                            ^^^^^^^^^^^^^^^ warning: This link leads nowhere: there is no note and no file “Inês Duarte” yet.
Read [this](../papers/tlk.pdf) and [that](../companies/northwnd.md#Research).
     ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: There is no file “../papers/tlk.pdf”. Correct the link, or take it out.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: There is no file “../companies/northwnd.md”. Did you mean the note “northwind”?
`,
      scene,
    );
  });

  it('takes a bare company for the name that it is', () => {
    checkRule(linkBroken, '---\ntype: contact\ncompany: Baltic\nformer_companies: [A, B]\n---\n');
  });

  it('lets every way of writing a link lead to its note or file', () => {
    checkRule(
      linkBroken,
      `---
type: interview
contact: [[[MAYA  okafor]], "[[contacts/dan-moss.md]]", Maya from work]
company: Northwind Telecom
---

[[#Notes]], [[maya-okafor#Log|her log]], [m](../contacts/maya-okafor.md), [n](/companies/northwind.md "N")
[[cv.pdf]], [[talk.pdf]], [[papers/talk.pdf]], [cv](../cv.pdf), ![cv](/cv.pdf)
[site](https://example.com), [mail](mailto:a@b.c), [below](#notes)
`,
      scene,
    );
  });

  it('is silent where nobody can know', () => {
    checkRule(
      linkBroken,
      `---
type: interview
contact: "[[{{contact}}]]"
---

[there](../../elsewhere.pdf), [folder](../papers/), [hidden](../.attachments/a.png)
\`[[Nobody]]\` <!-- [[Nobody]] -->
`,
      scene,
    );
    checkRule(linkBroken, 'See [[Nobody]].\n');
    checkRule(linkBroken, '---\ntype: letter\nto: "[[Nobody]]"\n---\n', { path: 'templates/request.md' });
  });

  it('mends the target alone', () => {
    const fixes = (line: string) =>
      fixesOf(linkBroken, `---\ntype: interview\n---\n\n${line}\n`, scene).filter((fix) =>
        fix.startsWith('Change'),
      );
    assert.deepEqual(fixes('[[Maya Okafr#Log|Maya]]'), ['Change to Maya Okafor → [[Maya Okafor#Log|Maya]]']);
    assert.deepEqual(fixes('[[contacts/dan-reys|Dan]]'), ['Change to Dan Reyes → [[Dan Reyes|Dan]]']);
    assert.deepEqual(fixes('[M](../contacts/maya-okafr.md#Log)'), [
      'Change to Maya Okafor → [M](../contacts/maya-okafor.md#Log)',
    ]);
    assert.deepEqual(fixes('[[Dan]]'), [], 'two of them are meant equally well');
    const ofHerself = { ...scene, path: 'contacts/maya-okafor.md' };
    const nearest = (text: string) => fixesOf(linkBroken, text, ofHerself)[0]?.split(' → ')[0];
    assert.equal(
      nearest('---\nname: Maya Okafor\n---\n\n[[Maya]]\n'),
      'Create a contact “Maya”',
      'a note is not meant in itself',
    );
    const inKeys = (value: string) =>
      fixesOf(linkBroken, `---\ntype: interview\ncontact: ${value}\n---\n`, scene)[0];
    assert.equal(inKeys('Okafor Maya'), 'Change to Maya Okafor → contact: Maya Okafor');
    assert.equal(inKeys("'[[Maya Okafr|M]]'"), "Change to Maya Okafor → contact: '[[Maya Okafor|M]]'");
    assert.equal(inKeys('[[Maya Okafr]]'), 'Change to Maya Okafor → contact: "[[Maya Okafor]]"');
  });

  it('offers to create the note', () => {
    const here = 'test:/search/interviews/2026-11-24-maya-okafor.md';
    const fixes = (text: string) => fixesOf(linkBroken, text, scene);
    assert.deepEqual(fixes('---\ntype: interview\ncontact: Inês Duarte\n---\n'), [
      `Create a contact “Inês Duarte” → jobSearch.createContact ${here} Inês Duarte`,
    ]);
    assert.deepEqual(fixes('---\ntype: interview\nopportunity: Planner\n---\n'), [
      `Create an opportunity “Planner” → jobSearch.createNote ${here} opportunity Planner`,
    ]);
    assert.deepEqual(fixes('[[companies/baltic-freight]]\n'), [
      `Create a company “Baltic Freight” → jobSearch.createNote ${here} company Baltic Freight`,
    ]);
    assert.deepEqual(fixes('[[Inês Duarte]]\n'), [
      `Create a contact “Inês Duarte” → jobSearch.createContact ${here} Inês Duarte`,
      `Create a company “Inês Duarte” → jobSearch.createNote ${here} company Inês Duarte`,
    ]);
    assert.deepEqual(fixes('[[notes.pdf]] ![](photo.png)\n'), []);
  });

  it('can be silenced for a line', () => {
    checkRule(
      linkBroken,
      '---\ntype: interview\n---\n\n<!-- job-search-disable-next-line link-broken -->\n[[Nobody]]\n',
      scene,
    );
  });

  it('knows how far up and down a path leads', () => {
    const count = (link: string, path = 'interviews/a.md') =>
      fixesOf(linkBroken, `---\ntype: interview\n---\n\n[x](${link}) [[Nobody]]\n`, { path }).filter((fix) =>
        fix.startsWith('Create a contact'),
      ).length;
    assert.equal(count('gone.md'), 1);
    const isTold = (link: string, path = 'interviews/a.md') =>
      findingsIn(linkBroken, { files: { [path]: `---\ntype: interview\n---\n\n[x](${link})\n` }, path })
        .length === 1;
    for (const told of [
      'gone.md',
      './gone.md',
      '../gone.md',
      '../a//gone.md',
      '../a/../gone.md',
      '/gone.md',
      '/a/../gone.md',
      './../gone.md',
    ])
      assert.equal(isTold(told), true, told);
    for (const silent of [
      '../../gone.md',
      '/../gone.md',
      '../a/../../gone.md',
      './../../gone.md',
      '..//../gone.md',
      '../.hidden/gone.md',
      '/gone/',
    ])
      assert.equal(isTold(silent), false, silent);
  });

  it('writes the way to a file from where the note stands', () => {
    const change = (link: string, path: string) =>
      fixesOf(linkBroken, `---\ntype: interview\n---\n\n${link}\n`, {
        path,
        files: { 'contacts/Maya Okafor (1).md': '---\ntype: contact\nname: Maya Okafor\n---\n' },
      })
        .filter((fix) => fix.startsWith('Change'))
        .map((fix) => fix.replace(/^.* → /, ''));
    const to = (path: string) => change('[M](/contacts/maya-okafr.md)', path);
    assert.deepEqual(to('interviews/a.md'), ['[M](../contacts/Maya%20Okafor%20%281%29.md)']);
    assert.deepEqual(to('contacts/a.md'), ['[M](Maya%20Okafor%20%281%29.md)']);
    assert.deepEqual(to('contacts/old/a.md'), ['[M](../Maya%20Okafor%20%281%29.md)']);
    assert.deepEqual(to('a.md'), ['[M](contacts/Maya%20Okafor%20%281%29.md)']);
  });

  it('keeps a heading in the frontmatter, and leaves alone what brackets cannot hold', () => {
    const inKey = (value: string, name = 'Maya Okafor') =>
      fixesOf(linkBroken, `---\ntype: interview\ncontact: ${value}\n---\n`, {
        files: { 'contacts/m.md': `---\ntype: contact\nname: "${name}"\n---\n` },
      }).filter((fix) => fix.startsWith('Change'));
    assert.deepEqual(inKey('"[[Maya Okafr#Log]]"'), [
      'Change to Maya Okafor → contact: "[[Maya Okafor#Log]]"',
    ]);
    assert.deepEqual(inKey('"[[Maya Okafr]]"', 'Maya | Okafor'), []);
  });

  it('creates what the key or the folder is for, under a name that can be read', () => {
    const titles = (text: string) => fixesOf(linkBroken, text).map((fix) => fix.split(' → ')[0]);
    const inKey = (key: string, value: string, type: string) =>
      titles(`---\ntype: ${type}\n${key}: "[[${value}]]"\n---\n`);
    assert.deepEqual(inKey('interview', 'interviews/2026-11-24-maya', 'letter'), [
      'Create an interview “2026-11-24 Maya”',
    ]);
    assert.deepEqual(inKey('contact', 'maya-okafor', 'interview'), ['Create a contact “maya-okafor”']);
    assert.deepEqual(inKey('contact', 'contacts/Maya-okafor', 'interview'), [
      'Create a contact “Maya-okafor”',
    ]);
    assert.deepEqual(inKey('contact', 'contacts/maya-okafor.md', 'interview'), [
      'Create a contact “Maya Okafor”',
    ]);
    assert.deepEqual(inKey('contact', 'contacts/maya', 'interview'), ['Create a contact “maya”']);
    assert.deepEqual(inKey('contact', 'contacts/maya-ann-okafor', 'interview'), [
      'Create a contact “Maya Ann Okafor”',
    ]);
    assert.deepEqual(titles('---\ntype: interview\n---\n\n[[other/maya-okafor]]\n'), []);
    assert.deepEqual(titles('---\ntype: interview\n---\n\n[x](nobody.md)\n'), []);
    assert.deepEqual(titles('---\ntype: interview\n---\n\n[x](/contacts/nobody.md)\n'), [
      'Create a contact “nobody”',
    ]);
  });
});
