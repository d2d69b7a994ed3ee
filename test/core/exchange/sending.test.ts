import assert from 'node:assert/strict';

import fc from 'fast-check';

import { eml } from '../../../src/core/exchange/eml';
import { mailto } from '../../../src/core/exchange/mailto';
import { addressIn, messageOf, type Message } from '../../../src/core/exchange/message';
import { wayOutOf } from '../../../src/core/exchange/way-out';
import type { Letter } from '../../../src/core/model/note';
import { noteIn, searchOf } from '../../support/search';

const MAYA = { name: 'Maya Okafor', address: 'maya@northwind.example' };

function message(part: Partial<Message>): Message {
  return { to: MAYA, subject: 'Hello', body: 'Dear Maya,\n\nthank you.', ...part };
}

/** What a mail program reads from an address, by the rules of RFC 6068. */
function readMailto(address: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\??(.*)$/s.exec(address) ?? [];
  const fields = query === '' ? [] : query.split('&').map((one) => one.split('='));
  return {
    to: decodeURIComponent(to),
    ...Object.fromEntries(fields.map(([k = '', v = '']) => [k, decodeURIComponent(v)])),
  };
}

/** What a mail program reads from a file, by the rules of RFC 5322, 2045 and 2047. */
function readEml(text: string) {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const headers = head
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .map((line) => line.split(/: (.*)/s));
  const words = (value: string) =>
    value
      .replace(/(\?=)\s+(?==\?)/g, '$1')
      .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, code: string) => Buffer.from(code, 'base64').toString('utf8'));
  return {
    names: headers.map(([name]) => name),
    raw: new Map(headers.map(([name = '', value = '']) => [name, value])),
    get: (name: string) => words(headers.find(([one]) => one === name)?.[1] ?? ''),
    body: Buffer.from(body.join(''), 'base64').toString('utf8'),
  };
}

const HEADERS = ['To', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'];

/** Names and subjects as somebody might write them who means harm, and as people have them. */
const HOSTILE = [
  'x\nstatus: offer\n---',
  'x\r\nBcc: all@evil.example\r\n\r\nbody',
  '../../x',
  'CON',
  'é'.repeat(300),
  'long words '.repeat(40).trim(),
  '🧑‍🚀 山田 太郎',
  'שלום עולם \u202e',
  '"quoted" \\ <a@b.example>, c@d.example',
  '=?UTF-8?B?QmNj?=',
  'a&bcc=x@y.example?cc=%0D%0A+100% #1',
];
const line = fc.oneof(
  fc.constantFrom(...HOSTILE).map((one) => one.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
  fc.string({ unit: 'grapheme', maxLength: 120 }).map((one) => one.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
);
const lines = fc.array(line, { maxLength: 8 }).map((one) => one.join('\n'));

describe('a letter as a mailto address', () => {
  it('is percent-encoded, with CRLF between lines', () => {
    assert.equal(
      mailto(message({ subject: 'R&D + you? 100%', body: 'Grüße,\nJane' })),
      'mailto:maya@northwind.example?subject=R%26D%20%2B%20you%3F%20100%25&body=Gr%C3%BC%C3%9Fe%2C%0D%0AJane',
    );
    assert.equal(
      mailto(message({ to: undefined, subject: '', body: "'(!*)'" })),
      'mailto:?body=%27%28%21%2A%29%27',
    );
    assert.equal(mailto(message({ subject: '', body: '' })), 'mailto:maya@northwind.example');
  });

  it('gives the same message back, whatever stands in it', () => {
    fc.assert(
      fc.property(line, lines, (subject, body) => {
        const address = mailto(message({ subject, body }));
        assert.match(address, /^mailto:[\w.@-]*(?:\?[\w.~%=&-]*)?$/);
        const read: Record<string, string> = readMailto(address);
        assert.deepEqual(
          [read['to'], read['subject'] ?? '', read['body'] ?? '', read['bcc']],
          [MAYA.address, subject, body.replaceAll('\n', '\r\n'), undefined],
        );
      }),
    );
  });

  it('is there for a text that is no Unicode', () => {
    assert.match(mailto(message({ subject: 'a\ud800' })), /subject=a%EF%BF%BD&/);
  });
});

describe('a letter as a draft in a file', () => {
  it('says all that a mail program asks for', () => {
    assert.equal(
      eml(message({ body: 'Dear Maya,\nthank you.' })),
      [
        'To: "Maya Okafor" <maya@northwind.example>',
        'Subject: Hello',
        'X-Unsent: 1',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=UTF-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('Dear Maya,\r\nthank you.').toString('base64'),
        '',
      ].join('\r\n'),
    );
  });

  it('encodes what is not ASCII, and folds what is long', () => {
    const text = eml(
      message({ to: { ...MAYA, name: 'Łukasz Żółć' }, subject: 'long words '.repeat(12).trim() }),
    );
    assert.match(
      text,
      /^To: =\?UTF-8\?B\?[\w+/=]+\?=\r\n <maya@northwind\.example>\r\nSubject: =\?UTF-8\?B\?[\w+/=]+\?=\r\n =\?/,
    );
    assert.equal(readEml(text).get('Subject'), 'long words '.repeat(12).trim());
    assert.equal(
      readEml(eml(message({ to: { ...MAYA, name: '' } }))).raw.get('To'),
      '<maya@northwind.example>',
    );
    assert.deepEqual(readEml(eml(message({ to: undefined }))).names, HEADERS.slice(1));
  });

  it('gives the same message back, in the same headers, whatever stands in it', () => {
    fc.assert(
      fc.property(line, line, lines, (name, subject, body) => {
        const text = eml(message({ to: { ...MAYA, name }, subject, body }));
        const read = readEml(text);
        assert.deepEqual(read.names, HEADERS);
        assert.equal(read.get('Subject'), subject);
        const quoted = name.replace(/["\\]/g, '\\$&');
        const isQuoted = read.raw.get('To')?.startsWith('"');
        const shown = name === '' ? '' : isQuoted ? `"${quoted}" ` : `${name} `;
        assert.equal(read.get('To'), `${shown}<${MAYA.address}>`);
        assert.equal(read.body, body.replaceAll('\n', '\r\n'));
        for (const one of text.split('\r\n')) assert.ok(one.length <= 76 && /^[\x20-\x7e]*$/.test(one), one);
      }),
    );
  });

  it('takes no header from a name or a subject with line breaks', () => {
    for (const words of HOSTILE) {
      const read = readEml(eml(message({ to: { name: words, address: MAYA.address }, subject: words })));
      assert.deepEqual(read.names, HEADERS);
      assert.doesNotMatch(read.get('To') + read.get('Subject'), /[\r\n]/);
    }
    const address = eml(message({ to: { name: 'x', address: 'a@b.example>\r\nBcc: <c@d.example' } }));
    assert.deepEqual(readEml(address).names, HEADERS);
  });
});

describe('an address that mail can be sent to', () => {
  const good = {
    'maya@northwind.example': 'maya@northwind.example',
    ' Maya Okafor <maya.o+jobs@mail.northwind.example> ': 'maya.o+jobs@mail.northwind.example',
    'mailto:a@b.example': 'a@b.example',
    'józef@żółć.example': 'józef@żółć.example',
  };
  for (const [written, address] of Object.entries(good))
    it(`is in ${written}`, () => assert.equal(addressIn(written), address));
  const bad = [
    '',
    'maya',
    'maya@',
    '@b.example',
    'a@b',
    'a b@c.example',
    'a@b.example, c@d.example',
    'a@b..example',
    'a@-b.example',
    'a@b.example\nBcc: x',
    'a@b.example?cc=c',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b.'.repeat(130)}example`,
    `a@${`${'b'.repeat(60)}.`.repeat(5)}example`,
  ];
  for (const written of bad)
    it(`is not in ${JSON.stringify(written).slice(0, 40)}`, () =>
      assert.equal(addressIn(written), undefined));
});

describe('how a letter goes out', () => {
  const files = {
    'contacts/maya-okafor.md':
      '---\ntype: contact\nname: Maya Okafor\nemail: [none yet, maya@northwind.example]\n---\n',
    'contacts/lz.md': '---\ntype: contact\nname: Łukasz Żółć\n---\n',
  };
  const out = (head: string, body: string, opensFiles = true) => {
    const search = searchOf({
      ...files,
      'letters/2026-11-21-a.md': `---\ntype: letter\nkind: request\n${head}\n---\n\n${body}\n`,
    });
    const letter = noteIn(search, 'letters/2026-11-21-a.md') as unknown as Letter;
    return {
      ...wayOutOf(search.lookup(), letter, { opensFiles }),
      message: messageOf(search.lookup(), letter),
    };
  };
  const TO_MAYA = 'to: "[[Maya Okafor]]"\nsubject: "A short\\n  talk"';

  it('is the mail program, with the address that can be written to', () => {
    const { message: sent, ...way } = out(TO_MAYA, 'Dear **Maya**,');
    assert.deepEqual(sent, { to: MAYA, subject: 'A short talk', body: 'Dear Maya,' });
    assert.deepEqual(way, {
      way: 'mailto',
      address: 'mailto:maya@northwind.example?subject=A%20short%20talk&body=Dear%20Maya%2C',
      why: 'The letter to Maya Okafor opens in your mail program. Once it is sent, mark it as sent.',
    });
  });

  it('is the mail program without an address, and says so', () => {
    const { why, way } = out('to: "[[lz]]"', 'Dear Łukasz,');
    assert.equal(way, 'mailto');
    assert.equal(
      why,
      'The letter opens in your mail program. There is no address for Łukasz Żółć in the notes yet, so put it in there.',
    );
    assert.equal(
      out('status: draft', 'x').why,
      'The letter opens in your mail program. Its note does not say whom it is for.',
    );
  });

  it('counts the encoded address, and takes a file or the clipboard from 1,800 characters on', () => {
    const overhead = mailto({ to: MAYA, subject: 'A short talk', body: 'x' }).length - 1;
    assert.equal(out(TO_MAYA, 'x'.repeat(1799 - overhead)).way, 'mailto');
    const long = out(TO_MAYA, 'x'.repeat(1800 - overhead));
    assert.ok(long.way === 'eml');
    assert.equal(long.fileName, '2026-11-21-a.eml');
    assert.equal(readEml(long.text).body, 'x'.repeat(1800 - overhead));
    assert.equal(
      long.why,
      'As a link this letter has 1,800 characters, and a mail program takes 1,800, so it is a draft in a file of its own.',
    );
    const short = out(TO_MAYA, '山'.repeat(200), false);
    assert.ok(short.way === 'clipboard');
    assert.equal(short.text, '山'.repeat(200));
    assert.match(short.why, /^As a link this letter has 1,8\d\d characters, .* it is on the clipboard/);
  });

  it('is the clipboard for what goes by another way than mail', () => {
    const { why, way } = out(`${TO_MAYA}\nchannel: linkedin`, 'Dear Maya,');
    assert.deepEqual(
      [way, why],
      ['clipboard', 'This letter goes by LinkedIn, so it is on the clipboard: paste it there.'],
    );
  });
});
