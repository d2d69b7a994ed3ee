import assert from 'node:assert/strict';

import fc from 'fast-check';

import { forgotten, type Forgotten } from '../../../src/core/acts/forget';
import { identityOf, mentionsIn } from '../../../src/core/acts/person-mentioned';
import type { Contact } from '../../../src/core/model/note';
import { noteIn, searchOf, type Files } from '../../support/search';
import { after } from './samples';

const MAYA = 'contacts/maya-okafor.md';
const maya = (more = '') => `---\ntype: contact\nname: Maya Okafor\n${more}---\n`;
const contact = (name: string, more = '') => `---\ntype: contact\nname: ${name}\n${more}---\n`;

interface How {
  readonly path?: string;
  readonly wording?: string;
  readonly withTalksAndLetters?: boolean;
}

function forget(
  files: Files,
  { path = MAYA, wording = 'a contact', withTalksAndLetters = true }: How = {},
): Forgotten {
  const search = searchOf(files);
  return forgotten(search, noteIn(search, path) as Contact, { wording, withTalksAndLetters });
}

/** The files afterwards. */
function left(files: Files, how: How = {}): Files {
  return after(files, forget(files, how).changes);
}

/** What becomes of an ordinary note beside Maya’s. */
function said(text: string, more = '', others: Files = {}): string | undefined {
  return left({ [MAYA]: maya(more), 'notes/x.md': text, ...others })['notes/x.md'];
}

describe('forgotten', () => {
  it('removes the note, the talks with nobody else and the letters to them', () => {
    const files = {
      [MAYA]: maya(),
      'contacts/jon.md': contact('Jon Weil'),
      'interviews/a.md': '---\ntype: interview\ncontact: "[[Maya Okafor]]"\n---\n',
      'interviews/b.md':
        '---\ntype: interview\ncontact:\n  - "[[Maya Okafor]]" # first\n  - "[[Jon Weil]]" # second\n---\n',
      'interviews/c.md': '---\ntype: interview\ncontact: [Maya Okafor, Somebody Else]\n---\n',
      'letters/a.md': '---\ntype: letter\nto: "[[maya-okafor]]"\n---\nDear Maya\n',
      'letters/b.md': '---\ntype: letter\nto: "[[Jon Weil]]"\ninterview: "[[interviews/a]]"\n---\nDear Jon\n',
    };
    assert.deepEqual(left(files), {
      'contacts/jon.md': contact('Jon Weil'),
      'interviews/b.md': '---\ntype: interview\ncontact:\n  - "[[Jon Weil]]" # second\n---\n',
      'interviews/c.md': '---\ntype: interview\ncontact: [Somebody Else]\n---\n',
      'letters/b.md': '---\ntype: letter\nto: "[[Jon Weil]]"\n---\nDear Jon\n',
    });
    assert.deepEqual(
      forget(files).redacted.map(({ note, lines }) => [note.path, lines]),
      [
        ['interviews/b.md', [3]],
        ['interviews/c.md', [2]],
        ['letters/b.md', [3]],
      ],
    );
  });

  it('leaves talks and letters where they are to stay, without the person', () => {
    const files = {
      [MAYA]: maya(),
      'interviews/2026-11-24-maya-okafor.md':
        '---\ntype: interview\ncontact: Maya Okafor\nstatus: done\n---\nMaya Okafor said yes.\n',
      'letters/a.md':
        '---\ntype: letter\nto: "[[Maya Okafor]]"\ninterview: "[[2026-11-24-maya-okafor]]"\n---\n',
    };
    assert.deepEqual(left(files, { withTalksAndLetters: false }), {
      'interviews/2026-11-24-a-contact.md': '---\ntype: interview\nstatus: done\n---\na contact said yes.\n',
      'letters/a.md': '---\ntype: letter\ninterview: "[[2026-11-24-a-contact]]"\n---\n',
    });
  });

  it('puts the wording in the place of links, whatever their labels', () => {
    assert.equal(
      said('A [[Maya Okafor]] b [[maya-okafor#Log|Maya]], [[contacts/maya-okafor|my mentor]].\n'),
      'A a contact b a contact, my mentor.\n',
    );
    assert.equal(
      said('[Maya](../contacts/maya-okafor.md) and [her note](<../contacts/maya-okafor.md>)'),
      'a contact and her note',
    );
    assert.equal(
      said('`[[Maya Okafor]]` <!-- [[mo]] -->', 'aliases: Mo\n'),
      '`a contact` <!-- a contact -->',
    );
    assert.equal(
      said('---\nvia: "[[Maya Okafor|Maya]]"\nby: [[Maya Okafor]]\n---\n'),
      '---\nvia: "a contact"\nby: a contact\n---\n',
    );
  });

  it('puts it in the place of names in every form, and of no other word', () => {
    assert.equal(
      said('MAYA OKAFOR, Maya\u00a0Okafor’s, maya-okafor, máyа'),
      'a contact, a contact’s, a-contact, máyа',
    );
    assert.equal(said('> with Maya\n> Okafor and Maya\n\nOkafor'), '> with a contact and Maya\n\nOkafor');
    for (const other of [
      'Anna-Maya Okafor',
      'Maya Okafor-Smith',
      'Maya Okaforson',
      'Amaya Okafor',
      'Maya',
      'Okafor',
    ])
      assert.equal(said(`With ${other}.`), `With ${other}.`, other);
    assert.equal(
      said('Mo came. Mother did not; mo neither.', 'aliases: [Mo]\n'),
      'a contact came. Mother did not; mo neither.',
    );
  });

  it('puts it in the place of addresses and numbers', () => {
    const more =
      'email: [maya@north.example, m.o@x.example]\nphone: +44 20 7946 0123\nlinkedin: https://www.linkedin.com/in/mayao\n';
    const become = (text: string, wanted: string) => assert.equal(said(text, more), wanted, text);
    become('MAYA@north.example. <m.o@x.example>', 'a contact. a contact');
    become('amaya@north.example maya@north.example.org', 'amaya@north.example maya@north.example.org');
    become(
      '- 2026-11-03 020 7946 0123, +442079460123, 0044 20-7946-0123',
      '- 2026-11-03 a contact, a contact, a contact',
    );
    become('+44 (0)20 7946 0123 or 020 7946 01234', 'a contact or 020 7946 01234');
    become('[mail](mailto:maya@north.example), [in](<https://linkedin.com/in/mayao/>)', '[mail], [in]');
    become('http://uk.linkedin.com/in/MAYAO/?x=1 linkedin.com/in/mayao2', 'a contact linkedin.com/in/mayao2');
  });

  it('puts it in the place of their own site, and not of one that others have as well', () => {
    const become = (text: string, wanted: string, others: Files = {}) =>
      assert.equal(said(text, 'website: https://www.mayao.example\n', others), wanted, text);
    become(
      'See mayao.example. Or http://mayao.example/blog/1?x=y, too.',
      'See a contact. Or a contact, too.',
    );
    become('[her site](https://mayao.example/), <mayao.example/cv.pdf>', '[her site], a contact');
    for (const other of ['mayao.example.org', 'x.mayao.example', 'jon@mayao.example', 'amayao.example'])
      become(other, other);
    const company = (website: string) => ({
      'companies/n.md': `---\ntype: company\nname: N\nwebsite: ${website}\n---\n`,
    });
    become('mayao.example', 'mayao.example', company('mayao.example/about'));
    become('mayao.example', 'a contact', company('https://other.example'));
    become('mayao.example', 'mayao.example', {
      'contacts/jon.md': contact('Jon Weil', 'email: jon@mayao.example\n'),
    });
    const page = 'https://jobs.example/people/maya';
    assert.equal(
      said(`${page} https://jobs.example`, `website: ${page}\n`),
      'a contact https://jobs.example',
    );
    assert.equal(said('linkedin.com', 'linkedin: https://linkedin.com\n'), 'linkedin.com');
    assert.equal(said('mine', 'website: mine\n'), 'mine');
  });

  it('puts it in the place of names that are emphasised in part, and keeps what emphasises the rest', () => {
    const become = (text: string, wanted: string) => assert.equal(said(text), wanted, text);
    become('**Maya** Okafor, Maya *Okafor*, _Maya_ Okafor.', '**a contact**, *a contact*, _a contact_.');
    become('**Maya** **Okafor**, *Maya* **Okafor** ', '**a contact**, **a contact** ');
    become('***Maya** Okafor*, Maya _**Okafor**_', '***a contact***, _**a contact**_');
    become('**I met Maya** Okafor; Maya *Okafor and Jon*', '**I met a contact**; *a contact and Jon*');
    become('> ~~Maya~~\n> ==Okafor== and `Maya` Okafor', '> ==a contact== and `a contact`');
    become('**Maya** _Okafor_, **with Maya** _Okafor_', '_a contact_, **with _a contact**_');
    become('maya_okafor, maya__okafor', 'a-contact, a contact');
    for (const other of [
      '**Maya**Okafor',
      'Maya * Okafor',
      'Maya\n* Okafor',
      'Maya = Okafor',
      'Maya `x` Okafor',
    ])
      become(other, other);
    assert.equal(
      said('---\nvia: "**Maya** Okafor # x"\nby: Maya *Okafor*\n---\n'),
      '---\nvia: "**a contact** # x"\nby: "*a contact*"\n---\n',
    );
  });

  it('leaves what may mean somebody else, and tells it', () => {
    const others = {
      'contacts/maya-chen.md': contact('Maya Chen'),
      'contacts/maya-okafor-bell.md': contact('Maya Okafor Bell'),
      'companies/o.md': '---\ntype: company\nname: Okafor\n---\n',
    };
    const text = 'Maya Chen knows Maya. Maya Okafor Bell too.\nOkafor\n';
    assert.equal(said(text, 'aliases: [Maya, Okafor]\n', others), text);
    const { doubtful } = forget({ [MAYA]: maya('aliases: [Maya]\n'), 'notes/x.md': text, ...others });
    assert.deepEqual(
      doubtful.filter(({ note }) => note.path === 'notes/x.md').map(({ lines }) => lines),
      [[0, 1]],
    );
    const twin = { 'contacts/maya-2.md': contact('Maya Okafor', 'phone: +1 612 555 0100\n') };
    assert.equal(said('Maya Okafor', '', twin), 'Maya Okafor');
    assert.equal(said('+1 612 555 0100', 'phone: +1 612 555 0100\n', twin), '+1 612 555 0100');
  });

  it('keeps the frontmatter readable, whatever is to stand there', () => {
    const become = (text: string, wording: string) =>
      left({ [MAYA]: maya(), 'notes/x.md': text }, { wording })['notes/x.md'];
    assert.equal(become('---\na: with Maya Okafor # x\n---\n', 'b: c'), '---\na: "with b: c" # x\n---\n');
    assert.equal(become('---\na: [x, Maya Okafor]\n---\n', 'b, c'), '---\na: [x, "b, c"]\n---\n');
    assert.equal(become('---\na: |\n  Maya Okafor\n  y\n---\n', 'b: c'), '---\na: |\n  b: c\n  y\n---\n');
    assert.equal(become("---\na: 'Maya Okafor'\n---\n", "b's"), "---\na: 'b''s'\n---\n");
    assert.equal(become('---\na: "Maya\\x20Okafor"\n---\n', 'b'), '---\na: "b"\n---\n');
    assert.equal(
      become('---\na:\n  Maya Okafor: 1\n# Maya Okafor\n---\n', 'b'),
      '---\na:\n  b: 1\n# b\n---\n',
    );
    assert.equal(become('---\na: Maya Okafor\nb: [\n---\n', 'c'), '---\na: c\nb: [\n---\n', 'half-typed');
  });

  it('renames what is called after them, and links follow', () => {
    const files = {
      [MAYA]: maya(),
      'contacts/jon.md': contact('Jon Weil'),
      'interviews/2026-11-24-maya-okafor.md': '---\ntype: interview\ncontact: [Maya Okafor, Jon Weil]\n---\n',
      'interviews/2026-11-24-a-contact.md': '---\ntype: interview\ncontact: [Jon Weil]\n---\n',
      'notes/x.md':
        'At [[2026-11-24-maya-okafor]], [then](../interviews/2026-11-24-maya-okafor.md). ![](maya-okafor.png)\n',
      'notes/maya-okafor.png': '',
    };
    const now = left(files);
    assert.equal(
      now['interviews/2026-11-24-a-contact-2.md'],
      '---\ntype: interview\ncontact: [Jon Weil]\n---\n',
    );
    assert.equal(
      now['notes/x.md'],
      'At [[2026-11-24-a-contact-2]], [then](../interviews/2026-11-24-a-contact-2.md). ![](maya-okafor.png)\n',
    );
  });

  it('knows names without spaces, and short ones only by themselves', () => {
    const path = 'contacts/yamada.md';
    const become = (name: string, text: string) =>
      left({ [path]: contact(name), 'notes/x.md': text }, { path })['notes/x.md'];
    assert.equal(become('山田太郎', '今日は山田太郎さんと'), '今日はa contactさんと');
    assert.equal(become('李明', '李明华来了。李明。'), '李明华来了。a contact。');
    assert.equal(become('Łukasz Żółć', 'LUKASZ ZOLC i łukasz-żółć'), 'a contact i a-contact');
    assert.equal(become('מאיה לוי', 'עם מאיה לוי היום'), 'עם a contact היום');
  });

  it('leaves no mention and changes nothing else, whatever they are called', () => {
    const names = fc.constantFrom(
      'Maya Okafor',
      "Anne-Marie O'Neill",
      'Łukasz Żółć',
      '山田太郎',
      'x\nstatus: offer\n--- y',
      '../../x y',
      'CON',
      '🦊 Fox',
      `${'x'.repeat(150)} ${'y'.repeat(149)}`,
      '\u202eמאיה לוי\u202c',
      'J. R. [Bob] Dobbs',
      '"Quote" #Tag',
      '{{name}} $& $1',
    );
    const mention = fc.constantFrom(
      'NAME',
      '[[FILE]]',
      '[[FILE|NAME]]',
      '[it](../contacts/FILE.md)',
      'm@q.example',
    );
    const filler = fc.constantFrom(
      '',
      'and',
      '- [ ] call',
      '## Log',
      '`code`',
      'é',
      '\r\n',
      '---',
      '<!-- b -->',
      '“x”',
      '. ',
      ', ',
    );
    const piece = fc.oneof(
      mention,
      filler.map((text) => ({ text })),
    );
    fc.assert(
      fc.property(names, fc.array(piece, { maxLength: 12 }), (name, pieces) => {
        const path = 'contacts/q7.md';
        const isLinkable = !/[[\]|#\n\\]/.test(name);
        const write = (one: (typeof pieces)[number], wording?: string) => {
          if (typeof one !== 'string') return ` ${one.text} `;
          if (wording !== undefined) return ` ${one.startsWith('[it]') ? 'it' : wording} `;
          const label = isLinkable ? name : 'x';
          return ` ${one
            .replace('|NAME', () => `|${label}`)
            .replace('NAME', () => name)
            .replace('FILE', 'q7')} `;
        };
        // A label that names nobody stays.
        const pure = pieces.filter((one) => isLinkable || one !== '[[FILE|NAME]]');
        const before = `---\ntype: ordinary\n---\n\n${pure.map((one) => write(one)).join('|')}\n`;
        const wanted = `---\ntype: ordinary\n---\n\n${pure.map((one) => write(one, 'Z')).join('|')}\n`;
        const own = `---\ntype: contact\nname: ${JSON.stringify(name)}\nemail: m@q.example\n---\n`;
        const files = { [path]: own, 'notes/x.md': before };
        const now = left(files, { path, wording: 'Z' });
        assert.equal(now['notes/x.md'], wanted);
        const search = searchOf(files);
        const identity = identityOf(search.lookup(), noteIn(search, path) as Contact);
        assert.deepEqual(
          mentionsIn(now['notes/x.md'] ?? '', identity).filter(({ kind }) => kind !== 'perhaps'),
          [],
        );
      }),
    );
  });
});
