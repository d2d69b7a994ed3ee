import assert from 'node:assert/strict';

import { hiddenCharacters } from '../../../../src/core/guidance/rules/hidden-characters';
import { checkRule, fixesOf, TODAY } from '../../../support/check-rule';
import { surveyOf, uriOf } from '../../../support/search';

const contact = (lines: string, body = '') => `---\ntype: contact\n${lines}\n---\n${body}`;
const count = (text: string) => fixesOf(hiddenCharacters, text).length;

describe('hidden-characters', () => {
  it('finds them in names and addresses, and says which, without writing them again', () => {
    checkRule(
      hiddenCharacters,
      `---
type: contact
name: "Maya\\u200b Okafor"
      ^^^^^^^^^^^^^^^^^^^ warning: “Maya Okafor” holds U+200B, which cannot be seen, so it is not the same as it looks. Take it out.
company: "Northwind \\u202emoceleT"
         ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “Northwind moceleT” holds U+202E, which turns the direction of text, so it may not read as it is written. Take it out.
email: [ "a\\u00ad@a.example", b@a.example]
         ^^^^^^^^^^^^^^^^^^^ warning: “a@a.example” holds U+00AD, which cannot be seen, so it is not the same as it looks. Take it out.
---
`,
    );
  });

  it('finds them in the addresses and links of the text, and what turns it anywhere', () => {
    const of = (body: string) => count(contact('name: Maya', `\n${body}\n`));
    for (const body of [
      'See [[Maya\u200b Okafor]].',
      'See [her page](contacts/ma\u2060ya.md).',
      'https://a.example/\u200bx',
      'www.a\ufeff.example',
      'maya\u200e@a.example',
      'an \u202eoffer',
    ])
      assert.equal(of(body), 1, JSON.stringify(body));
    for (const body of [
      'a\u200b word',
      '`https://a\u200b.example`',
      '```\n\u202ex\n```',
      'a\u00adb',
      '\u2066שלום\u2069',
    ])
      assert.equal(of(body), 0, JSON.stringify(body));
  });

  it('finds them in the name of the file, and of the folders above it', () => {
    const name = 'ma\u200bya-\u202eokafor.md';
    checkRule(
      hiddenCharacters,
      `---
type: contact
      ^^^^^^^ warning: This file is called “people/maya-okafor.md”, and its name holds U+200B, U+202E, which cannot be seen: whoever types the name does not find it. Give it another name.
name: Maya
---
`,
      { path: `people/${name}` },
    );
    const at = (path: string) => {
      const survey = surveyOf({ [path]: contact('name: Maya') }, [hiddenCharacters], TODAY);
      return survey.findingsOf(uriOf(path)).length;
    };
    assert.equal(at('con\u200btacts/maya.md'), 1);
    for (const usual of [
      'contacts/maya.md',
      'contacts/Łukasz.md',
      'people/נגר\u200f.md',
      'people/👩\u200d🔧.md',
    ])
      assert.equal(at(usual), 0, usual);
  });

  it('takes out nothing else, whether they are written or escaped', () => {
    const fix = (line: string) => fixesOf(hiddenCharacters, contact(line));
    const removed = (line: string) => [`Remove what cannot be seen → ${line}`];
    assert.deepEqual(fix('phone: \u202a+49 30 1234\u202c # c'), removed('phone: +49 30 1234 # c'));
    assert.deepEqual(fix('phone: "\\u202a+49 \\"30\\""'), removed('phone: "+49 \\"30\\""'));
    assert.deepEqual(fix("name: 'Ma\u2066ya'"), removed("name: 'Maya'"));
    assert.deepEqual(fix('tags: [a\u200bb, c]'), removed('tags: [ab, c]'));
    assert.deepEqual(fix('name: |\n  a\u200bb'), removed('  ab'));
    assert.deepEqual(fixesOf(hiddenCharacters, contact('name: M', '\nhttps://a\u200b.example, and\n')), [
      'Remove what cannot be seen → https://a.example, and',
    ]);
  });

  it('leaves scripts and emoji as they are written', () => {
    for (const usual of [
      'نامه\u200cای',
      'क्\u200dष',
      'לוי\u200f',
      '👩\u200d🔧',
      '❤️\u200d🔥',
      '👩🏽\u200d🚀',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      'co\u00adoperation',
      '山田太郎',
      'Łukasz Żółć',
    ])
      assert.equal(count(contact(`name: ${usual}`)), 0, JSON.stringify(usual));
    for (const odd of [
      'Ma\u200cya',
      'Ma\u200dya',
      '👩\u200dx',
      'Maya\u200f',
      '+49\u200e 30',
      'x\u{e0067}',
      'לוי\u200f@a.example',
    ])
      assert.equal(count(contact(`name: ${odd}`)), 1, JSON.stringify(odd));
  });

  it('passes over the mark at the beginning of a file', () => {
    assert.equal(count('\ufeff---\ntype: contact\nname: M\n---\n'), 0);
    assert.equal(count('\ufeffhttps://a.example'), 0);
  });
});
