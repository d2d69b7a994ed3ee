import assert from 'node:assert/strict';

import { nameToChange } from '../../../src/core/acts/name-to-change';
import { moved, renamed } from '../../../src/core/acts/rename';
import { noteIn, searchOf, uriOf, type Files } from '../../support/search';
import { after } from './samples';

const MAYA = 'contacts/maya-okafor.md';
const contact = (name: string, more = '') => `---\ntype: contact\nname: ${name}\n${more}---\n`;

/** The files after the note at a path has got another name; those that stay as they are, are left out. */
function rename(files: Files, path: string, name: string): Files {
  const search = searchOf(files);
  const now = after(
    files,
    renamed(search, noteIn(search, path), name, (one) => one in files),
  );
  return Object.fromEntries(Object.entries(now).filter(([one, text]) => files[one] !== text));
}

/** The files after files or folders have got another place; those that stay as they are, are left out. */
function move(files: Files, moves: readonly (readonly [from: string, to: string])[]): Files {
  const search = searchOf(files);
  const pairs = moves.map(([from, to]) => ({ from: uriOf(from), to: uriOf(to) }));
  const now = after(files, moved(search, pairs));
  return Object.fromEntries(Object.entries(now).filter(([one, text]) => files[one] !== text));
}

/** What becomes of one note when Maya Okafor is called Maya Ruiz. */
function followed(path: string, text: string, more: Files = {}): string | undefined {
  return rename(
    { [MAYA]: contact('Maya Okafor', 'aliases: [May]\n'), [path]: text, ...more },
    MAYA,
    'Maya Ruiz',
  )[path];
}

describe('a contact that is renamed', () => {
  it('has the name and the file of that name, each in its manner', () => {
    assert.deepEqual(rename({ [MAYA]: contact("'Maya Okafor' # née Ruiz") }, MAYA, "Maya O'Ruiz"), {
      'contacts/maya-oruiz.md': contact("'Maya O''Ruiz' # née Ruiz"),
    });
  });

  it('is called by its heading where that is its name', () => {
    assert.deepEqual(rename({ [MAYA]: '# Maya Okafor #\n\nHers.\n' }, MAYA, 'Maya Ruiz'), {
      'contacts/maya-ruiz.md': '# Maya Ruiz #\n\nHers.\n',
    });
  });

  it('gets a key for a name that no heading can hold, and none where the file says it', () => {
    assert.deepEqual(rename({ [MAYA]: '# Maya Okafor\n' }, MAYA, 'M. #'), {
      'contacts/m.md': '---\nname: "M. #"\n---\n# Maya Okafor\n',
    });
    assert.deepEqual(rename({ [MAYA]: '# Maya Okafor\n' }, MAYA, '[[Acme]]'), {
      'contacts/acme.md': '---\nname: "[[Acme]]"\n---\n# Maya Okafor\n',
    });
    assert.deepEqual(rename({ [MAYA]: 'x\n' }, MAYA, 'maya'), { 'contacts/maya.md': 'x\n' });
    assert.deepEqual(rename({ [MAYA]: 'x\n' }, MAYA, 'Maya'), {
      'contacts/maya.md': '---\nname: Maya\n---\nx\n',
    });
  });

  it('takes no other file’s place, and leaves a file that is called otherwise', () => {
    const files = { [MAYA]: contact('Maya Okafor'), 'contacts/maya-ruiz.md': contact('Other') };
    assert.deepEqual(Object.keys(rename(files, MAYA, 'Maya Ruiz')), ['contacts/maya-ruiz-2.md']);
    assert.deepEqual(
      rename({ 'contacts/boss.md': contact('Maya Okafor') }, 'contacts/boss.md', 'Maya Ruiz'),
      {
        'contacts/boss.md': contact('Maya Ruiz'),
      },
    );
    assert.deepEqual(
      Object.keys(
        rename({ 'contacts/Maya Okafor.md': contact('Maya Okafor') }, 'contacts/Maya Okafor.md', 'Maya Ruiz'),
      ),
      ['contacts/Maya Ruiz.md'],
    );
  });

  it('keeps nothing of a hostile name but the words', () => {
    assert.deepEqual(rename({ [MAYA]: contact('Maya Okafor') }, MAYA, 'x\nstatus: offer\n---'), {
      'contacts/x-status-offer.md': contact('"x status: offer ---"'),
    });
    assert.deepEqual(Object.keys(rename({ [MAYA]: contact('Maya Okafor') }, MAYA, '../../x')), [
      'contacts/x.md',
    ]);
    assert.deepEqual(Object.keys(rename({ [MAYA]: contact('Maya Okafor') }, MAYA, 'CON')), [
      'contacts/con-note.md',
    ]);
    assert.deepEqual(rename({ [MAYA]: contact('Maya Okafor') }, MAYA, ' \n '), {});
  });
});

describe('links to a contact that is renamed', () => {
  const inYaml: readonly (readonly [before: string, after: string])[] = [
    ['contact: Maya Okafor', 'contact: Maya Ruiz'],
    ['contact: "Maya Okafor" # her', 'contact: "Maya Ruiz" # her'],
    ['contact: "[[Maya Okafor|Maya O.]]"', 'contact: "[[Maya Ruiz|Maya O.]]"'],
    ["contact: '[[maya-okafor#Log]]'", "contact: '[[maya-ruiz#Log]]'"],
    ['contact: [[Maya Okafor]]', 'contact: [[Maya Ruiz]]'],
    ['contact: "[[contacts/maya-okafor.md]]"', 'contact: "[[contacts/maya-ruiz.md]]"'],
    ['contact: [Maya Okafor, Dan]', 'contact: [Maya Ruiz, Dan]'],
    ['contact:\n  - "[[ Maya Okafor ]]"\n  - May', 'contact:\n  - "[[ Maya Ruiz ]]"\n  - May'],
    ['contact: >\n  [[Maya Okafor]]', 'contact: >\n  [[Maya Ruiz]]'],
  ];
  for (const [before, now] of inYaml) {
    it(`follow in YAML: ${before}`, () => {
      const note = (line: string) => `---\ntype: interview\n${line}\n---\n`;
      assert.equal(followed('interviews/a.md', note(before)), note(now));
    });
  }

  const inText: readonly (readonly [before: string, after: string])[] = [
    ['[[Maya Okafor]]', '[[Maya Ruiz]]'],
    [
      '[[maya-okafor|Maya Okafor]] and [[MAYA OKAFOR#Log]]',
      '[[maya-ruiz|Maya Okafor]] and [[Maya Ruiz#Log]]',
    ],
    ['| [[contacts/maya-okafor\\|Maya]] |', '| [[contacts/maya-ruiz\\|Maya]] |'],
    ['[[../contacts/maya-okafor]]', '[[../contacts/maya-ruiz]]'],
    ['[Maya Okafor](../contacts/maya-okafor.md#log "M")', '[Maya Okafor](../contacts/maya-ruiz.md#log "M")'],
    [
      '[M](/contacts/maya%2Dokafor.md) [M](contacts/maya-okafor.md)',
      '[M](/contacts/maya-ruiz.md) [M](contacts/maya-ruiz.md)',
    ],
    ['[M](<./../contacts/maya-okafor>)', '[M](<./../contacts/maya-ruiz>)'],
  ];
  for (const [before, now] of inText) {
    it(`follow in the text: ${before}`, () =>
      assert.equal(followed('letters/a.md', `${before}\n`), `${now}\n`));
  }

  it('are left alone where they lead there still, nowhere, or to several', () => {
    assert.equal(followed('letters/a.md', '[[May]] [[Maya Okafo]] `[[Maya Okafor]]`\n'), undefined);
    const files = {
      'contacts/a.md': contact('Maya Okafor'),
      'contacts/b.md': contact('Maya Okafor'),
      'letters/a.md': '[[Maya Okafor]]\n',
    };
    assert.deepEqual(Object.keys(rename(files, 'contacts/a.md', 'Maya Ruiz')), ['contacts/a.md']);
  });

  it('go by path where the new name would mean somebody else as well', () => {
    const others = { 'companies/maya-ruiz.md': '---\ntype: company\nname: Ruiz\n---\n' };
    assert.equal(followed('letters/a.md', '[[Maya Okafor]]\n', others), '[[contacts/maya-ruiz]]\n');
    const bare = (name: string) => `---\ntype: interview\ncontact: ${name}\n---\n`;
    assert.equal(followed('interviews/a.md', bare('Maya Okafor'), others), bare('Maya Ruiz'));
    const all = { ...others, 'contacts/x/maya-ruiz.md': contact('Other') };
    assert.equal(followed('interviews/a.md', bare('Maya Okafor'), all), bare('contacts/maya-ruiz'));
  });

  it('to others go by path where the new name has come to mean two', () => {
    const dan = { 'companies/ruiz.md': '---\ntype: company\nname: Maya Ruiz\n---\n' };
    assert.equal(followed('letters/a.md', '[[Maya Ruiz]]\n', dan), '[[companies/ruiz]]\n');
  });

  it('say the ending where the name has one of its own', () => {
    const files = { 'contacts/50%.md': '---\ntype: contact\n---\n', 'letters/a.md': 'See [[50%]].\n' };
    assert.deepEqual(rename(files, 'contacts/50%.md', 'x.md')['letters/a.md'], 'See [[contacts/x.md.md]].\n');
  });

  it('go by path where no wikilink can hold the name', () => {
    const files = { [MAYA]: contact('Maya Okafor'), 'letters/a.md': '[[Maya Okafor]]\n' };
    assert.deepEqual(rename(files, MAYA, 'Maya [R]'), {
      'contacts/maya-r.md': contact('"Maya [R]"').replace('"Maya [R]"', 'Maya [R]'),
      'letters/a.md': '[[contacts/maya-r]]\n',
    });
  });

  it('follow from one note to the next whose name holds such a link', () => {
    const plan = { 'contacts/plan.md': '# About [[Maya Okafor]]\n', 'letters/b.md': '[[plan]]\n' };
    assert.equal(followed('contacts/x.md', 'x', plan), undefined);
    assert.equal(
      rename({ [MAYA]: contact('Maya Okafor'), ...plan }, MAYA, 'Maya Ruiz')['contacts/plan.md'],
      '# About [[Maya Ruiz]]\n',
    );
  });
});

describe('talks and letters', () => {
  it('keep their files when somebody in them is renamed', () => {
    const files = {
      [MAYA]: contact('Maya Okafor'),
      'interviews/2026-11-24-maya-okafor.md': '---\ncontact: Maya Okafor\n---\n',
    };
    assert.deepEqual(Object.keys(rename(files, MAYA, 'Maya Ruiz')).sort(), [
      'contacts/maya-ruiz.md',
      'interviews/2026-11-24-maya-okafor.md',
    ]);
  });

  it('are renamed by their file', () => {
    const files = {
      'interviews/2026-11-24-maya-okafor.md': '# Our talk\n',
      'letters/a.md': '---\ninterview: "[[2026-11-24-maya-okafor]]"\n---\n',
    };
    const search = searchOf(files);
    const path = 'interviews/2026-11-24-maya-okafor.md';
    assert.equal(nameToChange(noteIn(search, path)), '2026-11-24-maya-okafor');
    assert.deepEqual(rename(files, path, '2026-11-25 Maya'), {
      'interviews/2026-11-25-maya.md': '# Our talk\n',
      'letters/a.md': '---\ninterview: "[[2026-11-25-maya]]"\n---\n',
    });
  });
});

describe('files that are moved', () => {
  const files = {
    [MAYA]: `${contact('Maya Okafor', 'company: "[[../companies/northwind]]"\n')}[cv](../files/my%20cv.pdf) [N](../companies/northwind.md)\n`,
    'companies/northwind.md': '---\ntype: company\nname: Northwind\n---\n[M](../contacts/maya-okafor.md)\n',
    'letters/a.md': '[[contacts/maya-okafor|M]] [[Maya Okafor]] [cv](../files/my%20cv.pdf)\n',
    'files/my cv.pdf': '',
  };

  it('keep the links to them, and lead on from there', () => {
    assert.deepEqual(move(files, [[MAYA, 'contacts/past/maya-okafor.md']]), {
      [MAYA]: `${contact('Maya Okafor', 'company: "[[../../companies/northwind]]"\n')}[cv](../../files/my%20cv.pdf) [N](../../companies/northwind.md)\n`,
      'companies/northwind.md': files['companies/northwind.md'].replace('contacts/', 'contacts/past/'),
      'letters/a.md': files['letters/a.md'].replace('contacts/', 'contacts/past/'),
    });
  });

  it('do so with all of their folder', () => {
    assert.deepEqual(Object.keys(move(files, [['companies', 'firms']])).sort(), ['contacts/maya-okafor.md']);
    assert.deepEqual(move(files, [['files', 'papers (old)']]), {
      [MAYA]: files[MAYA].replace('files/', 'papers%20%28old%29/'),
      'letters/a.md': files['letters/a.md'].replace('files/', 'papers%20%28old%29/'),
    });
  });

  it('are followed by wikilinks that say only what they are called', () => {
    const notes = {
      'letters/a.md': 'My [[cv.pdf|CV]], [[CV.pdf#p2]].\n',
      'papers/CV.pdf': '',
      'papers/new.pdf': '',
    };
    const said = (to: string) => move(notes, [['papers/CV.pdf', to]])['letters/a.md'];
    assert.equal(said('papers/CV 2027.pdf'), 'My [[CV 2027.pdf|CV]], [[CV 2027.pdf#p2]].\n');
    assert.equal(said('old/CV.pdf'), undefined);
    assert.equal(said('old/new.pdf'), 'My [[../old/new.pdf|CV]], [[../old/new.pdf#p2]].\n');
    const twice = { ...notes, 'old/cv.pdf': '' };
    assert.deepEqual(move(twice, [['papers/CV.pdf', 'papers/x.pdf']]), {});
  });

  it('keep the text of a letter that becomes a template, whose keys are no links', () => {
    const text = '---\ntype: letter\nto: "[[../contacts/maya-okafor]]"\n---\n\nAs [[Maya Okafor]] said.\n';
    const notes = { [MAYA]: contact('Maya Okafor'), 'letters/a.md': text };
    assert.deepEqual(move(notes, [['letters/a.md', 'templates/a.md']]), {});
    const deeper = move(notes, [['letters/a.md', 'templates/old/a.md']]);
    assert.deepEqual(deeper, {});
    const [beside] = Object.values(
      move({ ...notes, 'letters/a.md': `${text}[N](../x.pdf)`, 'x.pdf': '' }, [
        ['letters/a.md', 'templates/old/a.md'],
      ]),
    );
    assert.equal(beside, `${text}[N](../../x.pdf)`);
  });

  it('leave Markdown’s own links to whoever else follows them', () => {
    const search = searchOf(files);
    const pairs = [{ from: uriOf(MAYA), to: uriOf('contacts/maya.md') }];
    const now = after(
      files,
      moved(search, pairs, ({ link }) => link.style !== 'file'),
    );
    assert.equal(now['companies/northwind.md'], files['companies/northwind.md']);
    assert.equal(now['letters/a.md'], files['letters/a.md'].replace('contacts/maya-okafor', 'contacts/maya'));
  });
});
