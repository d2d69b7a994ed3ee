import assert from 'node:assert/strict';

import fc from 'fast-check';

import { plainText } from '../../../src/core/exchange/plain-text';
import type { Letter } from '../../../src/core/model/note';
import { noteIn, searchOf } from '../../support/search';

const HEAD = '---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]"\n---\n';
const OTHERS = {
  'contacts/maya-okafor.md': '---\ntype: contact\nname: Maya Okafor\naliases: [Maya]\n---\n',
  'contacts/lz.md': '---\ntype: contact\nname: Łukasz Żółć\n---\n',
};

function plain(body: string, head = HEAD): string {
  const search = searchOf({ ...OTHERS, 'letters/a.md': `${head}${body}` });
  return plainText(search.lookup(), noteIn(search, 'letters/a.md') as unknown as Letter);
}

describe('a letter as plain text', () => {
  it('is what was written, where nothing is marked', () => {
    const letter =
      'Dear Maya,\n\nYour talk on 5 * 3 layers, R&D and snake_case_names stayed with me.\n\n' +
      '- one\n- two\n\n1. first\n2) second\n\n> as you said\n> there\n\n' +
      'With kind regards,\nJane\n+1 555 0100\njane@example.org\nhttps://example.org/?a=1&b=2_3';
    assert.equal(plain(`\n${letter}\n`), letter);
  });

  it('has no marks of emphasis, headings and code', () => {
    assert.equal(plain('A **bold** and *soft* _word_ of `code`.\n'), 'A bold and soft word of code.');
    assert.equal(plain('# Hello *there* #\n\nText'), 'Hello there\n\nText');
    assert.equal(plain('Hello\n=====\n\nJane\n-- \n+1 555'), 'Hello\n=====\n\nJane\n-- \n+1 555');
    assert.equal(plain('```sh\nls *\n```\n\nDone'), 'ls *\n\nDone');
    assert.equal(plain('Jane,\n\n    12 Long *Street*\n    Town'), 'Jane,\n\n    12 Long *Street*\n    Town');
  });

  it('has its lines as they are, whatever ends them', () => {
    assert.equal(plain('One  \ntwo\\\nthree\n\nfour'), 'One\ntwo\nthree\n\nfour');
    assert.equal(plain('One **b**\r\ntwo <!-- c -->\r\n\r\nthree\r\n'), 'One b\ntwo\n\nthree');
    assert.equal(plain('one<br>two<br/>\nthree'), 'one\ntwo\nthree');
    assert.equal(plain('\ufeffDear *Maya*', ''), 'Dear Maya');
  });

  it('has what is escaped as it is read', () => {
    assert.equal(plain('2 \\* 3 &amp; \\[x\\]\n> a \\* b\n> c &lt; d'), '2 * 3 & [x]\n> a * b\n> c < d');
    assert.equal(plain('1\\. no list, and \\[[no link]]'), '1. no list, and [[no link]]');
  });

  it('has no comments, and no gaps where they were', () => {
    assert.equal(plain('<!-- for me -->\nDear Maya,'), 'Dear Maya,');
    assert.equal(plain('One\n\n<!-- a\nb -->\n\nTwo'), 'One\n\nTwo');
    assert.equal(plain('One\n<!-- a -->\nTwo <!-- b --> three'), 'One\nTwo three');
    assert.equal(plain('One <!-- a -->, *two* <!-- b --> \\* three'), 'One , two * three');
    assert.equal(plain('One\n\n<!-- open *to* the end'), 'One');
    assert.equal(plain('In <your own words> and `<!-- code -->`'), 'In <your own words> and <!-- code -->');
  });

  it('has links by their words, and addresses that the reader can open', () => {
    assert.equal(
      plain('See [my *work*](https://example.org/a "t"), https://b.org and <https://c.org>.'),
      'See my work (https://example.org/a), https://b.org and https://c.org.',
    );
    assert.equal(
      plain(
        '[example.org](https://example.org/), [mail](mailto:a@b.org?subject=x), [a@b.org](mailto:a@b.org)',
      ),
      'example.org, mail (a@b.org), a@b.org',
    );
    assert.equal(plain('[my notes](../contacts/maya-okafor.md) ![a chart](c.png)'), 'my notes a chart');
    assert.equal(
      plain('See [it][1].\n\n[1]: https://example.org\n\nJane'),
      'See it (https://example.org).\n\nJane',
    );
  });

  it('has wikilinks by the name of the person', () => {
    assert.equal(
      plain('[[Maya]] and [[maya-okafor]] and [[contacts/maya-okafor]]'),
      'Maya and Maya Okafor and Maya Okafor',
    );
    assert.equal(
      plain('[[lz]], [[lz|Łukasz]], [[Nobody_at_*all*]], [[a/b.md]]'),
      'Łukasz Żółć, Łukasz, Nobody_at_*all*, b',
    );
    assert.equal(plain('**[[Maya Okafor#Log]]**, [[#Top]] and ![[lz]]'), 'Maya Okafor, Top and Łukasz Żółć');
    assert.equal(plain('`[[lz]]` \ue0000\ue000 [[lz]]'), '[[lz]] \ue0000\ue000 Łukasz Żółć');
  });

  it('has no character that cannot be sent', () => {
    assert.equal(plain('a\u0000b\u001bc\td\ud800e'), 'abc\td\ufffde');
  });

  it('is there for every text, and as it is where no sign of Markdown stands in it', () => {
    const word = fc
      .stringMatching(/^[\p{L}\p{N}][\p{L}\p{N},.?“”’–]{0,8}$/u)
      .filter((one) => !/^\p{N}/u.test(one));
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const text = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n'), (paragraphs, end) => {
        const lines = paragraphs.map((one) => one.join('\n')).join('\n\n');
        assert.equal(plain(lines.replaceAll('\n', end)), lines);
      }),
    );
    const sign = fc.constantFrom(
      ...'*_`[]()<>!-#&\\|{} \n\r\t'.split(''),
      '<!--',
      '-->',
      '[[',
      ']]',
      'a',
      'Ж',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        assert.doesNotMatch(plain(signs.join('')), /[\r\ud800]/);
      }),
    );
  });

  it('keeps a text that is too large to be read as Markdown', () => {
    const body = `${'* '.repeat(5000)}\n\n<!-- c -->\n[[lz]] *end*`;
    assert.equal(plain(body).slice(-26), ' * * * \n\nŁukasz Żółć *end*');
  });
});
